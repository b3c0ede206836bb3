import GRDB

/// Somebody who signs in: one person at home, a member of a household, or a clinician.
package struct Account: Hashable, Sendable {
  package typealias ID = StoreID<Account>

  package enum Role: String, CaseIterable, Hashable, Sendable {
    /// Owns people: themselves, or those they care for.
    case person
    /// Reads people who share with them, and records consents.
    case clinician
  }

  package let id: ID
  package let name: String
  package let role: Role
  /// The account of one person without a password, entered by a start link.
  package let isHome: Bool
  package let hasPassword: Bool
  /// Local time.
  package let created: String
  /// When it was closed; nil while it is open.
  package let closed: String?

  /// The fewest characters that a password may have.
  package static let fewestPasswordCharacters = Password.fewestCharacters

  package var isOpen: Bool { closed == nil }
}

extension Account {
  init(_ row: Row) throws {
    guard let role = Role(rawValue: row["role"]) else {
      throw SiteError.unreadable(table: "account")
    }
    self.init(
      id: ID(row["id"] as String), name: row["name"], role: role, isHome: row["is_home"],
      hasPassword: row["password_hash"] != nil, created: row["created"], closed: row["closed"])
  }

  /// The form in which names are compared: neither case, nor spaces around it, nor the way a letter was
  /// typed tells two names apart.
  static func key(of name: String) throws -> String {
    let trimmed = name.trimmed
    guard trimmed.contains(where: \.isLetter), trimmed.count <= 200 else {
      throw SiteError.nameNotUsable
    }
    return trimmed.precomposed.lowercased()
  }
}
