import Foundation
import Interchange
import Olivine
import Testing

@Suite("Documents that the reader takes") struct AcceptanceTests {
  @Test("an empty object is a person of whom nothing is known")
  func nothing() throws {
    #expect(try person("{}") == Person())
  }

  @Test("null is the same as absent, for every field")
  func null() throws {
    let fields = [
      "name", "age_y", "sex", "weight_kg", "height_cm", "pregnant", "can_be_pregnant", "lactating",
      "creatinine", "creatinine_age_d", "egfr_reported", "egfr_reported_age_d", "egfr_previous",
      "dialysis", "aki", "kidney_transplant", "serum_mg", "serum_mg_age_d", "labs", "sbp_mmhg",
      "hr_bpm", "alcohol_drinks_d", "conditions", "medicines", "medicine_details",
      "other_medicines", "red_flags", "red_flags_assessed", "products", "mg_other_mg_d",
      "requested_mg_d", "b6_mg_d", "diet_mg_d", "diet", "allergic_forms", "foods_avoided",
      "consent", "ul_policy", "neuropathy_cause", "preferences",
    ]
    for field in fields { #expect(try person("{\"\(field)\": null}") == Person(), "\(field)") }
  }

  @Test("an empty list is an answer, and null is none")
  func emptyList() throws {
    #expect(try person(#"{"medicines": []}"#).medicines == [])
    #expect(try person(#"{"medicines": null}"#).medicines == nil)
  }

  @Test(
    "a date, an age inside and an age beside are the same day",
    arguments: [
      #"{"creatinine": {"value": 1, "unit": "mg/dL", "date": "2026-11-14"}}"#,
      #"{"creatinine": {"value": 1, "unit": "mg/dL", "age_d": 10}}"#,
      #"{"creatinine": {"value": 1, "unit": "mg/dL"}, "creatinine_age_d": 10}"#,
    ])
  func ages(document: String) throws {
    let creatinine = try person(document).creatinine
    #expect(creatinine?.day == readingDay - 10)
    #expect(creatinine?.value.milligramsPerDecilitre == 1)
  }

  @Test("a result of today is accepted, and one without a date has none")
  func today() throws {
    let dated = #"{"egfr_reported": {"value": 60, "date": "2026-11-24"}}"#
    #expect(try person(dated).reportedEGFR?.age(on: readingDay) == 0)
    #expect(try person(#"{"egfr_reported": 60}"#).reportedEGFR == Dated(60, on: nil))
    #expect(
      try person(#"{"egfr_reported": 60, "egfr_reported_age_d": 7}"#).reportedEGFR?.day
        == readingDay - 7)
  }

  @Test("units are converted once, on the way in")
  func units() throws {
    let document = """
      {"creatinine": {"value": 88.4, "unit": "umol/L"}, "serum_mg": {"value": 1.4, "unit": "mEq/L"}}
      """
    let person = try person(document)
    #expect(person.creatinine?.value.milligramsPerDecilitre == 1)
    #expect(person.serumMagnesium?.value.millimolesPerLitre == 0.7)
  }

  @Test("both ends of every range are accepted and a step beyond them is refused")
  func ranges() throws {
    for (field, range) in Person.ranges {
      let isLaboratory = LaboratoryTest(rawValue: field) != nil
      func document(_ value: Double) -> String {
        let pair = "{\"\(field)\": \(value)}"
        return isLaboratory ? "{\"labs\": \(pair)}" : pair
      }
      for value in [range.lowerBound, range.upperBound] {
        let person = try person(document(value))
        #expect(throws: Never.self, "\(field)") { try person.checkRanges() }
        #expect(person != Person(), "\(field)")
      }
      for value in [range.lowerBound - 1, range.upperBound + 1] {
        guard case .outOfRange(let found, let low, let high) = problem(document(value))?.kind else {
          Issue.record("\(field) \(value)")
          continue
        }
        #expect(found == value && low == range.lowerBound && high == range.upperBound)
      }
    }
  }

  @Test("every code of the catalogue is read")
  func codes() throws {
    func list(_ codes: [String]) -> String { JSONValue.array(codes.map { .string($0) }).text() }
    let document = """
      {"medicines": \(list(Medicine.allCodes)), "conditions": \(list(Condition.allCodes)),
       "red_flags": \(list(RedFlag.allCodes)), "allergic_forms": \(list(Form.allCodes)),
       "foods_avoided": \(list(Food.all.map(\.id) + Food.groups))}
      """
    let person = try person(document)
    #expect(person.medicines?.map(\.text) == Medicine.allCodes)
    #expect(person.conditions?.map(\.text) == Condition.allCodes)
    #expect(person.redFlags?.map(\.text) == RedFlag.allCodes)
    #expect(person.allergicForms.map(\.text) == Form.allCodes)
    #expect(person.avoidedFoods.count == Food.all.count + Food.groups.count)
  }

  @Test("details, consent, products and words of one's own arrive as written")
  func parts() throws {
    let document = """
      {"medicine_details": {"ppi": {"days": 400}, "zinc_supplement": {"mg_d": 50}},
       "other_medicines": ["Grandmother's drops"],
       "consent": {"name": "Dr A", "date": "2026-11-20", "max_mg_d": 200, "covers": ["K03", "U01"]},
       "products": [{"form": "oxide", "compound_mg": 400, "per_day": 2}],
       "ul_policy": "efsa", "diet": {"mg_d": 240}, "red_flags_assessed": ["foot_ulcer"]}
      """
    let person = try person(document)
    #expect(Code("ppi").flatMap { person.medicineDetails[$0]?.days } == 400)
    #expect(Code("zinc_supplement").flatMap { person.medicineDetails[$0]?.milligramsPerDay } == 50)
    #expect(person.otherMedicines == ["Grandmother's drops"])
    #expect(
      person.consent
        == Consent(
          name: "Dr A", day: Day("2026-11-20"), maximumDose: 200, covers: ["K03", "U01"]))
    #expect(person.products?.first?.form?.text == "oxide")
    #expect(person.products?.first?.compoundMilligrams == 400)
    #expect(person.products?.first?.perDay == 2)
    #expect(person.limitPolicy == .europe)
    #expect(person.diet?.intake.best == 240)
    #expect(person.assessedRedFlags.map(\.text) == ["foot_ulcer"])
  }

  @Test("a byte-order mark and Windows line ends are no fault")
  func windows() throws {
    #expect(try person("\u{FEFF}{\r\n\"age_y\": 67\r\n}\r\n").age == 67)
  }

  @Test("a document written as text is read as the same value")
  func roundTrip() throws {
    let value: JSONValue = [
      "text": "a \"quoted\" line\n\u{1F33F}", "numbers": [0, -1, 0.1, 1e-9, 123_456_789],
      "flags": [true, false, nil], "empty": [[], [:]],
    ]
    for prettyPrinted in [true, false] {
      let text = value.text(prettyPrinted: prettyPrinted)
      #expect(try JSONValue(parsing: Data(text.utf8)) == value)
    }
    #expect(value.text() == value.text())
    #expect(JSONValue.number(.nan).text() == "null")
  }
}
