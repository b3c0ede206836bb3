import Hummingbird
import Interchange
import Olivine
import Pages
import Store

/// The way from a plan to a sealed trial.
enum TrialChoice {
  /// The tests that the plan and the wishes of the form allow; nil without a plan that holds.
  static func proposal(_ visit: Visit) throws -> TrialProposal? {
    let file = try PersonFile.own(by: visit)
    guard file.clearance(on: visit.today) != nil, let assessment = file.assessment,
      let plan = try? file.plan()
    else { return nil }
    return try? TrialProposal(
      plan, checkedBy: assessment, wishes: TrialStartForm.wishes(from: visit.form.values))
  }

  /// From the chosen design to its questions, from them to the last look, from there to the start.
  static func begin(_ proposal: TrialProposal, _ visit: Visit) throws -> Response {
    guard let number = visit.form.text("design").flatMap(Int.init),
      let model = BeginModel(proposal, design: number, today: visit.today)
    else { return .see(.designs) }
    // The first form holds a design alone.
    guard visit.form.has("blinding") || visit.form.has("reminder") else {
      return visit.page { beginPage(model) }
    }
    let start: TrialStartForm
    do throws(FormRefusal) {
      start = try TrialStartForm(
        from: visit.form.values, designs: proposal.choice.designs.count, today: visit.today)
    } catch {
      let state = visit.state(error.problems)
      let model = BeginModel(proposal, design: number, today: visit.today, state: state) ?? model
      return visit.pageWithProblems { beginPage(model) }
    }
    guard visit.form.text("confirmed") == "yes" else {
      let check = BeginCheckModel(
        proposal, design: start.design, blinding: start.blinding, firstDay: start.firstDay,
        reminder: start.reminder, today: visit.today)
      guard let check else { return .see(.designs) }
      return visit.page { beginCheckPage(check) }
    }
    try begin(proposal, start, visit)
    return .see(.started)
  }

  private static func begin(
    _ proposal: TrialProposal, _ start: TrialStartForm, _ visit: Visit
  ) throws {
    let file = try PersonFile.own(by: visit)
    guard let check = file.check, let person = file.assessment?.person else {
      throw SiteRefusal.notFound
    }
    // A second click on the last button finds the trial of the first.
    if try file.hasRunningTest(on: visit.today) { return }
    var random = SystemRandomNumberGenerator()
    let id = visit.store.newTrialID(firstDay: start.firstDay, using: &random)
    let fixed = try proposal.trialProtocol(
      design: start.design, id: id, comparator: start.comparator, blinding: start.blinding)
    let seed = visit.services.drawSeed()
    let order = SealedOrder(sealing: fixed, seed: seed, using: .sha256)
    _ = try Trial(plan: proposal.plan, sealed: order.trial, firstDay: start.firstDay)
    let stored = StoredTrial(
      id: id, firstDay: start.firstDay, checkDay: check.day, person: person.document,
      form: proposal.plan.form.text, targetDose: proposal.plan.fullDose, sealed: order.trial,
      created: visit.time.local)
    try visit.store.begin(
      stored, seed: seed, of: file.stored.id, plan: file.storedPlan?.id,
      by: try visit.account.id, at: visit.time)
    var preferences = visit.preferences
    preferences.entryTime = start.reminder.description
    try preferences.keep(of: try visit.account.id, in: visit.store, at: visit.time)
  }
}

extension Preferences {
  /// When the person writes down their number.
  var reminder: TimeOfDay { entryTime.flatMap { TimeOfDay($0) } ?? Self.usualReminder }

  private static let usualReminder = TimeOfDay(minutes: 20 * 60)
}
