import Olivine
import OlivineTesting
import Store
import Testing

@Suite("People, checks and plans") struct PeopleTests {
  @Test("a change keeps the version before, and the slower of two writers is told")
  func versions() throws {
    let site = try SiteFixture()
    let owner = try site.account("A")
    let person = try site.person("P", of: owner)
    #expect(person.document == "{}" && person.version == 1 && person.access == .owner)
    let changed = try site.store.change(
      person.id, name: "Q", document: "{\"age_y\":67}", after: 1, by: owner.id,
      at: SiteFixture.time(5))
    #expect(changed.version == 2 && changed.name == "Q" && changed.written == "t5")
    #expect(changed.created == "t1")
    #expect(throws: SiteError.changedMeanwhile) {
      try site.store.change(
        person.id, name: "R", document: "{}", after: 1, by: owner.id, at: SiteFixture.time(6))
    }
    #expect(
      try site.store.versions(of: person.id, for: owner.id).map(\.name) == ["Q", "P"])
    #expect(try site.store.people(for: owner.id) == [changed])
  }

  @Test("what is no JSON is refused wherever a document stands, and nothing is written")
  func documents() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let (store, owner, person) = (site.store, filled.owner.id, filled.person.id)
    let time = SiteFixture.time(90)
    let before = try store.auditEntries()
    for text in ["", "{", "{]", "hello", "{\"a\":1}}", "NaN"] {
      for write: () throws -> Void in [
        {
          _ = try store.addPerson(
            named: "x", document: text, by: owner, at: time, using: &site.random)
        },
        { try store.change(person, name: "x", document: text, after: 2, by: owner, at: time) },
        { try store.keepDraft(text, of: person, by: owner, at: time) },
        { try store.keepSettings(text, of: owner, at: time) },
        {
          try store.keep(
            TrialFixture.assessment, of: person, document: text, result: "{}", by: owner,
            at: time, using: &site.random)
        },
        {
          try store.keep(
            TrialFixture.assessment, of: person, document: "{}", result: text, by: owner,
            at: time, using: &site.random)
        },
        {
          try store.keepForecast(
            text, answering: FilledSite.question(seed: 3), of: person, by: owner, at: time)
        },
      ] {
        #expect(throws: SiteError.documentNotUsable, "\(text)") { try write() }
      }
    }
    #expect(try store.auditEntries() == before)
  }

  @Test("a check, a plan, a consent and a draft read back as they were kept")
  func roundTrip() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let (owner, person) = (filled.owner.id, filled.person.id)
    let store = try SiteStore.open(in: site.folder)
    #expect(try store.checks(of: person, for: owner) == [filled.check])
    #expect(try store.latestCheck(of: person, for: owner) == filled.check)
    #expect(filled.check.decision == TrialFixture.assessment.decision)
    #expect(filled.check.expires == TrialFixture.assessment.clearance?.expiry)
    #expect(filled.check.ruleBase == CatalogueVersion.ruleBase)
    #expect(try store.plan(filled.plan.id, for: owner) == filled.plan)
    #expect(try store.latestPlan(of: person, for: owner) == filled.plan)
    let consent = try #require(try store.consents(for: person, seenBy: owner).first)
    #expect(
      consent.consent
        == Consent(
          name: "Dr Quillfeather", day: caseDay, maximumDose: FilledSite.secretDose,
          covers: ["D04", "K03"]))
    #expect(try store.draft(of: person, for: owner) == "{\"age\":\"zq-draft\"}")
    try store.discardDraft(of: person, by: owner)
    #expect(try store.draft(of: person, for: owner) == nil)
    #expect(try store.settings(of: owner) == "{\"region\":\"zq-setting\"}")
    #expect(try store.settings(of: filled.clinician.id) == "{}")
    let file = try store.trial(filled.trial, for: owner)
    #expect(file.seed == 7 && file.plan == filled.plan.id && file.records.count == 2)
    #expect(try store.trials.verify(file.stored) == [])
    #expect(try store.trials(of: person, for: owner) == [file.stored])
  }

  @Test("a plan rests on a check of the same person, a trial on a plan of the same person")
  func belonging() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let other = try site.person("Other", of: filled.owner)
    let plan = try #require(TrialFixture.proposal?.plan)
    #expect(throws: SiteError.notFound) {
      try site.store.keep(
        plan, on: caseDay, of: other.id, restingOn: filled.check.id, target: nil, document: "{}",
        by: filled.owner.id, at: SiteFixture.time(60), using: &site.random)
    }
    let stored = try site.store.trial(filled.trial, for: filled.owner.id).stored
    #expect(throws: SiteError.self) {
      try site.store.begin(
        stored, seed: 1, of: other.id, plan: nil, by: filled.owner.id, at: SiteFixture.time(60))
    }
    #expect(try site.store.trials(of: other.id, for: filled.owner.id) == [])
  }

  @Test("a forecast comes back for the same question alone, and old ones make room")
  func forecasts() throws {
    let site = try SiteFixture()
    let owner = try site.account("A")
    let person = try site.person("P", of: owner)
    for seed in 0..<520 as Range<UInt64> {
      try site.store.keepForecast(
        "{\"seed\":\(seed)}", answering: FilledSite.question(seed: seed), of: person.id,
        by: owner.id, at: SiteFixture.time(Int(seed)))
    }
    let found = try (0..<520 as Range<UInt64>).map { seed in
      try site.store.forecast(
        FilledSite.question(seed: seed), of: person.id, for: owner.id)
    }
    #expect(found.prefix(20).allSatisfy { $0 == nil })
    #expect(found.dropFirst(20).enumerated().allSatisfy { $1 == "{\"seed\":\($0 + 20)}" })
    let question = FilledSite.question(seed: 519)
    for other in [
      ForecastQuestion(
        document: "{ }", form: question.form, dose: question.dose, days: 84, people: 2_000,
        seed: 519, programVersion: "0.1.0"),
      ForecastQuestion(
        document: "{}", form: question.form, dose: question.dose, days: 85, people: 2_000,
        seed: 519, programVersion: "0.1.0"),
      ForecastQuestion(
        document: "{}", form: question.form, dose: question.dose, days: 84, people: 2_000,
        seed: 519, programVersion: "0.2.0"),
    ] {
      #expect(try site.store.forecast(other, of: person.id, for: owner.id) == nil)
    }
  }
}
