package import Olivine

/// Turns what the page of a question sends into the line that somebody would type for it.
///
/// So that a page and a terminal understand the same answers in the same way.
package struct CheckForm: Sendable {
  /// What is wrong with the form before it can be a line.
  package enum Fault: String, Error, Sendable {
    case choose, tick, write, both, unit
  }

  private let values: [String: [String]]

  /// - Parameter values: by the name of the field; tick boxes of one name give several.
  package init(_ values: [String: [String]]) { self.values = values }

  /// The line for a question.
  ///
  /// - Throws: ``Fault`` where the form was not filled in.
  package func line(for question: CheckQuestion) throws(Fault) -> String {
    if has("unknown") { return "" }
    return switch question {
    case .age: try text("answer", else: .write)
    case .sex, .pregnant: try text("answer", else: .choose)
    case .redFlags, .kidneyHistory: try ticked()
    case .conditions: try list(also: "more")
    case .medicines, .magnesiumTaken: try list(also: nil)
    case .kidneyTest, .serumMagnesium: try measured()
    case .bloodPressureAndPulse: try pressure()
    case .alcohol: try text("answer", else: .write) + (first("unit") == "week" ? " a week" : "")
    case .diet: try text("answer", else: .write)
    case .otherLaboratory: try laboratory()
    }
  }

  /// The line for a question inside a question.
  package func line(for followUp: FollowUp) throws(Fault) -> String {
    if has("unknown") { return "" }
    switch followUp.kind {
    case .yesOrNo, .choice: return try text("answer", else: .choose)
    case .day, .words: return first("answer") ?? ""
    }
  }

  private func has(_ name: String) -> Bool { values[name] != nil }

  /// Without white space at its ends; nil when there is none.
  private func first(_ name: String) -> String? {
    values[name]?.first.map { TypedLine($0).text }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func text(_ name: String, else fault: Fault) throws(Fault) -> String {
    guard let text = first(name) else { throw fault }
    return text
  }

  /// The numbers of ticked boxes; ticking nothing is not the same as "none of these".
  private func ticked() throws(Fault) -> String {
    // The warning signs stand in groups, each with a name of its own.
    let chosen = values.filter { $0.key == "answer" || $0.key.hasPrefix("answer_") }
      .sorted { $0.key < $1.key }.flatMap(\.value)
      .filter { !TypedLine($0).isEmpty }.sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }
    guard chosen.isEmpty || !has("none") else { throw .both }
    if has("none") { return "none" }
    guard !chosen.isEmpty else { throw .tick }
    return chosen.joined(separator: ", ")
  }

  /// Names of boxes and of lines.
  private func list(also more: String?) throws(Fault) -> String {
    let typed = ((values["answer"] ?? []) + (more.flatMap { values[$0] } ?? []))
      .flatMap { $0.split(whereSeparator: \.isNewline) }
      .map { TypedLine(String($0)).text }.filter { !$0.isEmpty }
    guard typed.isEmpty || !has("none") else { throw .both }
    if has("none") { return "none" }
    guard !typed.isEmpty else { throw .write }
    return typed.joined(separator: "; ")
  }

  /// A result with its unit and day; what was typed with its unit needs no button.
  private func measured() throws(Fault) -> String {
    let value = try text("answer", else: .write)
    let day = day.map { ", " + $0 } ?? ""
    guard TypedNumber.value(value) != nil else { return value + day }
    switch first("unit") {
    case nil: throw .unit
    case "eGFR": return "eGFR \(value)\(day)"
    case let unit?: return "\(value) \(unit)\(day)"
    }
  }

  /// What is no day is left out, and asked for again: it must not be taken for a result.
  private var day: String? {
    first("day").flatMap { text in
      // Which day it is today only decides whether another one lies ahead.
      TypedDay.take(from: TypedLine(text).tokens, today: Day(ordinal: 0)).days.isEmpty ? nil : text
    }
  }

  private func pressure() throws(Fault) -> String {
    // A pulse beside words without a number would be taken for the pressure.
    if let upper = first("answer"), !upper.contains(where: \.isNumber) { throw .write }
    switch (first("answer"), first("more")) {
    case (let upper?, let pulse?): return "\(upper) and \(pulse)"
    case (let upper?, nil): return upper
    case (nil, let pulse?): return "pulse \(pulse)"
    case (nil, nil): throw .write
    }
  }

  private func laboratory() throws(Fault) -> String {
    let results = LaboratoryTest.asked.compactMap { test in
      first(test.rawValue).map { value in
        "\(test.typedName) \(value) \(first("\(test.rawValue)_unit") ?? test.unitNames[0])"
      }
    }
    guard !results.isEmpty else { throw .write }
    return (results + [day].compactMap(\.self)).joined(separator: ", ")
  }
}
