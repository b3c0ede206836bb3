import Foundation
import Store

/// What an account chose.
struct Preferences: Codable, Hashable, Sendable {
  /// The time zone by its name; nil for that of the machine.
  var zone: String?
  /// "20:00", when the person writes down their number.
  var entryTime: String?
  var wishes: Wishes?

  init() {}

  init(of account: Account.ID, in store: SiteStore) throws {
    let text = try store.settings(of: account)
    self = (try? JSONDecoder().decode(Preferences.self, from: Data(text.utf8))) ?? Preferences()
  }

  func keep(of account: Account.ID, in store: SiteStore, at time: Timestamp) throws {
    let text = String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    try store.keepSettings(text, of: account, at: time)
  }
}
