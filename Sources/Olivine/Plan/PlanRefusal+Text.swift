public import Catalogue
import Quantities

extension PlanRefusal {
  /// What the person reads instead of a plan.
  public func text(in wording: Wording = .english) -> String {
    switch self {
    case .expired(let day): wording("plan.expired", ["date": day.inWords])
    case .noRoom: wording("plan.no_room")
    case .noDose: wording("plan.no_dose")
    case .formForbidden(let form), .formHardToSwallow(let form):
      wording("plan.form.forbidden", ["form": form.name])
    case .formNotByMouth(let form): wording("plan.form.not_by_mouth", ["form": form.name])
    case .noForm: wording("plan.no_form")
    case .noTimeOfDay(let medicines):
      wording(
        "plan.no_slot",
        ["medicine": medicines.map { Medicine.with(code: $0)?.name ?? $0 }.formattedList])
    }
  }
}

extension Code<Form> {
  /// The name of the form.
  public var name: String { Form.with(id: text)?.name ?? text }
}
