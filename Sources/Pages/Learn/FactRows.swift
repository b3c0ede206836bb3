import Olivine

/// The rows of tables behind the evidence, each with a place that numbers link to.
enum FactRows {
  /// The tables that are shown row by row.
  static let tables = ["evidence_questions", "prior_inputs", "printed_tests", "published_pools"]

  /// The columns that tell best what a row is about; a table has the first of them that it holds.
  private static let titles = ["review", "question", "study"]

  /// The place of a row on the page of the models.
  static func place(_ table: String, _ id: String) -> ElementID { ElementID("\(table)-\(id)") }

  static func target(_ table: String, _ id: String) -> LinkTarget {
    LearnPlace.models.target(at: place(table, id))
  }

  /// A table, row by row; what is empty is left out.
  static func markup(_ name: String) -> Markup {
    guard let text = TableText.all.first(where: { $0.name == name + ".tsv" }) else { return .empty }
    let table = Table(text)
    let title = titles.first { table.columns.contains($0) } ?? table.columns[0]
    return group {
      h3(wording("sources.table.\(name)").capitalisedFirst)
      dl(.class("summary-list", "data")) {
        for (index, row) in table.rows.enumerated() {
          div(.id(place(name, id(of: row, in: table, index)))) {
            let name = row[title]
            dt(inWords(name))
            dd {
              let told = table.columns.filter { $0 != title && !row[$0].isEmpty }
              for (place, column) in told.enumerated() {
                if place > 0 { br }
                let words = inWords(row[column])
                "\(column.spaced): " + (column == "tag" ? words.withoutBrackets : words)
              }
            }
          }
        }
      }
    }
  }

  /// A field as people read it; the id of a study is its name.
  private static func inWords(_ field: String) -> String {
    if let study = studies[field] { return ConditionEvidence.shortName(of: study) }
    return field.replacing("|", with: ", ").spaced.withTagsInWords
  }

  private static let studies = Dictionary(
    uniqueKeysWithValues: StudyRecord.all.map { ($0.id, $0) })

  /// Its id, or the study and the number of the row where several belong to one study.
  private static func id(of row: Table.Row, in table: Table, _ index: Int) -> String {
    table.columns.contains("id") ? row["id"] : "\(row[table.columns[0]])-\(index + 1)"
  }
}

extension String {
  /// A name of the tables as words: "prior_node" is "prior node".
  var spaced: String { replacing("_", with: " ") }
}
