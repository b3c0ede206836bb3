import Foundation
import Interchange
import Olivine
import Testing

@Suite("Scenarios of the nerve model") struct NerveScenarioTests {
  private func answer(_ text: String) throws -> [String: JSONValue] {
    let study = try NerveScenarioReader.study(from: Data(text.utf8))
    guard case .object(let fields) = JSONValue(answering: study) else { return [:] }
    return fields
  }

  private func numbers(_ value: JSONValue?) -> [Double] {
    guard case .array(let values)? = value else { return [] }
    return values.compactMap { if case .number(let number) = $0 { number } else { nil } }
  }

  /// Golden block table of the reference program.
  @Test("a block scenario gives a row for each magnesium and a column for each voltage")
  func block() throws {
    let fields = try answer(
      #"{"kind": "block", "model": "JS90", "mg_mmol_l": [0.5, 2], "v_mv": [-80, 0, 40]}"#)
    guard case .array(let rows)? = fields["unblocked"] else {
      Issue.record("no matrix")
      return
    }
    #expect(rows.count == 2 && numbers(rows[0]).count == 3)
    #expect((numbers(rows[0])[0] / 0.04768462561993711 - 1).magnitude < 1e-9)
    #expect(numbers(rows[1])[2] > 0.95)
  }

  @Test("a neuron scenario fires the spikes of the reference program")
  func neuron() throws {
    let fields = try answer(
      """
      {"kind": "neuron", "mg_mmol_l": 0.8, "lanes": 1,
       "protocol": {"frequency_hz": 1, "stimuli": 9, "spread": 0}}
      """)
    #expect(numbers(fields["c_spikes"]) == [3, 3, 4, 4, 6, 7, 8, 10, 10])
    #expect(fields["grade"] == .string("B"))
  }

  @Test("a slow scenario by name gives the index of the table of the specification")
  func slow() throws {
    let fields = try answer(#"{"kind": "slow", "scenario": "diabetic", "every_d": 28}"#)
    guard case .array(let days)? = fields["at"], case .object(let first)? = days.first,
      case .number(let index)? = first["mechanistic_index"],
      case .object(let evidence)? = fields["evidence"]
    else {
      Issue.record("the document has another shape")
      return
    }
    #expect(days.count == 7 && (index - 4.2468).magnitude < 1e-3)
    #expect(evidence.count == 4)
  }

  @Test("a slow scenario of one's own, on points, on a body, and the pain behind it")
  func others() throws {
    let own = try answer(
      #"{"kind": "slow", "parameters": {"D": 0.43, "Nc": 4}, "serum_mmol_l": [[0, 0.78], [14, 0.83]], "days": 28}"#
    )
    guard case .array(let days)? = own["at"] else { return }
    #expect(days.count == 3)
    let body = try answer(
      #"{"kind": "slow", "person": "diabetic", "body": {"duration_h": 72}, "spinal_fluid": "body"}"#
    )
    guard case .array(let bodyDays)? = body["at"] else { return }
    #expect(bodyDays.count == 4)
    let pain = try answer(
      #"{"kind": "pain", "serum_mmol_l": 0.78, "rise_mmol_l": 0.05, "days": [28]}"#)
    #expect(pain["grade"] == .string("H"))
    let surface = try answer(#"{"kind": "surface", "mg_mmol_l": 0.8}"#)
    guard case .number(let spikes)? = surface["spikes_per_stimulus"] else { return }
    #expect((spikes - 7.4175).magnitude < 0.01)
  }

  @Test(
    "what cannot be used is refused with its place and what would be accepted",
    arguments: [
      (#"[]"#, "a list is not an object"), (#"{}"#, "kind: this field is needed"),
      (#"{"kind": "brain"}"#, #"kind: "brain" is not one of block, neuron, slow, surface, pain"#),
      (#"{"kind": "block", "mg_mmol_l": [1]}"#, "v_mv: this field is needed"),
      (
        #"{"kind": "block", "mg_mmol_l": [-1], "v_mv": [0]}"#, "mg_mmol_l[0]: -1 is outside 0 to 10"
      ),
      (
        #"{"kind": "block", "model": "JS9", "mg_mmol_l": [1], "v_mv": [0]}"#,
        #"model: "JS9" is not one of JS90, AN88, GluN2D"#
      ),
      (
        #"{"kind": "neuron", "protocol": {"stimuly": 3}}"#,
        #"protocol.stimuly: there is no such field. Did you mean "stimuli"?"#
      ),
      (#"{"kind": "neuron", "lanes": 2.5}"#, "lanes: 2.5"),
      (
        #"{"kind": "neuron", "lanes": 10000, "protocol": {"stimuli": 200}}"#,
        "lanes: 10000 is outside"
      ),
      (#"{"kind": "slow"}"#, "serum_mmol_l: this field is needed"),
      (
        #"{"kind": "slow", "serum_mmol_l": [[5, 0.8], [4, 0.8]]}"#,
        "serum_mmol_l[1][0]: 4 is outside 5 to 3652"
      ),
      (#"{"kind": "slow", "serum_mmol_l": [[5]]}"#, "serum_mmol_l[0]: "),
      (#"{"kind": "slow", "serum_mmol_l": []}"#, "serum_mmol_l: "),
      (#"{"kind": "slow", "scenario": "diabetic", "days": -1}"#, "days: -1 is outside 0 to 3652"),
      (
        #"{"kind": "slow", "scenario": "diabetic", "drive": 1}"#,
        "drive: give one of scenario, drive"
      ),
      (
        #"{"kind": "slow", "body": {"duration_h": 24, "doses": [{"at_h": 0, "mg": 5, "form": "x"}]}}"#,
        "body.doses[0].form: "
      ),
      (#"{"kind": "slow", "body": {}}"#, "body.duration_h: this field is needed"),
      (
        #"{"kind": "pain", "serum_mmol_l": 0.8}"#, "give one of rise_mmol_l, spinal_factor"
      ),
      (#"{"kind": "surface", "gain": 3}"#, "gain: 3 is outside 1 to 1.5"),
    ])
  func refusals(text: String, line: String) {
    do {
      _ = try NerveScenarioReader.study(from: Data(text.utf8))
      Issue.record("it was accepted: \(text)")
    } catch {
      #expect(error.description.contains(line), "\(error.description)")
    }
  }
}
