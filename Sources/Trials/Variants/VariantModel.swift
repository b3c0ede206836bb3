/// The models that stand beside the answer, each free of one assumption of model T1.
public enum VariantModel: String, CaseIterable, Hashable, Sendable {
  /// Robust: the day-to-day noise follows Student's t with 4 degrees of freedom, so that single bad
  /// days count less.
  case robust = "T1t"
  /// Bounded: whole-number scores are a rounded and clipped latent score, so that 0 may stand for
  /// anything below.
  case bounded = "T1b"
  /// Rating noise: part of the noise does not carry over to the next day.
  case ratingNoise = "T1e"
  /// Wandering level: a random walk instead of the straight trend.
  case wanderingLevel = "T1l"
}

extension Diary {
  /// Whether a variant can be computed: the bounded one needs whole numbers from 0 to 10.
  public func allows(_ model: VariantModel) -> Bool {
    guard model == .bounded else { return true }
    return scores.indices.allSatisfy { day in
      guard let score = analysedScore(day) else { return true }
      return score >= 0 && score <= 10 && score == score.rounded()
    }
  }
}
