import Catalogue

// The words rules are written in. They build a `Predicate`, so `age >= 75` is data, not a branch.

func < (measure: Measure, value: Double) -> Predicate { .number(measure, .less, value) }
func <= (measure: Measure, value: Double) -> Predicate { .number(measure, .atMost, value) }
func > (measure: Measure, value: Double) -> Predicate { .number(measure, .more, value) }
func >= (measure: Measure, value: Double) -> Predicate { .number(measure, .atLeast, value) }
func > (left: Measure, right: Measure) -> Predicate { .numbers(left, .more, right) }
func >= (left: Measure, right: Measure) -> Predicate { .numbers(left, .atLeast, right) }

func && (left: Predicate, right: Predicate) -> Predicate {
  if case .all(let parts) = left { .all(parts + [right]) } else { .all([left, right]) }
}

func || (left: Predicate, right: Predicate) -> Predicate {
  if case .any(let parts) = left { .any(parts + [right]) } else { .any([left, right]) }
}

prefix func ! (part: Predicate) -> Predicate { .not(part) }

extension Measure {
  /// From `range.lowerBound` up to but not including `range.upperBound`.
  func isIn(_ range: Range<Double>) -> Predicate {
    self >= range.lowerBound && self < range.upperBound
  }

  var isUnknown: Predicate { .isUnknown(self) }
}

extension Answer {
  var isYes: Predicate { .yes(self) }
  var isUnanswered: Predicate { .isUnanswered(self) }
}

/// Any of these conditions.
func condition(_ codes: String...) -> Predicate { .condition(Condition.codes.set(codes)) }

/// Any of these medicines, named or implied by another one.
func medicine(_ codes: String...) -> Predicate { .medicine(Medicine.codes.set(codes)) }

/// Any medicine of these groups of the Anatomical Therapeutic Chemical classification.
func medicine(inATC groups: String...) -> Predicate {
  .medicine(Medicine.codes.set(groups.flatMap { Medicine.codes(inATC: $0) }))
}

/// Any of these red flags, seen by a clinician or not.
func redFlag(_ codes: String...) -> Predicate { .redFlag(RedFlag.codes.set(codes)) }
