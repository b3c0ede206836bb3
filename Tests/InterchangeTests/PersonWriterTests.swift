import Foundation
import Interchange
import Olivine
import Testing

/// What is written can be read again, and is then the same person.
struct PersonWriterTests {
  private let today = Day(ordinal: 20_781)

  @Test("reading what was written gives the same person", arguments: 0..<4)
  func roundTrip(batch: UInt64) throws {
    for seed in (batch * 1_000)..<((batch + 1) * 1_000) {
      var source = PersonSource(seed: seed, today: today)
      let person = source.person()
      let document = PersonWriter.document(person)
      let read = try PersonReader(today: today).person(from: document)
      #expect(read == person, "seed \(seed)")
    }
  }

  /// The system's JSON parser is exact up to 15 digits, which is more than anybody types.
  @Test("so does reading the text, for numbers as people write them", arguments: 0..<4)
  func roundTripAsText(batch: UInt64) throws {
    for seed in (batch * 1_000)..<((batch + 1) * 1_000) {
      var source = PersonSource(seed: seed, today: today, writesFewDecimals: true)
      let person = source.person()
      let text = Data(PersonWriter.document(person).text().utf8)
      let read = try PersonReader(today: today).person(from: text)
      #expect(read == person, "seed \(seed)")
    }
  }

  @Test("every field is reached by some random person, and no null is written")
  func coverage() {
    var written: Set<String> = []
    for seed in 0..<400 as Range<UInt64> {
      var source = PersonSource(seed: seed, today: today)
      guard case .object(let fields) = PersonWriter.document(source.person()) else {
        Issue.record("seed \(seed) gives no object")
        continue
      }
      #expect(!fields.values.contains(.null), "seed \(seed)")
      written.formUnion(fields.keys)
    }
    let expected: Set = [
      "name", "age_y", "sex", "weight_kg", "height_cm", "pregnant", "can_be_pregnant",
      "lactating", "creatinine", "egfr_reported", "egfr_previous", "dialysis", "aki",
      "kidney_transplant", "serum_mg", "labs", "sbp_mmhg", "hr_bpm", "alcohol_drinks_d",
      "conditions", "medicines", "medicine_details", "other_medicines", "red_flags",
      "red_flags_assessed", "products", "mg_other_mg_d", "requested_mg_d", "b6_mg_d",
      "diet_mg_d", "diet", "allergic_forms", "foods_avoided", "consent", "ul_policy",
      "neuropathy_cause", "preferences",
    ]
    #expect(written == expected)
  }

  @Test("nobody known is an empty object")
  func nobody() {
    #expect(PersonWriter.document(Person()) == .object([:]))
  }

  @Test("an empty list stays an answer and is not lost")
  func emptyLists() throws {
    var person = Person()
    person.conditions = []
    person.medicines = []
    person.redFlags = []
    person.products = []
    person.diet = .foods([])
    let read = try PersonReader(today: today).person(from: PersonWriter.document(person))
    #expect(read == person)
    #expect(read.conditions == [])
    #expect(read.products == [])
  }
}
