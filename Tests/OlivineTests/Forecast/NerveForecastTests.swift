import Interchange
import Olivine
import Testing

@Suite("The nerve part of a forecast") struct NerveForecastTests {
  private func forecast(cause: String?, people: Int = 96) throws -> Forecast {
    let today = try #require(Day("2026-11-24"))
    var person = InventedPerson.margaret(on: today)
    person.neuropathyCause = cause
    let clearance = try #require(assess(person, on: today).clearance)
    return Forecast(
      of: try Plan(within: clearance, on: today), days: 42, people: people, seed: 5)
  }

  @Test("every curve has its bands each day, with its grade; block and function keep to 0 and 1")
  func curves() throws {
    let forecast = try forecast(cause: "diabetic_polyneuropathy")
    #expect(forecast.nerve.days.map(\.number) == Array(0...42))
    for day in forecast.nerve.days {
      #expect(Set(day.bands.keys) == [.block, .inflammation, .function])
      for (curve, bands) in day.bands {
        #expect(zip(bands.values, bands.values.dropFirst()).allSatisfy { $0 <= $1 })
        if curve != .inflammation { #expect(bands.values.allSatisfy { $0 >= 0 && $0 <= 1 }) }
      }
    }
    #expect(NerveCurve.allCases.allSatisfy { $0.evidence.contains("grade \($0.grade.rawValue)") })
  }

  @Test("a plan moves block and inflammation the way the mechanism says, and only a little")
  func direction() throws {
    let days = try forecast(cause: "diabetic_polyneuropathy").nerve.days
    let (first, last) = (try #require(days.first?.bands), try #require(days.last?.bands))
    let block = (try #require(first[.block]).median, try #require(last[.block]).median)
    #expect(block.1 >= block.0 && block.1 - block.0 < 0.01)
    let inflamed = (
      try #require(first[.inflammation]).median, try #require(last[.inflammation]).median
    )
    #expect(inflamed.1 <= inflamed.0 && inflamed.0 - inflamed.1 < 1)
  }

  @Test("the index needs a diagnosed neuropathy: without one the document says null")
  func index() throws {
    let with = try forecast(cause: "diabetic_polyneuropathy")
    #expect(with.neuropathy?.cause == "diabetic_polyneuropathy")
    let without = try forecast(cause: nil)
    #expect(without.neuropathy == nil)
    #expect(try forecast(cause: "fibromyalgia_not_neuropathy", people: 8).neuropathy == nil)
    for (forecast, isNull) in [(with, false), (without, true)] {
      guard case .object(let fields) = JSONValue(forecast), case .array(let days)? = fields["days"],
        case .object(let last)? = days.last, case .object(let evidence)? = fields["evidence"]
      else {
        Issue.record("the document has another shape")
        return
      }
      #expect((last["mechanistic_index"] == .null) == isNull)
      #expect(forecast.commaSeparated.contains("mechanistic_index") != isNull)
      #expect(forecast.commaSeparated.contains("\n42,nmda_block,"))
      for name in ["nmda_block", "inflammation", "nerve_function"] {
        guard case .object(let bands)? = last[name] else {
          Issue.record("\(name) is missing")
          continue
        }
        #expect(bands.count == 5 && evidence[name] != nil)
      }
    }
  }

  @Test("the same seed gives the same nerve, on any number of threads")
  func repeatable() throws {
    let first = try forecast(cause: "diabetic_polyneuropathy")
    let second = try forecast(cause: "diabetic_polyneuropathy")
    #expect(first.nerve.days == second.nerve.days)
    let key = try #require(first.neuropathy)
    #expect(first.nerve.index(for: key) == second.nerve.index(for: key))
    #expect(first.nerve.indexChange(for: key).median <= 0)
  }
}
