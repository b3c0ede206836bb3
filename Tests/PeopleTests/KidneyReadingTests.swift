import People
import Quantities
import Testing

@Suite("How long a kidney value holds") struct KidneyReadingTests {
  private static let today = Day(ordinal: 20_781)

  /// A person with a reported eGFR of a certain age in days.
  private func reading(
    eGFR: Double, daysAgo: Int?, age: Int = 60, losesQuickly: Bool = false
  ) -> KidneyReading {
    var person = Person()
    person.age = age
    person.reportedEGFR = Dated(eGFR, on: daysAgo.map { Self.today - $0 })
    return person.kidneyReading(on: Self.today, losesKidneyFunctionQuickly: losesQuickly)
  }

  @Test(
    "a value is fresh up to the last day of its window and not one day longer",
    arguments: [
      (90.0, 60, false, 365), (60.0, 74, false, 365), (90.0, 75, false, 180),
      (60.0, 90, false, 180), (59.9, 60, false, 90), (59.9, 80, false, 90), (90.0, 60, true, 90),
      (90.0, 80, true, 90),
    ])
  func windows(eGFR: Double, age: Int, losesQuickly: Bool, window: Int) {
    func at(_ days: Int) -> KidneyReading {
      reading(eGFR: eGFR, daysAgo: days, age: age, losesQuickly: losesQuickly)
    }
    #expect(at(0).lowestFresh == eGFR)
    #expect(at(window - 1).lowestFresh == eGFR)
    #expect(at(window).lowestFresh == eGFR)
    #expect(at(window + 1).lowestFresh == nil)
    #expect(at(window + 1).lowest == eGFR)
    #expect(at(window - 1).daysLeft == 1)
    #expect(at(window).daysLeft == 0)
  }

  @Test("a value without a date is never fresh and leaves no days")
  func undated() {
    let reading = reading(eGFR: 90, daysAgo: nil)
    #expect(reading.lowest == 90)
    #expect(reading.lowestFresh == nil)
    #expect(reading.daysLeft == nil)
    #expect(reading.newestAge == 0)
  }

  @Test("the lower of two values counts, and 10 apart is the most that agrees")
  func twoValues() throws {
    var person = Person()
    person.age = 50
    person.sex = .male
    // 91.69 by the golden table.
    person.creatinine = Dated(try Creatinine(1.0, .milligramsPerDecilitre), on: Self.today - 20)
    person.reportedEGFR = Dated(82, on: Self.today - 5)
    let near = person.kidneyReading(on: Self.today, losesKidneyFunctionQuickly: false)
    #expect(near.values.count == 2)
    #expect(near.lowest == 82)
    #expect(!near.valuesDisagree)
    #expect(near.newestAge == 5)
    #expect(near.daysLeft == 345)
    person.reportedEGFR?.value = 81
    let far = person.kidneyReading(on: Self.today, losesKidneyFunctionQuickly: false)
    #expect(far.valuesDisagree)
  }

  @Test("a reported eGFR without a date takes that of the creatinine")
  func sharedDate() throws {
    var person = Person()
    person.age = 50
    person.creatinine = Dated(try Creatinine(1.0, .milligramsPerDecilitre), on: Self.today - 20)
    person.reportedEGFR = Dated(80, on: nil)
    let reading = person.kidneyReading(on: Self.today, losesKidneyFunctionQuickly: false)
    #expect(reading.values.map(\.age) == [20, 20])
  }

  @Test("a creatinine without an age gives no value")
  func noAge() throws {
    var person = Person()
    person.creatinine = Dated(try Creatinine(1.0, .milligramsPerDecilitre), on: Self.today)
    let reading = person.kidneyReading(on: Self.today, losesKidneyFunctionQuickly: false)
    #expect(reading.values == [])
    #expect(reading.lowest == nil)
  }
}
