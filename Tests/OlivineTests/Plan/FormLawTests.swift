import Olivine
import OlivineTesting
import Testing

@Suite("Forms of random plans") struct FormLawTests {
  @Test("no plan holds a forbidden form, a form for the skin, or Epsom salt")
  func forbidden() {
    #expect(PlanCase.breaking { Self.mayTake($1.form, under: $0.clearance) } == [])
  }

  @Test("no other form that a plan names is forbidden, for the skin, or the form itself")
  func alternatives() {
    #expect(
      PlanCase.breaking { example, plan in
        plan.alternatives.allSatisfy {
          $0 != plan.form && Self.mayTake($0, under: example.clearance)
        }
      } == [])
  }

  @Test("whoever swallows with difficulty gets no form that comes only as tablets")
  func swallowing() {
    let affected = PlanCase.all.filter {
      $0.clearance.person.conditions?.contains { $0.text == "swallowing_difficulty" } ?? false
    }
    #expect(affected.count { $0.plan != nil } > 20)
    for example in affected {
      guard let plan = example.plan else { continue }
      let forms = [plan.form] + plan.alternatives
      #expect(
        forms.allSatisfy { Form.with(id: $0.text)?.fits[.noTablets] != .no },
        "seed \(example.seed)")
    }
  }

  @Test("a wished form is the form of the plan, or the plan is refused")
  func wish() {
    #expect(PlanCase.breaking { $0.wishes.form == nil || $0.wishes.form == $1.form } == [])
  }

  @Test("every reason is a whole sentence that names the form")
  func reasons() {
    #expect(
      PlanCase.breaking { _, plan in
        !plan.reasons.isEmpty
          && plan.reasons.map { $0.text() }.allSatisfy {
            !$0.contains("{") && !$0.contains("[") && $0.contains(plan.form.shortName)
          }
      } == [])
  }

  /// Sulfates are written out: a person must not swallow them, whatever the tables say.
  private static func mayTake(_ form: Code<Form>, under clearance: Clearance) -> Bool {
    guard let row = Form.with(id: form.text) else { return false }
    return !clearance.forbiddenForms.contains(form) && !row.isTopical
      && form.text != "topical_chloride" && !form.text.hasPrefix("sulfate")
      && !clearance.person.allergicForms.contains(form)
  }
}
