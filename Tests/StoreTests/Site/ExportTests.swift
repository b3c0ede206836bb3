import Foundation
import OlivineTesting
import Store
import Testing

@Suite("Export of all that is known") struct ExportTests {
  private static func export(
    _ site: SiteFixture, _ filled: FilledSite, opening: Set<String> = []
  ) throws -> (text: String, fields: [String: Any]) {
    let text = try site.store.export(
      filled.person.id, openingSealOf: opening, for: filled.owner.id, at: SiteFixture.time(80))
    let tree = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return (text, try #require(tree as? [String: Any]))
  }

  @Test("every word and number that was entered is in it")
  func complete() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let (text, fields) = try Self.export(site, filled)
    for secret in FilledSite.secrets + ["Zweifel household", "Dr Quillfeather", "217.390625"] {
      #expect(text.contains(secret), "\(secret)")
    }
    #expect(
      fields.keys.sorted() == [
        "account", "audit", "checks", "consents", "draft", "forecasts", "plans", "sessions",
        "settings", "shares", "trials", "versions",
      ])
    for (name, list) in fields {
      #expect((list as? [[String: Any]])?.isEmpty == false, "\(name)")
    }
    let trial = try #require((fields["trials"] as? [[String: Any]])?.first)
    #expect((trial["records"] as? [[String: Any]])?.count == 2)
  }

  @Test("the order of a trial that runs stays out; of one that ended it is in")
  func seal() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    func seed(_ opening: Set<String>) throws -> Any? {
      let trials = try Self.export(site, filled, opening: opening).fields["trials"]
      return (trials as? [[String: Any]])?.first?["seed"]
    }
    #expect(try seed([]) is NSNull)
    #expect(try seed(["another"]) is NSNull)
    #expect(try seed([filled.trial]) as? String == "0000000000000007")
  }

  @Test("no password, token or other person is in it, and the same rows give the same bytes")
  func deterministic() throws {
    let site = try SiteFixture()
    let filled = try FilledSite(site)
    let other = try site.person("Somebody Else", of: filled.owner)
    let stranger = try site.account("Stranger")
    _ = try site.person("Strange Person", of: stranger)
    let first = try Self.export(site, filled).text
    for word in ["Somebody Else", "Strange", other.id.text, "password_hash", "digest\":null"] {
      #expect(!first.contains(word), "\(word)")
    }
    let twin = try SiteFixture()
    let again = try FilledSite(twin)
    let fresh = try SiteFixture()
    #expect(
      try Self.export(twin, again).text == Self.export(fresh, try FilledSite(fresh)).text)
  }
}
