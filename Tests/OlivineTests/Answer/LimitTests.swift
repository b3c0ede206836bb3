import Olivine
import Testing

/// Diaries with a known weakness, and the sentence that must own up to it.
@Suite("What limits an answer") struct LimitTests {
  /// How each limit begins, in the order in which a reader should weigh them.
  private static let order = [
    "By your diary alone", "The order of your days", "You knew what you took",
    "Your diary said little", "Your diary and what was known", "", "The sum behind",
  ]

  private static func rank(_ limit: String) -> Int? {
    if limit.hasPrefix("Days without a score: ") { return 5 }
    return order.firstIndex { !$0.isEmpty && limit.hasPrefix($0) }
  }

  private func limits(
    _ trial: InventedTrial, _ blinding: Blinding = .pharmacist, isRandomised: Bool = true,
    skipping: Int = 0, mean: Double = 0, sd: Double = 1
  ) throws -> [String] {
    let diary = try trial.diary(
      .pain, blinding, isRandomised: isRandomised, skipping: skipping)
    var priors = TrialPriors()
    try priors.set(.effect, mean: mean, sd: sd)
    let verdict = Verdict(
      diary, prior: EffectPrior(priors.effect, source: .given), depth: .brief)
    return verdict.limits()
  }

  private let clear = InventedTrial(code: "", effect: -1.8)
  private let noisy = InventedTrial(
    code: "", effect: -0.6, noise: 5, periodDays: 5, periods: "ABBAABBA")

  @Test("a blinded, randomised, whole diary has no limit")
  func none() throws {
    #expect(try limits(clear) == [])
  }

  @Test("an order that was not drawn, and knowing what one takes, are said")
  func conduct() throws {
    #expect(try limits(clear, isRandomised: false).compactMap(Self.rank).contains(1))
    #expect(try limits(clear, .open).compactMap(Self.rank) == [2])
    #expect(try limits(clear, .helper) == [])
  }

  @Test("days without a score are counted")
  func missing() throws {
    #expect(
      try limits(clear, skipping: 7) == ["Days without a score: 7 of 112. We left them empty."])
  }

  @Test("a prior that outweighs the diary, and one that contradicts it, are said")
  func prior() throws {
    #expect(try limits(noisy, sd: 0.2).compactMap(Self.rank).contains(3))
    #expect(try limits(clear, mean: 3, sd: 0.5).compactMap(Self.rank).contains(4))
  }

  @Test("where the diary alone would give another class, that class is named")
  func flat() throws {
    let first = try #require(try limits(noisy, mean: 3, sd: 0.3).first)
    #expect(first.hasPrefix("By your diary alone") && first.hasSuffix("cannot tell."), "\(first)")
  }

  @Test("whatever comes together comes in order, without an unfilled brace")
  func ordered() throws {
    for trial in InventedTrial.all + [noisy] {
      for blinding in Blinding.allCases {
        for (mean, sd) in [(0, 1), (-3, 0.3), (3, 0.5), (0, 0.1)] as [(Double, Double)] {
          let found = try limits(
            trial, blinding, isRandomised: blinding == .helper, skipping: 3, mean: mean, sd: sd)
          let ranks = found.compactMap(Self.rank)
          #expect(ranks.count == found.count, "\(found)")
          #expect(ranks == ranks.sorted() && Set(ranks).count == ranks.count, "\(found)")
          #expect(!found.contains { $0.contains("{") || $0.contains("[") })
          #expect(ranks.contains(5), "three days have no score")
        }
      }
    }
  }
}
