import Foundation
import GRDB
import Olivine
import OlivineTesting
import Store
import Testing

@Suite("Sessions and start links") struct SessionTests {
  @Test("a start link opens one session, once, and only while it is fresh")
  func startLinks() throws {
    let site = try SiteFixture()
    let home = try site.store.homeAccount(at: SiteFixture.time(0), using: &site.random)
    #expect(
      try site.store.homeAccount(at: SiteFixture.time(9), using: &site.random).id == home.id)
    #expect(home.isHome && !home.hasPassword)
    let link = try site.store.makeStartLink(
      for: home.id, at: SiteFixture.time(0), using: &site.random)
    #expect(
      try site.store.useStartLink(
        #require(SecretToken(String(repeating: "a", count: 43))), at: SiteFixture.time(1),
        using: &site.random) == nil)
    #expect(
      try site.store.useStartLink(link, at: SiteFixture.time(600), using: &site.random) == nil)
    let session = try #require(
      try site.store.useStartLink(link, at: SiteFixture.time(599), using: &site.random))
    #expect(
      try site.store.useStartLink(link, at: SiteFixture.time(599), using: &site.random) == nil)
    #expect(try site.store.session(session.token, at: SiteFixture.time(599))?.account == home)
    let old = try site.store.makeStartLink(
      for: home.id, at: SiteFixture.time(700), using: &site.random)
    _ = try site.store.makeStartLink(for: home.id, at: SiteFixture.time(701), using: &site.random)
    #expect(
      try site.store.useStartLink(old, at: SiteFixture.time(702), using: &site.random) == nil)
  }

  @Test("of many who use one link at once, one gets in")
  func race() async throws {
    let site = try SiteFixture()
    let store = site.store
    let other = try SiteStore.open(in: site.folder)
    let home = try store.homeAccount(at: SiteFixture.time(0), using: &site.random)
    for round in 0..<10 {
      let link = try store.makeStartLink(
        for: home.id, at: SiteFixture.time(round), using: &site.random)
      let entered = await withTaskGroup(of: Bool.self) { group in
        for number in 0..<8 as Range<UInt64> {
          group.addTask {
            var random = SeededGenerator(seed: number + UInt64(round) * 100)
            let session = try? (number % 2 == 0 ? store : other).useStartLink(
              link, at: SiteFixture.time(round), using: &random)
            return session != nil
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(entered == 1)
    }
  }

  @Test("what cannot be a token is none", arguments: ["a", "é", "%", "x y", "\0"])
  func tokens(text: String) {
    #expect(SecretToken(text) == nil)
    #expect(SecretToken(text + String(repeating: "a", count: 43)) == nil)
    #expect(SecretToken(String(repeating: "a", count: 42) + "+") == nil)
  }

  /// Everything a session can meet, against a model that is a list of facts.
  @Test("a session holds exactly until it is ended, unseen for too long, too old, or closed")
  func lifeCycle() throws {
    for seed in 0..<20 as Range<UInt64> {
      let site = try SiteFixture(seed: seed)
      var random = SeededGenerator(seed: seed + 1_000)
      let role = random.pick(Account.Role.allCases)
      let account = try site.account("A", role)
      let limits = SessionLimits(for: role)
      var now = 0
      var live: [(session: NewSession, begun: Int, seen: Int)] = []
      var ended: [NewSession] = []
      for _ in 0..<40 {
        now += random.pick([1, 59, 60, limits.idle / 2, limits.idle - 1, limits.idle])
        let time = SiteFixture.time(now)
        // Within a minute of the last note, being seen is not noted again.
        live = live.filter { kept in
          let holds = now < kept.begun + limits.total && now - kept.seen < limits.idle
          if !holds { ended.append(kept.session) }
          return holds
        }
        switch random.whole(0...9) {
        case 0...3: live.append((try site.session(of: account, at: time), now, now))
        case 4 where !live.isEmpty:
          let gone = live.remove(at: random.whole(0...live.count - 1))
          try site.store.endSession(gone.session.token, at: time)
          ended.append(gone.session)
        case 5:
          let kept = live.first?.session
          try site.store.endSessions(of: account.id, keeping: kept?.token, at: time)
          ended += live.dropFirst().map(\.session)
          live = Array(live.prefix(1))
        default: break
        }
        #expect(
          try site.store.sessions(of: account.id, at: time).count == live.count, "seed \(seed)")
        for index in live.indices where random.chance(0.7) {
          let found = try site.store.session(live[index].session.token, at: time)
          #expect(found?.account.id == account.id, "seed \(seed) at \(now)")
          if now - live[index].seen >= 60 { live[index].seen = now }
        }
        for gone in ended {
          #expect(try site.store.session(gone.token, at: time) == nil, "seed \(seed) at \(now)")
        }
      }
      try site.store.closeAccount(account.id, by: nil, at: SiteFixture.time(now))
      for kept in live {
        #expect(try site.store.session(kept.session.token, at: SiteFixture.time(now)) == nil)
      }
    }
  }

  @Test("each session has a secret of its own for its forms")
  func requestSecrets() throws {
    let site = try SiteFixture()
    let account = try site.account("A")
    let first = try site.session(of: account, at: SiteFixture.time(0))
    let second = try site.session(of: account, at: SiteFixture.time(0))
    let one = try #require(try site.store.session(first.token, at: SiteFixture.time(1)))
    let other = try #require(try site.store.session(second.token, at: SiteFixture.time(1)))
    #expect(one.requestSecret != other.requestSecret)
    #expect(one.accepts(requestSecret: one.requestSecret))
    #expect(!one.accepts(requestSecret: other.requestSecret))
    #expect(!one.accepts(requestSecret: ""))
    #expect(one.requestSecret.utf8.count == 43)
  }
}
