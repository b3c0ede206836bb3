import Store
import Testing
import Website

@Suite("The way back, and the end of a test") struct WayBackTests {
  private static let design = ["design": ["1"]]
  private static let answers = design.merging([
    "blinding": ["open"], "first_day": ["2026-08-06"], "reminder": ["20:00"],
  ]) { $1 }

  @Test("each page on the way to a test has an address that can be opened again and tells nothing")
  func addresses() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await JourneyTests.check(browser)
    for path in ["/plan/what-if", "/try/begin", "/try/begin/check"] {
      // Nothing was asked for yet, so there is nothing to show.
      #expect(await browser.get(path).status == 200, "\(path)")
    }
    let wish = ["form": ["glycinate"], "mg_d": ["200"]]
    let other = await browser.sendForm("/plan/what-if", wish)
    #expect(other.status == 303 && other.header("Location") == "/plan/what-if")
    for _ in 1...2 {
      #expect(await browser.get("/plan/what-if").body.contains("value=\"200\""))
    }
    #expect(await browser.sendForm("/plan/what-if", ["mg_d": ["much"]]).status == 422)

    _ = await browser.post("/plan", ["form": ["citrate"], "mg_d": ["250"]])
    let wishes = ["outcome": ["sleep"], "longest": ["126"], "placebo": ["no"], "stopping": ["yes"]]
    let designs = await browser.sendForm("/try/designs", wishes)
    #expect(designs.status == 303 && designs.header("Location") == "/try/designs")
    #expect(await browser.get("/try/designs").body.contains("value=\"sleep\" checked"))

    let chosen = await browser.sendForm("/try/begin", Self.design)
    #expect(chosen.status == 303 && chosen.header("Location") == "/try/begin")
    #expect(await browser.get("/try/begin").body.contains("name=\"blinding\""))
    let answered = await browser.sendForm("/try/begin", Self.answers)
    #expect(answered.status == 303 && answered.header("Location") == "/try/begin/check")
    #expect(await browser.get("/try/begin/check").body.contains("name=\"confirmed\""))
    // What was answered stands there when somebody goes back to change it.
    #expect(await browser.get("/try/begin").body.contains("value=\"open\" checked"))
  }

  @Test("another plan forgets the test that was chosen for the one before")
  func otherPlan() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await JourneyTests.check(browser)
    _ = await browser.post("/plan", ["form": ["citrate"], "mg_d": ["250"]])
    _ = await browser.post("/try/begin", Self.answers)
    _ = await browser.post("/plan", ["form": ["citrate"], "mg_d": ["150"]])
    #expect(await browser.send("GET", "/try/begin/check").header("Location") == "/try/designs")
  }

  @Test("going back behind the start leads to the test, and its wishes are forgotten")
  func behindTheStart() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await JourneyTests.begin(browser)
    for path in ["/try/begin", "/try/begin/check"] {
      #expect(await browser.send("GET", path).header("Location") == "/today", "\(path)")
    }
    let account = try #require(try test.store.accounts().first)
    #expect(try !test.store.settings(of: account.id).contains("blinding"))
  }

  @Test("a test can be stopped from every page while it goes on, and from none after it")
  func stopLink() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    let link = "href=\"/try/stop\""
    #expect(await !browser.get("/settings").body.contains(link))
    _ = await JourneyTests.begin(browser)
    for path in ["/", "/settings", "/try/status", "/no-such-page"] {
      #expect(await browser.get(path).body.contains(link), "\(path)")
    }
    _ = await browser.get("/try/stop")
    _ = await browser.post("/try/stop", ["sure": ["yes"]])
    for path in ["/", "/today", "/settings", "/try/status", "/no-such-page"] {
      #expect(await !browser.get(path).body.contains(link), "\(path)")
    }
  }

  @Test("nobody is told to carry on with the diary of a test that has ended")
  func ended() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await JourneyTests.begin(browser)
    for day in 0..<45 {
      _ = await browser.get("/today")
      _ = await browser.post("/today", ["pain": ["\(3 + day % 4)"]])
      test.clock.move(days: 1)
    }
    _ = await browser.get("/try/stop")
    _ = await browser.post("/try/stop", ["sure": ["yes"]])
    for path in ["/answer", "/answer/doctor", "/answer/next"] {
      var page = await browser.get(path)
      for _ in 0..<100 where page.header("Refresh") != nil { page = await browser.get(path) }
      #expect(page.status == 200 && page.body.contains("too early to say"), "\(page.heading)")
      #expect(!page.body.contains("Carry on with your diary"), "\(path)")
    }
  }
}
