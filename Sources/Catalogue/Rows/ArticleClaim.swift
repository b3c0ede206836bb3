/// A claim of the article this project was commissioned from, with its verdict.
public struct ArticleClaim: Hashable, Identifiable, Sendable {
  public let id: String
  /// The part of the article, such as "FAQ 3".
  public let section: String
  public let claim: String
  /// `supported`, `mechanism only`, `open`, `contradicted`, `advice` or `supported for absorption only`.
  public let verdict: String
  /// What a reader should take from it.
  public let readerSentence: String
  /// Where the software acts on it.
  public let actsOn: String
  public let evidence: Provenance

  /// All claims, in the order of the table.
  public static let all: [ArticleClaim] = Table(.articleClaims).rows.map { row in
    ArticleClaim(
      id: row["id"], section: row["section"], claim: row["claim"], verdict: row["verdict"],
      readerSentence: row["reader_sentence"], actsOn: row["acts_on"],
      evidence: row.provenance(source: "evidence"))
  }
}
