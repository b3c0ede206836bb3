public import Foundation
import Olivine

extension DiaryReader {
  private static let columns = ["date", "phase", "input", "score"]

  /// A CSV diary: one row a day, header `date,phase,input,score[,weekend]`, an empty score is missing.
  public static func csv(_ data: Data) throws(InputProblem) -> DiaryFile {
    guard let text = String(data: data, encoding: .utf8) else {
      throw InputProblem(at: "", .wrongType(found: "the file", expected: "UTF-8 text"))
    }
    let lines = text.trimmingPrefix("\u{FEFF}").split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let header = fields(of: lines[0])
    guard header == columns || header == columns + ["weekend"] else {
      throw InputProblem(
        at: "line 1", .wrongColumns(found: header, expected: columns + ["weekend"]))
    }
    var rows = CSVRows()
    for (index, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
      try rows.append(fields(of: line), line: index + 1, columns: header.count)
    }
    do {
      let diary = try Diary(
        input: rows.input, scores: rows.scores, phases: rows.phases,
        weekend: header.count > columns.count ? rows.weekend : nil)
      return DiaryFile(id: nil, diary: diary, hasEffectPrior: false)
    } catch {
      // A day is a line, one below the header.
      let line = DiaryErrorText.day(of: error).flatMap { day in
        rows.lines.indices.contains(day - 1) ? "line \(rows.lines[day - 1])" : nil
      }
      throw InputProblem(at: line ?? "", .unusableDiary(DiaryErrorText.sentence(error)))
    }
  }

  private static func fields(of line: some StringProtocol) -> [String] {
    line.split(separator: ",", omittingEmptySubsequences: false).map { field in
      field.trimmingCharacters(in: .whitespaces).trimmingCharacters(in: ["\""])
    }
  }
}

/// The rows of a CSV diary so far.
private struct CSVRows {
  private(set) var input: [Double] = []
  private(set) var scores: [Double?] = []
  private(set) var phases = ""
  private(set) var weekend: [Int] = []
  /// The line each day stands on.
  private(set) var lines: [Int] = []
  private var previous: Day?

  mutating func append(
    _ fields: [String], line: Int, columns: Int
  ) throws(InputProblem) {
    guard fields.count == columns else {
      throw InputProblem(
        at: "line \(line)", .wrongFieldCount(found: fields.count, expected: columns))
    }
    try checkDate(fields[0], line: line)
    guard fields[1].count == 1 else {
      throw InputProblem(
        at: "line \(line), column phase",
        .unknownChoice(value: fields[1], choices: ["A", "B", "T"]))
    }
    phases += fields[1]
    input.append(try number(fields[2], column: "input", line: line))
    scores.append(
      fields[3].isEmpty ? nil : try number(fields[3], column: "score", line: line))
    if columns > 4 {
      guard let flag = Int(fields[4]), flag == 0 || flag == 1 else {
        throw InputProblem(
          at: "line \(line), column weekend",
          .unknownChoice(value: fields[4], choices: ["0", "1"]))
      }
      weekend.append(flag)
    }
    lines.append(line)
  }

  private mutating func checkDate(_ text: String, line: Int) throws(InputProblem) {
    guard let day = Day(text) else {
      throw InputProblem(at: "line \(line), column date", .notADate(text))
    }
    if let previous, day != previous + 1 {
      throw InputProblem(
        at: "line \(line), column date",
        .datesNotConsecutive(date: text, previous: previous.description))
    }
    previous = day
  }

  private func number(
    _ text: String, column: String, line: Int
  ) throws(InputProblem) -> Double {
    guard let number = Double(text), number.isFinite else {
      throw InputProblem(
        at: "line \(line), column \(column)",
        .wrongType(found: "\"\(text.prefix(60))\"", expected: "a number"))
    }
    return number
  }
}
