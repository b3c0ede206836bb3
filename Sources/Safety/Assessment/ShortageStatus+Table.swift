import Catalogue
import People

extension ShortageStatus {
  /// The table of section 9.4: serum magnesium against the number of reasons.
  init(facts: Facts, findings: [Finding], person: Person) {
    var reasons: [String] = findings.map(\.rule).filter { $0.hasPrefix("L") }
    reasons += findings.map(\.rule).filter { ["C11", "C12"].contains($0) }
    if person.eatsTooLittle { reasons.insert("intake_below_ear", at: 0) }
    self.init(
      class: Self.class(
        serum: facts[.serumMagnesium],
        isOld: findings.contains { $0.rule == "M08" }, reasons: reasons.count,
        dietIsKnown: person.diet != nil),
      reasons: reasons)
  }

  private static func `class`(
    serum: Double, isOld: Bool, reasons: Int, dietIsKnown: Bool
  ) -> Class {
    switch serum {
    case let serum where serum > 1.05: .high
    case let serum where serum < 0.70: .low
    case let serum where serum < 0.85 && !isOld: reasons >= 1 ? .likely : .possible
    case let serum where serum >= 0.85 && !isOld: reasons >= 2 ? .possible : .unlikely
    default:
      reasons >= 2 ? .likely : reasons == 1 ? .possible : dietIsKnown ? .unlikely : .unknown
    }
  }
}

extension Person {
  /// Food and supplements together below the average requirement of an adult.
  fileprivate var eatsTooLittle: Bool {
    guard let diet, let age, age >= 19, let requirement = averageRequirement else { return false }
    return diet.intake.best + magnesiumTakenAtLeast < requirement
  }
}
