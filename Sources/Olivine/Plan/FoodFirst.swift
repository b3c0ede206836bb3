public import Catalogue
import People
import Safety

/// What food can do before any tablet.
public struct FoodFirst: Hashable, Sendable {
  public enum Advice: String, Hashable, Sendable {
    /// The gap is small enough to fill with food.
    case fillsGap
    /// Food helps, and may not be enough.
    case largeGap
    /// Food already gives what is advised.
    case enough
    /// The diet is not known.
    case unknown
    /// Food is for the doctor or dietitian to advise.
    case notNow
  }

  public let advice: Advice
  /// mg a day between the usual intake and the recommended allowance; nil when not known.
  public let gap: Double?
  /// A few rich foods of different groups that may be suggested to this person.
  public let suggestions: [Food]

  /// mg a day that two or three portions of rich foods can add.
  private static let fillable = 150.0
  private static let suggestionCount = 5

  init(within clearance: Clearance) {
    let person = clearance.person
    let gap = person.recommendedAllowance.flatMap { allowance in
      person.diet.map { max(0, allowance - $0.intake.best) }
    }
    self.gap = gap
    guard clearance.food.state <= .limited else {
      advice = .notNow
      suggestions = []
      return
    }
    advice =
      switch gap {
      case nil: .unknown
      case .some(let gap) where gap <= 0: .enough
      case .some(let gap) where gap <= Self.fillable: .fillsGap
      default: .largeGap
      }
    suggestions = advice == .enough ? [] : Self.suggestions(allowedBy: clearance.food)
  }

  /// The richest suggestion of each allowed group, the richest first; never a flagged food.
  private static func suggestions(allowedBy advice: FoodAdvice) -> [Food] {
    let flags = Set(advice.removedFlags.compactMap(FoodFlag.init(rawValue:)))
    let items = Set(advice.removedItems)
    var groups: Set<String> = []
    return FoodSuggestion.all.map(\.food)
      .filter {
        advice.allowedGroups.contains($0.group) && $0.flags.isDisjoint(with: flags)
          && !items.contains($0.id)
      }
      .sorted { $0.milligramsPerPortion > $1.milligramsPerPortion }
      .filter { groups.insert($0.group).inserted }
      .prefix(suggestionCount).map(\.self)
  }
}
