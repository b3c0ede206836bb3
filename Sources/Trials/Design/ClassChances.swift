/// How likely each verdict is at the end of a trial, before it starts.
public struct ClassChances: Hashable, Sendable {
  private var values: [Double]

  init() { values = VerdictClass.allCases.map { _ in 0 } }

  /// The chance of one verdict, 0 to 1; the chances add up to 1.
  public internal(set) subscript(verdict: VerdictClass) -> Double {
    get { values[verdict.position] }
    set { values[verdict.position] = newValue }
  }

  /// The chance that the trial ends with an answer of any kind.
  public var anAnswer: Double { 1 - self[.cannotTell] }

  /// The chance of clear or probable relief.
  public var relief: Double { self[.clearRelief] + self[.probableRelief] }
}

extension VerdictClass {
  /// Place among all cases.
  fileprivate var position: Int {
    switch self {
    case .worse: 0
    case .clearRelief: 1
    case .littleOrNoDifference: 2
    case .noWorthwhileRelief: 3
    case .probableRelief: 4
    case .cannotTell: 5
    }
  }
}
