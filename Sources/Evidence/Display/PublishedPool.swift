import Catalogue

/// A pooled result as a review printed it; it shares trials with our rows and is never added to them.
///
/// A row of `Data/published_pools.tsv`.
public struct PublishedPool: Hashable, Identifiable, Sendable {
  public let id: String
  public let review: String
  public let question: String
  /// Groups of conditions it speaks about.
  public let groups: [String]
  public let measure: EffectMeasure
  /// As printed: ratios are ratios, not logarithms.
  public let estimate: Double
  public let interval: ClosedRange<Double>
  public let studies: Int?
  public let people: Int?
  /// Per cent.
  public let i2: Double?
  public let source: String
  public let tag: String

  /// Every row of the table.
  public static let all: [PublishedPool] = {
    guard let table = TableText.all.first(where: { $0.name == "published_pools.tsv" }) else {
      preconditionFailure("no table of published pools")
    }
    return Table(table).rows.map { row in
      PublishedPool(
        id: row["id"], review: row["review"], question: row["question"],
        groups: row.list("groups"), measure: row.value("measure", as: EffectMeasure.self),
        estimate: row.number("estimate"), interval: row.number("low")...row.number("high"),
        studies: row.optionalNumber("studies").map { Int($0) },
        people: row.optionalNumber("people").map { Int($0) }, i2: row.optionalNumber("i2"),
        source: row["source"], tag: row["tag"])
    }
  }()
}
