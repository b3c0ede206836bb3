package import Olivine

/// Everything the answer pages show, computed elsewhere: pages only lay it out.
///
/// Whoever has a verdict fills it; what is left at its default is not shown.
package struct AnswerModel: Hashable, Sendable {
  /// The code of the outcome, such as `pain`; its noun comes from the wording.
  package var outcome: String
  /// The name of the form, and elemental magnesium in mg a day, where they are known.
  package var form: String?
  package var dose: Double?
  /// The sentence of the class, and what to do next.
  package var sentence: String
  package var nextStep: String
  /// The class in a few words, such as "cannot tell".
  package var conclusion = ""
  /// The difference; nil while it is too early to say.
  package var effect: Effect?
  package var diary: Diary
  package var numbers = Numbers()
  /// What was believed before, what the diary says alone, and both together.
  package var beliefs: Beliefs?
  /// The same question under other assumptions.
  package var sensitivity: [SensitivityRow] = []
  package var conduct = Conduct()
  package var safety = SafetyBox()
  /// What research says about this condition, one or two sentences.
  package var priorEvidence = ""
  /// The same for a doctor.
  package var priorForDoctor = ""
  /// The studies with the own result as their last row, where studies measured pain in numbers.
  package var forest: PersonalForest?
  /// What limits the answer, weightiest first.
  package var limits: [String] = []
  package var subject = Subject()
  /// The version of the software.
  package var version = ""

  package init(
    outcome: String, sentence: String, nextStep: String, effect: Effect?, diary: Diary
  ) {
    self.outcome = outcome
    self.sentence = sentence
    self.nextStep = nextStep
    self.effect = effect
    self.diary = diary
  }

  /// The difference on the 0-10 scale; negative is lower on magnesium.
  package struct Effect: Hashable, Sendable {
    package var mean: Double
    /// The 95 % interval, equal tails.
    package var interval: ClosedRange<Double>
    /// The smallest difference that matters to this person, points.
    package var smallestUseful: Double
    /// Differences closer to zero than this are too small to notice, points.
    package var tooSmall: Double
    /// That it lowers the score at all.
    package var anyRelief: Chance
    /// That it lowers the score by the smallest useful difference or more.
    package var usefulRelief: Chance

    package init(
      mean: Double, interval: ClosedRange<Double>, smallestUseful: Double, tooSmall: Double,
      anyRelief: Chance, usefulRelief: Chance
    ) {
      self.mean = mean
      self.interval = interval
      self.smallestUseful = smallestUseful
      self.tooSmall = tooSmall
      self.anyRelief = anyRelief
      self.usefulRelief = usefulRelief
    }
  }

  /// A chance as number, word and people of ten; the words are those of the fixed scale.
  package struct Chance: Hashable, Sendable {
    /// 0 to 1.
    package var probability: Double

    package init(_ probability: Double) {
      self.probability = probability
    }

    var word: String { LikelihoodWord(probability: probability).onPage }
    /// 1 to 9: a diary leaves no certainty.
    var inTen: Int { Verdict.inTen(probability) }
    /// More than nine or fewer than one of ten, which a round number would hide.
    var isAlmostSure: Bool { probability > 0.95 }
    var isAlmostExcluded: Bool { probability < 0.05 }

    /// "about 7 in 10", "more than 9 in 10".
    var inTenWords: String {
      if isAlmostSure { return wording("report.chance.most") }
      if isAlmostExcluded { return wording("report.chance.few") }
      return wording("report.chance", ["n10": "\(inTen)"])
    }
  }

  /// The scores and blocks as charts take them.
  package struct Diary: Hashable, Sendable {
    /// The score of each day from day 1; nil is missing.
    package var scores: [Double?]
    package var blocks: [DiaryChart.Block]
    /// The file with all data beside the page.
    package var file: String?

    package init(scores: [Double?], blocks: [DiaryChart.Block], file: String? = nil) {
      self.scores = scores
      self.blocks = blocks
      self.file = file
    }
  }
}
