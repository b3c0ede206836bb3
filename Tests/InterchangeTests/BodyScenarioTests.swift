import Foundation
import Interchange
import Olivine
import Testing

@Suite("Scenarios of the body model") struct BodyScenarioTests {
  private func scenario(_ text: String) throws(InputProblem) -> BodyScenario {
    try BodyScenarioReader.scenario(from: Data(text.utf8))
  }

  /// Golden scenario 05 of the reference program: citrate 300 mg with breakfast.
  @Test("a scenario gives the numbers of the reference program under their agreed names")
  func golden() throws {
    let course = BodyCourse(
      try scenario(
        """
        {"person": {"sex": "male", "age_y": 40, "weight_kg": 70, "height_cm": 175, "gfr_ml_min": 100},
         "diet": {"mg_d": 300, "meals_h": [8, 13, 19]},
         "doses": [{"at_h": 8, "mg": 300, "form": "citrate", "with_meal": true, "every_h": 24,
                    "count": 60}],
         "duration_h": 1440, "at_h": [0, 1440], "start": "basal"}
        """))
    guard case .object(let fields) = JSONValue(course),
      case .object(let basal)? = fields["basal"], case .number(let serum)? = basal["serum_mmol_l"],
      case .array(let days)? = fields["days"], case .object(let last)? = days.last,
      case .number(let lastSerum)? = last["serum_mmol_l"],
      case .number(let lastBone)? = last["bone_mmol"], case .array(let at)? = fields["at"],
      case .number(let error)? = fields["mass_balance_error_mmol"]
    else {
      Issue.record("the document has another shape")
      return
    }
    #expect(days.count == 60 && at.count == 2)
    #expect((serum / 0.851000149 - 1).magnitude < 1e-4)
    #expect((lastSerum / 0.870795913 - 1).magnitude < 1e-4)
    #expect((lastBone / 182.848487 - 1).magnitude < 1e-4)
    #expect(error < 1e-6)
  }

  @Test("what is left out is the reference man on the usual diet")
  func defaults() throws {
    let read = try scenario(#"{"duration_h": 24}"#)
    #expect(read.parameters == .reference)
    #expect(read.meals == DailyMeals(milligramsPerDay: 300))
    #expect(read.doses.isEmpty && read.infusions.isEmpty && read.times.isEmpty)
  }

  @Test("parameters override what the person gives, by either name")
  func parameters() throws {
    let read = try scenario(
      """
      {"person": {"egfr": 60, "conditions": ["diabetes"], "medicines": ["ppi"]},
       "parameters": {"leak": 1.1, "GFR": 77, "s": 0.05}, "duration_h": 0}
      """)
    #expect(read.parameters.leak == 1.1)
    #expect(read.parameters.filtration == 77)
    #expect(read.parameters.splay == 0.05)
    #expect((read.parameters.absorptionFactor - 0.88).magnitude < 1e-12)
  }

  @Test(
    "what cannot be used is refused with its place and what would be accepted",
    arguments: [
      (#"{}"#, "duration_h: this field is needed"),
      (
        #"{"duration": 3}"#, #"duration: there is no such field. Did you mean "duration_h"?"#
      ),
      (#"{"duration_h": -1}"#, "duration_h: -1 is outside 0 to 87660"),
      (
        #"{"duration_h": 1, "doses": [{"at_h": 0, "mg": 5, "form": "citrat"}]}"#,
        #"doses[0].form: no form of the body model has the code "citrat". Did you mean "citrate"?"#
      ),
      (
        #"{"duration_h": 1, "doses": [{"at_h": 0, "form": "citrate"}]}"#,
        "doses[0].mg: this field is needed"
      ),
      (
        #"{"duration_h": 1, "parameters": {"leek": 2}}"#,
        #"parameters.leek: there is no such field. Did you mean "leak"?"#
      ),
      (
        #"{"duration_h": 1, "parameters": {"fu": 2}}"#, "parameters.fu: 2 is outside 0 to 1"
      ),
      (
        #"{"duration_h": 1, "infusions": [{"from_h": 2, "to_h": 1, "mmol": 4}]}"#,
        "infusions[0].to_h: 1 is outside 2 to 87660"
      ),
      (
        #"{"duration_h": 1, "person": {"gfr_ml_min": 50, "egfr": 60}}"#,
        "person: give one of gfr_ml_min, egfr"
      ),
      (
        #"{"duration_h": 1, "model": "body-3"}"#,
        #"model: "body-3" is not one of body-1, body-2"#
      ),
      (#"{"duration_h": 1, "at_h": [2]}"#, "at_h[0]: 2 is outside 0 to 1"),
      (#"{"duration_h": 1, "start": "fed"}"#, #"start: "fed" is not one of basal"#),
    ])
  func refusals(text: String, line: String) {
    do {
      _ = try scenario(text)
      Issue.record("it was accepted: \(text)")
    } catch {
      #expect(error.description == line)
    }
  }

  @Test("doses repeat, skin products last a day, infusions are spread over their time")
  func repeats() throws {
    let read = try scenario(
      """
      {"duration_h": 48, "diet": {"meals": [{"at_h": 7.5, "mg": 80}]},
       "doses": [{"at_h": 2, "mg": 24.305, "form": "oxide", "every_h": 12, "count": 3}],
       "infusions": [{"from_h": 1, "to_h": 3, "mmol": 8}],
       "topical": [{"at_h": 8, "mg": 243.05, "absorbed_fraction": 0.24, "count": 2}]}
      """)
    #expect(read.doses.map(\.hour) == [2, 14, 26])
    #expect(read.doses.allSatisfy { ($0.millimoles - 1).magnitude < 1e-12 })
    #expect(read.meals.meals == [.init(hour: 7.5, milligrams: 80)])
    #expect(read.infusions.map(\.rate)[0] == 4)
    #expect(read.infusions.count == 3 && read.infusions[2].to == 56)
    #expect((read.infusions[1].rate - 0.1).magnitude < 1e-12)
  }
}
