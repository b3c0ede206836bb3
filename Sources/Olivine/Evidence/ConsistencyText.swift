public import Catalogue
public import Evidence
import Quantities

/// What a check of printed numbers found, in one sentence with its numbers.
public enum ConsistencyText {
  public static func sentence(
    _ finding: ConsistencyFinding, in wording: Wording = .english
  ) -> String {
    let (id, values) = parts(finding)
    return wording("evidence.check.\(id)", values)
  }

  private static func parts(_ finding: ConsistencyFinding) -> (String, [String: String]) {
    switch finding {
    case .pairedTest(let what, let t, let p, let printed):
      return (
        "paired",
        [
          "what": what, "t": t.fixedText(decimals: 2), "p": atMost(p),
          "printed": text(printed),
        ]
      )
    case .groupTest(let p, let printed):
      return (
        "groups",
        [
          "low": probability(p.lowerBound), "high": probability(p.upperBound),
          "printed": text(printed),
        ]
      )
    case .impossibleMean(let column, let mean, let size, let nearest):
      return (
        "mean",
        [
          "column": column, "mean": text(mean), "n": "\(size)",
          "nearest": nearest.text(decimals: mean.decimals + 2),
        ]
      )
    case .impossibleShare(let what, let percent, let size):
      return ("share", ["what": what, "percent": text(percent), "n": "\(size)"])
    case .shareOfOtherCount(let what, let percent, let events, let size, let fits):
      return (
        "count",
        [
          "what": what, "percent": text(percent), "e": "\(events)", "n": "\(size)",
          "fits": "\(fits)",
        ]
      )
    case .onlyPair(let what, let first, let second, let matches):
      return (
        matches ? "pair" : "pair_differs",
        [
          "what": what, "first": "\(first.events)/\(first.size)",
          "second": "\(second.events)/\(second.size)",
        ]
      )
    case .pairs(let what, let count):
      return (count == 0 ? "pair_none" : "pair_many", ["what": what, "n": "\(count)"])
    case .effectDiffers(let printed, let computed):
      return (
        "effect",
        [
          "printed": text(printed),
          "low": computed.lowerBound.text(decimals: printed.decimals + 1),
          "high": computed.upperBound.text(decimals: printed.decimals + 1),
        ]
      )
    }
  }

  private static func text(_ number: PrintedNumber) -> String {
    number.value.fixedText(decimals: number.decimals)
  }

  private static func text(_ p: PrintedP) -> String {
    switch p.relation {
    case .equal: text(p.number)
    case .below: "< " + text(p.number)
    case .above: "> " + text(p.number)
    }
  }

  /// A p-value rounded up to four digits after the point.
  private static func atMost(_ p: Double) -> String {
    ((p * 10_000).rounded(.up) / 10_000).text(decimals: 4)
  }

  /// A p-value to three digits after the point, four below a thousandth.
  private static func probability(_ p: Double) -> String {
    p < 0.0001 ? "< 0.0001" : p < 0.001 ? p.fixedText(decimals: 4) : p.fixedText(decimals: 3)
  }
}
