/// An item that a report of an N-of-1 trial should carry (CENT 2015), in our words.
public struct CENTItem: Hashable, Identifiable, Sendable {
  /// Such as `7a`.
  public let id: String
  public let topic: String
  public let provenance: Provenance

  /// All items, in their order.
  public static let all: [CENTItem] = Table(.centItems).rows.map { row in
    CENTItem(id: row["id"], topic: row["topic"], provenance: row.provenance())
  }
}
