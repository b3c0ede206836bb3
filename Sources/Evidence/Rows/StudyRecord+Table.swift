import Catalogue

extension StudyRecord {
  /// Every study of the catalogue, in the order of the table.
  public static let all: [StudyRecord] = {
    guard let table = TableText.all.first(where: { $0.name == "evidence_studies.tsv" }) else {
      preconditionFailure("no table of studies")
    }
    return Table(table).rows.map { row in
      let fields = Dictionary(
        StudyColumns.all.map { ($0, row[$0]) }, uniquingKeysWith: { first, _ in first })
      do {
        return try StudyRecord(fields: fields)
      } catch {
        preconditionFailure("evidence_studies.tsv, \(row["id"]): \(error)")
      }
    }
  }()

  /// "Pickering 2011", as a reader finds it.
  public var name: String {
    let words = firstAuthor.split(separator: " ")
    // Initials stand last, in capitals.
    let surname = words.prefix { !($0.count <= 3 && $0.allSatisfy(\.isUppercase)) }
    let author = firstAuthor.hasPrefix("(") ? firstAuthor : surname.joined(separator: " ")
    return [author.isEmpty ? id : author, year.map(String.init)].compactMap { $0 }
      .joined(separator: " ")
  }

  /// People randomised, or analysed where that number was not seen; nil when neither was.
  public var participants: Int? {
    if let randomised { return randomised }
    guard let size = treated.size else { return control.size }
    return isCrossover ? size : size + (control.size ?? 0)
  }

  /// Whether each person had both treatments.
  public var isCrossover: Bool { design.lowercased().contains("crossover") }
}
