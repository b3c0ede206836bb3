import ArgumentParser
import Interchange
import Olivine
import Pages

/// `olivine forecast`: what a plan does to magnesium in this body, with bands.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Forecast what a plan does in your body.",
    discussion: """
      The person is checked and a plan is made first; without clearance there is no forecast. The \
      bands come from virtual people who share what is known of you. A forecast is a prediction \
      from a research model, never a measurement, and says nothing about pain.

      Example:
        olivine forecast Examples/people/margaret.json
        olivine forecast Examples/people/margaret.json --html forecast.html
        olivine forecast Examples/people/margaret.json --form citrate --mg-d 200 --json
      """)

  @Argument(help: "A person as JSON; - is standard input.")
  var person: String

  @OptionGroup var wish: WishOptions

  @Option(name: .long, help: "Days from the first dose, 1 to 3660.")
  var days = 84

  @Option(name: .long, help: "Virtual people, 8 to 1000000.")
  var people = 2_000

  @Option(name: .long, help: "Seed of the virtual people.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "Threads; all cores when left out. The result is the same.")
  var threads: Int?

  @OptionGroup var json: JSONOption
  @OptionGroup var today: TodayOption

  @Option(name: .long, help: ArgumentHelp("Write the bands as CSV.", valueName: "FILE"))
  var csv: String?

  @Option(name: .long, help: ArgumentHelp("Draw magnesium in the blood.", valueName: "FILE"))
  var svg: String?

  @Option(name: .long, help: ArgumentHelp("Write the forecast as a page.", valueName: "FILE"))
  var html: String?

  @Flag(name: .long, help: "Tell on standard error how long the forecast took.")
  var timing = false

  func run() throws {
    try report {
      guard (1...3_660).contains(days) else {
        throw Failure.usage("--days: \(days) is outside 1 to 3660")
      }
      guard (8...1_000_000).contains(people) else {
        throw Failure.usage("--people: \(people) is outside 8 to 1000000")
      }
      if let threads, !(1...1_024).contains(threads) {
        throw Failure.usage("--threads: \(threads) is outside 1 to 1024")
      }
      let day = try today.day()
      let assessment = try PersonFile.assess(person, on: day)
      let result = PlanResult(
        assessment, on: day, wishes: try wish.wishes())
      guard let plan = result.plan else {
        try Terminal.write(
          json.json
            ? JSONValue(plan: nil, refusal: result.refusal, assessment: assessment).text() + "\n"
            : PlanText.page(result, assessment).text)
        return
      }
      let start = ContinuousClock.now
      let forecast = Forecast(
        of: plan, days: days, people: people, seed: seed, each: Cohort.onThreads(threads))
      if timing {
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        Terminal.complain("forecast: \(milliseconds.text(decimals: 1)) ms")
      }
      if let svg { try OutputFile.write(serumChart(forecast).file, to: svg) }
      if let html {
        try OutputFile.write(forecastPage(ForecastModel(forecast)).rendered(), to: html)
      }
      if let csv { try OutputFile.write(forecast.commaSeparated, to: csv) }
      try Terminal.write(
        json.json ? JSONValue(forecast).text() + "\n" : ForecastText.page(forecast).text)
    }
  }
}
