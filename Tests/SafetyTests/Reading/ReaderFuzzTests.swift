import Foundation
import Interchange
import Olivine
import OlivineTesting
import Testing

/// Whatever the file holds, it gives a person or a problem that can be shown, and never ends the program.
@Suite("The reader of persons on damaged files") struct ReaderFuzzTests {
  private static let documentsPerChunk = LongRun.isOn ? 100_000 : 1_000
  private static let documents: [Data] = Fixture.safetyCases.prefix(2_000).map {
    Data($0.profile.text(prettyPrinted: false).utf8)
  }

  @Test("a damaged document gives a person or a problem with words", arguments: 0..<10)
  func damaged(chunk: Int) throws {
    try #require(!Self.documents.isEmpty)
    var random = SeededGenerator(seed: UInt64(chunk) + 1_000_000)
    for number in 0..<Self.documentsPerChunk {
      var document = random.pick(Self.documents)
      for _ in 0..<random.whole(1...3) { document = DamagedText.damage(document, &random) }
      if let fault = Self.fault(in: document) {
        Issue.record("chunk \(chunk), document \(number): \(fault)")
        return
      }
    }
  }

  @Test(
    "deep nesting is refused and does not end the program",
    arguments: ["[", "{\"a\":", "{\"labs\":", "[{\"conditions\":"])
  func deep(opening: String) {
    for depth in [100, 600, 5_000, 100_000] {
      let open = Data(String(repeating: opening, count: depth).utf8)
      #expect(Self.fault(in: open) == nil)
    }
    let closed = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(Self.fault(in: Data(closed.utf8)) == nil)
    #expect(Self.fault(in: Data("{\"conditions\": \(closed)}".utf8)) == nil)
  }

  @Test(
    "odd documents give a person or a problem with words",
    arguments: [
      "", " ", "null", "true", "0", "\"\"", "[]", "{}", "{", "}", "\u{FEFF}{}",
      "{\"age_y\": 1e400}",
      "{\"age_y\": -0.0}", "{\"age_y\": 1e-400}", "{\"age_y\": 9007199254740993}",
      "{\"age_y\": 42, \"age_y\": 43}", "{\"age_y\": 42, \"age\\u005fy\": 43}", "{\"\": 1}",
      "{\"name\": \"\\ud800\"}", "{\"name\": \"\\u0000\"}", "{\"creatinine_age_d\": 1e308}",
      "{\"creatinine\": {\"value\": 1, \"unit\": \"mg/dL\", \"age_d\": 1e18}}",
      "{\"consent\": {\"date\": \"9999-99-99\"}}", "{\"consent\": {\"date\": \"0000-00-00\"}}",
      "{\"conditions\": [null]}", "{\"medicine_details\": {\"ppi\": []}}", "{\"products\": [[]]}",
    ])
  func odd(text: String) {
    #expect(Self.fault(in: Data(text.utf8)) == nil)
  }

  /// What is wrong with the reader's answer; nil when it is a person who can be assessed, or a clear problem.
  private static func fault(in document: Data) -> String? {
    do throws(InputProblem) {
      let person = try PersonReader(today: caseDay).person(from: document)
      let result = assess(person, on: caseDay)
      return result.maximum.isFinite && result.room.isFinite ? nil : "limits are not numbers"
    } catch {
      let sentence = error.description
      return sentence.count > 3 && sentence.count < 2_000 ? nil : "problem reads \"\(sentence)\""
    }
  }
}
