import Olivine

/// An invented person with what the check is to make of them.
struct InventedCase {
  let name: String
  let person: Person

  /// One for each way through Olivine: allowed, ask a clinician first, and no supplement.
  static func all(on day: Day) -> [InventedCase] {
    let margaret = InventedPerson.margaret(on: day)
    var rosa = margaret
    rosa.name = "Rosa Example"
    rosa.creatinine = creatinine(1.5, on: day)
    rosa.medicines = codes("metformin", "warfarin", "ppi")
    rosa.conditions = codes("diabetes", "hypertension")
    var ahmed = margaret
    ahmed.name = "Ahmed Example"
    ahmed.sex = .male
    ahmed.creatinine = creatinine(2.9, on: day)
    ahmed.redFlags = codes("foot_ulcer")
    return [
      InventedCase(name: "allowed", person: margaret),
      InventedCase(name: "clinician", person: rosa),
      InventedCase(name: "blocked", person: ahmed),
    ]
  }

  /// A recent result, mg/dL.
  private static func creatinine(_ value: Double, on day: Day) -> Dated<Creatinine>? {
    (try? Creatinine(value, .milligramsPerDecilitre)).map { Dated($0, on: day - 40) }
  }

  private static func codes<Entry: Catalogued>(_ texts: String...) -> [Code<Entry>] {
    texts.compactMap { Code($0) }
  }
}

extension Gallery {
  /// The pages of one person, from the check to the questions.
  static func pages(of name: String, _ assessment: Assessment) -> [Page] {
    let plan = plan(within: assessment)
    let planDocument =
      plan.map { planPage(for: $0) } ?? noPlanPage(for: assessment)
    return [
      Page(
        name: "\(name)-letter", reader: .clinician, document: doctorLetter(for: assessment)),
      Page(name: "\(name)-plan", reader: .person, document: planDocument),
    ] + forecastPages(of: name, plan) + [
      Page(
        name: "\(name)-questions", reader: .person,
        document: questionsPage(for: assessment, plan: plan)),
      Page(name: "\(name)-foods", reader: .person, document: foodsPage(for: assessment)),
      Page(
        name: "\(name)-foods-leafy_greens", reader: .person,
        document: foodsPage(group: "leafy_greens", for: assessment)),
    ]
      + (plan.map { plan in
        [
          Page(
            name: "\(name)-mechanism", reader: .person,
            document: mechanismForecastPage(Forecast(of: plan, days: 56, people: 64)))
        ]
      } ?? [])
  }

  /// What the plan may do in the body; few virtual people, since this is to be looked at.
  private static func forecastPages(of name: String, _ plan: Plan?) -> [Page] {
    plan.map { plan in
      [
        Page(
          name: "\(name)-forecast", reader: .person,
          document: forecastPage(ForecastModel(Forecast(of: plan, people: 200))))
      ]
    } ?? []
  }

  static func plan(within assessment: Assessment) -> Plan? {
    assessment.clearance.flatMap { try? Plan(within: $0, on: assessment.day) }
  }
}
