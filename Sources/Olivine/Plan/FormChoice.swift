public import Catalogue
public import Safety

/// A form chosen by what the person wants; the evidence ranks none for nerves, and neither does this.
struct FormChoice {
  let form: Code<Form>
  let alternatives: [Code<Form>]
  private let isWished: Bool
  private let person: Person

  init(within clearance: Clearance, wish: Code<Form>?) throws(PlanRefusal) {
    person = clearance.person
    let preferences = person.preferences
    let candidates = clearance.usableForms
    isWished = wish != nil
    if let wish {
      form = try Self.accept(wish, within: clearance)
      alternatives = candidates.filter { $0 != wish }
      return
    }
    let ranked = candidates.map { (form: $0, rank: Self.rank($0, for: preferences)) }
      .sorted { ($0.rank.0, $0.rank.1, $0.form) < ($1.rank.0, $1.rank.1, $1.form) }
    guard let best = ranked.first else { throw .noForm }
    form = best.form
    alternatives = ranked.dropFirst().filter { $0.rank.0 == best.rank.0 }.map(\.form)
  }

  private static func accept(
    _ wish: Code<Form>, within clearance: Clearance
  ) throws(PlanRefusal) -> Code<Form> {
    guard let row = Form.with(id: wish.text) else { throw .noForm }
    if row.isTopical { throw .formNotByMouth(wish) }
    guard clearance.allows(wish) else { throw .formForbidden(wish) }
    if clearance.isHardToSwallow(wish) { throw .formHardToSwallow(wish) }
    return wish
  }

  /// Wishes that a form does not meet count up, wishes it meets count down; then the price decides, and
  /// forms that loosen stools strongly come last.
  private static func rank(
    _ form: Code<Form>, for preferences: [Form.Preference]
  ) -> (Int, Int) {
    guard let row = Form.with(id: form.text) else { return (.max, .max) }
    let fit = preferences.map { row.fits[$0] ?? .neutral }
      .reduce(0) { $0 + ($1 == .no ? 1 : $1 == .yes ? -1 : 0) }
    let loosens = row.laxativeTendency >= .mediumHigh ? 10 : 0
    return (fit, loosens + price(row))
  }

  private static func price(_ form: Form) -> Int {
    ["low", "low-medium", "medium", "high"].firstIndex(of: form.priceClass) ?? 4
  }

  /// Why this form.
  ///
  /// - Parameter hasEvening: whether it is taken in the evening, which is all that can be done for sleep.
  func reasons(hasEvening: Bool) -> [Sentence] {
    let values = ["form": form.shortName]
    guard !isWished else { return [Sentence("plan.form.chosen", values)] }
    let row = Form.with(id: form.text)
    let met = person.preferences.filter {
      $0 == .sleep ? hasEvening : row?.fits[$0] == .yes
    }
    var sentences = met.map { Sentence("plan.form.\($0.rawValue)", values) }
    if sentences.isEmpty { sentences = [Sentence("plan.form.default", values)] }
    if !person.allergicForms.isEmpty { sentences.append(Sentence("plan.form.allergy", values)) }
    return sentences
  }
}

extension Clearance {
  /// Forms by mouth that may be planned, in the order of the table; hydrates and other variants of a salt
  /// are left to the label.
  public var usableForms: [Code<Form>] {
    Form.all.filter { $0.inArticle != "variant" && !$0.isTopical && !$0.isHydrateOfAnother }
      .compactMap { Code<Form>($0.id) }
      .filter { allows($0) && !isHardToSwallow($0) }
  }

  fileprivate func isHardToSwallow(_ form: Code<Form>) -> Bool {
    !avoidedFormulations.isEmpty && Form.with(id: form.text)?.fits[.noTablets] == .no
  }
}

extension Form {
  /// Rows whose strength is said to be that of another form: the same salt with more water.
  fileprivate var isHydrateOfAnother: Bool { typicalStrength.hasPrefix("as ") }
}
