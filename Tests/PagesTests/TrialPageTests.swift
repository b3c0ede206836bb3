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
      outcome: .pain, toleranceDays: 14, runInDays: 7,
      layout: .pairs(count: 3, periodDays: 10), drawnDays: 60, detectablePoints: 1,
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
    model.layout = .singlePair(periodDays: 30)
    let short = designPage(model).body.plainText
    #expect(!short.contains(Wording.english("design.part.tolerance.text")))
    #expect(short.contains("1 pair of periods"))
  }

  /// Answers to every kind of question about a design.
  private static let choices: [DesignChoice] = {
    let limits = [
      DesignQuestion.Limits(), .init(longestTrialDays: 28),
      .init(longestTrialDays: 168, acceptsPlacebo: false), .init(acceptsStopping: false),
    ]
    return limits.flatMap { limits in
      [[125.0], [125, 250, 350]].compactMap { doses in
        (try? DosePlan(doses: doses)).flatMap {
          try? DesignQuestion(priors: TrialPriors(), dosePlan: $0, limits: limits)
        }.map { DesignChoice(for: $0) }
      }
    }
  }()

  @Test("the page of a chosen design shows its days, its chances and its rivals, in order")
  func choice() throws {
    #expect(Self.choices.count == 8)
    for choice in Self.choices {
      let model = try #require(DesignModel(choice, outcome: .pain))
      let best = try #require(choice.designs.first)
      #expect(model.days == best.design.days)
      #expect(model.detectablePoints == best.detectableWithWander)
      #expect(abs(model.chances.map(\.probability).reduce(0, +) - 1) < 1e-9)
      #expect(model.alternatives.map(\.days) == choice.designs.dropFirst().map(\.design.days))
      #expect(model.reasons.count == best.reasons.count)
      let days = model.parts.map(\.days)
      #expect(days.first?.lowerBound == 1)
      for (one, next) in zip(days, days.dropFirst()) {
        #expect(next.lowerBound == one.upperBound + 1)
      }
      let page = designPage(model)
      #expect(accessibilityFaults(in: page) == [])
      for sentence in model.reasons + model.advice {
        #expect(page.body.plainText.contains(sentence))
        #expect(!sentence.contains("{") && !sentence.hasPrefix("["), "\(sentence)")
      }
    }
  }

  @Test("whoever had better not start reads it beside the chances")
  func advisedAgainst() throws {
    let hopeless = Self.choices.compactMap { DesignModel($0, outcome: .pain) }
      .filter(\.isAdvisedAgainst)
    #expect(!hopeless.isEmpty)
    for model in hopeless {
      let words = designPage(model).body.plainText
      #expect(words.contains("It may be better not to start."))
    }
  }
}
