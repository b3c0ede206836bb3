import Catalogue

/// The magnesium of a repeating day of meals.
public struct DailyMeals: Hashable, Sendable {
  public struct Meal: Hashable, Sendable {
    /// Hour of the day, 0 up to 24.
    public let hour: Double
    /// mg of magnesium.
    public let milligrams: Double

    public init(hour: Double, milligrams: Double) {
      self.hour = hour
      self.milligrams = milligrams
    }
  }

  /// By time.
  public let meals: [Meal]

  public init(_ meals: [Meal]) {
    self.meals = meals.sorted { $0.hour < $1.hour }
  }

  /// Equal meals, by default at 8, 13 and 19 h.
  public init(milligramsPerDay: Double, at hours: [Double] = Self.usualHours) {
    self.init(
      hours.map { Meal(hour: $0, milligrams: milligramsPerDay / Double(hours.count)) })
  }

  public static let usualHours: [Double] = [8, 13, 19]

  /// The same hours with more or less magnesium.
  public func scaled(by factor: Double) -> DailyMeals {
    DailyMeals(meals.map { Meal(hour: $0.hour, milligrams: factor * $0.milligrams) })
  }

  public var milligramsPerDay: Double { meals.reduce(0) { $0 + $1.milligrams } }

  /// The meals of some days as doses, from midnight of the first.
  public func doses(days: Int) -> [OralDose] {
    guard let food = ModelForm.with(id: "food") else { return [] }
    return (0..<days).flatMap { day in
      meals.map {
        OralDose(
          hour: 24 * Double(day) + $0.hour,
          millimoles: $0.milligrams / OralDose.milligramsPerMillimole, form: food)
      }
    }
  }
}
