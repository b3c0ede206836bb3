import Olivine

/// The words on the screen, at most 80 columns wide.
extension Conversation {
  func welcome() -> String {
    var page = TextPage(isBold: isBold)
    page.heading(words("interview.title"))
    page.paragraph(words("interview.welcome", ["total": "\(CheckQuestion.allCases.count)"]))
    page.paragraph(words("interview.keys"))
    return page.text
  }

  func page(for question: CheckQuestion) -> String {
    var page = TextPage(isBold: isBold)
    page.line()
    let number = (asked.firstIndex(of: question) ?? 0) + 1
    page.paragraph(
      words(
        "interview.progress",
        ["number": "\(number)", "total": "\(CheckQuestion.allCases.count)"]))
    // A heading leaves a line free above it unless it is the first of its page.
    page.append(heading(question.text))
    page.paragraph(words("interview.why", ["text": question.why]), indent: 2)
    if question == .redFlags { addRedFlags(to: &page) }
    if question == .kidneyHistory {
      page.line()
      add(KidneyHistoryAnswer.choices, to: &page)
      page.line()
    }
    page.paragraph(words("interview.how", ["text": question.hint]), indent: 2)
    if let earlier = answers[question] {
      page.paragraph(words("interview.earlier", ["answer": earlier.summary]), indent: 2)
    }
    return page.text
  }

  private func heading(_ text: String) -> String {
    var page = TextPage(isBold: isBold)
    page.heading(text)
    return page.text
  }

  private func addRedFlags(to page: inout TextPage) {
    var number = 0
    for group in RedFlagAnswer.groups {
      page.line()
      page.paragraph(words("interview.group.\(group.id)"), indent: 2)
      for code in group.codes {
        number += 1
        addChoice(number, words("redflag.\(code)"), to: &page)
      }
    }
    page.line()
  }

  func page(for followUp: FollowUp) -> String {
    var page = TextPage(isBold: isBold)
    page.line()
    page.paragraph(followUp.prompt)
    add(followUp.choices, to: &page)
    switch followUp.kind {
    case .yesOrNo: page.paragraph(words("interview.type.yes_no"), indent: 2)
    case .choice: page.paragraph(words("interview.choose"), indent: 2)
    case .day: page.paragraph(words("interview.type.day"), indent: 2)
    case .words: break
    }
    return page.text
  }

  private func add(_ choices: [String], to page: inout TextPage) {
    for (index, choice) in choices.enumerated() { addChoice(index + 1, choice, to: &page) }
  }

  private func addChoice(_ number: Int, _ text: String, to page: inout TextPage) {
    page.bullet(text, mark: number < 10 ? " \(number)" : "\(number)", indent: 2)
  }

  /// How the answer was understood.
  func echo(_ notes: [String], answer: GivenAnswer? = nil) -> String {
    var page = TextPage(isBold: isBold)
    for note in notes { page.bullet(note, indent: 2) }
    if let answer {
      page.paragraph(words("interview.noted", ["answer": answer.summary]), indent: 2)
    }
    return notes.isEmpty && answer == nil ? "" : page.text
  }

  func problem(_ text: String) -> String {
    var page = TextPage(isBold: isBold)
    page.paragraph(text, indent: 2)
    return page.text
  }

  /// Why the question is asked, and how to answer it.
  func reasons() -> String {
    var page = TextPage(isBold: isBold)
    if let current {
      page.paragraph(words("interview.why", ["text": current.why]), indent: 2)
      page.paragraph(words("interview.how", ["text": current.hint]), indent: 2)
    }
    page.paragraph(words("interview.keys"), indent: 2)
    return page.text
  }

  /// "Check your answers".
  func summary() -> String {
    var page = TextPage(isBold: isBold)
    page.line()
    page.append(heading(words("interview.summary")))
    for (index, question) in rows.enumerated() {
      let number = index < 9 ? " \(index + 1)" : "\(index + 1)"
      page.row("\(number)  \(question.shortName)", answers[question]?.summary ?? "", column: 28)
    }
    page.line()
    page.paragraph(words("interview.summary.how", ["last": "\(rows.count)"]))
    return page.text
  }

  private func words(_ id: String, _ values: [String: String] = [:]) -> String {
    Wording.english(id, values)
  }
}

extension TextPage {
  /// Adds text that is laid out already.
  fileprivate mutating func append(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      self.line(String(line))
    }
  }
}
