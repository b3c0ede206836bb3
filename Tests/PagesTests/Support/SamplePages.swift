import Pages

/// Pages made of every part, for checks over trees and for looking at.
enum SamplePages {
  static let footer = disclaimerFooter(
    text: "Olivine does not replace your doctor.", evidenceDate: "6 August 2026")

  /// An effect whose every word is the given one.
  static func effect(saying words: String = "Pain was about 1 point lower on magnesium.")
    -> EffectInterval
  {
    EffectInterval(
      finding: words, best: -1.1, interval: -1.9 ... -0.3, noticeable: 1,
      leftWords: "less pain on magnesium", rightWords: "more pain on magnesium")
  }

  /// Twelve weeks in six blocks with two missing days.
  static func diary(saying words: String = "Most days on magnesium were a little better.")
    -> DiaryChart
  {
    let letters = ["A", "B", "B", "A", "A", "B"]
    let scores: [Double?] = (0..<84).map { day in
      if day == 20 || day == 51 { return nil }
      let isTreatment = letters[day / 14] == "B"
      return Double(((day * 7) % 4) + (isTreatment ? 3 : 5))
    }
    let blocks = letters.enumerated().map { index, letter in
      let mean = letter == "B" ? 4.5 : 6.5
      return DiaryChart.Block(
        letter: letter, arm: letter == "B" ? .treatment : .comparison,
        days: (index * 14 + 1)...(index * 14 + 14), mean: mean,
        interval: (mean - 0.6)...(mean + 0.6))
    }
    return DiaryChart(
      finding: words, scores: scores, blocks: blocks,
      scaleWords: "Pain each day, 0 to 10. Lower is better.")
  }

  static var answer: Document {
    Document(
      title: "What your trial shows",
      navigation: ul {
        li { a("Today", to: .page("today"), .ariaCurrent(.page)) }
        li { a("Help", to: .page("help")) }
        li { a("Stop my trial", to: .page("stop")) }
      }, footer: footer
    ) {
      pageHeader(
        "Did magnesium help you?",
        lead: "Probably yes. Your pain was about 1 point lower on magnesium.",
        back: .page("trials"))
      keyFigures([
        KeyFigure("Difference in pain", "−1.1 points"), KeyFigure("Days recorded", "82 of 84"),
        KeyFigure("Chance of any relief", "about 9 in 10"),
      ])
      effect().markup(
        id: "effect",
        chances: TenFigures(
          filled: 7,
          sentence: """
            In 7 of 10 such results the relief is large enough to notice. In 3 of 10 it is not.
            """))
      diary().markup(id: "diary")
      h2("Before you go on")
      for level in FindingLevel.allCases {
        findingCard(
          level, title: "Kidney function (eGFR)",
          message: "Your kidney result is below 30. Magnesium can build up.",
          next: "Show this page to your doctor.")
      }
      callout(
        .emergency, "Stop magnesium and get help if you notice:",
        points: ["weakness", "slow breathing", "a very slow heart"], telephone: "112")
      h2("Your answers")
      summaryList([
        SummaryRow("Form", "magnesium citrate", change: .page("plan", "form")),
        SummaryRow("Dose", "250 mg magnesium a day", change: .page("plan", "dose")),
      ])
      details {
        summary("What the research says")
        p {
          "One study: "
          a("Zenner 2022", to: .doi("10.1186/s13063-022-06893-7"), .class("source"), .noReferrer)
          "."
        }
      }
    }
  }

  static var report: Document {
    Document(title: "Letter to the doctor", layout: .report, footer: footer) {
      pageHeader("Can this person try magnesium?", lead: "Ask: a limit of 250 mg a day.")
      findingCard(
        .askClinician, title: "Kidney function is 48 mL/min", message: "Magnesium may build up.",
        next: "Please confirm a dose.", heading: .second)
      summaryList([
        SummaryRow("Magnesium from supplements", "0 mg a day"),
        SummaryRow("Medicines that interact", "none reported"),
      ])
      sideBySide {
        effect().markup(id: "effect")
      } and: {
        diary().markup(id: "diary")
      }
      h2("Your decision")
      tickBox("I agree to a trial with at most 250 mg a day")
      tickBox("I do not agree")
      tickBox("Please measure serum magnesium first")
      writingLines(2)
      signatureLine("Name, date and signature")
    }
  }

  static var question: Document {
    Document(title: "Your pain today", forms: .sameSite, footer: footer) {
      pageHeader("How strong was your pain today?", back: .page("today"))
      form(.post, to: .page("today")) {
        input(.hidden, name: "token", .value("1234"))
        fieldset {
          legend("Choose a number from 0 to 10")
          for score in 0...10 {
            div(.class("choice")) {
              input(.radio, name: "pain", .id("pain-\(score)"), .value("\(score)"))
              label("\(score)", for: "pain-\(score)")
            }
          }
        }
        p { label("Anything else? (optional)", for: "note") }
        textarea("", name: "note", .id("note"), .rows(3), .ariaDescribedBy("note-hint"))
        p("Kept on this computer.", .id("note-hint"), .class("hint"))
        button("Save today")
        a("Back without saving", to: .page("today"), .class("button", "secondary"))
      }
    }
  }

  static var all: [Document] { [answer, report, question] }
}
