import Olivine
import OlivineTesting
import Store
import Testing

/// Whoever asks, and whatever is asked: what comes back belongs to those who own, or share with, the asker.
@Suite("Who may see whom") struct VisibilityTests {
  @Test(
    "over random graphs of accounts and shares, every question is answered to the right ones alone")
  func law() throws {
    for seed in 0..<25 as Range<UInt64> {
      let site = try SiteFixture(seed: seed)
      var random = SeededGenerator(seed: seed + 500)
      var graph = try Graph(site, using: &random)
      for _ in 0..<25 {
        try graph.change(site, using: &random)
      }
      try graph.verify(site, seed: seed)
    }
  }

  @Test("a clinician reads, agrees, opens the seal and stops; all else is the owner's")
  func clinician() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let (person, doctor) = (filled.person.id, filled.clinician.id)
    let store = site.store
    let time = SiteFixture.time(50)
    #expect(try store.person(person, for: doctor).access == .clinician)
    #expect(try store.trial(filled.trial, for: doctor).records.count == 2)
    for forbidden: () throws -> Void in [
      { try store.change(person, name: "x", document: "{}", after: 2, by: doctor, at: time) },
      { try store.keepDraft("{}", of: person, by: doctor, at: time) },
      { _ = try store.draft(of: person, for: doctor) },
      { try store.discardDraft(of: person, by: doctor) },
      { _ = try store.shares(of: person, for: doctor) },
      { _ = try store.export(person, openingSealOf: [], for: doctor, at: time) },
      { try store.delete(person, by: doctor, at: time) },
      {
        try store.append(
          [NewEvent(.resumed(reason: "x"), on: caseDay)], to: filled.trial, after: 2, by: doctor,
          at: time)
      },
    ] {
      #expect(throws: SiteError.notAllowed) { try forbidden() }
    }
    try store.append(
      [NewEvent(.unblinded(requester: "clinician", reason: "emergency"), on: caseDay)],
      to: filled.trial, after: 2, by: doctor, at: time)
    let share = try #require(try store.shares(of: person, for: filled.owner.id).first)
    try store.withdraw(share.id, by: filled.owner.id, at: time)
    for gone: () throws -> Void in [
      { _ = try store.person(person, for: doctor) },
      { _ = try store.trial(filled.trial, for: doctor) },
      { _ = try store.check(filled.check.id, for: doctor) },
      { _ = try store.plan(filled.plan.id, for: doctor) },
      { _ = try store.consents(for: person, seenBy: doctor) },
      {
        try store.append(
          [NewEvent(.stopped(reason: "x"), on: caseDay)], to: filled.trial, after: 3, by: doctor,
          at: time)
      },
    ] {
      #expect(throws: SiteError.notFound) { try gone() }
    }
    #expect(throws: SiteError.notFound) { try store.withdraw(share.id, by: doctor, at: time) }
    #expect(
      try store.consents(for: person, seenBy: filled.owner.id).first?.consent.name
        == "Dr Quillfeather")
  }
}

/// Accounts, people and shares as the test knows them.
private struct Graph {
  var accounts: [Account] = []
  var closed: Set<Account.ID> = []
  var people: [(id: StoredPerson.ID, owner: Account.ID, check: StoredCheck.ID, trial: String)] = []
  var shares: [(id: StoredShare.ID, person: StoredPerson.ID, clinician: Account.ID)] = []

  init(_ site: SiteFixture, using random: inout SeededGenerator) throws {
    for number in 0..<random.whole(3...7) {
      accounts.append(try site.account("a\(number)", random.pick(Account.Role.allCases)))
    }
    let (sealed, _) = try #require(TrialFixture.sealed(digest: .sha256))
    for number in 0..<random.whole(2...6) {
      let owner = random.pick(accounts).id
      let person = try site.store.addPerson(
        named: "p\(number)", by: owner, at: SiteFixture.time(1), using: &site.random)
      let check = try site.store.keep(
        TrialFixture.assessment, of: person.id, document: "{}", result: "{}", by: owner,
        at: SiteFixture.time(2), using: &site.random)
      let trial = site.store.newTrialID(firstDay: caseDay, using: &site.random)
      try site.store.begin(
        StoredTrial(
          id: trial, firstDay: caseDay, checkDay: caseDay, person: "{}", form: "citrate",
          targetDose: nil, sealed: sealed.sealed, created: "t"),
        seed: 7, of: person.id, plan: nil, by: owner, at: SiteFixture.time(3))
      try site.store.keepForecast(
        "{}", answering: FilledSite.question(seed: 1), of: person.id, by: owner,
        at: SiteFixture.time(4))
      people.append((person.id, owner, check.id, trial))
    }
  }

  /// Shares, withdraws, closes an account or deletes a person; forbidden tries must fail.
  mutating func change(_ site: SiteFixture, using random: inout SeededGenerator) throws {
    let actor = random.pick(accounts).id
    let time = SiteFixture.time(10)
    switch random.whole(0...10) {
    case 0...6 where !people.isEmpty:
      let person = random.pick(people)
      let clinician = random.pick(accounts)
      let isAllowed =
        person.owner == actor && !closed.contains(actor) && clinician.role == .clinician
        && !closed.contains(clinician.id) && clinician.id != actor
      let share = try? site.store.share(
        person.id, with: clinician.id, by: actor, at: time, using: &site.random)
      #expect((share != nil) == isAllowed)
      if let share, !shares.contains(where: { $0.id == share.id }) {
        shares.append((share.id, person.id, clinician.id))
      }
    case 7, 8:
      guard !shares.isEmpty else { return }
      let share = random.pick(shares)
      let owner = people.first { $0.id == share.person }?.owner
      let isAllowed = owner == actor && !closed.contains(actor)
      #expect((try? site.store.withdraw(share.id, by: actor, at: time)) != nil || !isAllowed)
      if isAllowed { shares.removeAll { $0.id == share.id } }
    case 9:
      guard !closed.contains(actor), random.chance(0.3) else { return }
      try site.store.closeAccount(actor, by: nil, at: time)
      closed.insert(actor)
      shares.removeAll { $0.clinician == actor }
    default:
      guard let person = people.last, random.chance(0.3) else { return }
      let isAllowed = person.owner == actor && !closed.contains(actor)
      #expect((try? site.store.delete(person.id, by: actor, at: time)) != nil || !isAllowed)
      guard isAllowed else { return }
      people.removeLast()
      shares.removeAll { $0.person == person.id }
    }
  }

  func sees(_ account: Account.ID, _ person: StoredPerson.ID) -> Bool {
    guard !closed.contains(account) else { return false }
    return people.contains { $0.id == person && $0.owner == account }
      || shares.contains { $0.person == person && $0.clinician == account }
  }

  func verify(_ site: SiteFixture, seed: UInt64) throws {
    let store = site.store
    for account in accounts.map(\.id) {
      let expected = Set(people.map(\.id).filter { sees(account, $0) })
      #expect(Set(try store.people(for: account).map(\.id)) == expected, "seed \(seed)")
      for person in people {
        let answers: [Bool] = [
          (try? store.person(person.id, for: account)) != nil,
          ((try? store.versions(of: person.id, for: account)) ?? []).isEmpty == false,
          (try? store.check(person.check, for: account)) != nil,
          ((try? store.checks(of: person.id, for: account)) ?? []).isEmpty == false,
          (try? store.plans(of: person.id, for: account)) != nil,
          (try? store.trial(person.trial, for: account)) != nil,
          ((try? store.trials(of: person.id, for: account)) ?? []).isEmpty == false,
          (try? store.consents(for: person.id, seenBy: account)) != nil,
          (try? store.forecast(FilledSite.question(seed: 1), of: person.id, for: account))
            .flatMap { $0 } != nil,
        ]
        #expect(
          answers == Array(repeating: expected.contains(person.id), count: answers.count),
          "seed \(seed)")
      }
    }
  }
}
