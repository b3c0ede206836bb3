import Foundation
import Olivine
import Store
import Testing
import Website

@Suite("The four steps in a browser without scripts") struct JourneyTests {
  /// Answers of a woman of 67 for whom all is well.
  static let answers: [(String, [String: [String]])] = [
    ("age", ["answer": ["67"]]), ("sex", ["answer": ["female"]]), ("red_flags", ["none": ["1"]]),
    ("conditions", ["answer": ["Diabetes"], "more": [""]]),
    ("medicines", ["answer": ["metformin"]]), ("kidney_history", ["none": ["1"]]),
    ("kidney_test", ["answer": ["0.8"], "unit": ["mg/dL"], "day": ["1 August 2026"]]),
    ("magnesium_taken", ["none": ["1"]]),
    ("blood_pressure_pulse", ["answer": ["128"], "more": ["72"]]),
    ("serum_mg", ["answer": ["0.82"], "unit": ["mmol/L"], "day": ["1 August 2026"]]),
    ("alcohol", ["answer": ["0"]]), ("diet", ["unknown": ["1"]]),
    ("other_labs", ["unknown": ["1"]]),
  ]

  static func check(_ browser: Browser) async -> PlainReply {
    _ = await browser.get("/settings")
    for (question, fields) in answers {
      var fields = fields
      fields["seen"] = ["0"]
      _ = await browser.post("/check/question/\(question)", fields)
    }
    _ = await browser.get("/check/answers")
    return await browser.post("/check/answers")
  }

  /// From nothing to the first day of an open test.
  static func begin(_ browser: Browser) async -> PlainReply {
    _ = await check(browser)
    _ = await browser.get("/plan")
    _ = await browser.post("/plan", ["form": ["citrate"], "mg_d": ["250"]])
    _ = await browser.get("/try/designs")
    let fields = [
      "design": ["1"], "blinding": ["open"], "comparator": ["nothing"],
      "first_day": ["2026-08-06"], "reminder": ["20:00"],
    ]
    _ = await browser.post("/try/begin", fields)
    return await browser.post(
      "/try/begin", fields.merging(["confirmed": ["yes"]]) { $1 })
  }

  @Test("from nothing through check, plan, test and diary to the answer")
  func wholeWay() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    let first = await browser.get("/check")
    #expect(first.heading.contains("How old are you?"), "\(first.body.prefix(3000))")
    let result = await Self.check(browser)
    #expect(result.body.contains("/plan"), "\(result.heading)")
    let plan = await browser.get("/plan")
    #expect(plan.status == 200 && plan.heading.contains("plan"), "\(plan.heading)")
    let other = await browser.post("/plan/what-if", ["form": ["glycinate"], "mg_d": ["200"]])
    #expect(other.status == 200, "\(other.heading)")
    let started = await Self.begin(browser)
    #expect(started.status == 200, "\(started.heading)")
    let account = try #require(try test.store.accounts().first)
    let person = try #require(try test.store.people(for: account.id).first)
    let trial = try #require(try test.store.trials(of: person.id, for: account.id).first)
    #expect(trial.form == "citrate")
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let today = await browser.get("/today")
      guard today.body.contains("name=\"pain\"") else { break }
      let saved = await browser.post(
        "/today", ["pain": ["\(Int.random(in: 3...7, using: &random))"]])
      #expect(saved.status == 200, "\(saved.heading)")
      test.clock.move(days: 1)
    }
    // After three months the session has ended; a new link goes on where it was.
    let later = try await test.atHome()
    var answer = await later.get("/answer")
    for _ in 0..<100 where answer.header("Refresh") != nil {
      answer = await later.get("/answer")
    }
    #expect(answer.status == 200)
    #expect(answer.body.contains("disclaimer") || answer.body.contains("<h1"), "\(answer.heading)")
    let doctor = await later.get("/answer/doctor")
    #expect(doctor.status == 200)
    let next = await later.get("/answer/next")
    #expect(next.status == 200, "\(next.heading)")
    for path in ["/try/status", "/try/diary", "/data", "/check/letter"] {
      #expect(await later.get(path).status == 200, "\(path)")
    }
  }

  @Test("going back, sending twice and two windows lose nothing and double nothing")
  func twice() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await Self.begin(browser)
    let account = try #require(try test.store.accounts().first)
    let person = try #require(try test.store.people(for: account.id).first)
    func count() throws -> Int {
      let trial = try #require(try test.store.trials(of: person.id, for: account.id).first)
      return try test.store.trial(trial.id, for: account.id).records.count
    }
    // The last button of the start, pressed again, starts nothing.
    _ = await Self.begin(browser)
    #expect(try test.store.trials(of: person.id, for: account.id).count == 1)
    let other = browser.window()
    _ = await browser.get("/today")
    _ = await other.get("/today")
    _ = await browser.post("/today", ["pain": ["4"]])
    _ = await browser.post("/today", ["pain": ["4"]])
    _ = await other.post("/today", ["pain": ["4"]])
    #expect(try count() == 1)
    _ = await other.post("/today", ["pain": ["6"]])
    #expect(try count() == 2)
  }

  @Test("an answer that is not understood is shown again with what was typed, and nothing is kept")
  func problems() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await browser.get("/check/question/age")
    let wrong = await browser.post(
      "/check/question/age", ["answer": ["<b>1955\"</b>"], "seen": ["0"]])
    #expect(wrong.status == 422)
    #expect(wrong.body.contains("Error: "))
    #expect(wrong.body.contains("&lt;b&gt;1955"))
    #expect(!wrong.body.contains("<b>1955"))
    let empty = await browser.post("/check/question/red_flags", ["seen": ["0"]])
    #expect(empty.status == 422)
    let both = await browser.post(
      "/check/question/medicines",
      ["answer": ["metformin"], "none": ["1"], "seen": ["0"]])
    #expect(both.status == 422)
  }

  @Test("a warning sign that cannot wait is told at once")
  func emergency() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await browser.get("/check")
    _ = await browser.post("/check/question/age", ["answer": ["67"], "seen": ["0"]])
    _ = await browser.post("/check/question/sex", ["answer": ["female"], "seen": ["0"]])
    let result = await browser.post(
      "/check/question/red_flags", ["answer": ["3"], "seen": ["0"]])
    #expect(result.body.contains("emergency"), "\(result.heading)")
    let plan = await browser.get("/plan")
    #expect(!plan.body.contains("/try/designs"))
  }

  @Test("no way leads to a plan or a test without a check that holds")
  func unchecked() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await browser.get("/check")
    for (path, fields) in [
      ("/plan", ["form": ["citrate"], "mg_d": ["250"]]), ("/plan/what-if", ["mg_d": ["250"]]),
      ("/try/begin", ["design": ["1"], "blinding": ["open"], "confirmed": ["yes"]]),
    ] {
      _ = await browser.post(path, fields)
    }
    let account = try #require(try test.store.accounts().first)
    let person = try #require(try test.store.people(for: account.id).first)
    #expect(try test.store.plans(of: person.id, for: account.id).isEmpty)
    #expect(try test.store.trials(of: person.id, for: account.id).isEmpty)
    _ = await Self.check(browser)
    test.clock.move(days: 400)
    // The session of a year ago has ended, too; a new link.
    let later = try await test.atHome()
    _ = await later.post("/plan", ["form": ["citrate"], "mg_d": ["250"]])
    #expect(try test.store.plans(of: person.id, for: account.id).isEmpty)
  }

  @Test("answers that were changed after the check open nothing until they are checked")
  func changed() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await Self.check(browser)
    _ = await browser.post(
      "/check/question/kidney_test",
      ["answer": ["20"], "unit": ["eGFR"], "day": ["1 August 2026"], "seen": ["0"]])
    _ = await browser.post("/plan", ["form": ["citrate"], "mg_d": ["250"]])
    let account = try #require(try test.store.accounts().first)
    let person = try #require(try test.store.people(for: account.id).first)
    #expect(try test.store.plans(of: person.id, for: account.id).isEmpty)
    let plan = await browser.get("/plan")
    #expect(!plan.body.contains("/try/designs"))
    // A name changes nothing.
    let other = try TestSite()
    let named = try await other.atHome()
    _ = await Self.check(named)
    _ = await named.post("/settings", ["name": ["Margaret"]])
    let kept = await named.post("/plan", ["form": ["citrate"], "mg_d": ["250"]])
    #expect(kept.body.contains("/try/designs"), "\(kept.heading)")
  }

  @Test("a test that ended before there was anything to compare says so, and where to go on")
  func nothingToCompare() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await Self.begin(browser)
    _ = await browser.get("/try/stop")
    #expect(await browser.post("/try/stop", ["sure": ["yes"]]).status == 200)
    for path in ["/answer", "/answer/doctor", "/answer/next"] {
      var reply = await browser.get(path)
      for _ in 0..<100 where reply.header("Refresh") != nil { reply = await browser.get(path) }
      #expect(reply.status == 200, "\(path)")
      #expect(reply.heading == "Your test has no answer", "\(path): \(reply.heading)")
    }
  }

  @Test("what was deleted is gone, and the pages begin anew")
  func deletion() async throws {
    let test = try TestSite()
    let browser = try await test.atHome()
    _ = await Self.begin(browser)
    #expect(await browser.post("/data/delete").status == 422)
    let deleted = await browser.post("/data/delete", ["confirm": ["1"]])
    #expect(deleted.status == 200)
    let home = await browser.get("/")
    #expect(home.body.contains("/check"))
    #expect(await browser.get("/try/status").heading == "You have no test yet")
  }
}
