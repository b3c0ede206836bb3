import HTTPTypes
import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  /// What a plan does in the body: computed beside the requests, shown when it is there.
  ///
  /// The address of a forecast says nothing of what was asked: it is a digest.
  mutating func addForecast() {
    get(.forecast, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard let kept = file.storedPlan, file.hasPlan else { return .see(.plan) }
      return try await ForecastJob.begin(
        PlanWish(form: Code(kept.form), dose: kept.targetDose), file, visit)
    }
    get(.mechanism, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard let kept = file.storedPlan, file.hasPlan else { return .see(.plan) }
      return try await ForecastJob.begin(
        PlanWish(form: Code(kept.form), dose: kept.targetDose), file, visit, at: .mechanism)
    }
    post(.forecast, for: .person) { visit in
      guard case .success(let wish) = PlanWish.read(visit.form) else { return .see(.plan) }
      return try await ForecastJob.begin(wish, try PersonFile.own(by: visit), visit)
    }
    on(.get, "plan/forecast/:key", for: .person) { visit in
      try await Self.forecast(visit, at: .forecast) { forecastPage($0) }
    }
    on(.get, "plan/mechanism/:key", for: .person) { visit in
      try await Self.forecast(visit, at: .mechanism) { mechanismForecastPage($0.forecast) }
    }
  }

  private static func forecast(
    _ visit: Visit, at place: SitePlace, as page: (ForecastModel) -> Document
  ) async throws -> Response {
    let file = try PersonFile.own(by: visit)
    let key = try visit.parameter("key")
    let outcome: Worker.Outcome<ForecastModel>? = await visit.services.worker.known(
      ForecastJob.key(key, of: file), patience: .milliseconds(700))
    switch outcome {
    case nil: return .see(.plan)
    case .done(let model)?:
      try ForecastJob.keep(model.forecast, of: file, visit)
      return visit.page { page(model) }
    case let other?:
      return try visit.waiting(other, title: "site.forecast.title", at: place.path + [key])
    }
  }
}

/// A forecast of a plan, kept or only wished.
private enum ForecastJob {
  static let days = 84
  static let people = 2_000
  static let seed: UInt64 = 1

  static func begin(
    _ wish: PlanWish, _ file: PersonFile, _ visit: Visit, at place: SitePlace = .forecast
  ) async throws -> Response {
    guard let clearance = file.clearance(on: visit.today),
      let plan = try? Plan(within: clearance, on: visit.today, wishes: wish.wishes)
    else { return .see(.plan) }
    // Everything that is known of the person counts, weight and height too.
    let asked =
      "\(clearance.person.document) \(visit.today) \(plan.form.text) \(plan.fullDose)"
    let name = String(SealDigest.sha256(Array(asked.utf8)).hexadecimal.prefix(16))
    let outcome: Worker.Outcome<ForecastModel> = await visit.services.worker.outcome(
      key(name, of: file), patience: .zero
    ) { control in
      // One thread, so that others are answered meanwhile; between blocks of people it may be told to stop.
      var done = 0.0
      let forecast = try Forecast(
        of: plan, days: days, people: people, seed: seed
      ) { (count, body) throws(JobStopped) in
        // The first of several rounds is by far the longest; each takes its part of what is left.
        let part = 0.8 * (1 - done)
        for block in 0..<count {
          try control.checkpoint()
          body(block)
          control.report(done + part * Double(block + 1) / Double(count))
        }
        done += part
      }
      try control.checkpoint()
      return ForecastModel(forecast)
    }
    if case .busy = outcome { throw SiteRefusal.tooBusy }
    return .see("\(place.address)/\(name)")
  }

  static func key(_ name: String, of file: PersonFile) -> String {
    "\(file.stored.id.text)/forecast/\(name)"
  }

  /// Keeps the numbers under the question that they answer.
  static func keep(_ forecast: Forecast, of file: PersonFile, _ visit: Visit) throws {
    let question = ForecastQuestion(
      document: forecast.plan.clearance.person.document, form: forecast.plan.form.text,
      dose: forecast.plan.fullDose, days: days, people: people, seed: seed,
      programVersion: ProgramVersion.text)
    let account = try visit.account.id
    guard try visit.store.forecast(question, of: file.stored.id, for: account) == nil else {
      return
    }
    try visit.store.keepForecast(
      JSONValue(forecast).text(prettyPrinted: false), answering: question, of: file.stored.id,
      by: account, at: visit.time)
  }
}
