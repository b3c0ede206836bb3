import People
import Testing

@Suite("What the numbers of a person can be") struct RangeTests {
  /// How each field is set; kept apart from the code that reads them.
  private static func set(_ field: String, to value: Double, in person: inout Person) {
    switch field {
    case "age_y": person.age = Int(value)
    case "weight_kg": person.weight = value
    case "height_cm": person.height = value
    case "egfr_reported": person.reportedEGFR = Dated(value, on: nil)
    case "egfr_previous": person.previousEGFR = Dated(value, on: nil)
    case "sbp_mmhg": person.systolicPressure = value
    case "hr_bpm": person.pulse = value
    case "alcohol_drinks_d": person.alcoholicDrinks = value
    case "mg_other_mg_d": person.otherMagnesium = value
    case "requested_mg_d": person.requestedMagnesium = value
    case "b6_mg_d": person.vitaminB6 = value
    default:
      if let test = LaboratoryTest(rawValue: field) {
        person.laboratory[test] = Dated(value, on: nil)
      }
    }
  }

  @Test("every field is accepted at both ends and refused beyond them, by name")
  func ends() throws {
    #expect(Person.ranges.count == 17)
    for (field, range) in Person.ranges {
      let step = field == "age_y" ? 1 : 0.001
      for value in [range.lowerBound, range.upperBound] {
        var person = Person()
        Self.set(field, to: value, in: &person)
        #expect(throws: Never.self, "\(field) \(value)") { try person.checkRanges() }
      }
      for value in [range.lowerBound - step, range.upperBound + step] {
        var person = Person()
        Self.set(field, to: value, in: &person)
        let found = #expect(throws: ImpossibleValue.self, "\(field) \(value)") {
          try person.checkRanges()
        }
        #expect(found?.field == field)
        #expect(found?.value == value)
        #expect(found?.low == range.lowerBound && found?.high == range.upperBound)
      }
    }
  }

  @Test("what is not a number is refused, and a missing number is not")
  func notANumber() {
    var person = Person()
    #expect(throws: Never.self) { try person.checkRanges() }
    person.weight = .nan
    #expect(throws: ImpossibleValue.self) { try person.checkRanges() }
  }

  @Test("every laboratory test has a range, and an unknown field has none")
  func known() {
    for test in LaboratoryTest.allCases { #expect(Person.range(of: test.rawValue) != nil) }
    #expect(Person.range(of: "shoe_size") == nil)
  }
}
