public import Catalogue
import Maths
import Quantities

/// Where the belief before the diary comes from, in one sentence.
public enum PriorText {
  public static func sentence(_ prior: EffectPrior, in wording: Wording = .english) -> String {
    let values = [
      "X": prior.distribution.mean.text(decimals: 2).replacing("-", with: "\u{2212}"),
      "sd": prior.distribution.sd.text(decimals: 2),
    ]
    switch prior.source {
    case .condition(let row) where !row.certainty.isEmpty:
      return wording(
        "prior.condition",
        values.merging([
          "name": wording("learn.condition.\(row.condition)"),
          "certainty": wording("learn.certainty.\(row.certainty.replacing(" ", with: "_"))"),
        ]) { $1 })
    case .condition, .none: return wording("prior.none", values)
    case .diary: return wording("prior.diary", values)
    case .given: return wording("prior.given", values)
    }
  }
}
