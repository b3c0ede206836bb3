public import Foundation
public import Olivine

/// A study as it was read, with the numbers beside its row that can be checked.
public struct ReadStudy: Hashable, Sendable {
  public let study: StudyRecord
  public let findings: [ConsistencyFinding]

  /// - Parameters:
  ///   - study: a row.
  ///   - findings: what its numbers say against each other.
  public init(study: StudyRecord, findings: [ConsistencyFinding]) {
    self.study = study
    self.findings = findings
  }
}

/// Reads studies in the columns of `Data/evidence_studies.tsv`.
public enum StudyTableReader {
  /// Columns that only the checks use: p-values of changes within a group, and printed percentages.
  static let checkColumns = [
    "within_p1", "within_p2", "percent1", "percent2", "events_total", "people_total",
  ]
  private static let aliases = ["study": "id", "ai": "e1", "ci": "e2", "note": "notes"]
  /// What a table to be checked need not say.
  private static let assumed = [
    "condition_group": "not said", "neuropathy_class": "neuropathic", "route": "not said",
    "role": "efficacy_rct", "direction": "not_reported", "rob": "na", "tag": "[seen]",
  ]

  /// A table whose numbers are to be checked: any of the columns, and at least one study.
  public static func toCheck(_ data: Data) throws(InputProblem) -> [ReadStudy] {
    let table = try DelimitedText(data)
    let columns = try columns(of: table, extra: checkColumns)
    var studies: [ReadStudy] = []
    for (index, row) in table.rows.enumerated() {
      var fields = assumed
      for (column, text) in zip(columns, row.fields) where !text.isEmpty { fields[column] = text }
      fields["id"] = identifier(fields["id"], number: index + 1)
      let place = "row \(index + 1) (line \(row.line))"
      let study = try study(fields, at: place)
      let printed = PrintedTest.tests(of: study, fields: fields)
      studies.append(
        ReadStudy(study: study, findings: study.consistencyFindings(with: printed)))
    }
    guard !studies.isEmpty else {
      throw InputProblem(at: "", .unusableStudy("there is a header and no study below it"))
    }
    return studies
  }

  /// One study to be added: the whole header, one row.
  public static func toAdd(_ data: Data) throws(InputProblem) -> StudyRecord {
    let (fields, place) = try fieldsToAdd(data)
    return try study(fields, at: place)
  }

  /// The line of a study as it stands in the table, all columns in order.
  public static func line(of data: Data) throws(InputProblem) -> String {
    let (fields, _) = try fieldsToAdd(data)
    return StudyColumns.all.map { column in
      (fields[column] ?? "").replacing(/[\t\r\n]+/, with: " ")
    }.joined(separator: "\t")
  }

  private static func fieldsToAdd(
    _ data: Data
  ) throws(InputProblem) -> ([String: String], place: String) {
    let table = try DelimitedText(data)
    let columns = try columns(of: table, extra: [])
    let missing = StudyColumns.needed.filter { !columns.contains($0) }
    guard missing.isEmpty else {
      throw InputProblem(
        at: "line 1",
        .unusableStudy(
          "a study needs the columns \(StudyColumns.needed.joined(separator: ", ")); missing: "
            + missing.joined(separator: ", ")))
    }
    guard table.rows.count == 1, let row = table.rows.first else {
      throw InputProblem(
        at: "",
        .unusableStudy(
          "\(table.rows.count) studies; give one a file, so that each can be judged by itself"))
    }
    let fields = Dictionary(zip(columns, row.fields), uniquingKeysWith: { first, _ in first })
    return (fields, "row 1 (line \(row.line))")
  }

  private static func study(
    _ fields: [String: String], at place: String
  ) throws(InputProblem) -> StudyRecord {
    do {
      return try StudyRecord(fields: fields)
    } catch {
      throw InputProblem(
        at: "\(place), column \(error.column)",
        .unusableStudy(StudyProblemText.sentence(error)))
    }
  }

  private static func columns(
    of table: DelimitedText, extra: [String]
  ) throws(InputProblem) -> [String] {
    let known = StudyColumns.all + extra
    var columns: [String] = []
    for name in table.header {
      let column = aliases[name.lowercased()] ?? name.lowercased()
      guard known.contains(column) else {
        throw StudyProblemText.unknownColumn(
          name, nearest: Spelling.nearest(to: column, in: known))
      }
      guard !columns.contains(column) else {
        throw InputProblem(at: "line 1, column \(column)", .duplicateField)
      }
      columns.append(column)
    }
    return columns
  }

  /// The name of a study as an id: "Smith 2027" becomes smith_2027.
  private static func identifier(_ name: String?, number: Int) -> String {
    let plain = (name ?? "").lowercased().map { character in
      "abcdefghijklmnopqrstuvwxyz0123456789".contains(character) ? character : "_"
    }
    return plain.isEmpty ? "row_\(number)" : String(plain)
  }
}
