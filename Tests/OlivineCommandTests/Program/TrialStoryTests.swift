import Foundation
import Olivine
import OlivineTesting
import Testing

/// Whole trials, lived through day by day at the command line.
@Suite("A trial lived through") struct TrialStoryTests {
  @Test("a blinded trial: a skipped week, an edit, a forbidden look, paper, both pages at the end")
  func wholeTrial() throws {
    let story = try TrialStory(firstDay: caseDay, ["--blinding", "helper"])
    let days = try #require(
      try story.run("status", on: 1, "--json").fields["days"] as? Int)
    #expect(
      FileManager.default.fileExists(atPath: story.folder.path + "/FOR-YOUR-HELPER-ONLY.html"))
    var random = SeededGenerator(seed: 5)
    for number in 1...days where !(30...36).contains(number) {
      var options = ["--pain", "\(random.whole(3...7))", "--taken", "1", "--stools", "1"]
      if number % 7 == 0 { options += ["--systolic", "130", "--weakness", "no"] }
      let result = try RunProgram.run(
        [
          "try", "record", "--dir", story.folder.path, "--today",
          "\(story.firstDay + (number - 1))",
        ] + options)
      #expect(result.status == 0, "day \(number): \(result.errors)")
    }
    // An edit today keeps the old value; a forbidden look and a forbidden day say why.
    let edited = try story.run("record", on: days, "--pain", "4", "--json")
    #expect(edited.fields["changed"] as? Bool == true)
    let look = try story.run("status", on: 29, "--look", "--json")
    #expect(look.status == 0)
    #expect((look.fields["look_refused"] as? String)?.contains("no look on the way") == true)
    let early = try story.answer(on: 29, "--json")
    #expect(early.fields["class"] is NSNull)
    let late = try story.run("record", on: 40, "--pain", "4", "--paper", "\(story.firstDay + 30)")
    #expect(late.status == 0)
    let again = try story.run("record", on: 40, "--day", "monday", "--pain", "4")
    #expect(again.status == 64)
    #expect(again.errors.contains("--paper"))
    let wrong = try story.run("record", on: 40, "--pain", "11")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("between 0 and 10"))

    #expect(try story.run("verify", on: days + 1).status == 0)
    let answer = try story.answer(on: days + 1, "--json", "--model", "T1")
    #expect(answer.status == 0)
    #expect(answer.fields["class"] is String)
    let trial = try #require(answer.fields["trial"] as? [String: Any])
    #expect(trial["paper_days"] as? Int == 1)
    for reader in ["person", "doctor"] {
      let page = story.folder.path + "/\(reader).html"
      let result = try story.answer(
        on: days + 1, "--model", "T1", "--html", page, "--for", reader)
      #expect(result.status == 0)
      let html = try String(contentsOfFile: page, encoding: .utf8)
      #expect(html.contains("Magnesium glycinate"))
    }
    let cent = try story.answer(on: days + 1, "--cent", "--json")
    let items = try #require(cent.fields["items"] as? [[String: Any]])
    #expect(items.count == CENTItem.all.count)
    #expect(cent.fields["missing"] as? [String] == ["4c", "23", "25"])
  }

  @Test("an emergency unblinding is logged before it is shown, and the answer says so")
  func unblinding() throws {
    let story = try TrialStory(firstDay: caseDay, ["--blinding", "helper"])
    _ = try story.run("record", on: 1, "--pain", "5")
    let opened = try story.run("unblind", on: 40, "--reason", "emergency", "--by", "clinician")
    #expect(opened.status == 0)
    #expect(opened.output.contains("magnesium for"))
    let status = try story.run("status", on: 40)
    #expect(status.output.contains("seal opened by clinician"))
    let unknown = try story.run("unblind", on: 40, "--reason", "curious")
    #expect(unknown.status == 64)
    #expect(!unknown.output.contains("magnesium for"))
  }

  @Test("a stop rule that fires stops the dose, whatever the calendar says")
  func stopRule() throws {
    let story = try TrialStory(firstDay: caseDay, ["--blinding", "open"])
    let before = try story.run("today", on: 10, "--json")
    #expect((before.fields["instruction"] as? [String: Any])?["kind"] as? String == "magnesium")
    let fired = try story.run("record", on: 10, "--pain", "5", "--blood", "--stools", "3")
    #expect(fired.status == 0)
    #expect(fired.output.contains("[T05]"))
    let after = try story.run("today", on: 11, "--json")
    #expect((after.fields["instruction"] as? [String: Any])?["kind"] as? String == "stopped")
    let resumed = try story.run("amend", on: 12, "--resume", "--reason", "better")
    #expect(resumed.status == 64)
  }

  @Test("a pause ends with a reason, a new medicine only with a new check")
  func pause() throws {
    let story = try TrialStory(firstDay: caseDay, ["--blinding", "open"])
    _ = try story.run("record", on: 9, "--pain", "5", "--new-medicine", "paracetamol")
    let card = try story.run("today", on: 10)
    #expect(card.output.contains("paused"))
    #expect(try story.run("amend", on: 10, "--resume", "--reason", "fine").status == 64)
    let checked = try story.run(
      "amend", on: 10, "--person", TrialStory.examples, "--reason", "checked")
    #expect(checked.status == 0, "\(checked.errors)")
    _ = try story.run("record", on: 10, "--pain", "5")
    let resumed = try story.run("amend", on: 10, "--resume", "--reason", "checked")
    #expect(resumed.status == 0, "\(resumed.errors)")
    let verified = try story.run("verify", on: 10)
    #expect(verified.status == 0)
  }

  @Test("nothing is begun where something is already, or where no trial is allowed")
  func refusals() throws {
    let story = try TrialStory(firstDay: caseDay, [])
    let again = try RunProgram.run(
      [
        "try", "start", TrialStory.examples, "--dir", story.folder.path, "--today", "\(caseDay)",
      ])
    #expect(again.status == 64)
    #expect(again.errors.contains("choose another folder"))
    let none = try RunProgram.run(["try", "today", "--dir", "/nowhere"])
    #expect(none.status == 66)
    let parent = story.folder.deletingLastPathComponent()
    let before = try FileManager.default.contentsOfDirectory(atPath: parent.path).count
    let unable = try RunProgram.run(
      [
        "try", "start", TrialStory.examples, "--dir", parent.path + "/never", "--design", "99",
        "--today", "\(caseDay)",
      ])
    #expect(unable.status == 64)
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).count <= before + 2)
    #expect(!FileManager.default.fileExists(atPath: parent.path + "/never"))
  }
}
