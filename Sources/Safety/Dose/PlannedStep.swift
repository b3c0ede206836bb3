public import Quantities

/// A stretch of days on one daily dose of supplemental magnesium.
public struct PlannedStep: Hashable, Sendable {
  /// One swallow of a day.
  public struct Intake: Hashable, Sendable {
    public var time: TimeOfDay
    /// Elemental magnesium, mg.
    public var milligrams: Double

    public init(time: TimeOfDay, milligrams: Double) {
      self.time = time
      self.milligrams = milligrams
    }
  }

  /// Days on magnesium, counted from 1; the step lasts until the next one begins.
  public var fromDay: Int
  public var intakes: [Intake]

  public init(fromDay: Int, intakes: [Intake]) {
    self.fromDay = fromDay
    self.intakes = intakes
  }

  /// Elemental magnesium, mg a day.
  public var dose: Double { intakes.map(\.milligrams).reduce(0, +) }
}

/// A medicine at a clock time, as far as the person told it.
public struct MedicineTime: Hashable, Sendable {
  /// The code, or the person's own words.
  public var medicine: String
  public var time: TimeOfDay

  public init(medicine: String, time: TimeOfDay) {
    self.medicine = medicine
    self.time = time
  }
}
