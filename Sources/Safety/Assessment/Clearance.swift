public import Catalogue
public import People
public import Quantities

/// The key to every plan, trial and dose: proof that this person was checked on this day.
///
/// Only `assess` makes one. It cannot be decoded; whoever loads a stored plan assesses the person again,
/// for the day of the plan and for today.
public struct Clearance: Hashable, Sendable {
  public let person: Person
  /// The day of the check.
  public let day: Day
  /// Supplemental elemental magnesium, mg a day in total, what is already taken included.
  public let maximum: Double
  /// What is left of it for a new supplement, mg a day.
  public let room: Double
  public let forbiddenForms: [Code<Form>]
  public let avoidedFormulations: [String]
  public let separations: [Separation]
  public let monitoring: [MonitoringItem]
  public let food: FoodAdvice
  /// The last day on which it holds; a check of any day until then would allow no less.
  public let expiry: Day
  /// A plan may be allowed where a trial is not: in pregnancy and during some antibiotics.
  public let allowsTrial: Bool
  /// The version of the rule base that made it.
  public let ruleBase: String

  /// Whether it still holds on a day; a new medicine, diagnosis or result ends it at once.
  public func isValid(on today: Day) -> Bool { day <= today && today <= expiry }

  /// Whether a form may be taken under it.
  public func allows(_ form: Code<Form>) -> Bool { !forbiddenForms.contains(form) }

  /// Called by `Assessor` alone.
  init(
    person: Person, day: Day, maximum: Double, room: Double, forbiddenForms: [Code<Form>],
    avoidedFormulations: [String], separations: [Separation], monitoring: [MonitoringItem],
    food: FoodAdvice, expiry: Day, allowsTrial: Bool
  ) {
    self.person = person
    self.day = day
    self.maximum = maximum
    self.room = room
    self.forbiddenForms = forbiddenForms
    self.avoidedFormulations = avoidedFormulations
    self.separations = separations
    self.monitoring = monitoring
    self.food = food
    self.expiry = expiry
    self.allowsTrial = allowsTrial
    ruleBase = CatalogueVersion.ruleBase
  }
}
