package import Store

/// Somebody with a session.
package struct Visitor: Sendable {
  package let session: Session
  package let token: SecretToken

  package var account: Account { session.account }
}
