import Foundation
import Olivine
import Store
import Testing
import Website

@Suite("About you and your nerves") struct AboutYouTests {
  private static let told: [String: [String]] = [
    "neuropathy_cause": ["low_back_neuropathic"], "weight_kg": ["11 st 4 lb"],
    "height_cm": ["5 ft 4 in"], "preferences": ["sleep", "gut_sensitive"],
  ]
  /// How the name of that cause stands on a page.
  private static let cause = Wording.english("learn.condition.low_back_neuropathic")

  private func person(_ test: TestSite) throws -> StoredPerson {
    let account = try #require(try test.store.accounts().first)
    return try #require(try test.store.people(for: account.id).first)
  }

  private func trial(_ test: TestSite) throws -> StoredTrial {
    let person = try person(test)
    return try #require(try test.store.trials(of: person.id, for: person.owner).first)
  }

  /// A page that is computed, once it is there.
  private func settled(_ browser: Browser, _ path: String) async -> PlainReply {
    var reply = await browser.get(path)
    while reply.header("Refresh") != nil { reply = await browser.get(path) }
    return reply
  }

  @Test("what is told is kept, shown again and beside the name; nothing of it need be told")
  func roundTrip() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await browser.get("/settings")
    _ = await browser.post("/settings", ["name": ["Margaret"]])
    let saved = await browser.post("/about-you", Self.told)
    #expect(saved.status == 200 && saved.body.contains("71.7\u{A0}kg"), "\(saved.heading)")
    #expect(saved.body.contains(Self.cause))
    let again = await browser.get("/about-you")
    for value in ["71.7 kg", "162.6 cm"] { #expect(again.body.contains(value), "\(value)") }
    for value in ["low_back_neuropathic", "sleep", "gut_sensitive"] {
      let box = again.body.firstMatch(of: try Regex("<input[^>]*value=\"\(value)\"[^>]*>"))
      #expect(box?.output[0].substring?.contains("checked") == true, "\(value)")
    }
    #expect(await browser.get("/settings").body.contains("Margaret"))
    let document = try person(test).document
    #expect(document.contains("Margaret") && document.contains("71.7"))
    let nothing = await browser.post("/about-you", ["neuropathy_cause": ["unknown"]])
    #expect(nothing.status == 200)
    let emptied = try person(test).document
    #expect(emptied.contains("Margaret") && !emptied.contains("71.7"))
    #expect(!emptied.contains("neuropathy_cause"))
  }

  @Test("what cannot be used comes back with what was typed, and nothing is kept")
  func problems() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await browser.get("/about-you")
    var wrong = Self.told
    wrong["weight_kg"] = ["<b>74</b>"]
    wrong["height_cm"] = ["5.4"]
    let reply = await browser.post("/about-you", wrong)
    #expect(reply.status == 422 && reply.body.contains("<title>Error: "))
    #expect(
      reply.body.contains("href=\"#weight_kg\"") && reply.body.contains("href=\"#height_cm\""))
    #expect(reply.body.contains("&lt;b&gt;74") && !reply.body.contains("<b>74"))
    #expect(try !person(test).document.contains("height_cm"))
    let unknown = await browser.post("/about-you", ["neuropathy_cause": ["bad_luck"]])
    #expect(unknown.status == 422)
  }

  @Test("no rule reads it, so that a check and a plan hold; the check asks for none of it")
  func noNewCheck() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await JourneyTests.check(browser)
    let first = await browser.post("/plan", ["form": ["citrate"], "mg_d": ["250"]])
    #expect(first.body.contains("/try/designs"))
    _ = await browser.post("/about-you", Self.told)
    let plan = await browser.get("/plan")
    #expect(plan.heading == first.heading && plan.body.contains("/try/designs"))
    let result = await browser.get("/check/result")
    #expect(!result.body.contains(Wording.english("site.result.expired")))
    #expect(JourneyTests.answers.count <= 14)
    for (question, _) in JourneyTests.answers {
      let page = await browser.get("/check/question/\(question)")
      #expect(!page.body.contains("weight_kg") && !page.body.contains("neuropathy_cause"))
    }
    // What a rule reads still asks for a new check.
    _ = await browser.post(
      "/check/question/kidney_test",
      ["answer": ["20"], "unit": ["eGFR"], "day": ["1 August 2026"], "seen": ["0"]])
    #expect(
      await browser.get("/check/result").body.contains(Wording.english("site.result.expired")))
  }

  @Test("wishes choose the form of a new plan")
  func wishes() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await JourneyTests.check(browser)
    func reason(_ wish: Form.Preference) -> String {
      Wording.english("plan.form.\(wish.rawValue)").prefix { $0 != "{" && $0 != "." }.description
    }
    for wish in [Form.Preference.noTablets, .lowCost] {
      #expect(await !browser.get("/plan").body.contains(reason(wish)))
      _ = await browser.post("/about-you", ["preferences": [wish.rawValue]])
      #expect(await browser.get("/plan").body.contains(reason(wish)), "\(wish)")
    }
    // Another form was looked at; the wishes can choose again.
    let other = await browser.post("/plan/what-if", ["form": ["oxide"], "mg_d": ["200"]])
    #expect(!other.body.contains(reason(.lowCost)))
    let chosen = await browser.post("/plan/what-if", ["form": [""], "mg_d": ["200"]])
    #expect(chosen.body.contains(reason(.lowCost)))
  }

  @Test("the cause decides what a new test starts from, and pages say what trials found for it")
  func prior() async throws {
    for cause in [nil, "low_back_neuropathic"] {
      let test = try TestSite()
      let browser = try await test.atHome()
      _ = await browser.get("/settings")
      if let cause { _ = await browser.post("/about-you", ["neuropathy_cause": [cause]]) }
      _ = await JourneyTests.begin(browser)
      let bytes = String(decoding: try trial(test).protocolBytes, as: UTF8.self)
      #expect(bytes.contains("condition:low_back_neuropathic") == (cause != nil))
      let link = "/learn/evidence/low_back_neuropathic"
      let heading = Wording.english("site.about.evidence").prefix { $0 != "{" }
      #expect(await browser.get("/try/designs").body.contains(link) == (cause != nil))
      for path in ["/learn/evidence", "/learn/questions"] {
        let page = await browser.get(path)
        #expect(page.body.contains(String(heading)) == (cause != nil), "\(path)")
      }
    }
  }

  @Test("a test that has begun keeps what it was sealed with; a new cause counts for the next")
  func sealed() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await browser.get("/settings")
    _ = await browser.post("/about-you", Self.told)
    _ = await JourneyTests.begin(browser)
    let before = try trial(test)
    let recheck = await browser.get("/try/recheck")
    let today = await browser.get("/today")
    let page = await browser.get("/about-you")
    #expect(page.body.contains(Wording.english("site.about.running")))
    _ = await browser.post(
      "/about-you", ["neuropathy_cause": ["crps"], "weight_kg": ["140 kg"]])
    #expect(try trial(test) == before)
    #expect(await browser.get("/try/recheck").body == recheck.body)
    #expect(await browser.get("/today").body == today.body)
    // Nor does another check, which the test goes on with.
    test.clock.move(days: 3)
    _ = await browser.get("/check/answers")
    _ = await browser.post("/check/answers")
    _ = await browser.get("/try/recheck")
    let confirmed = await browser.post("/try/recheck", ["reason": ["three days later"]])
    #expect(confirmed.status == 200, "\(confirmed.heading)")
    for _ in 0..<50 {
      _ = await browser.get("/today")
      _ = await browser.post("/today", ["pain": ["5"]])
      test.clock.move(days: 1)
    }
    let later = try await test.atHome()
    _ = await later.get("/try/stop")
    _ = await later.post("/try/stop", ["sure": ["1"]])
    for path in ["/answer", "/answer/doctor"] {
      let reply = await settled(later, path)
      #expect(reply.status == 200 && reply.body.contains(Self.cause), "\(path) \(reply.heading)")
      #expect(!reply.body.contains(Wording.english("learn.condition.crps")), "\(path)")
    }
  }

  @Test("weight makes the forecast that of this person")
  func forecast() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await JourneyTests.check(browser)
    _ = await browser.post("/plan", ["form": ["citrate"], "mg_d": ["250"]])
    func table() async -> String {
      let page = await settled(browser, "/plan/forecast")
      #expect(page.status == 200, "\(page.heading)")
      return String(
        page.body[(page.body.firstRange(of: "<table")?.lowerBound ?? page.body.endIndex)...])
    }
    let unknown = await table()
    _ = await browser.post("/about-you", ["weight_kg": ["45 kg"], "height_cm": ["150"]])
    let light = await table()
    _ = await browser.post("/about-you", ["weight_kg": ["140 kg"], "height_cm": ["190"]])
    let heavy = await table()
    #expect(unknown != light && light != heavy && unknown != heavy)
    #expect(!unknown.isEmpty && !heavy.isEmpty)
  }
}
