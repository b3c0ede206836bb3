public import Catalogue
import Quantities
import Trials

extension Verdict {
  /// The answer in words, by the table of classes.
  public func sentence(in wording: Wording = .english) -> String {
    let base = "verdict.\(wordingCode)"
    let id =
      diary.outcome == .sleep
      ? "verdict.sleep.\(wordingCode)" : base
    let values = values(in: wording)
    let text = wording(wording.optional(id) == nil ? base : id, values)
    guard analysis.verdict == .noWorthwhileRelief, analysis.own.probBenefit >= 0.95 else {
      return mentionsRelief ? text.namingExpectation(of: diary, in: wording) : text
    }
    let relief = wording("\(base).small_relief", values)
    return text + " " + relief.namingExpectation(of: diary, in: wording)
  }

  /// What to do next; never a promise.
  public func nextStep(in wording: Wording = .english) -> String {
    wording("verdict.next.\(wordingCode)")
  }

  /// `too_early` or the code of the class.
  public var code: String { analysis.verdict?.rawValue ?? "too_early" }

  /// Where a trial is over, no more days will come: nobody is told to carry on.
  private var wordingCode: String {
    isFinal && analysis.verdict == nil ? "\(code).over" : code
  }

  /// The noun of the outcome, such as "pain".
  public func outcomeNoun(in wording: Wording = .english) -> String {
    wording("outcome.\(diary.outcome.rawValue)")
  }

  private var mentionsRelief: Bool {
    switch analysis.verdict {
    case .clearRelief, .probableRelief: true
    default: false
    }
  }

  private func values(in wording: Wording) -> [String: String] {
    let own = analysis.own
    let chance = chanceInSentence
    let word = LikelihoodWord(probability: chance)
    return [
      "N": outcomeNoun(in: wording), "X": own.effect.mean.magnitude.text(decimals: 1),
      "X_points": wording.points(own.effect.mean.magnitude),
      "a": (-own.effect.q975).text(decimals: 1), "b": (-own.effect.q025).text(decimals: 1),
      "W": wording("word.\(word.rawValue.replacing(" ", with: "_"))"),
      "n10": "\(Self.inTen(chance))", "mcid_points": wording.points(diary.mcid),
      "D_points": wording.points(analysis.detectablePoints),
    ]
  }

  /// The probability that the sentence of the class speaks of.
  private var chanceInSentence: Double {
    switch analysis.verdict {
    case .probableRelief: analysis.own.probReliefMCID
    case .littleOrNoDifference: min(analysis.own.probROPE, analysis.flat.probROPE)
    default: analysis.own.probBenefit
    }
  }

  /// A chance out of ten, never 0 and never 10: a diary leaves no certainty.
  public static func inTen(_ probability: Double) -> Int {
    min(9, max(1, Int((probability * 10).rounded())))
  }
}

extension String {
  /// In an open trial, says before the point that ends the first sentence that part may be expectation.
  fileprivate func namingExpectation(of diary: Diary, in wording: Wording) -> String {
    guard diary.blinding == .open else { return self }
    let words = wording("verdict.open_label")
    guard let end = firstRange(of: ". ") else {
      return hasSuffix(".") ? dropLast() + ", " + words + "." : self + ", " + words
    }
    return self[..<end.lowerBound] + ", " + words + self[end.lowerBound...]
  }
}
