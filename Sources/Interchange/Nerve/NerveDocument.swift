public import Olivine

extension JSONValue {
  /// The answer to a question to the nerve model under the names other programs rely on.
  ///
  /// Cost: what the model costs; see ``NerveStudy``.
  public init(answering study: NerveStudy) {
    var fields: [String: JSONValue]
    switch study {
    case .block(let question): fields = Self.block(question)
    case .neuron(let question): fields = Self.neuron(question)
    case .slow(let scenario): fields = Self.slow(scenario)
    case .surface(let condition): fields = Self.surface(condition)
    case .pain(let question): fields = Self.pain(question)
    }
    fields["note"] = .string(Wording.english("nerve.research"))
    self = .object(fields)
  }

  private static func list(_ numbers: [Double]) -> JSONValue {
    .array(numbers.map { .number($0) })
  }

  private static func block(_ question: NerveStudy.BlockQuestion) -> [String: JSONValue] {
    let law = question.model.law
    return [
      "kind": "block", "model": .string(question.model.rawValue),
      "mg_mmol_l": list(question.magnesium), "v_mv": list(question.voltages),
      "unblocked": .array(question.unblocked.map { list($0) }),
      "half_block_mmol_l": list(question.voltages.map { law.halfBlock(at: $0) }),
      "e_fold_mv": .number(law.voltagePerFold),
      "grade": .string(EvidenceGrade.established.rawValue),
    ]
  }

  private static func neuron(_ question: NerveStudy.NeuronQuestion) -> [String: JSONValue] {
    let answer = question.answer
    return [
      "kind": "neuron", "mg_mmol_l": .number(question.condition.magnesium),
      "lanes": .number(Double(question.stimulation.neurons)),
      "protocol": [
        "frequency_hz": .number(question.stimulation.frequency),
        "stimuli": .number(Double(question.stimulation.stimuli)),
        "step_ms": .number(question.stimulation.step),
        "spread": .number(question.stimulation.spread),
      ],
      "a_spikes": list(answer.earlySpikes), "c_spikes": list(answer.lateSpikes),
      "nmda_calcium_pc": list(answer.receptorCharge),
      "channel_calcium_pc": list(answer.channelCharge),
      "spikes_per_stimulus": .number(answer.firing),
      "calcium_per_stimulus_pc": .number(answer.calcium),
      "wind_up": answer.windUp.map { .number($0) } ?? .null,
      "peak_dendrite_mv": .number(answer.peakDendrite),
      "grade": .string(EvidenceGrade.animals.rawValue),
    ]
  }

  private static func slow(_ scenario: NerveScenario) -> [String: JSONValue] {
    [
      "kind": "slow",
      "at": .array(
        scenario.readings().map { day, reading in
          [
            "day": .number(day), "serum_mmol_l": .number(reading.serum),
            "spinal_mmol_l": .number(reading.fluid),
            "unblocked": .number(reading.unblocked),
            "inflammation_mg_l": .number(reading.inflammation),
            "firing": .number(reading.firing), "calcium": .number(reading.calcium),
            "gain": .number(reading.gain), "nerve_function": .number(reading.function),
            "velocity_m_s": .number(reading.velocity), "amplitude_uv": .number(reading.amplitude),
            "drive": .number(reading.drive), "excitability": .number(reading.excitability),
            "mechanistic_index": .number(reading.index), "at_edge": .bool(reading.isAtEdge),
          ]
        }),
      "evidence": .object(
        Dictionary(
          uniqueKeysWithValues: NerveCurve.allCases.map { ($0.rawValue, .string($0.evidence)) })),
    ]
  }

  private static func surface(_ condition: NeuronCondition) -> [String: JSONValue] {
    let response = ResponseSurface.stored.response(condition)
    let points = NerveSurfacePoint.all.map(SurfaceFit.Point.init)
    func errors(onGrid: Bool) -> JSONValue {
      let errors = SurfaceFit.errors(of: .stored, at: points, onGrid: onGrid)
      return [
        "firing_max": .number(errors.firing.largest),
        "firing_rms": .number(errors.firing.rootMeanSquare),
        "calcium_max": .number(errors.calcium.largest),
        "calcium_rms": .number(errors.calcium.rootMeanSquare),
      ]
    }
    return [
      "kind": "surface", "mg_mmol_l": .number(condition.magnesium),
      "gain": .number(condition.gain), "inhibition": .number(condition.inhibition),
      "spikes_per_stimulus": .number(response.firing),
      "calcium_per_stimulus_pc": .number(response.calcium),
      "relative_error": ["on_grid": errors(onGrid: true), "off_grid": errors(onGrid: false)],
      "fitted_to_these_parameters": .bool(ResponseSurface.isFitted(to: .reference)),
    ]
  }

  private static func pain(_ question: NerveStudy.PainQuestion) -> [String: JSONValue] {
    [
      "kind": "pain", "serum_mmol_l": .number(question.serum), "pain": .number(question.pain),
      "at": .array(
        question.answer.days.map { day in
          [
            "day": .number(Double(day.number)), "change_points": JSONValue(day.change),
            "spinal_pct": JSONValue(day.fluid), "share_relevant": .number(day.relevant),
          ]
        }),
      "draws": .number(Double(NerveDraws.usual)),
      "grade": .string(EvidenceGrade.hypothesis.rawValue),
    ]
  }
}
