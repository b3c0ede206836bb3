public import Foundation
public import Olivine

/// Reads studies to pool from JSON or from a table that a spreadsheet saved.
public enum PoolInputReader {
  /// JSON when the first character is a brace or bracket, a table otherwise.
  ///
  /// - Parameters:
  ///   - measure: what to make of the numbers; nil takes the one that the file names.
  ///   - keepsEmptyTables: whether two groups without any event count in a ratio; by rule they do not.
  public static func input(
    from data: Data, measure: EffectMeasure?, keepsEmptyTables: Bool = false
  ) throws(InputProblem) -> PoolInput {
    let first = data.first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
    guard let first else { throw InputProblem(at: "", .emptyFile) }
    let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    return isJSON
      ? try json(data, measure, keepsEmptyTables) : try table(data, measure, keepsEmptyTables)
  }

  /// Pools what was read; whatever the engine refuses becomes a problem of the file.
  public static func analysis(
    of input: PoolInput, method: PoolingMethod, interval: PoolingInterval
  ) throws(InputProblem) -> PoolAnalysis {
    do {
      return try PoolAnalysis(input, method: method, interval: interval)
    } catch {
      throw InputProblem(at: "", .unusableStudy(StudyProblemText.sentence(error)))
    }
  }

  private static func table(
    _ data: Data, _ measure: EffectMeasure?, _ keepsEmpty: Bool
  ) throws(InputProblem) -> PoolInput {
    guard let measure else { throw needsMeasure }
    let table = try DelimitedText(data)
    var columns: [String] = []
    for name in table.header {
      guard let column = PoolColumns.named(name) else {
        throw StudyProblemText.unknownColumn(
          name, nearest: Spelling.nearest(to: name.lowercased(), in: PoolColumns.known))
      }
      guard !columns.contains(column) else {
        throw InputProblem(at: "line 1, column \(column)", .duplicateField)
      }
      columns.append(column)
    }
    try check(columns, for: measure, at: "line 1")
    let rows = table.rows.enumerated().map { index, row in
      PoolRow(
        place: "row \(index + 1) (line \(row.line))", joint: ", column ",
        cells: Dictionary(
          zip(columns, row.fields.map { PoolRow.Cell.text($0) }),
          uniquingKeysWith: { first, _ in first }))
    }
    return try input(rows, measure, keepsEmpty)
  }

  private static var needsMeasure: InputProblem {
    InputProblem(
      at: "",
      .unusableStudy(
        "the file does not say what its numbers are; add --measure with one of "
          + EffectMeasure.allCases.map(\.rawValue).joined(separator: ", ")))
  }

  /// Every column that the measure needs must be there; others may be, and serve other measures.
  private static func check(
    _ columns: [String], for measure: EffectMeasure, at place: String
  ) throws(InputProblem) {
    var missing = PoolColumns.needed(by: measure).filter { !columns.contains($0) }
    if columns.contains("sei") { missing.removeAll { $0 == "vi" } }
    if columns.contains("bi") { missing.removeAll { $0 == "n1" } }
    if columns.contains("di") { missing.removeAll { $0 == "n2" } }
    guard missing.isEmpty else {
      throw InputProblem(
        at: place,
        .unusableStudy(
          "\(measure.rawValue) needs the columns "
            + PoolColumns.needed(by: measure).joined(separator: ", ")
            + "; missing: \(missing.joined(separator: ", ")). Add them, or choose another --measure"
        ))
    }
  }

  private static func json(
    _ data: Data, _ asked: EffectMeasure?, _ keepsEmpty: Bool
  ) throws(InputProblem) -> PoolInput {
    var value = try JSONValue(parsing: data)
    if case .array = value { value = .object(["inputs": value]) }
    let fields = try FieldReader(
      value, at: "",
      known: ["id", "title", "source", "note", "measure", "k", "inputs", "yi", "vi", "sei"])
    let named = try fields.text("measure").flatMap { EffectMeasure(rawValue: $0) }
    let list = try fields.list("inputs")
    guard let list else {
      let rows = try Self.pairs(fields)
      return try input(rows, asked ?? named ?? .generic, keepsEmpty, areEffects: true)
    }
    guard let measure = asked ?? named else { throw needsMeasure }
    var rows: [PoolRow] = []
    for (place, value) in list { rows.append(try row(value, at: place)) }
    if let first = rows.first { try check(Array(first.cells.keys), for: measure, at: first.place) }
    return try input(rows, measure, keepsEmpty)
  }

  private static func row(_ value: JSONValue, at place: String) throws(InputProblem) -> PoolRow {
    guard case .object(let fields) = value else {
      throw InputProblem(at: place, .wrongType(found: value.kind, expected: "an object"))
    }
    var cells: [String: PoolRow.Cell] = [:]
    for name in fields.keys.sorted() {
      guard let column = PoolColumns.named(name) else {
        throw InputProblem(
          at: FieldReader.join(place, String(name.prefix(60))),
          .unknownField(nearest: Spelling.nearest(to: name, in: PoolColumns.known)))
      }
      switch fields[name] {
      case .number(let number)?: cells[column] = .number(number)
      case .string(let text)?: cells[column] = .text(text)
      case .null?, nil: break
      case let other?:
        throw InputProblem(
          at: FieldReader.join(place, name),
          .wrongType(found: other.kind, expected: "a number or a text"))
      }
    }
    return PoolRow(place: place, joint: ".", cells: cells)
  }

  /// `yi` with `vi` or `sei`, as lists.
  private static func pairs(_ fields: FieldReader) throws(InputProblem) -> [PoolRow] {
    let column = fields["vi"] == nil && fields["sei"] != nil ? "sei" : "vi"
    guard let estimates = try fields.list("yi"), let errors = try fields.list(column) else {
      throw InputProblem(at: "", .needsExactlyOne(of: ["inputs", "yi with vi", "yi with sei"]))
    }
    guard estimates.count == errors.count else {
      throw InputProblem(
        at: column,
        .unusableStudy(
          StudyProblemText.sentence(
            PoolingError.lengthsDiffer(estimates: estimates.count, variances: errors.count))))
    }
    var rows: [PoolRow] = []
    for (index, pair) in zip(estimates, errors).enumerated() {
      rows.append(
        PoolRow(
          place: "study \(index + 1)", joint: ", ",
          cells: [
            "yi": .number(try pair.0.value.number(at: pair.0.place)),
            column: .number(try pair.1.value.number(at: pair.1.place)),
          ]))
    }
    return rows
  }

  /// - Parameter areEffects: whether rows hold estimates on the scale of the measure already.
  private static func input(
    _ rows: [PoolRow], _ measure: EffectMeasure, _ keepsEmpty: Bool, areEffects: Bool = false
  ) throws(InputProblem) -> PoolInput {
    var collected = CollectedStudies()
    for (index, row) in rows.enumerated() {
      try collected.add(
        row, number: index + 1,
        areEffects
          ? PoolRow.Contribution(effect: try row.given())
          : try row.contribution(to: measure, keepsEmpty: keepsEmpty))
    }
    return try collected.input(measure)
  }
}
