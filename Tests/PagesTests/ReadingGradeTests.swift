import Olivine
import Pages
import Testing

@Suite("How hard pages are to read")
struct ReadingGradeTests {
  /// The target is grade 6; no page for a person may be above 7.
  private static let highest = 7.0

  @Test("the counter gives the grades of the tool for the wording table")
  func asTheTool() throws {
    // `python3 Tools/reading_grade.py --all` prints the same numbers.
    #expect(ReadingGrade.syllables(in: "calcium") == 3)
    #expect(ReadingGrade.syllables(in: "wanted") == 2)
    #expect(ReadingGrade.syllables(in: "asked") == 1)
    #expect(ReadingGrade.syllables(in: "magnesium") == 4)
    // 10 words, 12 syllables, 1 sentence: 3.9 + 14.16 - 15.59.
    let grade = try #require(ReadingGrade.grade("You may go on and take it with your food."))
    #expect(abs(grade - (0.39 * 10 + 11.8 * 10 / 10 - 15.59)) < 1e-9)
    #expect(ReadingGrade.grade("A label without an end") == nil)
  }

  @Test("no page for a person is above grade 7")
  func everyPage() {
    for page in GalleryPages.all {
      guard let grade = page.document.readingGrade.value else { continue }
      print("grade \(ChartText.oneDecimal(grade)), \(page)")
      if page.reader == .person { #expect(grade <= Self.highest, "\(page): grade \(grade)") }
    }
  }
}

private enum ChartText {
  static func oneDecimal(_ value: Double) -> String { value.fixedText(decimals: 1) }
}
