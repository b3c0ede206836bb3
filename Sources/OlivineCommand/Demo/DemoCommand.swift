import ArgumentParser
import Interchange
import Olivine

/// `olivine demo`: the whole way for an invented person.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Walk through check, plan, try and answer for an invented person.",
    discussion: """
      Nothing of it is anybody's data. The diary is simulated, with an effect that the analysis does \
      not know.

      Example:
        olivine demo --out demo
      """)

  @Option(name: .long, help: ArgumentHelp("Write the pages into this folder.", valueName: "DIR"))
  var out = "olivine-demo"

  @Option(name: .long, help: "Another seed gives another diary.")
  var seed: UInt64 = 1

  @OptionGroup var today: TodayOption

  func run() throws {
    try report {
      let day = try today.day()
      let person = InventedPerson.margaret(on: day)
      let assessment = assess(person, on: day)
      guard let clearance = assessment.clearance,
        let plan = try? Plan(within: clearance, on: day),
        let diary = InventedDiary.diary(seed: seed),
        let prior = EffectPrior(
          condition: person.neuropathyCause ?? "no_condition", outcome: diary.outcome)
      else {
        throw Failure.usage("the invented person was not cleared; please report this")
      }
      let verdict = Verdict(diary, prior: prior)
      let pages = DemoPages(assessment: assessment, plan: plan, verdict: verdict, on: day)
      try pages.write(to: out)
      try Terminal.write(DemoText.page(assessment, plan, verdict, files: pages.files(in: out)).text)
    }
  }
}
