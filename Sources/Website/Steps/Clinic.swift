import Hummingbird
import Interchange
import Olivine
import Pages
import Store

extension Routes {
  /// What a clinician sees: only people who share, their reports, and the consent.
  mutating func addClinic() {
    get(.people, for: .clinician) { visit in
      let people = try visit.store.people(for: try visit.account.id)
      return visit.page {
        peoplePage(people.map { (id: $0.id.text, name: $0.name, note: $0.written) })
      }
    }
    on(.get, "people/:id", for: .clinician) { visit in
      let model = try SharedPersonModel(try visit.sharedPerson(), visit)
      return visit.page { sharedPersonPage(model) }
    }
    on(.get, "people/:id/letter", for: .clinician) { visit in
      guard let assessment = try visit.sharedPerson().assessment else { throw SiteRefusal.notFound }
      return visit.page { doctorLetter(for: assessment) }
    }
    on(.get, "people/:id/status", for: .clinician) { visit in
      guard let course = try visit.sharedPerson().reopened(on: visit.today)?.course else {
        throw SiteRefusal.notFound
      }
      return visit.page { statusPage(StatusModel(course)) }
    }
    on(.get, "people/:id/doctor", for: .clinician) { visit in
      let file = try visit.sharedPerson()
      guard let trial = file.trial, let reopened = try file.reopened(on: visit.today) else {
        throw SiteRefusal.notFound
      }
      let person = SitePlace.person(file.stored.id.text)
      guard reopened.course.end != nil else { return .see(person) }
      return try await Self.answer(
        visit, OpenTrial(file: file, trial: trial, reopened: reopened),
        at: person.path + ["doctor"], or: []
      ) { doctorReport($0) }
    }
    on(.post, "people/:id/consent", for: .clinician) { visit in try Self.consent(visit) }
  }

  private static func consent(_ visit: Visit) throws -> Response {
    let file = try visit.sharedPerson()
    var problems: [FormProblem] = []
    if !visit.form.has(AccountField.agreed) {
      problems.append(
        FormProblem(field: AccountField.agreed, message: siteWords("site.consent.problem")))
    }
    let maximum = visit.form.text(AccountField.maximum).map { TypedNumber.value($0) ?? -1 }
    if let maximum, !(1...10_000).contains(maximum) {
      problems.append(
        FormProblem(
          field: AccountField.maximum,
          message: siteWords("site.problem.number", ["example": "250"])))
    }
    guard problems.isEmpty, let assessment = file.assessment else {
      var model = try SharedPersonModel(file, visit)
      model.state = FormState(values: visit.form.values, problems: problems)
      return visit.pageWithProblems { sharedPersonPage(model) }
    }
    var random = SystemRandomNumberGenerator()
    try visit.store.recordConsent(
      for: file.stored.id, on: visit.today, maximum: maximum,
      covering: Set(assessment.rulesForClinician), agreed: siteWords("site.consent.agree"),
      by: try visit.account.id, at: visit.time, using: &random)
    return .see(.person(file.stored.id.text))
  }
}

extension Visit {
  /// A person who shares with the clinician who asks; opening their pages is noted.
  fileprivate func sharedPerson() throws -> PersonFile {
    let account = try account
    let id = StoredPerson.ID(try parameter("id"))
    let file = try PersonFile(id, for: account, in: store, today: today)
    try store.note(.personRead, of: id.text, by: account.id, at: time)
    return file
  }
}

extension SharedPersonModel {
  init(_ file: PersonFile, _ visit: Visit) throws {
    let consents = try visit.store.consents(
      for: file.stored.id, seenBy: try visit.account.id)
    self.init(
      id: file.stored.id.text, name: file.base.name ?? file.stored.name,
      assessment: file.assessment, hasTrial: file.trial != nil,
      hasEnded: try file.reopened(on: visit.today)?.course.end != nil,
      consents: consents.map { $0.consent.sentence })
  }
}

extension Consent {
  fileprivate var sentence: String {
    let values = ["date": day.map { Wording.english.date($0) } ?? "", "name": name ?? ""]
    guard let maximum = maximumDose else {
      return siteWords("site.consent.line.no_maximum", values)
    }
    return siteWords(
      "site.consent.line", values.merging(["max_mg_d": maximum.text()]) { $1 })
  }
}
