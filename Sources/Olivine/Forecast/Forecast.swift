import Catalogue
import People
public import Physiology
import Safety
public import Trials

/// What a plan does to magnesium in this person's body, with bands; a prediction, and no promise of relief.
///
/// The rules come first: a forecast exists only for a plan, and no simulated number changes a rule.
public struct Forecast: Sendable {
  public let plan: Plan
  public let body: BodyForecast
  /// Half-life of an effect that would follow these clocks.
  public let effectHalfLife: EffectiveHalfLife?
  public let clocks: TissueClocks
  /// What the mechanism would predict; not shown in people.
  public let nerve: NerveForecast
  /// The key to the mechanistic index; nil without a diagnosed neuropathy.
  public let neuropathy: DiagnosedNeuropathy?
  /// Whether kidney or bowel made the risk be computed with a bowel that moves little.
  public var isCautious: Bool { body.risk.assumesBowelStasis }

  /// Forecasts a plan.
  ///
  /// - Parameters:
  ///   - days: from the first dose, 1 to 3,660.
  ///   - people: virtual people; 2,000 take about a third of a second on two processors.
  ///   - each: how blocks of people are run; see ``Physiology/Cohort``.
  public init(
    of plan: Plan, days: Int = 84, people: Int = 2_000, seed: UInt64 = 1,
    each: Cohort.Executor = Cohort.serially
  ) {
    self.plan = plan
    let person = plan.clearance.person
    let today = plan.clearance.day
    let kidney = person.kidneyReading(on: today, losesKidneyFunctionQuickly: false)
    let virtual = VirtualPeople(person, eGFR: kidney.lowest)
    body = BodyForecast(
      virtual, on: plan.schedule(days: days), count: people, seed: seed,
      isInDoubt: person.hasDoubtfulBowel || (kidney.lowest ?? 0) < Self.doubtfulEGFR,
      each: each)
    clocks = TissueClocks(storesAreLow: assess(person, on: today).hasLowStores)
    nerve = NerveForecast(body.cohort, SlowParameters(person), each: each)
    neuropathy = DiagnosedNeuropathy(person)
    effectHalfLife = try? EffectiveHalfLife(
      of: clocks.clocks.map { EffectClock(halfLife: $0.halfLife, share: $0.share) })
  }

  /// Kidney function below which the cautious setting is used, mL/min/1.73 m2.
  private static let doubtfulEGFR = 60.0
}

extension Plan {
  /// The plan as the body model takes it: every step, with meals, from day 0.
  func schedule(days: Int) -> OralSchedule {
    let kinetics = Form.with(id: form.text)?.kineticsID ?? "mixed"
    guard let form = ModelForm.with(id: kinetics) ?? ModelForm.with(id: "mixed") else {
      preconditionFailure("the table of forms has lost its mixture")
    }
    return OralSchedule(
      form: form, withMeal: true,
      steps: steps.map { step in
        (
          fromDay: step.fromDay - 1,
          intakes: step.intakes.map {
            OralSchedule.Intake(
              hour: Double($0.time.minutes) / 60, milligrams: $0.milligrams)
          }
        )
      }, days: days)
  }
}

extension Person {
  /// A bowel that may hold magnesium back, so that more of it is absorbed.
  fileprivate var hasDoubtfulBowel: Bool {
    let doubtful: Set = [
      "bowel_obstruction", "ileus", "toxic_megacolon", "severe_constipation", "gastroparesis",
      "megacolon", "clozapine_constipation",
    ]
    return (conditions ?? []).contains { doubtful.contains($0.text) }
  }
}
