import Olivine
import Store
import Testing

@Suite("What was written last") struct CheckOrderTests {
  @Test("the latest check is the one that was written last, whatever the clock of the place says")
  func order() throws {
    let site = try SiteFixture()
    let owner = try site.account("Traveller")
    let person = try site.person("Traveller", of: owner)
    let days = ["2026-08-11", "2026-08-10", "2026-08-12", "2026-08-10"].compactMap { Day($0) }
    var random = SystemRandomNumberGenerator()
    for (index, day) in days.enumerated() {
      var traveller = Person()
      traveller.age = 60 + index
      // The same second, and a day that goes back: somebody flew west.
      try site.store.keep(
        assess(traveller, on: day), of: person.id, document: "{\"age_y\":\(60 + index)}",
        result: "{}", by: owner.id, at: SiteFixture.time(100), using: &random)
      #expect(
        try site.store.latestCheck(of: person.id, for: owner.id)?.document
          == "{\"age_y\":\(60 + index)}")
    }
    #expect(try site.store.checks(of: person.id, for: owner.id).map(\.day) == days.reversed())
  }
}
