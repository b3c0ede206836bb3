import ArgumentParser
import Interchange
import Olivine
import Pages

/// `olivine plan`: food first, a form, small steps, hours apart.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan a dose within your limit.",
    discussion: """
      The person is checked first; without clearance there is no plan, and the reasons are shown.
      No form of magnesium is shown to be better for nerves, so the form follows your wishes.

      Example:
        olivine plan Examples/people/margaret.json
        olivine plan Examples/people/margaret.json --form bisglycinate --target-mg 200
      """)

  @Argument(help: "A person as JSON; - is standard input.")
  var person: String

  @Option(
    name: .long,
    help: ArgumentHelp("The form to take; see olivine forms.", valueName: "ID"),
    completion: .list(Form.all.map(\.id)))
  var form: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The dose to reach, mg of magnesium a day.", valueName: "MG"))
  var targetMg: Double?

  @OptionGroup var json: JSONOption
  @OptionGroup var today: TodayOption

  @Option(name: .long, help: ArgumentHelp("Write the plan as a page.", valueName: "FILE"))
  var html: String?

  func run() throws {
    try report {
      let day = try today.day()
      let assessment = try PersonFile.assess(person, on: day)
      let result = PlanResult(
        assessment, on: day, wishes: PlanWishes(form: try FormOption.code(form), target: targetMg))
      if let html { try OutputFile.write(result.page(assessment).rendered(), to: html) }
      try Terminal.write(
        json.json
          ? JSONValue(plan: result.plan, refusal: result.refusal, assessment: assessment).text()
            + "\n"
          : PlanText.page(result, assessment).text)
    }
  }
}

/// A plan, or why there is none.
struct PlanResult {
  let plan: Plan?
  let refusal: PlanRefusal?

  init(_ assessment: Assessment, on day: Day, wishes: PlanWishes) {
    guard let clearance = assessment.clearance else {
      (plan, refusal) = (nil, nil)
      return
    }
    do {
      (plan, refusal) = (try Plan(within: clearance, on: day, wishes: wishes), nil)
    } catch {
      (plan, refusal) = (nil, error)
    }
  }

  func page(_ assessment: Assessment) -> Document {
    plan.map { planPage(for: $0) } ?? noPlanPage(for: assessment, because: refusal)
  }
}
