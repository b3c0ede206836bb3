public import Catalogue
import Maths
import Quantities

/// Where the belief before the diary comes from, in one sentence.
public enum PriorText {
  public static func sentence(_ prior: EffectPrior, in wording: Wording = .english) -> String {
    let values = [
      "X": prior.distribution.mean.text(decimals: 2), "sd": prior.distribution.sd.text(decimals: 2),
    ]
    switch prior.source {
    case .condition(let row):
      return wording(
        "prior.condition",
        values.merging([
          "name": row.condition.replacing("_", with: " "), "certainty": row.certainty,
        ]) { $1 })
    case .none: return wording("prior.none", values)
    case .diary: return wording("prior.diary", values)
    case .given: return wording("prior.given", values)
    }
  }
}
