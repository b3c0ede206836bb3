import Foundation
import Interchange
import Olivine
import OlivineTesting
import Testing

@Suite("Files of a trial") struct TrialFileTests {
  @Test("a protocol reads back as it was sealed", arguments: TrialFixture.layouts)
  func roundTrip(layout: String) throws {
    for blinding in Blinding.allCases {
      let fixed = try #require(TrialFixture.sealed(layout, blinding: blinding)).trial
        .trialProtocol
      let read = try ProtocolReader.trialProtocol(from: Data(fixed.canonicalBytes))
      #expect(read == fixed)
    }
  }

  @Test("a changed protocol is refused, or is a protocol with another hash")
  func damaged() throws {
    let layouts = TrialFixture.layouts
    for seed in 0..<6_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let fixed = try #require(TrialFixture.sealed(random.pick(layouts))).trial.trialProtocol
      let bytes = Data(fixed.canonicalBytes)
      let damaged = DamagedText.damage(bytes, &random)
      do throws(InputProblem) {
        let read = try ProtocolReader.trialProtocol(from: damaged)
        #expect(read.canonicalBytes == Array(damaged), "seed \(seed)")
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  @Test("the calendar keeps to RFC 5545", arguments: TrialFixture.layouts)
  func calendar(layout: String) throws {
    let trial = try #require(TrialFixture.sealed(layout)).trial
    let text = CalendarFile(
      of: trial, entryTime: TimeOfDay(minutes: 20 * 60), stamp: "20261124T190000Z"
    ).text
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let unfolded = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    var open: [String] = []
    for line in unfolded {
      if line.hasPrefix("BEGIN:") { open.append(String(line.dropFirst(6))) }
      if line.hasPrefix("END:") { #expect(open.popLast() == String(line.dropFirst(4))) }
    }
    #expect(open.isEmpty)
    let ids = unfolded.filter { $0.hasPrefix("UID:") }
    #expect(Set(ids).count == ids.count)
    #expect(unfolded.contains("DTSTART:\(caseDay.description.replacing("-", with: ""))T200000"))
    #expect(unfolded.contains("RRULE:FREQ=DAILY;COUNT=\(trial.trialProtocol.lastDay)"))
    // Eight in the evening is eight wherever the person is: no zone, no UTC.
    #expect(!unfolded.contains { $0.hasPrefix("DTSTART") && $0.hasSuffix("Z") })
    #expect(!text.contains("TZID"))
  }
}
