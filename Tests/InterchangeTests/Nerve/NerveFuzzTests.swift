import Foundation
import Interchange
import Olivine
import OlivineTesting
import Testing

/// Whatever the file holds, it gives a question or a problem that can be shown, and never ends the program.
@Suite("The reader of nerve scenarios on damaged files") struct NerveFuzzTests {
  private static let sound = [
    #"{"kind": "block", "model": "AN88", "mg_mmol_l": [0.5, 0.8, 1], "v_mv": [-60, -20, 0, 40]}"#,
    #"{"kind": "neuron", "mg_mmol_l": 0.8, "lanes": 2, "gain": 1.1, "inhibition": 0.9, "nmda_share": 0.5, "protocol": {"frequency_hz": 4, "stimuli": 1, "step_ms": 0.05}, "parameters": {"gNa": 110, "wNK": 0.2}}"#,
    #"{"kind": "slow", "person": "diabetic", "parameters": {"k_N": 2}, "serum_mmol_l": [[0, 0.78], [14, 0.83], [20, 0.83]], "spinal_factor": 1.05, "drive": [[0, 1.5], [9, 0]], "days": 30, "every_d": 7, "start": "settled"}"#,
    #"{"kind": "slow", "scenario": "rat_deficiency", "days": 20}"#,
    #"{"kind": "surface", "mg_mmol_l": 0.7, "gain": 1.2, "inhibition": 0.8}"#,
    #"{"kind": "slow", "body": {"duration_h": 48, "doses": [{"at_h": 4, "mg": 300, "form": "citrate"}]}, "spinal_fluid": "body"}"#,
  ].map { Data($0.utf8) }

  @Test("an undamaged scenario is read") func undamaged() throws {
    for document in Self.sound { _ = try NerveScenarioReader.study(from: document) }
  }

  @Test("a damaged scenario gives numbers or a problem with words", arguments: 0..<8)
  func damaged(chunk: Int) {
    var random = SeededGenerator(seed: UInt64(chunk) + 7_000_000)
    var refused = 0
    for number in 0..<1_000 {
      var document = random.pick(Self.sound)
      for _ in 0..<random.whole(1...3) { document = DamagedText.damage(document, &random) }
      do throws(InputProblem) {
        let study = try NerveScenarioReader.study(from: document)
        if number.isMultiple(of: 20), Self.isCheap(study) {
          let text = JSONValue(answering: study).text(prettyPrinted: false)
          #expect(!text.contains("nan") && !text.contains("inf,"), "chunk \(chunk), \(number)")
        }
      } catch {
        refused += 1
        #expect(!error.description.isEmpty, "chunk \(chunk), \(number)")
      }
    }
    #expect(refused > 200)
  }

  /// Whether the answer takes a fraction of a second.
  private static func isCheap(_ study: NerveStudy) -> Bool {
    switch study {
    case .block, .surface: true
    case .neuron(let question): question.stimulation.cost < 1e6
    case .slow(let scenario): scenario.days < 400
    case .pain: false
    }
  }
}
