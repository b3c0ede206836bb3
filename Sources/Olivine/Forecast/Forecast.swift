import Catalogue
import Maths
import People
public import Physiology
public import Safety

/// What a plan does to magnesium in this person's body, with bands; a prediction, and no promise of relief.
///
/// The rules come first: a forecast exists only for a plan, and no simulated number changes a rule.
public struct Forecast: Sendable {
  public let plan: Plan
  /// What the check made of the person; it knows the kidney value that counts.
  public let assessment: Assessment
  public let body: BodyForecast
  /// How fast serum falls back once the supplement is stopped.
  public let washout: SerumWashout
  /// Half-life of an effect, if there is one; its serum clock is that of this forecast.
  public let effectHalfLife: EffectHalfLife?
  /// The law of the virtual people behind all of this.
  public let virtualPeople: VirtualPeople
  public let seed: UInt64
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
  ///   - people: virtual people; 2,000 take about a tenth of a second on two quiet processors.
  ///   - each: how blocks of people are run; see ``Physiology/Cohort``.
  /// - Throws: what `each` throws; then there is no forecast.
  public init<Failure>(
    of plan: Plan, days: Int = 84, people: Int = 2_000, seed: UInt64 = 1,
    each: Cohort.StoppableExecutor<Failure>
  ) throws(Failure) {
    self.plan = plan
    let person = plan.clearance.person
    let today = plan.clearance.day
    assessment = assess(person, on: today)
    let eGFR = assessment.kidney.lowest
    virtualPeople = VirtualPeople(person, eGFR: eGFR)
    self.seed = seed
    let schedule = plan.schedule(days: days)
    body = try BodyForecast(
      virtualPeople, on: schedule, count: people, seed: seed,
      isInDoubt: person.hasDoubtfulBowel || (eGFR ?? 0) < Self.doubtfulEGFR, each: each)
    washout = try SerumWashout(
      virtualPeople, form: schedule.form, withMeal: schedule.withMeal,
      daily: schedule.kinds[schedule.kinds.count - 1], count: min(people, Self.washoutPeople),
      seed: seed, each: each)
    effectHalfLife = EffectHalfLife(for: assessment, serum: washout.halfTime)
    nerve = try NerveForecast(body.cohort, SlowParameters(person), each: each)
    neuropathy = DiagnosedNeuropathy(person)
  }

  /// Forecasts a plan on one thread.
  public init(of plan: Plan, days: Int = 84, people: Int = 2_000, seed: UInt64 = 1) {
    self.init(of: plan, days: days, people: people, seed: seed, each: Cohort.serially)
  }

  /// Where serum and urine settle at other daily doses of the same form, taken at the times of the plan.
  ///
  /// - Parameter doses: mg a day.
  public func doseResponse(doses: [Double], people: Int = 200) -> DoseResponse {
    let schedule = plan.schedule(days: 0)
    return DoseResponse(
      virtualPeople, form: schedule.form, withMeal: schedule.withMeal, doses: doses,
      at: schedule.kinds[schedule.kinds.count - 1].map(\.hour), count: people, seed: seed)
  }

  /// Enough for a median and quartiles.
  private static let washoutPeople = 128

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
