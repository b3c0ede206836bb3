import Foundation
import Store
import Testing
import Website

@Suite("Every route behind the same guards") struct RouteWalkTests {
  /// What stands in the path where it varies.
  private func path(_ note: RouteNote) -> String {
    "/"
      + note.path.replacing(":token", with: String(repeating: "A", count: 43))
      .replacing(":question", with: "age").replacing(":id", with: "nobody")
      .replacing(":key", with: "none")
  }

  private func expectGuarded(_ reply: PlainReply, _ what: String) {
    let wanted = [
      ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
      ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    for (name, value) in wanted { #expect(reply.header(name) == value, "\(what): \(name)") }
    let isStyle = reply.header("Content-Type")?.hasPrefix("text/css") ?? false
    #expect(isStyle || reply.header("Cache-Control") == "no-store", "\(what)")
    let policy = reply.header("Content-Security-Policy") ?? ""
    #expect(policy.contains("default-src 'none'"), "\(what)")
    #expect(policy.contains("form-action 'self'") && policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("script-src") && !policy.contains("unsafe-eval"), "\(what)")
    #expect(!reply.body.contains("<script"), "\(what)")
    #expect(reply.header("Permissions-Policy") != nil, "\(what)")
    #expect(reply.status != 500, "\(what)")
  }

  @Test("every reply carries the rules for the browser, whoever asks and whatever comes of it")
  func headers() async throws {
    let test = try TestSite()
    let home = try await test.atHome()
    let clinician = try await test.signedIn("Dr Byron", as: .clinician)
    #expect(test.site.notes.count > 60)
    for note in test.site.notes where note.path != "sign-out" && note.path != "data/delete" {
      for browser in [Browser(test), home, clinician] {
        let what = "\(note.method) \(note.path)"
        let reply =
          note.method == "GET"
          ? await browser.send("GET", path(note)) : await browser.sendForm(path(note), [:])
        expectGuarded(reply, what)
        if note.method == "GET" {
          let head = await browser.send("HEAD", path(note))
          #expect(head.body.isEmpty, "\(what)")
          expectGuarded(head, "HEAD \(note.path)")
        }
      }
    }
  }

  @Test("errors of every kind are pages with the same rules")
  func errors() async throws {
    let test = try TestSite()
    let home = try await test.atHome()
    let unknown = await home.send("GET", "/no/such/page")
    #expect(unknown.status == 404)
    let method = await home.sendForm("/help", [:])
    #expect([403, 404, 405].contains(method.status))
    let put = await home.send(
      "PUT", "/today", headers: ["Sec-Fetch-Site": "same-origin"], body: "a=1")
    #expect([403, 404, 405].contains(put.status))
    let host = await home.send("GET", "/", headers: ["Host": "evil.example"])
    #expect(host.status == 421)
    let large = await home.sendForm("/settings", ["name": [String(repeating: "x", count: 70_000)]])
    #expect(large.status == 413)
    let json = await home.send(
      "POST", "/settings",
      headers: ["Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"], body: "{}")
    #expect(json.status == 415)
    let broken = await home.send(
      "POST", "/settings", headers: ["Sec-Fetch-Site": "same-origin"], body: "name=%ZZ")
    #expect(broken.status == 415)
    for (reply, what) in [
      (unknown, "unknown"), (method, "method"), (put, "put"), (host, "host"), (large, "large"),
      (json, "json"), (broken, "broken"),
    ] {
      expectGuarded(reply, what)
      #expect(reply.body.contains("<h1"), "\(what)")
    }
  }

  @Test("no form is taken without the secret of the session, from another site, or from nowhere")
  func forgery() async throws {
    let test = try TestSite()
    let home = try await test.atHome()
    _ = await home.get("/settings")
    for note in test.site.notes where note.method == "POST" && note.access != .everyone {
      let what = "\(note.path)"
      let without = await home.sendForm(path(note), ["confirm": ["1"]], withToken: false)
      #expect(without.status == 403, "\(what)")
      let wrong = await home.sendForm(
        path(note), ["form_token": ["wrong"], "confirm": ["1"]], withToken: false)
      #expect(wrong.status == 403, "\(what)")
      for site in ["cross-site", "same-site", "none"] {
        let other = await home.sendForm(
          path(note), ["confirm": ["1"]], headers: ["Sec-Fetch-Site": site])
        #expect(other.status == 403, "\(what) from \(site)")
      }
      let nowhere = await home.sendForm(path(note), ["confirm": ["1"]], headers: [:])
      #expect(nowhere.status == 403, "\(what) from nowhere")
      let foreign = await home.sendForm(
        path(note), ["confirm": ["1"]], headers: ["Origin": "http://evil.example"])
      #expect(foreign.status == 403, "\(what) from another origin")
    }
    // An older browser that names its origin is taken.
    let old = await home.sendForm(
      "/settings", ["name": ["Margaret"]], headers: ["Origin": "http://localhost:8080"])
    #expect(old.status == 200)
  }

  @Test("pages of a person are for that person, those of a clinician for a clinician")
  func access() async throws {
    let test = try TestSite()
    let home = try await test.atHome()
    let clinician = try await test.signedIn("Dr Byron", as: .clinician)
    for note in test.site.notes where note.method == "GET" {
      let nobody = await Browser(test).send("GET", path(note))
      switch note.access {
      case .everyone: #expect(nobody.status < 500, "\(note.path)")
      case .signedIn, .person, .clinician: #expect(nobody.status == 401, "\(note.path)")
      }
      if note.access == .person {
        #expect(await clinician.send("GET", path(note)).status == 403, "\(note.path)")
      }
      if note.access == .clinician {
        #expect(await home.send("GET", path(note)).status == 403, "\(note.path)")
      }
    }
  }

  @Test("no word that anybody typed stands in the log or in an address")
  func silence() async throws {
    let test = try TestSite()
    let home = try await test.atHome()
    let marker = "Quxzibber"
    _ = await home.get("/check/question/medicines")
    _ = await home.post("/check/question/medicines", ["answer": [marker], "seen": ["0"]])
    _ = await home.post("/settings", ["name": [marker]])
    _ = await home.post("/check/food", ["search": [marker], "step": ["search"]])
    _ = await home.get("/no/\(marker)")
    _ = await home.get("/check/question/\(marker)")
    #expect(!test.log.all.isEmpty)
    #expect(!test.log.all.contains { $0.contains(marker) })
    #expect(!test.log.all.contains { $0.contains(home.cookie ?? "none") })
  }

  @Test("a start link works once, and not after ten minutes")
  func startLinks() async throws {
    let test = try TestSite()
    var random = SystemRandomNumberGenerator()
    let time = test.clock.moment.timestamp
    let home = try test.store.homeAccount(at: time, using: &random)
    let link = try test.store.makeStartLink(for: home.id, at: time, using: &random)
    let first = Browser(test)
    #expect(await first.get("/start/\(link.text)").status == 200)
    #expect(await first.get("/settings").status == 200)
    let second = Browser(test)
    _ = await second.get("/start/\(link.text)")
    #expect(await second.send("GET", "/settings").status == 401)
    let late = try test.store.makeStartLink(for: home.id, at: time, using: &random)
    test.clock.move(seconds: 601)
    let third = Browser(test)
    _ = await third.get("/start/\(late.text)")
    #expect(await third.send("GET", "/settings").status == 401)
  }
}
