/// Why something of a site cannot be kept or read; nothing is half written.
package enum SiteError: Error, Hashable, Sendable {
  /// There is no such thing, or this account may not see it; the two are not told apart.
  case notFound
  /// The account may read it, and not change it.
  case notAllowed
  /// Another account has this name.
  case nameTaken
  /// A name without letters, or longer than 200 characters.
  case nameNotUsable
  /// A password with fewer characters than needed, or more than can be read.
  case passwordNotUsable(characters: Int, fewest: Int, most: Int)
  /// Somebody else wrote since it was read; read it again.
  case changedMeanwhile
  /// A document is not JSON.
  case documentNotUsable
  /// Something that this version cannot read, by the name of its table.
  case unreadable(table: String)
  case store(StoreError)

  /// What GRDB or this module threw.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as SiteError: self = error
    case StoreError.changedMeanwhile: self = .changedMeanwhile
    case let error as StoreError: self = .store(error)
    default: self = .store(StoreError(error, path: path))
    }
  }
}
