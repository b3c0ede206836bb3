/// The one scale of words for a probability; a boundary belongs to the stronger word.
public enum LikelihoodWord: String, CaseIterable, Hashable, Sendable {
  /// At least 0.95.
  case veryLikely = "very likely"
  /// At least 0.80.
  case likely
  /// Above 0.20.
  case unclear
  /// Above 0.05.
  case unlikely
  /// The rest.
  case veryUnlikely = "very unlikely"

  /// - Parameter probability: between 0 and 1.
  public init(probability: Double) {
    if probability >= 0.95 {
      self = .veryLikely
    } else if probability >= 0.80 {
      self = .likely
    } else if probability > 0.20 {
      self = .unclear
    } else {
      self = probability > 0.05 ? .unlikely : .veryUnlikely
    }
  }
}
