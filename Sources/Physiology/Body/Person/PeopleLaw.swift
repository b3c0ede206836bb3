import Maths

/// A law that virtual people are drawn from: each person is a pure function of seed and number.
public protocol PeopleLaw: Sendable {
  /// Hours of the day at which all of them eat.
  var mealHours: [Double] { get }

  /// The person with a number.
  func drawn(_ number: Int, seed: UInt64) -> VirtualPerson

  /// What explains the measured serum of the person with a number.
  func explanation(ofPerson number: Int) -> SerumFit.Explanation

  /// The same law, with what all of its people share worked out once.
  var prepared: any PeopleLaw { get }
}

extension PeopleLaw {
  public var mealHours: [Double] { DailyMeals.usualHours }
  public var prepared: any PeopleLaw { self }
  public func explanation(ofPerson number: Int) -> SerumFit.Explanation { .leak }
}

extension VirtualPeople: PeopleLaw {
  public func drawn(_ number: Int, seed: UInt64) -> VirtualPerson { person(number, seed: seed) }

  /// Eights take turns when a measured serum has several explanations.
  public func explanation(ofPerson number: Int) -> SerumFit.Explanation {
    guard !explanations.isEmpty else { return .leak }
    return explanations[number / Lanes.width % explanations.count]
  }

  public var prepared: any PeopleLaw { PreparedPeople(self) }
}

/// Virtual people who share one typical person.
private struct PreparedPeople: PeopleLaw {
  private let people: VirtualPeople
  private let typical: BodyParameters

  init(_ people: VirtualPeople) {
    self.people = people
    typical = people.model.parameters(people.covariates)
  }

  var mealHours: [Double] { people.mealHours }

  func drawn(_ number: Int, seed: UInt64) -> VirtualPerson {
    people.person(number, seed: seed, typical: typical)
  }

  func explanation(ofPerson number: Int) -> SerumFit.Explanation {
    people.explanation(ofPerson: number)
  }
}
