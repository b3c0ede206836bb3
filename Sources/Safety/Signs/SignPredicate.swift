package import Catalogue

/// When a stop rule fires: a tree over the diary, with runs of days as a word of its own.
package indirect enum SignPredicate: Hashable, Sendable {
  /// A yes-or-no sign of one day.
  package enum Sign: Hashable, Sendable {
    case bloodInStool
    case incontinence
    case bellyPain
    case vomited
    case newMedicine
    case newCourseAntibiotic
    case pregnant
  }

  case number(SignMeasure, Predicate.Comparison, Double)
  case sign(Sign)
  case event(Set<DailySigns.Event>)
  case redFlag(CodeSet)
  /// It holds on each of the last days, none of them missing.
  case onDaysRunning(Int, SignPredicate)
  /// It held on that many days running at an earlier time, ending before yesterday.
  case heldBefore(Int, SignPredicate)
  case all([SignPredicate])
  case any([SignPredicate])
  case not(SignPredicate)

  func holds(on days: DiaryWindow) -> Bool {
    switch self {
    case .number(let measure, let comparison, let value):
      comparison.holds(measure.value(days), value)
    case .sign(let sign): sign.isPresent(on: days.today)
    case .event(let events): !events.isDisjoint(with: days.today.events)
    case .redFlag(let codes):
      CodeSet(days.today.redFlags.map(\.position)).intersects(codes)
    case .onDaysRunning(let count, let part): part.holds(onDaysRunning: count, endingWith: days)
    case .heldBefore(let count, let part):
      days.entries.contains { entry in
        entry.day < days.today.day - 1
          && days.ending(on: entry.day).map {
            part.holds(onDaysRunning: count, endingWith: $0)
          } ?? false
      }
    case .all(let parts): parts.allSatisfy { $0.holds(on: days) }
    case .any(let parts): parts.contains { $0.holds(on: days) }
    case .not(let part): !part.holds(on: days)
    }
  }

  private func holds(onDaysRunning count: Int, endingWith days: DiaryWindow) -> Bool {
    (0..<count).allSatisfy { back in
      days.ending(on: days.today.day - back).map { holds(on: $0) } ?? false
    }
  }
}

extension SignPredicate.Sign {
  fileprivate func isPresent(on day: DailySigns) -> Bool {
    switch self {
    case .bloodInStool: day.hasBloodInStool
    case .incontinence: day.hasIncontinence
    case .bellyPain: day.hasBellyPain
    case .vomited: day.hasVomited
    case .newMedicine: day.newMedicine != nil
    case .newCourseAntibiotic: day.newMedicine.map(RuleBase.isCourseAntibiotic) ?? false
    case .pregnant: day.isPregnant
    }
  }
}

extension RuleBase {
  /// Antibiotics for whose whole course magnesium pauses (X01 to X05).
  fileprivate static let courseAntibiotics: Set<String> = Set(
    antibioticsAndBones.flatMap(\.clauses).flatMap {
      Medicine.codes.codes(in: $0.consequence.pausesTrial)
    })

  /// Whether a medicine is an antibiotic taken for a course, during which a trial rests.
  package static func isCourseAntibiotic(_ code: String) -> Bool {
    courseAntibiotics.contains(code)
  }
}
