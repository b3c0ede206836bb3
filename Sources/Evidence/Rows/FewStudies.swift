/// What may be done with so many studies, k.
///
/// Few studies hardly tell how far studies differ; pooling them would look surer than it is.
public enum FewStudies: Hashable, Sendable {
  case none
  /// Its own effect and interval; no word about pooling.
  case one
  /// Both, beside each other, without a pooled estimate.
  case two
  /// Pooled, with a warning that tau squared is hardly known.
  case threeOrFour
  case fiveToNine
  case tenOrMore

  public init(count: Int) {
    self =
      switch count {
      case ...0: .none
      case 1: .one
      case 2: .two
      case 3...4: .threeOrFour
      case 5...9: .fiveToNine
      default: .tenOrMore
      }
  }

  public var allowsPooling: Bool {
    switch self {
    case .none, .one, .two: false
    case .threeOrFour, .fiveToNine, .tenOrMore: true
    }
  }

  /// Whether the prediction interval needs the warning that tau squared is hardly known.
  public var warnsOfPrediction: Bool { self == .threeOrFour }

  /// Leave-one-out, funnel plot and subgroups.
  public var allowsSensitivity: Bool { self == .fiveToNine || self == .tenOrMore }

  /// Egger's test, trim and fill and meta-regression.
  public var allowsSmallStudyTests: Bool { self == .tenOrMore }
}
