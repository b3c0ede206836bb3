/// The words that seal a backup.
package struct Passphrase: Sendable {
  package static let fewestCharacters = 10

  let words: String

  /// - Throws: ``BackupError/passphraseTooShort(characters:fewest:)``.
  package init(_ words: String) throws(BackupError) {
    guard words.count >= Self.fewestCharacters else {
      throw .passphraseTooShort(characters: words.count, fewest: Self.fewestCharacters)
    }
    self.words = words
  }
}

extension Passphrase: CustomStringConvertible {
  /// Never the words, so that no log holds them.
  package var description: String { "a passphrase" }
}
