import Interchange
import Olivine
import OlivineTesting
import Testing

/// The golden vignettes of the rule base and the cases of the independent reference program.
@Suite("Safety against the golden file and the reference") struct GoldenSafetyTests {
  @Test("every golden vignette gives the expected decision, limits and rules")
  func vignettes() throws {
    let vignettes = try #require(try Fixture.json("safety_golden.json")["vignettes"]?.list)
    #expect(vignettes.count == 139)
    for vignette in vignettes {
      let id = vignette["id"]?.string ?? ""
      let expected = try #require(vignette["expect"])
      let profile = try #require(vignette["profile"])
      if let nearest = expected["input_error_nearest"]?.string {
        let problem = #expect(throws: InputProblem.self, "\(id)") {
          try PersonReader(today: caseDay).person(from: profile)
        }
        #expect(
          problem?.description.contains(nearest) == true, "\(id): \(String(describing: problem))")
        continue
      }
      let person = try PersonReader(today: caseDay).person(from: profile)
      let assessment = assess(person, on: caseDay)
      #expect(differences(assessment, expected) == [], "\(id)")
      #expect(partialDifferences(assessment, expected) == [], "\(id)")
    }
  }

  @Test("every case of the reference program gives the same result in every field")
  func referenceCases() throws {
    let cases = Fixture.safetyCases
    #expect(cases.count == 3043)
    for example in cases {
      let person = try PersonReader(today: caseDay).person(from: example.profile)
      #expect(differences(assess(person, on: caseDay), example.expected) == [], "\(example.id)")
    }
  }
}

/// The golden file lists some parts only as far as they matter.
private func partialDifferences(_ assessment: Assessment, _ expected: JSONValue) -> [String] {
  var found: [String] = []
  let fired = Set(assessment.fired)
  let missing = Set(expected["fired_includes"]?.strings ?? []).subtracting(fired)
  if !missing.isEmpty { found.append("did not fire \(missing.sorted())") }
  let surplus = Set(expected["fired_excludes"]?.strings ?? []).intersection(fired)
  if !surplus.isEmpty { found.append("fired \(surplus.sorted())") }
  if let status = expected["status_class"]?.string, status != assessment.status.class.rawValue {
    found.append("status \(assessment.status.class)")
  }
  if let state = expected["food_state"]?.string, state != assessment.food.state.rawValue {
    found.append("food \(assessment.food.state)")
  }
  if let flags = expected["food_removed_flags"]?.strings, flags != assessment.food.removedFlags {
    found.append("flags \(assessment.food.removedFlags)")
  }
  let forms = Set(assessment.forbiddenForms.map(\.text))
  if !forms.isSuperset(of: expected["forbidden_forms_include"]?.strings ?? []) {
    found.append("forms \(forms.sorted())")
  }
  for item in expected["monitoring_include"]?.list ?? [] {
    let weeks = assessment.monitoring.first { $0.test.rawValue == item["test"]?.string }?.weeks
    let wanted = (item["weeks"]?.list ?? []).compactMap(\.number).map { Int($0) }
    if !Set(weeks ?? []).isSuperset(of: wanted) { found.append("monitoring \(item)") }
  }
  return found
}
