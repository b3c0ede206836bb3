import Foundation
import LawTesting
import Testing
import Trials

@Suite("The protocol and its canonical spelling")
struct SealingProtocolTests {
  @Test("keys are sorted, there are no spaces, numbers and text are spelled in one way")
  func spelling() {
    let value = CanonicalValue.object([
      "b": .list([.number(1), .number(-0.0), .number(0.1), .number(1e-7), .number(5.38)]),
      "a": .text("caf\u{e9} \"x\" \\ \n"), "c": .missing, "Z": .flag(true), "aa": .object([:]),
    ])
    #expect(
      String(decoding: value.bytes, as: UTF8.self)
        == #"{"Z":true,"a":"café \"x\" \\ \u000a","aa":{},"b":[1,0,0.1,1e-07,5.38],"c":null}"#)
  }

  @Test("numbers read back as the same number", arguments: seeds(5_000))
  func numbers(seed: UInt64) throws {
    let value = Double(bitPattern: seed)
    guard value.isFinite else { return }
    let text = String(decoding: CanonicalValue.number(value).bytes, as: UTF8.self)
    #expect(Double(text) == value)
  }

  @Test("a protocol is valid JSON and holds every field")
  func fields() throws {
    for code in ["pairs", "switch_days", "random_start", "stepped_dose", "single_pair"] {
      let design = try #require(
        DesignFixture.design(code, in: DesignFixture.toleranceChoice))
      let trialProtocol = try DesignFixture.trialProtocol(design)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(trialProtocol.canonicalBytes))
          as? [String: Any])
      #expect(object["layout"] as? String == code)
      #expect(object["mcid"] as? Double == 1)
      #expect(object["run_in_d"] as? Int == 14)
      #expect(object["wash_out_d"] as? Int == 7)
      #expect(object["analysis_version"] as? String == "T1")
      #expect((object["tolerance_steps"] as? [Any])?.count == 3)
      #expect((object["priors"] as? [String: [Double]])?["effect"] == [-0.3, 1.2])
      #expect((object["looks"] as? [Any])?.count == trialProtocol.plannedLooks.count)
      #expect(object.count == 22)
    }
  }

  @Test("protocols that differ in anything have different bytes")
  func distinct() throws {
    var bytes: Set<[UInt8]> = []
    var count = 0
    for choice in [DesignFixture.choice, DesignFixture.toleranceChoice] {
      for ranked in try #require(choice).designs {
        for id in ["one", "two"] {
          for blinding in Blinding.allCases {
            bytes.insert(
              try DesignFixture.trialProtocol(ranked, id: id, blinding: blinding).canonicalBytes)
            count += 1
          }
        }
      }
    }
    #expect(bytes.count == count)
  }

  @Test("a protocol put together again from its parts has the same bytes")
  func rebuilt() throws {
    for ranked in try #require(DesignFixture.toleranceChoice).designs {
      let one = try DesignFixture.trialProtocol(ranked)
      let leadIn = LeadIn(
        toleranceInput: one.design.leadIn.toleranceInput, runInDays: one.design.leadIn.runInDays,
        washOutDays: one.design.leadIn.washOutDays)
      let design = TrialDesign(
        layout: one.design.layout, leadIn: leadIn, sequences: one.design.sequences,
        dosePlan: try DosePlan(doses: one.design.dosePlan.doses))
      let other = try TrialProtocol(
        id: one.id, version: one.version, person: one.person, outcome: one.outcome,
        mcid: one.mcid, design: design, plannedSD: one.plannedSD, comparator: one.comparator,
        blinding: one.blinding, priors: one.priors, effectPriorSource: one.effectPriorSource,
        stopRules: one.stopRules)
      #expect(other.canonicalBytes == one.canonicalBytes)
    }
  }

  @Test("a blinded trial needs a placebo, and a protocol a name")
  func refused() throws {
    let design = try #require(DesignFixture.design("pairs"))
    #expect(throws: ProtocolError.blindingNeedsPlacebo(.helper)) {
      try TrialProtocol(
        id: "t", outcome: .pain, mcid: 1, design: design, comparator: .nothing, blinding: .helper,
        priors: TrialPriors(), effectPriorSource: "")
    }
    #expect(throws: ProtocolError.noID) { try DesignFixture.trialProtocol(design, id: "") }
  }
}
