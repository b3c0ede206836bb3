import Olivine
import OlivineTesting

/// Something that must hold for every person, whoever they are.
struct Law: Sendable {
  /// Says what is wrong for a person whose assessment on the day of the cases is given; empty when it holds.
  typealias Check =
    @Sendable (Person, Assessment, inout SeededGenerator) -> [String]

  let name: String
  let check: Check

  init(_ name: String, check: @escaping Check) {
    self.name = name
    self.check = check
  }

  /// All laws, each drawing on random numbers of its own, so that one more does not change the others.
  static let all = [
    limits, worsening, waiting, consent, kidneys, openQuestions, lists, order, units, lasting,
  ]
}
