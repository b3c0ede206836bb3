import Foundation
import Interchange
import Olivine
import OlivineTesting
import Testing

@Suite("Judgements about certainties, from a file") struct JudgementReaderTests {
  private static let header = "question\tlevel\treason\tby\tdate\n"
  private static let sound = header + "crps\tmoderate\tTwo trials agree.\tA. Example\t2026-11-02\n"

  @Test("a judgement is read from tabs, commas and semicolons", arguments: ["\t", ",", ";"])
  func read(separator: String) throws {
    let text = Self.sound.replacing("\t", with: separator)
    let judgements = try JudgementReader.judgements(from: Data(text.utf8))
    #expect(judgements.count == 1)
    let judgement = try #require(judgements.first)
    #expect(judgement.question == "crps" && judgement.level == .moderate)
    #expect(judgement.person == "A. Example" && judgement.reason == "Two trials agree.")
    #expect("\(judgement.day)" == "2026-11-02")
  }

  @Test(
    "what cannot be used names row, column, value and what to do",
    arguments: [
      ("crps\tmoderate\t\tA\t2026-11-02", "row 1 (line 2), column reason", "say in words why"),
      ("crps\tmoderate\tWhy.\t\t2026-11-02", "row 1 (line 2), column by", "say who decided"),
      ("crps\tmedium\tWhy.\tA\t2026-11-02", "row 1 (line 2), column level", "moderate"),
      ("crps\tlow\tWhy.\tA\t2.11.2026", "row 1 (line 2), column date", "2.11.2026"),
      ("crsp\tlow\tWhy.\tA\t2026-11-02", "row 1 (line 2), column question", "crps"),
      ("crps\tlow\tWhy.\tA", "row 1 (line 2)", "4 fields instead of 5"),
      ("", "", "no judgement"),
    ])
  func refused(row: String, place: String, remedy: String) throws {
    try expect(Self.header + row + "\n", place, remedy)
  }

  @Test("a header that lacks or doubles a column is refused")
  func header() throws {
    try expect("question\tlevel\treason\tdate\n", "line 1", "by")
    try expect("question\tlevel\treason\twho\tdate\n", "line 1, column \"who\"", "no such column")
  }

  private func expect(_ text: String, _ place: String, _ remedy: String) throws {
    let found = #expect(throws: InputProblem.self) {
      try JudgementReader.judgements(from: Data(text.utf8))
    }
    let problem = try #require(found)
    #expect(problem.place == place, "\(problem)")
    #expect(problem.description.contains(remedy), "\(problem)")
  }

  @Test("a damaged file gives judgements or a problem with words", arguments: 0..<4)
  func damaged(chunk: Int) {
    var random = SeededGenerator(seed: UInt64(chunk) + 9_000_000)
    var refused = 0
    for _ in 0..<300 {
      var document = Data(Self.sound.utf8)
      for _ in 0..<random.whole(1...3) { document = DamagedText.damage(document, &random) }
      do throws(InputProblem) {
        #expect(try !JudgementReader.judgements(from: document).isEmpty)
      } catch {
        refused += 1
        #expect(!error.description.isEmpty && !error.description.contains("\n"))
      }
    }
    #expect(refused > 50)
  }
}
