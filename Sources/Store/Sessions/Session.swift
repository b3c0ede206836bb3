import Foundation

/// A browser that is signed in.
package struct Session: Hashable, Sendable {
  package let account: Account
  /// 43 characters that every form of this session carries, so that no other site can send one (CSRF).
  package let requestSecret: String
  /// Local time.
  package let created: String
  /// Seconds since 1970; seen within the last minute counts as seen.
  package let seen: Int
  /// Seconds since 1970 after which it ends, however often it is seen.
  package let expires: Int

  /// Compares in the same time whatever differs.
  package func accepts(requestSecret other: String) -> Bool {
    let (mine, others) = (Array(requestSecret.utf8), Array(other.utf8))
    return mine.count == others.count
      && zip(mine, others).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// How long a session lasts.
package struct SessionLimits: Hashable, Sendable {
  /// Seconds from its beginning.
  package let total: Int
  /// Seconds without being seen.
  package let idle: Int

  /// A diary is opened once a day for a minute, on the person's own machine, and no test outlasts a session
  /// that is used; a clinician sees other people's data on a machine that others use.
  package init(for role: Account.Role) {
    switch role {
    case .person: (total, idle) = (400 * 86_400, 14 * 86_400)
    case .clinician: (total, idle) = (12 * 3_600, 30 * 60)
    }
  }
}

/// What the browser of a new session is told, once.
package struct NewSession: Hashable, Sendable {
  /// For the cookie.
  package let token: SecretToken
  let requestSecret: [UInt8]

  init(using random: inout some RandomNumberGenerator) {
    token = SecretToken(using: &random)
    requestSecret = .random(count: 32, using: &random)
  }
}
