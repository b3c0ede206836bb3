public import Catalogue
import Quantities
import Trials

/// An answer in the order of the reporting standard for N-of-1 trials (CENT 2015), and its protocol in that
/// of SPENT 2019.
///
/// Every item carries what is known, or says that it is missing; nothing is left out silently.
public struct CENTReport: Hashable, Sendable {
  /// One item of the standard.
  public struct Entry: Hashable, Sendable {
    public let item: CENTItem
    /// Nil when nothing is recorded of it.
    public let text: String?
  }

  /// In the order of the standard.
  public let entries: [Entry]

  /// The items that nothing is recorded of.
  public var missing: [String] { entries.filter { $0.text == nil }.map(\.item.id) }

  /// The report of a diary, as far as a diary can tell.
  public init(_ verdict: Verdict, in wording: Wording = .english) {
    self.init(CENTVerdictText(verdict, wording).texts)
  }

  /// The report of a whole trial.
  public init(_ answer: TrialAnswer, in wording: Wording = .english) {
    let ofVerdict = CENTVerdictText(answer.verdict, wording).texts
    let ofTrial = CENTTrialText(answer, wording)
    let report = ofVerdict.merging(ofTrial.texts) { $1 }
    self.init(report.merging(ofTrial.protocolTexts(from: report)) { $1 })
  }

  private init(_ texts: [String: String]) {
    entries = CENTItem.all.map { Entry(item: $0, text: texts[$0.id]) }
  }
}

/// What the analysis alone can say, by the id of the item.
struct CENTVerdictText {
  private let verdict: Verdict
  private let wording: Wording

  init(_ verdict: Verdict, _ wording: Wording) {
    self.verdict = verdict
    self.wording = wording
  }

  var texts: [String: String] {
    let diary = verdict.diary
    let own = verdict.analysis.own
    let noun = ["N": verdict.outcomeNoun(in: wording)]
    let effect = [
      "X": own.effect.mean.fixedText(decimals: 1), "a": own.effect.q025.fixedText(decimals: 1),
      "b": own.effect.q975.fixedText(decimals: 1),
    ]
    let relief = Verdict.inTen(own.probReliefMCID)
    let prior = verdict.prior.distribution
    var texts = [
      "1a": wording("cent.1a.diary", noun),
      "1b": wording(
        "cent.1b",
        effect.merging([
          "sentence": verdict.sentence(in: wording), "days": "\(diary.trialDays)",
        ]) { $1 }),
      "2a": wording("cent.2a", ["state": wording("evidence.state")]),
      "2b": wording("cent.2b", noun.merging(["mcid": mcid]) { $1 }),
      "6a": wording("cent.6a", noun.merging(["mcid": mcid]) { $1 }),
      "6b": wording("cent.6b"),
      "8a": diary.isRandomised
        ? wording("cent.8a", ["n": "\(max(1, diary.sequences.count))"]) : wording("cent.8a.fixed"),
      "8c": wording("cent.8c", ["sequence": runs(of: diary)]),
      "12a": wording(
        "cent.12a", ["m": prior.mean.text(decimals: 2), "s": prior.sd.text(decimals: 2)]),
      "12b": wording("cent.12b"), "12c": wording("cent.12c"),
      "13b": wording(
        "cent.13b",
        [
          "missing": "\(diary.missingDays)",
          "paper": "\(diary.lateScores.count)",
        ]),
      "16": wording(
        "cent.16", ["on": "\(diary.scoredDaysOn)", "off": "\(diary.scoredDaysOff)"]),
      "17a": wording("cent.17a", effect.merging(["periods": means(of: diary)]) { $1 }),
      "17b": wording("cent.17b", ["n": "\(relief)", "rest": "\(10 - relief)"]),
      "18": wording(
        "cent.18",
        [
          "list": verdict.analysis.sensitivity.map {
            wording("sensitivity.\($0.name.rawValue)")
          }.joined(separator: "; ")
        ]),
      "20": verdict.limits(in: wording).joined(separator: " "),
      "21": wording("cent.21"),
      "22": verdict.sentence(in: wording) + " " + verdict.nextStep(in: wording),
    ]
    if let runIn = meanOfRunIn(diary) { texts["15"] = runIn }
    return texts.filter { !$0.value.isEmpty }
  }

  private var mcid: String {
    let points = verdict.diary.mcid
    return points == 1 ? "1 point" : "\(points.text(decimals: 1)) points"
  }

  private func meanOfRunIn(_ diary: Diary) -> String? {
    let days = diary.unanalysedDays..<min(diary.days, diary.toleranceDays + diary.runInDays)
    let scores = days.compactMap { diary.scores[$0] }
    guard !scores.isEmpty else { return nil }
    let mean = scores.reduce(0, +) / Double(scores.count)
    return wording("cent.15", ["mean": mean.fixedText(decimals: 1), "n": "\(scores.count)"])
  }

  /// Letters with the days of every stretch: A14 B14 B14 A14.
  private func runs(of diary: Diary) -> String {
    stretches(of: diary).map { "\(diary.phases[$0.lowerBound].rawValue)\($0.count)" }
      .joined(separator: " ")
  }

  private func means(of diary: Diary) -> String {
    stretches(of: diary).map { days in
      let scores = days.compactMap { diary.scores[$0] }
      let mean = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
      return "\(diary.phases[days.lowerBound].rawValue) "
        + (mean?.fixedText(decimals: 1) ?? "–")
    }.joined(separator: ", ")
  }

  private func stretches(of diary: Diary) -> [Range<Int>] {
    var first = 0
    var found: [Range<Int>] = []
    for day in 1...diary.days where day == diary.days || diary.phases[day] != diary.phases[first] {
      found.append(first..<day)
      first = day
    }
    return found
  }
}
