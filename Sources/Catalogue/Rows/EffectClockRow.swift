/// A process that the effect of magnesium is thought to follow, and how much of it it carries.
public struct EffectClockRow: Hashable, Identifiable, Sendable {
  public let id: String
  public let name: String
  /// Median, days.
  public let halfLife: Double
  /// Standard deviation of its logarithm.
  public let logSD: Double
  /// Share of the effect in most people, and in people whose stores are low.
  public let share: Double
  public let depletedShare: Double
  /// Why these shares; they are choices.
  public let reason: String
  public let provenance: Provenance

  /// All clocks, in the order of the table.
  public static let all: [EffectClockRow] = Table(.effectClocks).rows.map { row in
    EffectClockRow(
      id: row["id"], name: row["name"], halfLife: row.number("half_life_d"),
      logSD: row.number("log_sd"), share: row.number("share"),
      depletedShare: row.number("share_depleted"), reason: row["why_share"],
      provenance: row.provenance())
  }
}
