import Foundation
import Interchange
import Olivine
import OlivineTesting
import Testing

/// Whatever the file holds, it gives a diary or a problem that can be shown, and never ends the program.
@Suite("The reader of diaries on damaged files") struct DiaryFuzzTests {
  private static let csv: [Data] = (0..<20 as Range<UInt64>).compactMap { seed in
    guard let diary = InventedDiary.diary(seed: seed) else { return nil }
    let rows = diary.input.indices.map { index in
      let score = diary.scores[index].map { "\($0)" } ?? ""
      return "\(caseDay + index),\(diary.phases[index].rawValue),\(diary.input[index]),\(score)"
    }
    return Data((["date,phase,input,score"] + rows).joined(separator: "\n").utf8)
  }

  private static let json: [Data] = (0..<20 as Range<UInt64>).compactMap { seed in
    guard let diary = InventedDiary.diary(seed: seed) else { return nil }
    let sequences = diary.sequences.map { JSONValue.string(String($0.map(\.rawValue))) }
    let fields: [String: JSONValue] = [
      "id": .string("d\(seed)"), "input": .array(diary.input.map { .number($0) }),
      "scores": .array(diary.scores.map { $0.map { .number($0) } ?? .null }),
      "phases": .string(String(diary.phases.map(\.rawValue))), "sequences": .array(sequences),
      "weekend": .array((0..<diary.days).map { .number($0 % 7 > 4 ? 1 : 0) }),
      "priors": ["effect": [-0.3, 1.2], "log_halflife": [1.6, 0.5]], "mcid": 1, "x0": 0,
      "outcome": "pain", "period_d": 14, "run_in_d": 14, "blinding": "helper",
      "randomised": true,
    ]
    return Data(JSONValue.object(fields).text(prettyPrinted: false).utf8)
  }

  @Test("an undamaged diary is read", arguments: [false, true])
  func sound(isCSV: Bool) throws {
    let documents = isCSV ? Self.csv : Self.json
    #expect(documents.count == 20)
    for (seed, document) in documents.enumerated() {
      let diary = try DiaryReader.diary(from: document).diary
      let original = try #require(InventedDiary.diary(seed: UInt64(seed)))
      #expect(diary.scores == original.scores && diary.phases == original.phases)
    }
  }

  @Test("a damaged diary gives a diary or a problem with words", arguments: 0..<10)
  func damaged(chunk: Int) {
    var random = SeededGenerator(seed: UInt64(chunk) + 2_000_000)
    var refused = 0
    for number in 0..<1_000 {
      var document = random.pick(number.isMultiple(of: 2) ? Self.csv : Self.json)
      for _ in 0..<random.whole(1...3) { document = DamagedText.damage(document, &random) }
      do throws(InputProblem) {
        let diary = try DiaryReader.diary(from: document).diary
        // What is accepted can be analysed, or is long enough to take its time elsewhere.
        if number.isMultiple(of: 10) {
          let verdict = Verdict(diary, prior: .uninformed, depth: .brief)
          #expect(verdict.effect.mean.isFinite, "chunk \(chunk), document \(number)")
        }
      } catch {
        refused += 1
        let line = error.description
        #expect(
          line.count > 3 && !line.contains { $0.isNewline },
          "chunk \(chunk), document \(number): \(line)")
      }
    }
    #expect(refused > 300, "damage is noticed")
  }

  @Test("a huge header is refused and shown short")
  func hugeHeader() throws {
    let header = Data(String(repeating: "date,", count: 10_000).utf8)
    let problem = #expect(throws: InputProblem.self) { try DiaryReader.diary(from: header) }
    let line = try #require(problem).description
    #expect(line.count < 300)
  }
}
