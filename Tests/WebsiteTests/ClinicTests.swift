import Olivine
import Store
import Testing
import Website

@Suite("A clinician and the people who share") struct ClinicTests {
  @Test("a clinician sees a person from the sharing on, and no longer than it lasts")
  func sharing() async throws {
    let test = try TestSite()
    let doctor = try await test.signedIn("Dr Byron", as: .clinician)
    let person = try await test.signedIn("Margaret", as: .person)
    _ = await JourneyTests.check(person)
    let accounts = try test.store.accounts()
    let owner = try #require(accounts.first { $0.name == "Margaret" })
    let clinician = try #require(accounts.first { $0.role == .clinician })
    let id = try #require(try test.store.people(for: owner.id).first).id.text
    #expect(await doctor.send("GET", "/people/\(id)").status == 404)
    #expect(await doctor.send("GET", "/people/\(id)/letter").status == 404)
    _ = await person.get("/share")
    _ = await person.post("/share", ["account": [clinician.id.text]])
    #expect(await doctor.send("GET", "/people/\(id)").status == 200)
    #expect(await doctor.send("GET", "/people/\(id)/letter").status == 200)
    let share = try #require(
      try test.store.shares(of: StoredPerson.ID(id), for: owner.id).first { $0.isLive })
    _ = await person.post("/share/end", ["share": [share.id.text]])
    #expect(await doctor.send("GET", "/people/\(id)").status == 404)
    #expect(await doctor.send("GET", "/people/\(id)/letter").status == 404)
  }

  @Test("a consent is recorded for the rules that ask for it, and only with the box ticked")
  func consent() async throws {
    let test = try TestSite()
    let doctor = try await test.signedIn("Dr Byron", as: .clinician)
    let person = try await test.signedIn("Margaret", as: .person)
    _ = await JourneyTests.check(person)
    // Kidneys that ask for a clinician.
    _ = await person.post(
      "/check/question/kidney_test",
      ["answer": ["40"], "unit": ["eGFR"], "day": ["1 August 2026"], "seen": ["0"]])
    _ = await person.get("/check/answers")
    let result = await person.post("/check/answers")
    #expect(result.body.contains("/check/letter"), "\(result.heading)")
    let accounts = try test.store.accounts()
    let owner = try #require(accounts.first { $0.name == "Margaret" })
    let clinician = try #require(accounts.first { $0.role == .clinician })
    let kept = try #require(try test.store.people(for: owner.id).first)
    _ = await person.get("/share")
    _ = await person.post("/share", ["account": [clinician.id.text]])
    let shared = await doctor.get("/people/\(kept.id.text)")
    #expect(shared.body.contains("/consent"), "\(result.heading), \(shared.heading)")
    let path = "/people/\(kept.id.text)/consent"
    #expect(await doctor.post(path, ["max_mg_d": ["200"]]).status == 422)
    #expect(try test.store.consents(for: kept.id, seenBy: owner.id).isEmpty)
    _ = await doctor.post(path, ["max_mg_d": ["200"], "agreed": ["1"]])
    let consents = try test.store.consents(for: kept.id, seenBy: owner.id)
    #expect(consents.first?.consent.maximumDose == 200)
  }
}
