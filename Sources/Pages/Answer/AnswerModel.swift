/// Everything the answer pages show, computed elsewhere: pages only lay it out.
///
/// Whoever has a verdict fills it; what is left at its default is not shown.
package struct AnswerModel: Hashable, Sendable {
  /// The code of the outcome, such as `pain`; its noun comes from the wording.
  package var outcome: String
  /// The name of the form, and elemental magnesium in mg a day.
  package var form: String
  package var dose: Double
  /// The sentence of the class, and what to do next.
  package var sentence: String
  package var nextStep: String
  /// The difference; nil while it is too early to say.
  package var effect: Effect?
  package var diary: Diary
  package var numbers = Numbers()
  /// The same question under other assumptions.
  package var sensitivity: [SensitivityRow] = []
  package var conduct = Conduct()
  package var safety = Safety()
  /// What research says about this condition, one or two sentences.
  package var priorEvidence = ""
  /// Checks of the analysis that did not pass, in words.
  package var checks: [String] = []
  package var subject = Subject()
  /// The version of the software.
  package var version = ""

  package init(
    outcome: String, form: String, dose: Double, sentence: String, nextStep: String,
    effect: Effect?, diary: Diary
  ) {
    self.outcome = outcome
    self.form = form
    self.dose = dose
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
    /// That it lowers the score at all.
    package var anyRelief: Chance
    /// That it lowers the score by the smallest useful difference or more.
    package var usefulRelief: Chance

    package init(
      mean: Double, interval: ClosedRange<Double>, smallestUseful: Double, anyRelief: Chance,
      usefulRelief: Chance
    ) {
      self.mean = mean
      self.interval = interval
      self.smallestUseful = smallestUseful
      self.anyRelief = anyRelief
      self.usefulRelief = usefulRelief
    }
  }

  /// A chance as number, word and people of ten.
  package struct Chance: Hashable, Sendable {
    /// The words of the fixed scale; no page can say another.
    package enum Word: String, CaseIterable, Sendable {
      case veryLikely = "very_likely"
      case likely
      case unclear
      case unlikely
      case veryUnlikely = "very_unlikely"
    }

    /// 0 to 1.
    package var probability: Double
    package var word: Word
    /// 0 to 10.
    package var inTen: Int

    package init(probability: Double, word: Word, inTen: Int) {
      self.probability = probability
      self.word = word
      self.inTen = inTen
    }

    var wordText: String { wording("word.\(word.rawValue)") }
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
