import Olivine

/// `--prior`: a condition, or mean and SD in points.
enum PriorOption {
  static func prior(_ text: String, for outcome: Outcome) throws -> EffectPrior {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false)
    if numbers.count == 2, let mean = Double(numbers[0]), let sd = Double(numbers[1]) {
      var priors = TrialPriors()
      guard (try? priors.set(.effect, mean: mean, sd: sd)) != nil else {
        throw Failure.usage(
          "--prior: \"\(text)\" needs a finite mean and an SD above 0, in points")
      }
      return EffectPrior(priors.effect, source: .given)
    }
    guard let known = EffectPrior(condition: text, outcome: outcome) else {
      let hint = Spelling.nearest(to: text, in: ConditionPrior.all.map(\.condition))
      throw Failure.usage(
        "--prior: \"\(text)\" is neither MEAN,SD nor a condition."
          + (hint.map { " Did you mean \($0)?" } ?? ""))
    }
    return known
  }
}
