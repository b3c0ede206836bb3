import Foundation
import GRDB
import OlivineTesting
import Store
import Testing

@Suite("Signing in") struct SignInTests {
  @Test("the right password signs in, however its letters were typed; any other does not")
  func passwords() throws {
    let site = try SiteFixture()
    let account = try site.store.addAccount(
      named: " Zoë Müller ", role: .clinician, password: "schön und gut", by: nil,
      at: SiteFixture.time(0), using: &site.random)
    #expect(account.name == "Zoë Müller")
    #expect(account.hasPassword)
    let session = try site.store.signIn(
      name: "zoe\u{308} mu\u{308}ller", password: "scho\u{308}n und gut",
      at: SiteFixture.time(1), using: &site.random)
    #expect(
      try site.store.session(session.token, at: SiteFixture.time(2))?.account.id == account.id)
    for (name, password) in [
      ("Zoë Müller", "schon und gut"), ("Zoë Müller", "schön und gut "), ("Zoë", "schön und gut"),
      ("", ""), ("Zoë Müller", ""), ("Zoë Müller", String(repeating: "x", count: 100_000)),
    ] {
      #expect(throws: SignInRefusal.wrong) {
        try site.store.signIn(
          name: name, password: password, at: SiteFixture.time(3), using: &site.random)
      }
    }
  }

  @Test("neither a password nor a token stands in the files")
  func secrets() throws {
    let site = try SiteFixture()
    let account = try site.store.addAccount(
      named: "A", role: .person, password: "correct horse battery", by: nil,
      at: SiteFixture.time(0), using: &site.random)
    let session = try site.store.signIn(
      name: "A", password: "correct horse battery", at: SiteFixture.time(1), using: &site.random)
    let link = try site.store.makeStartLink(
      for: account.id, at: SiteFixture.time(1), using: &site.random)
    _ = try? site.store.signIn(
      name: "my secret typed as a name", password: "x", at: SiteFixture.time(2),
      using: &site.random)
    for word in [
      "correct horse", session.token.text, link.text, "my secret typed",
    ] {
      #expect(try FileBytes.places(of: word, in: site.folder) == [])
    }
    #expect("\(session.token) \(link)".contains(session.token.text) == false)
  }

  @Test("two accounts never share a name, and names need a letter")
  func names() throws {
    let site = try SiteFixture()
    _ = try site.account("Müller")
    #expect(throws: SiteError.nameTaken) { try site.account(" MU\u{308}LLER ", .clinician) }
    #expect(throws: SiteError.nameNotUsable) { try site.account(" 12 ") }
    #expect(throws: SiteError.nameNotUsable) {
      try site.account(String(repeating: "a", count: 201))
    }
    #expect(throws: SiteError.passwordNotUsable(characters: 9, fewest: 10, most: 500)) {
      try site.store.addAccount(
        named: "B", role: .person, password: "123456789", by: nil, at: SiteFixture.time(0),
        using: &site.random)
    }
    #expect(try site.store.accounts().map(\.name) == ["Müller"])
  }

  @Test("the wait after wrong passwords: none for four, then doubling from 30 s to 15 minutes")
  func throttle() {
    #expect(SignInThrottle.waitUntil(failures: [], now: 0) == nil)
    #expect(SignInThrottle.waitUntil(failures: [1, 2, 3, 4], now: 4) == nil)
    let waits = (5...12).map { count in
      SignInThrottle.waitUntil(failures: Array(repeating: 1_000, count: count), now: 1_000)
    }
    #expect(waits == [1_030, 1_060, 1_120, 1_240, 1_480, 1_900, 1_900, 1_900])
    #expect(SignInThrottle.waitUntil(failures: Array(repeating: 0, count: 5), now: 29) == 30)
    #expect(SignInThrottle.waitUntil(failures: Array(repeating: 0, count: 5), now: 30) == nil)
    #expect(SignInThrottle.waitUntil(failures: Array(repeating: 0, count: 50), now: 86_400) == nil)
  }

  @Test("however tries are spread over a day, fewer than 120 are looked at")
  func guessesADay() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var (tries, now) = ([Int](), 0)
      while now < 86_400 {
        if let end = SignInThrottle.waitUntil(failures: tries, now: now) {
          #expect(end > now)
          now = seed == 0 ? end : end + random.whole(0...60)
        } else {
          tries.append(now)
          now += seed == 0 ? 0 : random.whole(0...5)
        }
      }
      #expect(tries.count < 120, "seed \(seed)")
    }
  }

  @Test("after five wrong passwords the right one must wait too; after it, all is forgotten")
  func waiting() throws {
    let site = try SiteFixture()
    _ = try site.store.addAccount(
      named: "A", role: .person, password: "correct horse battery", by: nil,
      at: SiteFixture.time(0), using: &site.random)
    for _ in 0..<5 {
      #expect(throws: SignInRefusal.wrong) {
        try site.store.signIn(
          name: "a", password: "wrong", at: SiteFixture.time(10), using: &site.random)
      }
    }
    let end = SiteFixture.time(10).seconds + SignInThrottle.shortestWait
    #expect(throws: SignInRefusal.waiting(until: end)) {
      try site.store.signIn(
        name: "A", password: "correct horse battery", at: SiteFixture.time(39),
        using: &site.random)
    }
    _ = try site.store.signIn(
      name: "A", password: "correct horse battery", at: SiteFixture.time(40), using: &site.random)
    #expect(throws: SignInRefusal.wrong) {
      try site.store.signIn(
        name: "A", password: "wrong", at: SiteFixture.time(41), using: &site.random)
    }
    let actions = try site.store.auditEntries().map(\.action)
    #expect(actions.filter { $0 == .signInRefused }.count == 1)
    #expect(actions.first == .signedIn)
  }

  @Test("another password ends the other sessions, and the old one is worth nothing")
  func changedPassword() throws {
    let site = try SiteFixture()
    let account = try site.store.addAccount(
      named: "A", role: .person, password: "correct horse battery", by: nil,
      at: SiteFixture.time(0), using: &site.random)
    let mine = try site.session(of: account, at: SiteFixture.time(1))
    let other = try site.session(of: account, at: SiteFixture.time(1))
    try site.store.setPassword(
      "another horse battery", of: account.id, keeping: mine.token, at: SiteFixture.time(2),
      using: &site.random)
    #expect(try site.store.session(mine.token, at: SiteFixture.time(3)) != nil)
    #expect(try site.store.session(other.token, at: SiteFixture.time(3)) == nil)
    #expect(throws: SignInRefusal.wrong) {
      try site.store.confirm(
        password: "correct horse battery", of: account.id, at: SiteFixture.time(4))
    }
    try site.store.confirm(
      password: "another horse battery", of: account.id, at: SiteFixture.time(4))
  }
}
