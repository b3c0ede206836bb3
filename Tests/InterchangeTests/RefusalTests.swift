import Foundation
import Interchange
import Testing

/// Every way in which a document can be wrong, with the one line that a person sees.
@Suite("Documents that the reader refuses") struct RefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let law: String
    let document: String
    let line: String

    init(_ law: String, _ document: String, _ line: String) {
      self.law = law
      self.document = document
      self.line = line
    }

    var testDescription: String { law }
  }

  private static let fields = [
    Case(
      "an unknown field has a nearest name", #"{"age": 60}"#,
      #"age: there is no such field. Did you mean "age_y"?"#),
    Case(
      "a field of an inner object is known by its path", #"{"labs": {"hba1c": 50}}"#,
      #"labs.hba1c: there is no such field. Did you mean "hba1c_mmol_mol"?"#),
    Case("a person is an object", "[]", "a list is not an object"),
    Case("text is no number", #"{"age_y": "sixty"}"#, #"age_y: "sixty" is not a number"#),
    Case("a number is no text", #"{"sex": 1}"#, "sex: 1 is not text in quotes"),
    Case("a word is no answer", #"{"dialysis": "no"}"#, #"dialysis: "no" is not true or false"#),
    Case("one is not true", #"{"dialysis": 1}"#, "dialysis: 1 is not true or false"),
    Case("true is not one", #"{"weight_kg": true}"#, "weight_kg: true is not a number"),
    Case(
      "a list stands in brackets", #"{"medicines": "metformin"}"#,
      #"medicines: "metformin" is not a list"#),
    Case(
      "a laboratory value in quotes is no value", #"{"egfr_reported": "60"}"#,
      #"egfr_reported: "60" is not a number, or an object with value and date"#),
    Case(
      "a creatinine in quotes is no creatinine", #"{"creatinine": "0.9 mg/dL"}"#,
      #"creatinine: "0.9 mg/dL" is not an object with value, unit and date"#),
    Case("years are whole", #"{"age_y": 67.5}"#, "age_y: 67.5 is not a whole number"),
    Case("a number has a range", #"{"sbp_mmhg": 12}"#, "sbp_mmhg: 12 is outside 40 to 300"),
    Case(
      "a laboratory value has a range", #"{"labs": {"potassium_mmol_l": {"value": 41}}}"#,
      "labs.potassium_mmol_l.value: 41 is outside 1.5 to 10"),
    Case(
      "an amount is not negative", #"{"mg_other_mg_d": -1}"#,
      "mg_other_mg_d: -1 is outside 0 to 10000"),
  ]

  private static let codes = [
    Case(
      "an unknown medicine has a nearest one", #"{"medicines": ["metformin", "gabapentine"]}"#,
      #"medicines[1]: no medicine has the code "gabapentine". Did you mean "gabapentin"?"#),
    Case(
      "an unknown condition has a nearest one", #"{"conditions": ["diabetis"]}"#,
      #"conditions[0]: no condition has the code "diabetis". Did you mean "diabetes"?"#),
    Case(
      "an unknown food has a nearest one", #"{"diet": [{"food": "almond", "grams": 5}]}"#,
      #"diet[0].food: no food has the code "almond". Did you mean "almonds"?"#),
    Case(
      "an unknown form has a nearest one", #"{"products": [{"form": "citrat"}]}"#,
      #"products[0].form: no form has the code "citrat". Did you mean "citrate"?"#),
    Case(
      "an unknown cause has a nearest one", #"{"neuropathy_cause": "crp"}"#,
      #"neuropathy_cause: no cause of neuropathy has the code "crp". Did you mean "crps"?"#),
    Case(
      "a prior for sensitivity runs is no cause", #"{"neuropathy_cause": "sensitivity_flat"}"#,
      #"neuropathy_cause: no cause of neuropathy has the code "sensitivity_flat". "#
        + #"Did you mean "carpal_tunnel"?"#),
    Case(
      "consent covers rules of the book", #"{"consent": {"covers": ["K99"]}}"#,
      #"consent.covers[0]: no rule has the code "K99". Did you mean "K09"?"#),
    Case("a choice lists what there is", #"{"sex": "f"}"#, #"sex: "f" is not one of male, female"#),
    Case(
      "a wish lists what there is", #"{"preferences": ["cheap"]}"#,
      #"preferences[0]: "cheap" is not one of "#
        + "gut_sensitive, sleep, constipation, low_cost, no_tablets"),
    Case(
      "a food has grams or portions", #"{"diet": [{"food": "almonds"}]}"#,
      "diet[0]: give one of grams, portions"),
    Case(
      "a food has not both", #"{"diet": [{"food": "almonds", "grams": 1, "portions": 1}]}"#,
      "diet[0]: give one of grams, portions"),
    Case(
      "a diet is given once", #"{"diet": [], "diet_mg_d": {"best": 200}}"#,
      "diet: give one of diet, diet_mg_d"),
    Case(
      "a range holds its best value", #"{"diet_mg_d": {"low": 300, "best": 200}}"#,
      "diet_mg_d.best: 200 is outside 300 to 200"),
  ]

  private static let laboratory = [
    Case(
      "a missing unit is asked for", #"{"creatinine": 80}"#,
      "creatinine: 80 has no unit. Did you mean umol/L? "
        + #"Write {"value": 80, "unit": "umol/L"}; known units are mg/dL, umol/L"#),
    Case(
      "a missing unit is asked for inside", #"{"serum_mg": {"value": 2.0}}"#,
      "serum_mg: 2 has no unit. Did you mean mg/dL? "
        + #"Write {"value": 2, "unit": "mg/dL"}; known units are mmol/L, mg/dL, mEq/L"#),
    Case(
      "a unit spelled wrong lists the choices",
      #"{"creatinine": {"value": 0.9, "unit": "mg/dl"}}"#,
      #"creatinine.unit: "mg/dl" is not one of mg/dL, umol/L"#),
    Case(
      "a value needs a number", #"{"creatinine": {"unit": "mg/dL"}}"#,
      "creatinine.value: this field is needed"),
    Case(
      "the other unit is offered", #"{"creatinine": {"value": 79, "unit": "mg/dL"}}"#,
      "creatinine: 79 mg/dL is outside 0.2 to 20 mg/dL. Did you mean umol/L?"),
    Case(
      "an impossible serum is refused", #"{"serum_mg": {"value": 85, "unit": "mmol/L"}}"#,
      "serum_mg: 85 mmol/L is outside 0.1 to 10 mmol/L."),
    Case(
      "an age and a date are one too many",
      #"{"creatinine": {"value": 1, "unit": "mg/dL", "age_d": 3, "date": "2026-11-21"}}"#,
      "creatinine: give the age in days or the date, not both"),
    Case(
      "an age beside and a date inside are one too many",
      #"{"creatinine_age_d": 3, "creatinine": {"value": 1, "unit": "mg/dL", "date": "2026-11-21"}}"#,
      "creatinine: give the age in days or the date, not both"),
    Case(
      "a result is not from tomorrow", #"{"egfr_reported": {"value": 60, "date": "2026-11-25"}}"#,
      "egfr_reported.date: 2026-11-25 lies in the future"),
    Case(
      "consent is not from tomorrow", #"{"consent": {"name": "Dr A", "date": "2027-01-01"}}"#,
      "consent.date: 2027-01-01 lies in the future"),
    Case(
      "a date exists", #"{"egfr_reported": {"value": 60, "date": "2026-02-30"}}"#,
      #"egfr_reported.date: "2026-02-30" is not a date like 2026-08-06"#),
    Case(
      "a date is written with the year first",
      #"{"egfr_reported": {"value": 60, "date": "06.08.2026"}}"#,
      #"egfr_reported.date: "06.08.2026" is not a date like 2026-08-06"#),
  ]

  private static let files = [
    Case(
      "a fault has a line and a column", "{\n  \"age_y\": 6 7\n}",
      "this is not valid JSON. Line 2, column 14: invalid value around character 15."),
    Case(
      "columns count letters, not bytes", "{\"é\": 1 2}",
      "this is not valid JSON. Line 1, column 9: invalid value around character 9."),
    Case(
      "a file that breaks off names its end", "{\n  \"age_y\": 67,",
      "this is not valid JSON. Line 2, column 15: unexpected end of file during JSON parse."),
    Case("an empty file is empty", "", "there is nothing in it"),
    Case("a blank file is empty", " \r\n\t\n", "there is nothing in it"),
    Case(
      "a field stands once", #"{"age_y": 60, "age_y": 67}"#,
      "age_y: this field stands twice; keep one"),
    Case(
      "a field of an inner object stands once, with its path",
      #"{"products": [{}, {"form": "citrate", "form": "oxide"}]}"#,
      "products[1].form: this field stands twice; keep one"),
    Case(
      "an escaped letter does not hide the second",
      #"{"age_y": 60, "\u0061ge_y": 67}"#, "age_y: this field stands twice; keep one"),
  ]

  @Test("one line names the place, the value and the remedy", arguments: fields + codes)
  func fieldsAndCodes(example: Case) {
    check(example)
  }

  @Test("a laboratory value is never guessed at", arguments: laboratory)
  func laboratoryValues(example: Case) {
    check(example)
  }

  @Test("a broken file is refused whole", arguments: files)
  func brokenFiles(example: Case) {
    check(example)
  }

  private func check(_ example: Case) {
    let line = problem(example.document)?.description ?? ""
    #expect(line == example.line)
    #expect(!line.contains { $0.isNewline })
  }

  @Test("nothing from a file can break the line or command the terminal")
  func hostileText() throws {
    let documents = [
      #"{"a\nb": 1}"#, #"{"sex": "fe\u001b[31mmale\u0007"}"#, #"{"medicines": ["x\r\ny"]}"#,
      #"{"creatinine": "\u202e0.9\u2028"}"#, #"{"consent": {"date": "\u0000\u0085"}}"#,
    ]
    for document in documents {
      let line = try #require(problem(document)).description
      let hasCommand = line.unicodeScalars.contains {
        [.control, .format, .lineSeparator, .paragraphSeparator].contains(
          $0.properties.generalCategory)
      }
      #expect(!hasCommand, "\(document)")
    }
  }

  @Test("a huge word is refused quickly and shown short")
  func hugeWord() throws {
    let word = String(repeating: "metformin", count: 100_000)
    for document in [#"{"medicines": ["\#(word)"]}"#, #"{"\#(word)": 1}"#, #"{"sex": "\#(word)"}"#]
    {
      #expect(try #require(problem(document)).description.count < 250)
    }
  }

  @Test("deep nesting is refused and not followed to the ground")
  func deepNesting() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(problem(deep)?.description.contains("not valid JSON") == true)
  }

  @Test("a file in another encoding says what to do")
  func encoding() throws {
    let text = #"{"age_y": 60, "age_y": 67}"#
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf32] {
      let data = try #require(text.data(using: encoding))
      #expect(problem(data)?.description == "this is not valid JSON. Save the file as UTF-8.")
    }
    #expect(problem(Data([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D])) != nil)
  }
}
