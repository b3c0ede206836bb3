import Olivine
import Pages
import Testing

@Suite("The pages before a trial")
struct TrialPageTests {
  private let start = ExamplePeople.today

  private func rows(_ document: Document) -> [[String]] {
    document.body.elements.filter { $0.name == .tbody }.flatMap(\.content.elements)
      .filter { $0.name == .tr }
      .map { row in
        row.content.elements.filter { [.th, .td].contains($0.name) }.map(\.content.plainText)
      }
  }

  @Test(
    "a paper diary has a row for each day from the start, four weeks a sheet", arguments: 1...26)
  func everyDay(weeks: Int) {
    let document = paperDiary(weeks: weeks, start: start, outcome: .numbness)
    let rows = rows(document)
    #expect(rows.map { $0[1] } == (1...(7 * weeks)).map(String.init))
    #expect(rows.first?[0] == "6 August")
    let last = (start + (7 * weeks - 1)).inWords.split(separator: " ").prefix(2)
    #expect(rows.last?[0] == last.joined(separator: " "))
    let sheets = document.body.elements.count { $0.value(of: .class) == "sheet" }
    #expect(sheets == (weeks + 3) / 4)
  }

  @Test("each sheet has the time, both ends of the scale and the signs of an emergency")
  func everySheet() {
    let document = paperDiary(weeks: 12, start: start, outcome: .pain)
    for sheet in document.body.elements where sheet.value(of: .class) == "sheet" {
      let words = sheet.content.plainText
      for id in ["time", "score", "dose", "stools", "note"] {
        #expect(words.contains(Wording.english("paper.column.\(id)")))
      }
      #expect(words.contains("0 = no pain"))
      #expect(words.contains("10 = worst pain you can imagine"))
      #expect(words.contains(Wording.english("emergency.signs")))
    }
  }

  @Test("impossible lengths are brought into range", arguments: [(-3, 1), (0, 1), (400, 52)])
  func range(asked: Int, made: Int) {
    #expect(rows(paperDiary(weeks: asked, start: start, outcome: .pain)).count == 7 * made)
  }

  @Test("a design tells its days, what it can find, and how it may end")
  func design() {
    var model = DesignModel(
      outcome: "pain", toleranceDays: 14, runInDays: 7, periodDays: 10, pairs: 3,
      detectablePoints: 1,
      chances: [
        DesignModel.AnswerChance(.clearRelief, 0.32), DesignModel.AnswerChance(.worse, 0.01),
        DesignModel.AnswerChance(.cannotTell, 0.67),
      ])
    let words = designPage(model).body.plainText
    // 14 + 7 + 2 x 3 x 10.
    #expect(model.days == 81)
    #expect(words.contains("Your test: 81 days"))
    #expect(words.contains("a difference of about 1 point in your pain"))
    #expect(words.contains("About 3 in 10 give an answer. About 7 in 10 end without one."))
    #expect(words.contains("fewer than 1"))
    model.toleranceDays = 0
    model.pairs = 1
    let short = designPage(model).body.plainText
    #expect(!short.contains(Wording.english("design.part.tolerance.text")))
    #expect(short.contains("1 pair of periods"))
  }

  @Test("the strip is as wide as its days, whatever the design")
  func strip() throws {
    for pairs in 1...8 {
      let model = DesignModel(
        outcome: "pain", toleranceDays: 14, runInDays: 7, periodDays: 10, pairs: pairs,
        detectablePoints: 1, chances: [])
      let page = designPage(model).body
      let drawing = try #require(page.elements.first { $0.value(of: .id) == "strip" })
      let boxes = drawing.content.elements.filter { $0.name == .rect }
      #expect(boxes.count == 2 + 2 * pairs)
      let widths = boxes.compactMap { $0.value(of: .width).flatMap(Double.init) }
      #expect(abs(widths.reduce(0, +) - 332) < 0.2)
      #expect(abs(widths[0] / widths[1] - 2) < 0.02)
    }
  }
}
