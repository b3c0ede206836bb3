import Foundation
import Olivine
import Testing

@Suite("The answers of the check as they are kept") struct CheckDraftTests {
  private let today = Day("2026-08-06") ?? Day(ordinal: 20_000)

  @Test("a draft that was written and read again gives the same person")
  func coding() throws {
    var draft = CheckDraft()
    for (question, line) in [
      (CheckQuestion.age, "67"), (.sex, "female"), (.medicines, "metformin"),
      (.kidneyTest, "0.9 mg/dL, 3 weeks ago"),
    ] {
      #expect(draft.receive(line, for: question, after: 0, today: today).problem == nil)
    }
    let read = try JSONDecoder().decode(CheckDraft.self, from: JSONEncoder().encode(draft))
    #expect(read == draft)
    let person = Person().answering(read.answers(today: today), on: today)
    #expect(person.age == 67)
    // The day of a test does not move with the day on which the draft is read.
    let later = Person().answering(read.answers(today: today + 30), on: today + 30)
    #expect(later.creatinine?.day == person.creatinine?.day)
  }

  @Test("an answer that is not understood changes nothing")
  func unclear() {
    var draft = CheckDraft()
    _ = draft.receive("67", for: .age, after: 0, today: today)
    let before = draft
    #expect(draft.receive("old", for: .age, after: 0, today: today).problem != nil)
    #expect(draft.receive("6e1", for: .age, after: 0, today: today).problem != nil)
    #expect(draft == before)
  }

  @Test("a page that is sent again after going back takes the later lines back")
  func goingBack() {
    var draft = CheckDraft()
    _ = draft.receive("0.9", for: .kidneyTest, after: 0, today: today)
    _ = draft.receive("yes", for: .kidneyTest, after: 1, today: today)
    _ = draft.receive("3 weeks ago", for: .kidneyTest, after: 2, today: today)
    #expect(draft.asked(.kidneyTest, today: today).answer != nil)
    let again = draft.receive("no", for: .kidneyTest, after: 1, today: today)
    #expect(again.problem != nil || again.answer == nil)
    let whole = draft.receive("0.9 mg/dL, 3 weeks ago", for: .kidneyTest, after: 0, today: today)
    #expect(whole.answer != nil)
  }
}
