import Olivine
import OlivineTesting
import Testing

@Suite("Medicines in the words of a finding") struct NamedMedicineTests {
  @Test("a medicine without a code is named in its own words, once")
  func ownWords() throws {
    var person = InventedPerson.margaret(on: caseDay)
    person.otherMedicines = ["herbal mix", "tea {age}", "herbal mix"]
    let assessment = assess(person, on: caseDay)
    let finding = try #require(assessment.findings.first { $0.rule == "X33" })
    #expect(finding.message().contains("herbal mix and tea {age}"))
    #expect(assessment.separations.count { $0.medicine == "herbal mix" } == 1)
  }

  @Test("a mineral below its amount is not named beside one above it")
  func mineralsAboveTheirAmount() throws {
    var person = InventedPerson.margaret(on: caseDay)
    let calcium = try #require(Code<Medicine>("calcium_supplement"))
    let zinc = try #require(Code<Medicine>("zinc_supplement"))
    person.medicines = [calcium, zinc]
    person.medicineDetails = [
      calcium: MedicineDetail(milligramsPerDay: 200), zinc: MedicineDetail(milligramsPerDay: 60),
    ]
    let assessment = assess(person, on: caseDay)
    let finding = try #require(assessment.findings.first { $0.rule == "X28" })
    let next = try #require(finding.nextStep())
    #expect(next.contains(try #require(Medicine.with(code: "zinc_supplement")).name))
    #expect(!next.contains(try #require(Medicine.with(code: "calcium_supplement")).name))
    #expect(assessment.separations.map(\.medicine) == ["zinc_supplement"])
  }
}
