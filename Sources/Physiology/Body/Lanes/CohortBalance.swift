import Catalogue
import Maths

/// The repeating day of eight virtual people at any dose, without living the days in between.
struct CohortBalance {
  private var lanes: LaneBlock<Lanes>
  private let food: LaneDay<Lanes>
  private let drawn: [VirtualPerson]

  init(_ drawn: [VirtualPerson], people: VirtualPeople) {
    self.drawn = drawn
    lanes = LaneBlock(drawn.map(\.parameters))
    var food = LaneDay(CohortBlock<Lanes>.meals(drawn, hours: people.mealHours))
    if people.serum != nil {
      _ = lanes.settle(
        on: &food, explaining: CohortBlock<Lanes>.gather(drawn) { $0.serum ?? 0 },
        by: people.explanations.first ?? .leak)
    }
    self.food = food
  }

  /// Serum in mmol/L and urine in mmol a day, in balance with food and a dose.
  mutating func settled(
    form: ModelForm, withMeal: Bool, milligrams: Double, at hours: [Double]
  ) -> (serum: Lanes, urine: Lanes) {
    let intakes = hours.map {
      OralSchedule.Intake(hour: $0, milligrams: milligrams / Double(hours.count))
    }
    let schedule = OralSchedule(form: form, withMeal: withMeal, daily: intakes, days: 0)
    let day = LaneDay(food.doses + CohortBlock<Lanes>.doses(intakes, drawn, schedule))
    let absorbed = lanes.settleGut(on: day)
    let serum = lanes.balancedSerum(absorbed: absorbed)
    let parameters = lanes.parameters
    return (serum, parameters.renalExcretion(serum * parameters.centralVolume) * 24)
  }
}
