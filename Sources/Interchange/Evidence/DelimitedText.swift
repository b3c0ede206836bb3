import Foundation
import Olivine

/// A table in text, as spreadsheets save it: commas, semicolons or tabs, quotes where needed.
struct DelimitedText {
  /// One row with the line on which it begins.
  struct Row {
    let line: Int
    let fields: [String]
  }

  let header: [String]
  /// Rows that are not blank.
  let rows: [Row]

  /// Reads the whole file.
  ///
  /// Whatever stands most often in the first line separates the fields.
  ///
  /// - Throws: ``InputProblem`` for text that is not UTF-8, an open quote, a column without a name, or a row of
  ///   another length.
  init(_ data: Data) throws(InputProblem) {
    guard let text = String(data: data, encoding: .utf8), !text.contains("\0") else {
      throw InputProblem(at: "", .unusableStudy(Self.notText(data)))
    }
    let characters = Array(text.trimmingPrefix("\u{FEFF}"))
    let separator = Self.separator(characters)
    var records = try Self.records(characters, separator: separator)
    records.removeAll { $0.fields.allSatisfy(\.isEmpty) }
    guard let first = records.first else { throw InputProblem(at: "", .emptyFile) }
    let below = records.dropFirst()
    // Spreadsheets leave empty columns at the right.
    var width = first.fields.count
    while width > 1, first.fields[width - 1].isEmpty,
      below.allSatisfy({ width > $0.fields.count || $0.fields[width - 1].isEmpty })
    {
      width -= 1
    }
    header = Array(first.fields.prefix(width))
    rows = below.map { row in
      let extra = row.fields.dropFirst(width)
      return extra.allSatisfy(\.isEmpty)
        ? Row(line: row.line, fields: Array(row.fields.prefix(width))) : row
    }
    if let nameless = header.firstIndex(of: "") {
      throw InputProblem(
        at: "line 1, column \(nameless + 1)",
        .unusableStudy("the column has no name; write one above it, or take the column out"))
    }
    for (index, row) in rows.enumerated() where row.fields.count != header.count {
      throw InputProblem(
        at: "row \(index + 1) (line \(row.line))",
        .unusableStudy(wrongCount(row, separator: separator)))
    }
  }

  private static func notText(_ data: Data) -> String {
    let isArchive = data.starts(with: [0x50, 0x4B])
    return isArchive
      ? "this is a spreadsheet and not a table in text; save it as CSV (UTF-8) and use that file"
      : "the file is not UTF-8 text; save it again as CSV (UTF-8)"
  }

  /// How a row of another length comes about, as far as it can be told.
  private func wrongCount(_ row: Row, separator: Character) -> String {
    let sign = separator == "\t" ? "tab" : "\"\(separator)\""
    let found = row.fields.count
    let start = "\(found) field\(found == 1 ? "" : "s") instead of \(header.count); "
    if found > header.count, separator == "," {
      return start + "write numbers with a point (4.1), and put words that hold a comma in quotes"
    }
    if found == 1, row.fields[0].contains(where: { "\t;,".contains($0) }) {
      return start
        + "the first line is divided by \(sign), this one is not; use one sign in all lines"
    }
    return start + "write a \(sign) for each empty field too, and look for one too many"
  }

  private static func separator(_ characters: [Character]) -> Character {
    var counts: [Character: Int] = [:]
    for character in characters {
      if character.isNewline { break }
      if "\t;,".contains(character) { counts[character, default: 0] += 1 }
    }
    return "\t;,".max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  private static func records(
    _ characters: [Character], separator: Character
  ) throws(InputProblem) -> [Row] {
    var rows: [Row] = []
    var fields: [String] = []
    var field = ""
    var (line, start, quoteLine) = (1, 1, 0)
    var isQuoted = false
    var index = 0
    func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }
    while index < characters.count {
      let character = characters[index]
      if isQuoted {
        if character == "\"" {
          if index + 1 < characters.count, characters[index + 1] == "\"" {
            field.append("\"")
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          if character.isNewline { line += 1 }
          field.append(character)
        }
      } else if character == "\"", trimmed(field).isEmpty {
        (isQuoted, field, quoteLine) = (true, "", line)
      } else if character == separator {
        fields.append(trimmed(field))
        field = ""
      } else if character.isNewline {
        fields.append(trimmed(field))
        rows.append(Row(line: start, fields: fields))
        (fields, field) = ([], "")
        line += 1
        start = line
      } else {
        field.append(character)
      }
      index += 1
    }
    guard !isQuoted else {
      throw InputProblem(
        at: "line \(quoteLine)", .unusableStudy("a quotation mark is opened and never closed"))
    }
    if !field.isEmpty || !fields.isEmpty {
      rows.append(Row(line: start, fields: fields + [trimmed(field)]))
    }
    return rows
  }
}
