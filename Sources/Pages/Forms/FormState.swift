/// Something in a form that cannot be used, told beside its field and in the summary at the top.
package struct FormProblem: Hashable, Sendable {
  /// The name of the input.
  package var field: String
  /// What is wrong and what to write instead, as one or two sentences.
  package var message: String

  package init(field: String, message: String) {
    self.field = field
    self.message = message
  }
}

/// What was typed into a form, kept as it was, and what of it cannot be used.
package struct FormState: Hashable, Sendable {
  /// By the name of the input; tick boxes of one name give several values.
  package var values: [String: [String]]
  package var problems: [FormProblem]

  package init(values: [String: [String]] = [:], problems: [FormProblem] = []) {
    self.values = values
    self.problems = problems
  }

  package var isFaulty: Bool { !problems.isEmpty }

  /// What stands in a field of one line; empty when nothing does.
  package func value(_ name: String) -> String { values[name]?.last ?? "" }

  /// Whether a radio button or a tick box is on.
  package func isChosen(_ value: String, in name: String) -> Bool {
    values[name]?.contains(value) ?? false
  }

  /// What is wrong with a field.
  package func problem(at name: String) -> String? {
    problems.first { $0.field == name }?.message
  }
}
