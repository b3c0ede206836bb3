/// Where a fact comes from and how well that was checked.
public struct Provenance: Hashable, Sendable {
  /// Author, year and address, or the rule of the project that made the number.
  public let source: String
  /// `[seen]` read in the named source, `[recalled]` known but not read again, `[derived]` computed or
  /// chosen by the project, `[assumed]` a stated assumption.
  public let tag: String
}
