import Foundation
import Olivine
import OlivineTesting
import Testing

/// A process that is killed at any moment never loses what it confirmed.
@Suite("Killed in the middle") struct KillTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["OLIVINE_LONG"] == nil ? 20 : 200

  @Test("every confirmed entry is there, nothing is half there, and the chain holds")
  func survives() throws {
    let story = try TrialStory(firstDay: caseDay, ["--blinding", "open"])
    var random = SeededGenerator(seed: 11)
    var confirmed: [Int: String] = [:]
    var killed = 0
    for round in 0..<Self.rounds {
      let number = round % 90 + 1
      let note = "round-\(round)"
      let (process, output, _) = RunProgram.process(
        [
          "try", "record", "--dir", story.folder.path, "--today",
          "\(story.firstDay + (number - 1))", "--pain", "\(random.whole(0...10))", "--note", note,
        ])
      try process.run()
      // A whole run takes some tens of milliseconds: the blow falls before, in and after the write.
      usleep(UInt32(random.whole(0...60)) * 1_000)
      kill(process.processIdentifier, SIGKILL)
      let text = String(
        decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      if text.contains("Saved for") { confirmed[round] = note }
    }
    // Both must happen, or the test shows nothing.
    #expect(killed > 0)
    let last = try story.run("record", on: 90, "--note", "the last")
    #expect(last.status == 0, "\(last.errors)")
    #expect(try story.run("verify", on: 90).status == 0)
    let file = try Data(contentsOf: story.folder.appendingPathComponent("trial.sqlite"))
    for (round, note) in confirmed {
      #expect(file.range(of: Data("\"\(note)\"".utf8)) != nil, "round \(round) was lost")
    }
  }
}
