public import Catalogue
import People
import Quantities
public import Safety

/// One of the article's seven questions, answered in general and for a person.
public struct Question: Hashable, Sendable {
  /// 1 to 7.
  public let number: Int
  public let question: String
  /// What is known in general.
  public let general: String
  /// What it means for this person; nil before a check, and where too little is known to say anything.
  public let forYou: String?

  /// The seven questions.
  ///
  /// - Parameters:
  ///   - assessment: the check of the person; nil leaves the personal part out.
  ///   - plan: their plan, for the sentences about dose and form.
  public static func all(
    for assessment: Assessment? = nil, plan: Plan? = nil, in wording: Wording = .english
  ) -> [Question] {
    (1...7).map { number in
      let isRefused = assessment.map { $0.clearance == nil } ?? false
      let general = isRefused && assessment?.decision == .block ? "general.short" : "general"
      return Question(
        number: number, question: wording("faq.\(number).question"),
        general: wording("faq.\(number).\(general)"),
        forYou: assessment.flatMap { personal(number, for: $0, plan: plan, in: wording) })
    }
  }

  private static func personal(
    _ number: Int, for assessment: Assessment, plan: Plan?, in wording: Wording
  ) -> String? {
    guard assessment.clearance != nil else {
      let reason = assessment.findingsToShow.first { $0.consequence >= .clinician }
      let words = reason?.message(in: wording).droppingFinalPoint ?? ""
      let isFree = assessment.food.state <= .limited
      let text = wording(
        assessment.decision == .block ? "faq.blocked" : "faq.clinician", ["reason": words])
      return text
        + (assessment.decision == .block && isFree ? " " + wording("faq.blocked.food") : "")
    }
    let values = QuestionValues(assessment: assessment, plan: plan, wording: wording).values
    let text = wording("faq.\(number).you").fillingKnown(values)
    return text.isEmpty ? nil : text
  }
}

extension String {
  fileprivate var droppingFinalPoint: String { hasSuffix(".") ? String(dropLast()) : self }

  /// Fills the placeholders, and leaves out each sentence that needs a value nobody knows yet.
  fileprivate func fillingKnown(_ values: [String: String]) -> String {
    let filled = filling(values)
    var kept: [String] = []
    var hasLeftOut = false
    for sentence in filled.sentences {
      // What explains a sentence goes with it.
      let pointsBack = ["It ", "That "].contains { sentence.hasPrefix($0) }
      let isLeftOut = sentence.contains("{") || (hasLeftOut && pointsBack)
      if !isLeftOut { kept.append(sentence) }
      hasLeftOut = isLeftOut
    }
    return kept.joined(separator: " ").replacing("in 1 portions", with: "in 1 portion")
  }

  /// The text cut after each point, question mark or exclamation mark that ends a sentence.
  private var sentences: [String] {
    var result: [String] = []
    var rest = self[...]
    while let end = rest.range(of: ". ") {
      result.append(String(rest[..<end.lowerBound]) + ".")
      rest = rest[end.upperBound...]
    }
    return result + (rest.isEmpty ? [] : [String(rest)])
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
