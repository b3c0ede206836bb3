public import Catalogue
import Quantities

extension PlanRefusal {
  /// What the person reads instead of a plan.
  public func text(in wording: Wording = .english) -> String {
    switch self {
    case .expired(let day): wording("plan.expired", ["date": wording.date(day)])
    case .noRoom: wording("plan.no_room")
    case .noDose: wording("plan.no_dose")
    case .formForbidden(let form), .formHardToSwallow(let form):
      wording("plan.form.forbidden", ["form": form.shortName])
    case .formNotByMouth(let form): wording("plan.form.not_by_mouth", ["form": form.shortName])
    case .noForm: wording("plan.no_form")
    case .noTimeOfDay(let medicines):
      wording(
        "plan.no_slot",
        ["medicine": wording.list(medicines.map { Medicine.with(code: $0)?.name ?? $0 })])
    }
  }
}

extension PlanRefusal {
  /// Whether another form would help.
  public var isAboutForm: Bool {
    switch self {
    case .formForbidden, .formHardToSwallow, .formNotByMouth: true
    case .expired, .noRoom, .noDose, .noForm, .noTimeOfDay: false
    }
  }
}

extension Code<Form> {
  /// The name of the form.
  public var name: String { Form.with(id: text)?.name ?? text }

  /// The name without the chemist's addition in brackets: "Magnesium citrate".
  public var shortName: String {
    name.firstRange(of: " (").map { String(name[..<$0.lowerBound]) } ?? name
  }
}
