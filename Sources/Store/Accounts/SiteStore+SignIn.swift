import Crypto
import Foundation
import GRDB

/// Why nobody was signed in.
package enum SignInRefusal: Error, Hashable, Sendable {
  /// The name or the password; the two are not told apart.
  case wrong
  /// Too many wrong passwords; seconds since 1970 from which another try is allowed.
  case waiting(until: Int)
  case site(SiteError)
}

extension SiteStore {
  /// Signs somebody in by name and password.
  ///
  /// A try is counted before the password is looked at, so that many at once are no way around the wait.
  /// Cost: about a fifth of a second and 32 MB, whether or not there is such a name.
  ///
  /// - Throws: ``SignInRefusal``.
  package func signIn(
    name: String, password: String, at time: Timestamp,
    using random: inout some RandomNumberGenerator
  ) throws(SignInRefusal) -> NewSession {
    let account = try check(name: name, password: password, at: time)
    let session = NewSession(using: &random)
    do throws(SiteError) {
      try write { database in
        try Self.begin(session, of: account.id, at: time, in: database)
        try AuditTrail.note(
          .signedIn, of: account.id.text, by: account.id, at: time, in: database)
      }
    } catch {
      throw .site(error)
    }
    return session
  }

  /// Whether a password is that of an account, for questions that need it again; counts as a try.
  ///
  /// - Throws: ``SignInRefusal``.
  package func confirm(
    password: String, of account: Account.ID, at time: Timestamp
  ) throws(SignInRefusal) {
    let name: String
    do throws(SiteError) { name = try self.account(account).name } catch { throw .site(error) }
    _ = try check(name: name, password: password, at: time)
  }

  /// Counts the try, looks at the password, and forgets the tries when it is right.
  private func check(
    name: String, password: String, at time: Timestamp
  ) throws(SignInRefusal) -> Account {
    let digest = Self.digest(ofName: name)
    let end: Int?
    var account: Account?
    do throws(SiteError) {
      end = try countTry(digest, at: time)
      if end == nil { account = try match(name: name, password: password) }
      if account != nil {
        try write {
          try $0.execute(
            sql: "DELETE FROM sign_in_failure WHERE name_digest = ?", arguments: [digest])
        }
      }
    } catch {
      throw .site(error)
    }
    if let end { throw .waiting(until: end) }
    guard let account else { throw .wrong }
    return account
  }

  /// Counts a try, unless the name must wait.
  ///
  /// - Returns: the end of the wait, or nil.
  private func countTry(_ digest: Data, at time: Timestamp) throws(SiteError) -> Int? {
    try write { database in
      try database.execute(
        sql: "DELETE FROM sign_in_failure WHERE at_s <= ?",
        arguments: [time.seconds - SignInThrottle.memory])
      let failures = try Int.fetchAll(
        database, sql: "SELECT at_s FROM sign_in_failure WHERE name_digest = ?",
        arguments: [digest])
      if let end = SignInThrottle.waitUntil(failures: failures, now: time.seconds) { return end }
      try database.execute(
        sql: "INSERT INTO sign_in_failure (name_digest, at_s) VALUES (?, ?)",
        arguments: [digest, time.seconds])
      if failures.count == SignInThrottle.freeFailures {
        try AuditTrail.note(.signInRefused, of: nil, by: nil, at: time, in: database)
      }
      return nil
    }
  }

  private func match(name: String, password: String) throws(SiteError) -> Account? {
    let found: (account: Account, password: Password)? = try read { database in
      guard let key = try? Account.key(of: name),
        let row = try Row.fetchOne(
          database, sql: "SELECT * FROM account WHERE name_key = ? AND closed IS NULL",
          arguments: [key]),
        let kept = Password(row)
      else { return nil }
      return (try Account(row), kept)
    }
    do {
      // A password that is too long is wrong, and is not worth a derivation.
      guard password.count <= Password.mostCharacters else { return nil }
      guard let found else {
        try Password.waste(on: password)
        return nil
      }
      return try found.password.matches(password) ? found.account : nil
    } catch {
      throw SiteError(error, path: path)
    }
  }

  /// A password typed into the field of the name is not kept either.
  static func digest(ofName name: String) -> Data {
    Data(SHA256.hash(data: Data(((try? Account.key(of: name)) ?? name).utf8)))
  }
}
