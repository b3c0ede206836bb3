import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  /// The plan, and what if it were another.
  mutating func addPlan() {
    get(.plan, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard let assessment = file.assessment else { return .see(.check) }
      if file.needsCheck(on: visit.today) { return .see(.result) }
      guard let clearance = file.clearance(on: visit.today) else {
        // The same answers may allow less today than on the day of the check.
        return visit.page { noPlanPage(for: assess(assessment.person, on: visit.today)) }
      }
      let kept = try? file.plan()
      return Self.plan(
        PlanWish(form: kept?.form, dose: kept.flatMap { _ in file.storedPlan?.targetDose }),
        isKept: kept != nil, assessment, clearance, visit)
    }
    get(.whatIf, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard let assessment = file.assessment, let clearance = file.clearance(on: visit.today),
        let kept = visit.wishes.whatIf, case .success(let wish) = PlanWish.read(FormFields(kept))
      else { return .see(.plan) }
      return Self.plan(wish, isKept: false, isWhatIf: true, assessment, clearance, visit)
    }
    post(.whatIf, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard let assessment = file.assessment, let clearance = file.clearance(on: visit.today)
      else { return .see(.result) }
      switch PlanWish.read(visit.form) {
      case .success:
        try visit.changeWishes { $0.whatIf = Wishes.values(of: visit.form) }
        return .see(.whatIf)
      case .failure(let fault):
        return Self.plan(
          PlanWish(), isKept: false, isWhatIf: true, state: fault.state(visit.form), assessment,
          clearance, visit)
      }
    }
    post(.plan, for: .person) { visit in
      let file = try PersonFile.own(by: visit)
      guard let check = file.check, let clearance = file.clearance(on: visit.today),
        case .success(let wish) = PlanWish.read(visit.form)
      else { return .see(.plan) }
      let plan: Plan
      do throws(PlanRefusal) {
        plan = try Plan(within: clearance, on: visit.today, wishes: wish.wishes)
      } catch {
        return .see(.plan)
      }
      var random = SystemRandomNumberGenerator()
      try visit.store.keep(
        plan, on: visit.today, of: file.stored.id, restingOn: check.id, target: wish.dose,
        document: file.document(of: plan).text(prettyPrinted: false), by: try visit.account.id,
        at: visit.time, using: &random)
      // A test that was chosen belongs to the plan before.
      try visit.changeWishes { $0.begin = nil }
      return .see(.plan)
    }
  }

  private static func plan(
    _ wish: PlanWish, isKept: Bool, isWhatIf: Bool = false, state: FormState = FormState(),
    _ assessment: Assessment,
    _ clearance: Clearance, _ visit: Visit
  ) -> Response {
    var actions = PlanActions(
      forms: clearance.usableForms.compactMap { Form.with(id: $0.text) },
      form: wish.form?.text ?? "", dose: wish.dose, room: clearance.room, isKept: isKept,
      allowsTrial: clearance.allowsTrial, state: state)
    actions.isWhatIf = isWhatIf
    do throws(PlanRefusal) {
      let plan = try Plan(within: clearance, on: visit.today, wishes: wish.wishes)
      actions.form = plan.form.text
      actions.dose = actions.dose ?? plan.fullDose
      return state.isFaulty
        ? visit.pageWithProblems { planPage(for: plan, actions: actions) }
        : visit.page { planPage(for: plan, actions: actions) }
    } catch {
      return visit.page { noPlanPage(for: assessment, because: error, actions: actions) }
    }
  }
}

extension PersonFile {
  fileprivate func document(of plan: Plan) -> JSONValue {
    JSONValue(
      plan: plan, refusal: nil,
      assessment: assess(plan.clearance.person, on: plan.clearance.day))
  }
}

/// What somebody would like of a plan, as a form sends it.
struct PlanWish: Hashable, Sendable {
  var form: Code<Form>?
  /// mg a day.
  var dose: Double?

  var wishes: PlanWishes { PlanWishes(form: form, target: dose) }

  /// A dose that is none.
  struct Fault: Error {
    func state(_ form: FormFields) -> FormState {
      FormState(
        values: form.values,
        problems: [
          FormProblem(field: PlanField.dose, message: siteWords("site.plan.problem.dose"))
        ])
    }
  }

  static func read(_ form: FormFields) -> Result<PlanWish, Fault> {
    var wish = PlanWish(form: form.text(PlanField.form).flatMap { Code($0) })
    guard let text = form.text(PlanField.dose) else { return .success(wish) }
    let words = TypedLine(text).tokens.filter { !["mg", "a", "day"].contains($0) }
    guard words.count == 1, let dose = TypedNumber.value(words[0]), (0.1...10_000).contains(dose)
    else { return .failure(Fault()) }
    wish.dose = dose
    return .success(wish)
  }
}
