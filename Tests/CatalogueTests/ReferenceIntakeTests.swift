import Catalogue
import Testing

@Suite("Dietary reference intakes") struct ReferenceIntakeTests {
  /// Institute of Medicine 1997, chapter 6, table 6-2 and summary tables; mg a day.
  private static let adults:
    [(ages: [Double], sex: String, pregnant: Bool, ear: Double, rda: Double)] =
      [
        ([19, 25, 30, 30.99], "male", false, 330, 400),
        ([31, 50, 51, 70, 71, 100], "male", false, 350, 420),
        ([19, 25, 30, 30.99], "female", false, 255, 310),
        ([31, 50, 51, 70, 71, 100], "female", false, 265, 320),
        ([19, 30], "female", true, 290, 350), ([31, 50], "female", true, 300, 360),
      ]

  @Test("adults have the EAR and RDA that the National Academies published")
  func published() {
    for row in Self.adults {
      for age in row.ages {
        let value = {
          ReferenceIntake.nationalAcademies(
            $0, age: age, sex: row.sex, isPregnant: row.pregnant)
        }
        #expect(value("EAR") == row.ear, "\(row.sex) \(age)")
        #expect(value("RDA") == row.rda, "\(row.sex) \(age)")
      }
    }
  }

  @Test("a pregnancy has its own values whatever sex was entered")
  func pregnancy() {
    for sex in ["male", "female"] {
      #expect(
        ReferenceIntake.nationalAcademies("EAR", age: 28, sex: sex, isPregnant: true) == 290)
    }
    #expect(
      ReferenceIntake.nationalAcademies("EAR", age: 52, sex: "female", isPregnant: true) == 265)
  }

  @Test("the age ranges of an authority, sex, state and measure are ordered and do not overlap")
  func ages() {
    let groups = Dictionary(grouping: ReferenceIntake.all) {
      [$0.authority, $0.sex, $0.state, $0.measure]
    }
    for (key, rows) in groups {
      for row in rows { #expect(row.ageFrom < row.ageUpTo ?? .infinity, "\(key)") }
      for (row, next) in zip(rows, rows.dropFirst()) {
        #expect(row.ageUpTo ?? .infinity <= next.ageFrom, "\(key) \(row.ageFrom)")
      }
    }
  }

  @Test("the average requirement lies below the allowance, by two standard deviations of a tenth")
  func requirement() {
    let requirements = ReferenceIntake.all.filter { $0.measure == "EAR" }
    #expect(requirements.count == 22)
    for ear in requirements {
      let rda = ReferenceIntake.all.first {
        $0.measure == "RDA" && $0.authority == ear.authority && $0.sex == ear.sex
          && $0.state == ear.state && $0.ageFrom == ear.ageFrom
      }
      // RDA = 1.2 EAR, printed to 10 mg.
      #expect(
        rda.map { abs($0.milligramsPerDay - 1.2 * ear.milligramsPerDay) <= 6 } == true,
        "\(ear.sex) \(ear.state) \(ear.ageFrom)")
    }
  }

  @Test("upper levels for adults are 350 mg in America and 250 mg in Europe, from supplements")
  func upperLevels() {
    func level(_ authority: String, age: Double) -> ReferenceIntake? {
      ReferenceIntake.all.first {
        $0.authority == authority && $0.measure == "UL" && $0.state == "none"
          && $0.ageFrom <= age && age < ($0.ageUpTo ?? .infinity)
      }
    }
    for age in [19.0, 40, 90] {
      #expect(level("NAM", age: age)?.milligramsPerDay == 350)
      #expect(level("EFSA", age: age)?.milligramsPerDay == 250)
    }
    for row in ReferenceIntake.all where row.measure.hasPrefix("UL") {
      #expect(row.appliesTo == "supplement")
    }
  }

  @Test("words of closed lists are those of the lists")
  func closedLists() {
    for row in ReferenceIntake.all {
      #expect(["male", "female", "any"].contains(row.sex))
      #expect(["none", "pregnant", "lactating"].contains(row.state))
      #expect(["total", "supplement"].contains(row.appliesTo))
      #expect((0...500).contains(row.milligramsPerDay))
    }
  }
}
