public import Foundation
public import Olivine

/// Reads judgements about certainties: one row each, with its reason, who decided and when.
public enum JudgementReader {
  /// All of them are needed.
  public static let columns = ["question", "level", "reason", "by", "date"]

  /// - Throws: ``InputProblem`` with the row, the column, the value and what to do.
  public static func judgements(from data: Data) throws(InputProblem) -> [CertaintyJudgement] {
    let table = try DelimitedText(data)
    let header = table.header.map { $0.lowercased() }
    for (name, column) in zip(table.header, header) where !columns.contains(column) {
      throw StudyProblemText.unknownColumn(
        name, nearest: Spelling.nearest(to: column, in: columns))
    }
    let missing = columns.filter { !header.contains($0) }
    guard missing.isEmpty, Set(header).count == header.count else {
      throw InputProblem(at: "line 1", .wrongColumns(found: table.header, expected: columns))
    }
    guard !table.rows.isEmpty else {
      throw InputProblem(at: "", .unusableStudy("there is a header and no judgement below it"))
    }
    var judgements: [CertaintyJudgement] = []
    for (index, row) in table.rows.enumerated() {
      let fields = Dictionary(zip(header, row.fields), uniquingKeysWith: { first, _ in first })
      judgements.append(try judgement(fields, at: "row \(index + 1) (line \(row.line))"))
    }
    return judgements
  }

  private static func judgement(
    _ fields: [String: String], at place: String
  ) throws(InputProblem) -> CertaintyJudgement {
    func text(_ column: String) -> String { fields[column] ?? "" }
    func problem(_ column: String, _ kind: InputProblem.Kind) -> InputProblem {
      InputProblem(at: "\(place), column \(column)", kind)
    }
    guard let level = CertaintyLevel(label: text("level").lowercased()) else {
      throw problem(
        "level",
        .unknownChoice(
          value: text("level"), choices: CertaintyLevel.allCases.map(\.label)))
    }
    guard let day = Day(text("date")) else { throw problem("date", .notADate(text("date"))) }
    do {
      return try CertaintyJudgement(
        question: text("question"), level: level, reason: text("reason"), person: text("by"),
        day: day)
    } catch {
      switch error {
      case .questionUnknown(let id):
        throw problem(
          "question",
          .unknownCode(
            value: id, noun: "question",
            nearest: Spelling.nearest(to: id, in: EvidenceQuestion.all.map(\.id))))
      case .reasonMissing:
        throw problem(
          "reason",
          .unusableStudy("\"\(text("reason").prefix(40))\" is no reason; say in words why"))
      case .personMissing:
        throw problem(
          "by", .unusableStudy("\"\(text("by").prefix(40))\" is no name; say who decided"))
      }
    }
  }
}
