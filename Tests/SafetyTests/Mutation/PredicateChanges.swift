import Catalogue
import Safety

extension Predicate {
  /// The tree with one thing changed, in every way.
  var singleChanges: Changes<Predicate> {
    var changes = Changes<Predicate>()
    switch self {
    case .always: break
    case .number(let measure, let comparison, let value):
      for other in comparison.others {
        changes.add(
          "\(measure) \(comparison.rawValue) -> \(other.rawValue)", .number(measure, other, value))
      }
      for other in measure.neighbours(of: value) {
        changes.add("\(measure) \(value) -> \(other)", .number(measure, comparison, other))
      }
    case .numbers(let left, let comparison, let right):
      for other in comparison.others {
        changes.add(
          "\(left) \(comparison.rawValue) -> \(other.rawValue)", .numbers(left, other, right))
      }
    case .isUnknown, .yes, .isUnanswered: changes.add("\(self) negated", .not(self))
    case .condition(let codes):
      changes.add(codes.singleChanges(of: Condition.codes)) { .condition($0) }
    case .medicine(let codes):
      changes.add(codes.singleChanges(of: Medicine.codes)) { .medicine($0) }
    case .redFlag(let codes): changes.add(codes.singleChanges(of: RedFlag.codes)) { .redFlag($0) }
    case .unassessedRedFlag(let codes):
      changes.add(codes.singleChanges(of: RedFlag.codes)) { .unassessedRedFlag($0) }
    case .assessedRedFlag(let codes):
      changes.add(codes.singleChanges(of: RedFlag.codes)) { .assessedRedFlag($0) }
    case .all(let parts): changes.addParts(of: parts, \.singleChanges) { .all($0) }
    case .any(let parts): changes.addParts(of: parts, \.singleChanges) { .any($0) }
    case .not(let part):
      changes.add("not left out", part)
      changes.add(part.singleChanges) { .not($0) }
    }
    return changes
  }

  /// Whether it can only be judged once the limits are known.
  var needsCeiling: Bool {
    switch self {
    case .number(let measure, _, _), .isUnknown(let measure): measure == .ceiling
    case .numbers(let left, _, let right): left == .ceiling || right == .ceiling
    case .all(let parts), .any(let parts): parts.contains(where: \.needsCeiling)
    case .not(let part): part.needsCeiling
    default: false
    }
  }
}

extension Predicate.Comparison {
  /// Strict for not strict, and the other way round for both.
  var others: [Self] {
    switch self {
    case .less: [.atMost, .more]
    case .atMost: [.less, .atLeast]
    case .more: [.atLeast, .less]
    case .atLeast: [.more, .atMost]
    }
  }
}

extension Measure {
  /// Measures that are counted, so that nothing lies between two whole numbers.
  private static let whole: Set<Measure> = [
    .age, .otherMedicines, .daysSincePreviousEGFR, .serumAge, .hba1cAge, .vitaminB12Age,
    .potassiumAge, .calciumAge,
  ]

  fileprivate func neighbours(of value: Double) -> [Double] {
    value.neighbours(isWhole: Self.whole.contains(self))
  }
}

extension Double {
  /// The value moved by a hair in both directions; a count is moved by one.
  func neighbours(isWhole: Bool) -> [Double] {
    let hair = isWhole ? 1 : max(1e-6 * magnitude, 1e-6)
    return [self - hair, self + hair]
  }
}

extension CodeSet {
  /// Each code left out, and one more taken in.
  func singleChanges(of list: CodeList) -> Changes<CodeSet> {
    var changes = Changes<CodeSet>()
    for position in positions {
      var smaller = self
      smaller.remove(position)
      changes.add("without \(list.codes[position])", smaller)
    }
    if let position = list.codes.indices.first(where: { !contains($0) }) {
      var larger = self
      larger.insert(position)
      changes.add("with \(list.codes[position])", larger)
    }
    return changes
  }
}
