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
    let text = wording(id(number, plan: plan)).fillingKnown(
      values, pointingBack: wording("faq.points_back"))
    return text.isEmpty ? nil : text
  }

  /// The id of the sentences for a person who may take magnesium; some depend on the plan.
  private static func id(_ number: Int, plan: Plan?) -> String {
    let id = "faq.\(number).you"
    switch number {
    case 2 where plan.map { !$0.isFormWished } ?? false: return "\(id).planned"
    case 3 where plan?.steps.last?.intakes.count == 1: return "\(id).once"
    default: return id
    }
  }
}

extension Plan {
  /// Whether the person asked for this form.
  fileprivate var isFormWished: Bool { reasons.contains { $0.id == "plan.form.chosen" } }
}

extension String {
  fileprivate var droppingFinalPoint: String { hasSuffix(".") ? String(dropLast()) : self }

  /// Fills the placeholders, and leaves out each sentence that needs a value nobody knows yet.
  ///
  /// - Parameter starts: first words of sentences that explain the one before them, with semicolons between.
  fileprivate func fillingKnown(
    _ values: [String: String], pointingBack starts: String
  ) -> String {
    let starts = starts.split(separator: "; ").map { $0 + " " }
    let filled = filling(values)
    var kept: [String] = []
    var hasLeftOut = false
    for sentence in filled.sentences {
      // What explains a sentence goes with it.
      let pointsBack = starts.contains { sentence.hasPrefix($0) }
      let isLeftOut = sentence.contains("{") || (hasLeftOut && pointsBack)
      if !isLeftOut { kept.append(sentence) }
      hasLeftOut = isLeftOut
    }
    return kept.joined(separator: " ")
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
