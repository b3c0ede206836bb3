import Interchange
import Olivine
import Store
import Website

/// Fills a new store with an invented person in the middle of a test.
struct DemoSite {
  private let store: SiteStore
  private let clock: SiteClock

  init(_ store: SiteStore, clock: @escaping SiteClock) {
    self.store = store
    self.clock = clock
  }

  /// Days of the test that lie behind.
  private static let daysBehind = 40

  func fill() throws {
    let now = clock(nil)
    let start = now.day - Self.daysBehind
    var random = SystemRandomNumberGenerator()
    let home = try store.homeAccount(at: now.timestamp, using: &random)
    let person = InventedPerson.margaret(on: start)
    let document = PersonWriter.document(person).text(prettyPrinted: false)
    let kept = try store.addPerson(
      named: person.name ?? home.name, document: document, by: home.id, at: now.timestamp,
      using: &random)
    let assessment = assess(person, on: start)
    let check = try store.keep(
      assessment, of: kept.id, document: document,
      result: JSONValue(assessment).text(prettyPrinted: false), by: home.id, at: now.timestamp,
      using: &random)
    guard let (invented, _) = InventedTrial.begun(on: start) else { return }
    let plan = try store.keep(
      invented.plan, on: start, of: kept.id, restingOn: check.id,
      target: invented.plan.fullDose,
      document: JSONValue(plan: invented.plan, refusal: nil, assessment: assessment)
        .text(prettyPrinted: false),
      by: home.id, at: now.timestamp, using: &random)
    let seed: UInt64 = 7
    let order = SealedOrder(sealing: invented.trialProtocol, seed: seed, using: .sha256)
    let trial = try Trial(plan: invented.plan, sealed: order.trial, firstDay: start)
    let stored = StoredTrial(
      id: invented.trialProtocol.id, firstDay: start, checkDay: start, person: document,
      form: invented.plan.form.text, targetDose: invented.plan.fullDose, sealed: order.trial,
      created: now.timestamp.local)
    try store.begin(
      stored, seed: seed, of: kept.id, plan: plan.id, by: home.id, at: now.timestamp)
    let course = InventedTrial.completed(trial, order)
    let events = course.records.filter { $0.day < now.day }.map { NewEvent($0.event, on: $0.day) }
    try store.append(events, to: stored.id, after: 0, by: home.id, at: now.timestamp)
  }
}
