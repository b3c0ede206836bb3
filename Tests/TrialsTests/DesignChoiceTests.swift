import LawTesting
import Maths
import Testing
import Trials

@Suite("Choosing a design")
struct DesignChoiceTests {
  @Test("every layout that fits is offered, the protected ones first")
  func layouts() throws {
    let choice = try #require(DesignFixture.choice)
    let codes = choice.designs.map(\.design.layout.code)
    for code in [
      "switch_days", "mirrored", "pairs", "random_start", "stepped_dose", "single_pair",
    ] {
      #expect(codes.contains(code))
    }
    #expect(codes.first == "switch_days")
    #expect(codes.last == "single_pair")
    let strengths = choice.designs.map { $0.reasons.contains(.feasibilityOnly) }
    #expect(strengths.filter { $0 }.count == 1)
  }

  @Test("no design is longer than the person accepts", arguments: [28, 42, 56, 84, 100, 168, 364])
  func length(days: Int) throws {
    for start in DosePlan.Start.allCases {
      let question = try DesignFixture.question(
        doses: [125, 250], start: start, limits: .init(longestTrialDays: days))
      let choice = DesignChoice(for: question)
      #expect(!choice.designs.isEmpty)
      for ranked in choice.designs {
        #expect(ranked.design.trialDays <= days)
        #expect(
          ranked.design.days == ranked.design.trialDays + ranked.design.leadIn.toleranceDays)
        let sum = VerdictClass.allCases.reduce(0) { $0 + ranked.chances[$1] }
        #expect(abs(sum - 1) < Tolerance.rounding)
      }
    }
  }

  @Test("within a group the first design is the most precise, up to a tie of one per cent")
  func order() throws {
    for choice in [DesignFixture.choice, DesignFixture.toleranceChoice] {
      let protected = try #require(choice).designs.filter {
        ["switch_days", "mirrored", "pairs"].contains($0.design.layout.code)
      }
      let best = try #require(protected.map(\.detectableWithWander).min())
      #expect(try #require(protected.first).detectableWithWander <= 1.01 * best)
    }
  }

  @Test("tolerance phase and run-in have the lengths that doses and half-life ask for")
  func leadIn() throws {
    let rows: [([Double], Double, tolerance: Int, runIn: Int, washOut: Int)] = [
      ([125], 5, 7, 14, 7), ([125, 250], 5, 14, 14, 7), ([125, 250, 350], 5, 21, 14, 7),
      ([125, 250, 350], 8.5, 21, 21, 14),
    ]
    for (doses, halfLife, tolerance, runIn, washOut) in rows {
      let question = try DesignFixture.question(
        doses: doses, start: .toleranceFirst, halfLife: halfLife)
      for ranked in DesignChoice(for: question).designs {
        #expect(ranked.design.leadIn.toleranceDays == tolerance)
        #expect(ranked.design.leadIn.runInDays == runIn)
        #expect(ranked.design.leadIn.washOutDays == washOut)
        #expect(ranked.design.leadIn.toleranceInput.last == 1)
        #expect(ranked.reasons.contains(.toleranceFirst(days: tolerance)))
      }
    }
  }

  @Test("who may not stop is offered a random start and nothing else")
  func noStopping() throws {
    let question = try DesignFixture.question(
      doses: [125, 250], start: .toleranceFirst, limits: .init(acceptsStopping: false))
    let choice = DesignChoice(for: question)
    #expect(choice.designs.map(\.design.layout.code) == ["random_start"])
    let design = try #require(choice.designs.first)
    #expect(design.design.leadIn.toleranceDays == 0)
    #expect(design.reasons.contains(.stoppingNotAccepted))
    #expect(design.reasons.contains(.stepsInside(days: 7)))
    #expect(design.chances[.clearRelief] == 0)
    #expect(design.design.sequences.count == 15)
    #expect(choice.levers.isEmpty)
  }

  @Test("without placebo every design says that nobody is blind")
  func noPlacebo() throws {
    let choice = DesignChoice(
      for: try DesignFixture.question(limits: .init(acceptsPlacebo: false)))
    #expect(choice.designs.allSatisfy { $0.reasons.contains(.notBlinded) })
  }

  @Test("one switch or a systematic order never promises clear relief")
  func noClearRelief() throws {
    for code in ["random_start", "stepped_dose", "single_pair"] {
      #expect(try #require(DesignFixture.design(code)).chances[.clearRelief] == 0)
    }
    #expect(try #require(DesignFixture.design("mirrored")).chances[.clearRelief] > 0.05)
  }

  @Test("a slow effect asks for a longer trial or for none")
  func advice() throws {
    let slow = DesignChoice(for: try DesignFixture.question(halfLife: 30)).advice
    #expect(
      slow.contains { if case .noTrial(let share) = $0 { share > 0.5 } else { false } })
    let quick = DesignChoice(
      for: try DesignFixture.question(limits: .init(longestTrialDays: 168), halfLife: 3)
    ).advice
    #expect(
      quick.contains { if case .worthwhile(let share) = $0 { share <= 1.0 / 3 } else { false } })
    let short = DesignChoice(
      for: try DesignFixture.question(limits: .init(longestTrialDays: 42))
    ).advice
    #expect(
      short.contains {
        if case .longerTrial(let days, _, let share) = $0 {
          days > 42 && share < 0.5
        } else {
          false
        }
      })
  }

  @Test("questions that cannot be planned are refused")
  func refused() throws {
    #expect(throws: DesignError.daysOutOfRange(20, fewest: 28, most: 364)) {
      try DesignFixture.question(limits: .init(longestTrialDays: 20))
    }
    #expect(throws: DesignError.dosesNotUsable([250, 125])) { try DosePlan(doses: [250, 125]) }
    #expect(throws: DesignError.dosesNotUsable([])) { try DosePlan(doses: []) }
    let plan = try DosePlan(doses: [125])
    #expect(throws: DesignError.mcidOutOfRange(0, limit: 10)) {
      try DesignQuestion(priors: TrialPriors(), mcid: 0, dosePlan: plan)
    }
  }

  @Test("the same question gives the same answer")
  func repeatable() throws {
    let question = try DesignFixture.question()
    #expect(DesignChoice(for: question) == DesignChoice(for: question))
  }
}
