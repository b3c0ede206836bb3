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
  /// - Throws: ``InputProblem`` for text that is not UTF-8, an open quote, or a row of another length.
  init(_ data: Data) throws(InputProblem) {
    guard let text = String(data: data, encoding: .utf8), !text.contains("\0") else {
      throw InputProblem(at: "", .wrongType(found: "the file", expected: "UTF-8 text"))
    }
    let characters = Array(text.trimmingPrefix("\u{FEFF}"))
    let separator = Self.separator(characters)
    var records = try Self.records(characters, separator: separator)
    records.removeAll { $0.fields.allSatisfy(\.isEmpty) }
    guard let first = records.first else { throw InputProblem(at: "", .emptyFile) }
    header = first.fields
    rows = Array(records.dropFirst())
    for row in rows where row.fields.count != header.count {
      throw InputProblem(
        at: "line \(row.line)",
        .wrongFieldCount(found: row.fields.count, expected: header.count))
    }
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
