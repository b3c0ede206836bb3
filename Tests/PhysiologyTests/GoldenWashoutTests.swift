import Maths
import Physiology
import Testing

/// Golden 18: eight weeks of citrate 2 x 200 mg, then sixteen weeks without.
@Suite("Wash-out against the reference program") struct GoldenWashoutTests {
  private static let on = 56
  private static let off = 112
  private static let name = "18_washout_after_8wk_citrate_400"
  private static let run = ChronicRun(
    doses: daily(200, "citrate", days: on, at: [10, 21]), days: on + off)
  /// Daily mean serum beyond the basal one; position 0 is the first treated day.
  private static let excess = (0..<on + off).map { run.serum(day: $0) - run.basal.serum }

  /// Days until a falling series reaches a share of its first value, by straight lines.
  private func days(to share: Double, of series: [Double]) -> Double? {
    FallingSeries(series).time(toShare: share)
  }

  @Test("18: how high serum stands at each day of treatment")
  func approach() {
    expectGolden(
      Self.run.basal.serum, Golden.number("scenarios", Self.name, "basal_serum"), "basal")
    for (day, want) in Golden.table("scenarios", Self.name, "serum_excess_by_day") {
      guard let day = Int(day) else { continue }
      expectGolden(Self.excess[day], want, "day \(day)")
    }
  }

  @Test("18: serum falls back within days")
  func serum() {
    let falling = Array(Self.excess[(Self.on - 1)...])
    expectGolden(
      falling[0], Golden.number("scenarios", Self.name, "excess_serum_last_day"), "at the stop")
    for (share, want) in Golden.table("scenarios", Self.name, "serum_days_to") {
      guard let percent = Double(share.dropLast()) else { continue }
      expectGolden(days(to: percent / 100, of: falling) ?? .nan, want, "serum to \(share)")
    }
    expectGolden(
      lateHalfLife(falling), Golden.number("scenarios", Self.name, "serum_terminal_half_life_d"),
      "late half-life of serum")
  }

  @Test(
    "18: cells follow serum, muscle and bone take months", arguments: ["fast", "muscle", "bone"])
  func stores(pool: String) {
    let before = amount(pool, Self.run.basal.state)
    let series = (Self.on...Self.on + Self.off).map {
      amount(pool, Self.run.states[24 * $0]) - before
    }
    let golden = Golden.table("scenarios", Self.name, pool)
    expectGolden(series[0], golden["excess_at_stop"] ?? .nan, "\(pool) at the stop")
    expectGolden(series.max() ?? .nan, golden["excess_max"] ?? .nan, "\(pool) at most")
    let times = Golden.table("scenarios", Self.name, pool, "days_to")
    for share in ["50%", "25%", "10%"] {
      guard let percent = Double(share.dropLast()) else { continue }
      let got = days(to: percent / 100, of: series)
      // A null of the golden file: not reached within sixteen weeks.
      guard let want = times[share] else {
        #expect(got == nil, "\(pool) to \(share)")
        continue
      }
      expectGolden(got ?? .nan, want, "\(pool) to \(share)")
    }
    if pool == "bone" {
      expectGolden(
        lateHalfLife(series), Golden.number("scenarios", Self.name, "bone_terminal_half_life_d"),
        "late half-life of bone")
    }
  }

  private func amount(_ pool: String, _ state: BodyState) -> Double {
    switch pool {
    case "fast": state.fastCells
    case "muscle": state.muscle
    default: state.bone
    }
  }

  /// From the straight line through the logarithms of days 30 to 89.
  private func lateHalfLife(_ series: [Double]) -> Double {
    let days = (30..<90).map(Double.init)
    let logs = (30..<90).map { logarithm(series[$0]) }
    let (middle, mean) = (59.5, logs.reduce(0, +) / 60)
    let slope =
      zip(days, logs).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - mean) }
      / days.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    return -logarithm(2) / slope
  }
}
