public import Catalogue

/// A supplement over days: what is taken when on each day.
public struct OralSchedule: Hashable, Sendable {
  public struct Intake: Hashable, Sendable {
    /// Hour of the day.
    public let hour: Double
    /// Elemental mg.
    public let milligrams: Double

    public init(hour: Double, milligrams: Double) {
      self.hour = hour
      self.milligrams = milligrams
    }
  }

  public let form: ModelForm
  public let withMeal: Bool
  /// The different days that occur; the first is a day without the supplement.
  public let kinds: [[Intake]]
  /// For each day, the kind it is.
  public let days: [Int]

  /// - Parameters:
  ///   - steps: from which day on (the first is 0) which intakes are taken; days before the first step have
  ///     none.
  ///   - missed: days on which nothing was taken.
  public init(
    form: ModelForm, withMeal: Bool, steps: [(fromDay: Int, intakes: [Intake])], days count: Int,
    missed: Set<Int> = []
  ) {
    self.form = form
    self.withMeal = withMeal
    let sorted = steps.sorted { $0.fromDay < $1.fromDay }
    kinds = [[]] + sorted.map(\.intakes)
    days = (0..<count).map { day in
      missed.contains(day) ? 0 : sorted.lastIndex { $0.fromDay <= day }.map { $0 + 1 } ?? 0
    }
  }

  /// The same intakes every day.
  public init(form: ModelForm, withMeal: Bool, daily intakes: [Intake], days: Int) {
    self.init(form: form, withMeal: withMeal, steps: [(0, intakes)], days: days)
  }

  /// Elemental mg of a kind of day.
  func milligrams(ofKind kind: Int) -> Double { kinds[kind].reduce(0) { $0 + $1.milligrams } }

  /// The doses of the whole schedule for one person.
  package func doses(dissolvingShare: Double) -> [OralDose] {
    days.enumerated().flatMap { day, kind in
      kinds[kind].map {
        OralDose(
          hour: 24 * Double(day) + $0.hour,
          millimoles: $0.milligrams / OralDose.milligramsPerMillimole,
          dissolvingShare: dissolvingShare, release: withMeal ? .slow : form.release)
      }
    }
  }
}
