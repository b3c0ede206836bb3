import Hummingbird
import Interchange
import Olivine
import Pages
import Store

/// The way from a plan to a sealed trial.
enum TrialChoice {
  /// The tests that the plan and the wishes of the form allow; nil without a plan that holds.
  static func proposal(_ wishes: Wishes.Values, _ visit: Visit) throws -> TrialProposal? {
    let file = try PersonFile.own(by: visit)
    guard file.clearance(on: visit.today) != nil, let assessment = file.assessment,
      let plan = try? file.plan()
    else { return nil }
    return try? TrialProposal(
      plan, checkedBy: assessment, wishes: TrialStartForm.wishes(from: wishes))
  }

  /// The questions of the chosen design, with what was answered before.
  static func questions(_ visit: Visit) throws -> Response {
    guard let chosen = try chosen(visit) else { return try place(withoutChoice: visit) }
    let model = BeginModel(
      chosen.proposal, design: chosen.number, today: visit.today,
      state: FormState(values: chosen.values))
    guard let model else { return .see(.designs) }
    return visit.page { beginPage(model) }
  }

  /// Everything that was chosen, once more.
  static func lastLook(_ visit: Visit) throws -> Response {
    guard let chosen = try chosen(visit) else { return try place(withoutChoice: visit) }
    guard chosen.values["blinding"] != nil,
      let start = try? start(chosen.values, chosen.proposal, visit),
      let model = BeginCheckModel(
        chosen.proposal, design: start.design, blinding: start.blinding, firstDay: start.firstDay,
        reminder: start.reminder, today: visit.today)
    else { return .see(.begin) }
    return visit.page { beginCheckPage(model) }
  }

  /// Takes the chosen design, then the answers to its questions, then the word to start.
  static func receive(_ proposal: TrialProposal, _ visit: Visit) throws -> Response {
    guard let number = visit.form.text("design").flatMap(Int.init),
      let model = BeginModel(proposal, design: number, today: visit.today)
    else { return .see(.designs) }
    // The first form holds a design alone; what was answered for another design stays.
    guard visit.form.has("blinding") || visit.form.has("reminder") else {
      try visit.changeWishes {
        $0.begin = ($0.begin ?? [:]).merging(Wishes.values(of: visit.form)) { $1 }
      }
      return .see(.begin)
    }
    let start: TrialStartForm
    do throws(FormRefusal) {
      start = try Self.start(visit.form.values, proposal, visit)
    } catch {
      let state = visit.state(error.problems)
      let model = BeginModel(proposal, design: number, today: visit.today, state: state) ?? model
      return visit.pageWithProblems { beginPage(model) }
    }
    guard visit.form.text("confirmed") == "yes" else {
      try visit.changeWishes { $0.begin = Wishes.values(of: visit.form) }
      return .see(.beginCheck)
    }
    try begin(proposal, start, visit)
    return .see(.started)
  }

  /// A design that was chosen and still holds.
  private struct Chosen {
    let proposal: TrialProposal
    let number: Int
    let values: Wishes.Values
  }

  private static func chosen(_ visit: Visit) throws -> Chosen? {
    guard let values = visit.wishes.begin,
      let number = FormFields(values).text("design").flatMap(Int.init),
      let proposal = try proposal(values, visit)
    else { return nil }
    return Chosen(proposal: proposal, number: number, values: values)
  }

  /// Going back after the start ends at the test that was started.
  private static func place(withoutChoice visit: Visit) throws -> Response {
    try PersonFile.own(by: visit).hasRunningTest(on: visit.today) ? .see(.today) : .see(.designs)
  }

  private static func start(
    _ values: Wishes.Values, _ proposal: TrialProposal, _ visit: Visit
  ) throws(FormRefusal) -> TrialStartForm {
    try TrialStartForm(
      from: values, designs: proposal.choice.designs.count, today: visit.today)
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
    preferences.wishes = nil
    try preferences.keep(of: try visit.account.id, in: visit.store, at: visit.time)
  }
}

extension Preferences {
  /// When the person writes down their number.
  var reminder: TimeOfDay { entryTime.flatMap { TimeOfDay($0) } ?? Self.usualReminder }

  private static let usualReminder = TimeOfDay(minutes: 20 * 60)
}
