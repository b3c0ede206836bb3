import ArgumentParser
import Interchange
import Olivine

/// What a trial is planned for; the same for `design` and `start`.
struct DesignOptions: ParsableArguments {
  @Argument(help: "A person as JSON; - is standard input.")
  var person: String

  @OptionGroup var wish: WishOptions

  @Option(
    name: .long,
    help: ArgumentHelp("Form and dose of a plan of olivine plan --json.", valueName: "FILE"))
  var plan: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The longest test you accept, days without the steps.", valueName: "DAYS"))
  var maxDays = 84

  @Option(
    name: .long,
    help: ArgumentHelp("How fast an effect comes and goes.", valueName: "MEDIAN,LOGSD"))
  var halfLife: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What you score: \(Outcome.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "NAME"))
  var outcome = "pain"

  @Option(
    name: .long, help: ArgumentHelp("The smallest change that matters to you.", valueName: "POINTS")
  )
  var mcid = 1.0

  @Flag(name: .long, help: "Take nothing in the other periods, instead of dummy capsules.")
  var noPlacebo = false

  @Flag(name: .long, help: "Do not stop once you have begun.")
  var noStopping = false

  @Flag(name: .long, help: "Raise the dose inside the test, not before it.")
  var noTolerancePhase = false

  /// The person's document, check, and the trials that are possible.
  func proposal(on day: Day) throws -> (assessment: Assessment, proposal: TrialProposal) {
    let wishes = try wishes()
    guard plan == nil || wish.isEmpty else {
      throw Failure.usage("give --plan, or --form and --mg-d, not both")
    }
    let planned = try plan.map {
      try InputFile.read($0) { data throws(InputProblem) in try PlanReader.wishes(from: data) }
    }
    let assessment = try PersonFile.assess(person, on: day)
    guard let clearance = assessment.clearance else {
      let reason = Wording.english(assessment.headlineID)
      throw Failure.usage("there is no test for this person: \(reason) See olivine check.")
    }
    do {
      let plan = try Plan(
        within: clearance, on: day, wishes: try planned ?? wish.wishes())
      return (assessment, try TrialProposal(plan, checkedBy: assessment, wishes: wishes))
    } catch let refusal as PlanRefusal {
      throw Failure.usage(refusal.text())
    } catch let refusal as TrialRefusal {
      throw Failure.usage(TryText.sentence(refusal))
    }
  }

  private func wishes() throws -> TrialWishes {
    var wishes = TrialWishes()
    guard let outcome = Outcome(rawValue: outcome) else {
      let known = Outcome.allCases.map(\.rawValue)
      let hint = Spelling.nearest(to: outcome, in: known).map { " Did you mean \($0)?" } ?? ""
      throw Failure.usage(
        "--outcome: \"\(outcome)\" is not one of \(known.joined(separator: ", ")).\(hint)")
    }
    wishes.outcome = outcome
    wishes.mcid = mcid
    wishes.limits = DesignQuestion.Limits(
      longestTrialDays: maxDays, acceptsPlacebo: !noPlacebo, acceptsStopping: !noStopping)
    wishes.start = noTolerancePhase ? .insideFirstPeriod : .toleranceFirst
    wishes.halfLife = try halfLife.map(Self.halfLife)
    return wishes
  }

  private static func halfLife(_ text: String) throws -> LogNormal {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let median = Double(parts[0]), let logSD = Double(parts[1]),
      (0.05...400).contains(median), (0.05...2).contains(logSD),
      let halfLife = try? LogNormal(median: median, logSD: logSD)
    else {
      throw Failure.usage(
        "--half-life: \"\(text)\" is not MEDIAN,LOGSD such as 5,0.5 (0.05 to 400 days, 0.05 to 2)")
    }
    return halfLife
  }
}
