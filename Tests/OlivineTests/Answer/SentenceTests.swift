import Interchange
import Olivine
import OlivineTesting
import Testing

/// The sentence of each class as the table of classes prints it, with its numbers left open.
@Suite("The sentence of a verdict") struct SentenceTests {
  private static let nouns: [Outcome: String] = [
    .pain: "pain", .worstPain: "worst pain of the day", .numbness: "numbness",
    .tingling: "tingling", .sleep: "sleep trouble",
  ]
  private static let expectation = ", and part of it may be expectation"
  private static let number = #"\d+(\.\d)?"#
  private static let points = #"(1 point|(?!1 p)\d+(\.\d)? points)"#
  private static let word = "(very likely|likely|unclear|unlikely|very unlikely)"
  private static let chance = #"\(about [1-9] in 10\)"#

  /// The pattern of a whole sentence; `E` stands where an open trial names expectation.
  private static func pattern(_ code: String, _ outcome: Outcome) -> String {
    let isSleep = outcome == .sleep
    let noun = nouns[outcome] ?? ""
    let lower = isSleep ? "sleep was better" : "\(noun) was lower"
    let higher = isSleep ? "sleep was very likely worse" : "\(noun) was very likely higher"
    switch code {
    case "too_early": return "It is too early to say. Carry on with your diary."
    case "worse":
      return "Your \(higher) on magnesium, by about \(points). Stop and talk to your doctor."
    case "clear_relief":
      return "Your \(lower) on this magnesium by about \(points) "
        + #"\(95 %: -?\#(number) to \#(number)\)E. It is very likely a difference that matters to you."#
    case "little_or_no_difference":
      return "It (very likely|likely) makes less than half the difference that matters to you, "
        + "up or down."
    case "no_worthwhile_relief":
      let what = isSleep ? "make your sleep better" : "lower your \(noun)"
      return "This magnesium very likely does not \(what) by \(points) or more."
        + "( A small relief of about \(number) is likely real, but smaller than you asked forE.)?"
    case "probable_relief":
      let was = isSleep ? "sleep was very likely better" : "\(noun) was very likely lower"
      return "Your \(was) on magnesium, by about \(points)E. "
        + "That it is enough to matter to you is \(word) \(chance)."
    default:
      let lowers = isSleep ? "makes your sleep better" : "lowers your \(noun)"
      return "This diary cannot tell. That it \(lowers) is \(word) \(chance). "
        + "It could have found about \(points); more days would be needed."
    }
  }

  @Test(
    "each class of each outcome says its sentence, and an open trial names expectation",
    arguments: InventedTrial.all, Outcome.allCases)
  func sentences(trial: InventedTrial, outcome: Outcome) throws {
    for blinding in Blinding.allCases {
      let verdict = try trial.verdict(outcome, blinding)
      #expect(verdict.code == trial.code)
      let sentence = verdict.sentence()
      let pattern = Self.pattern(trial.code, outcome)
        .replacing("E.", with: blinding == .open ? Self.expectation + "." : ".")
        .replacing(". ", with: #"\. "#)
      let whole = try Regex(pattern)
      #expect(sentence.wholeMatch(of: whole) != nil, "\(blinding): \(sentence)")
      #expect(!sentence.contains("{") && !sentence.contains("["))
      #expect(verdict.outcomeNoun() == Self.nouns[outcome])
    }
  }

  @Test("the golden diaries reach the class and sentence that an independent program gives them")
  func golden() throws {
    let diaries = try GoldenDiary.all()
    #expect(diaries.count == 14)
    for golden in diaries {
      let verdict = Verdict(
        golden.file.diary, prior: golden.file.effectPrior, depth: .brief)
      #expect(verdict.code == golden.code, "\(golden.id)")
      let whole = try Regex(
        Self.pattern(golden.code, .pain).replacing("E.", with: ".").replacing(". ", with: #"\. "#))
      #expect(
        verdict.sentence().wholeMatch(of: whole) != nil, "\(golden.id): \(verdict.sentence())")
    }
  }

  @Test("the interval of a clear relief runs from the smaller to the larger and holds the size")
  func interval() throws {
    let pattern = /by about (?<x>[\d.]+) points? \(95 %: (?<a>-?[\d.]+) to (?<b>[\d.]+)\)/
    for seed in 0..<40 as Range<UInt64> {
      let trial = InventedTrial(code: "", effect: -2 - Double(seed) / 20)
      let verdict = Verdict(try trial.diary(seed: seed), prior: .uninformed, depth: .brief)
      guard verdict.class == .clearRelief else { continue }
      let match = try #require(verdict.sentence().firstMatch(of: pattern))
      let (x, a, b) = (Double(match.x) ?? 0, Double(match.a) ?? 0, Double(match.b) ?? 0)
      #expect(0 < a && a < x && x < b, "seed \(seed): \(verdict.sentence())")
      #expect(abs(x + verdict.effect.mean) <= 0.05 + 1e-9)
      #expect(abs(a + verdict.effect.q975) <= 0.05 + 1e-9)
      #expect(abs(b + verdict.effect.q025) <= 0.05 + 1e-9)
    }
  }

  @Test("a chance in ten is never none and never all, rises, and is the nearest of the nine")
  func inTen() {
    var last = 0
    for step in 0...10_000 {
      let probability = Double(step) / 10_000
      let chance = Verdict.inTen(probability)
      #expect((1...9).contains(chance) && chance >= last)
      if (0.1...0.9).contains(probability) {
        #expect(abs(Double(chance) - 10 * probability) <= 0.5 + 1e-9)
      }
      last = chance
    }
  }

  @Test("no word stronger than the scale, and no promise, in what a verdict says")
  func strength() throws {
    let never =
      /(?i)\b(probably|definitely|proven|proves|certain|certainly|guarantee\w*|cure[sd]?|heal(s|ed|ing)?|surely)\b/
    let promise = /(?i)\b(will|always|never|works|safe)\b/
    for trial in InventedTrial.all {
      for outcome in Outcome.allCases {
        let verdict = try trial.verdict(outcome, .open)
        let texts = [verdict.sentence(), verdict.nextStep()] + verdict.limits()
        for text in texts { #expect(text.firstMatch(of: never) == nil, "\(text)") }
        let next = verdict.nextStep()
        #expect(next.firstMatch(of: promise) == nil && next.hasSuffix("."), "\(next)")
        #expect(!next.contains("{") && !next.contains("["), "\(next)")
      }
    }
  }
}
