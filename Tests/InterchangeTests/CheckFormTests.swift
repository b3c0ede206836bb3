import Foundation
import Interchange
import Olivine
import Testing

@Suite("The questions of the check as forms") struct CheckFormTests {
  private static let today = Day("2026-08-06") ?? Day(ordinal: 20_000)

  /// Forms that can be filled in, with the line that somebody would type for each.
  static let filled: [(CheckQuestion, [String: [String]], String)] = [
    (.age, ["answer": [" 67 "]], "67"), (.sex, ["answer": ["female"]], "female"),
    (.redFlags, ["answer": ["3", "12"]], "3, 12"), (.redFlags, ["none": ["1"]], "none"),
    (.pregnant, ["answer": ["no"]], "no"),
    (.conditions, ["answer": ["Diabetes"], "more": ["gout\r\n\r\n"]], "Diabetes; gout"),
    (.medicines, ["answer": ["metformin\nibuprofen"]], "metformin; ibuprofen"),
    (.kidneyHistory, ["answer": ["2"]], "2"),
    (
      .kidneyTest, ["answer": ["0.9"], "unit": ["mg/dL"], "day": ["6 August 2026"]],
      "0.9 mg/dL, 6 August 2026"
    ),
    (.kidneyTest, ["answer": ["85"], "unit": ["eGFR"]], "eGFR 85"),
    // A day that is none is asked for again, and never becomes a result.
    (.kidneyTest, ["answer": ["0.8"], "unit": ["mg/dL"], "day": ["-7"]], "0.8 mg/dL"),
    (.kidneyTest, ["answer": ["0.9 mg/dL"]], "0.9 mg/dL"),
    (.magnesiumTaken, ["answer": ["citrate 200 mg, 2 a day"]], "citrate 200 mg, 2 a day"),
    (.bloodPressureAndPulse, ["answer": ["128"], "more": ["72"]], "128 and 72"),
    (.bloodPressureAndPulse, ["more": ["72"]], "pulse 72"),
    (.serumMagnesium, ["answer": ["0,82"], "unit": ["mmol/L"]], "0,82 mmol/L"),
    (.alcohol, ["answer": ["3"], "unit": ["week"]], "3 a week"),
    (.diet, ["answer": ["250"]], "250"),
    (
      .otherLaboratory,
      ["hba1c_mmol_mol": ["52"], "hba1c_mmol_mol_unit": ["mmol/mol"], "day": ["6 August 2026"]],
      "HbA1c 52 mmol/mol, 6 August 2026"
    ),
    (.otherLaboratory, ["unknown": ["1"]], ""),
  ]

  @Test("a form gives the line that somebody would type", arguments: filled.indices)
  func lines(index: Int) throws {
    let (question, values, line) = Self.filled[index]
    #expect(try CheckForm(values).line(for: question) == line)
  }

  @Test("a form that is shown again says the same as before", arguments: filled.indices)
  func shownAgain(index: Int) throws {
    let (question, values, _) = Self.filled[index]
    let line = try CheckForm(values).line(for: question)
    let again = CheckForm.values(for: question, lines: [line])
    let asked = AskedQuestion(question, lines: [line], today: Self.today)
    guard !line.isEmpty else {
      #expect(again.isEmpty)
      return
    }
    let second = AskedQuestion(
      question, lines: [try CheckForm(again).line(for: question)], today: Self.today)
    #expect(asked.answer == second.answer, "\(line): \(again)")
    #expect(asked.problem == nil && second.problem == nil)
  }

  @Test("a form that was not filled in is no answer, and never \"none\"")
  func empty() {
    for question in CheckQuestion.allCases {
      #expect(throws: CheckForm.Fault.self) { try CheckForm([:]).line(for: question) }
      #expect(throws: CheckForm.Fault.self) {
        try CheckForm(["answer": ["  "], "more": [""]]).line(for: question)
      }
    }
    #expect(throws: CheckForm.Fault.both) {
      try CheckForm(["answer": ["metformin"], "none": ["1"]]).line(for: .medicines)
    }
    #expect(throws: CheckForm.Fault.unit) {
      try CheckForm(["answer": ["0.9"]]).line(for: .kidneyTest)
    }
    // The pulse must not be taken for the pressure.
    #expect(throws: CheckForm.Fault.write) {
      try CheckForm(["answer": ["normal"], "more": ["72"]]).line(for: .bloodPressureAndPulse)
    }
  }

  @Test("thousands of random forms give a line or a fault, and the question survives every line")
  func fuzz() {
    var random = SystemRandomNumberGenerator()
    let words = [
      "", "67", "none", "metformin", "0.9", "mg/dL", "<b>", "\n", ";", ",", "6 August 2026", "-1",
      "1e9", "\u{0}", "\u{1F9C2}", "citrate 200 mg", "128/80", "yes",
    ]
    let names = ["answer", "more", "unit", "day", "none", "unknown", "hba1c_mmol_mol"]
    for _ in 0..<3_000 {
      var values: [String: [String]] = [:]
      for name in names where Bool.random(using: &random) {
        values[name] = (0...Int.random(in: 0...2, using: &random)).map { _ in
          (0...Int.random(in: 0...2, using: &random)).compactMap { _ in
            words.randomElement(using: &random)
          }.joined(separator: " ")
        }
      }
      guard let question = CheckQuestion.allCases.randomElement(using: &random) else { continue }
      guard let line = try? CheckForm(values).line(for: question) else { continue }
      var asked = AskedQuestion(question, today: Self.today)
      asked.receive(line)
      for _ in 0..<4 {
        guard case .asking(let followUp, _) = asked.state else { break }
        guard let more = try? CheckForm(values).line(for: followUp) else { break }
        asked.receive(more)
      }
      _ = CheckForm.values(for: question, lines: asked.lines)
    }
  }
}
