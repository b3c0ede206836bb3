import Olivine

extension MechanismPart {
  /// The pictures of the part.
  var charts: [MechanismChart] {
    switch self {
    case .block: [blockByVoltage, blockByMagnesium]
    case .windUp: [windUp]
    case .fewPercent: [fewPercent]
    case .inflammation: [course(\.inflammation, days: 182, span: 0...6)]
    case .regrowth: [course(\.percentFunction, days: 728, span: 60...80)]
    }
  }

  private func chart(
    _ id: String, _ members: [MechanismCurves.Member], span: ClosedRange<Double>? = nil
  ) -> MechanismChart {
    MechanismChart(
      finding: words(id + ".finding"),
      MechanismCurves(grade: grade, evidence: words("evidence"), members),
      xWords: words(id + ".x"), yWords: words(id + ".y"), span: span)
  }

  private func member(
    _ name: String, _ places: [Double], _ value: (Double) -> Double
  ) -> MechanismCurves.Member {
    MechanismCurves.Member(
      name: words("curve." + name), points: places.map { CurveChart.Sample($0, value($0)) })
  }

  /// Open share against voltage at half, usual and double magnesium.
  private var blockByVoltage: MechanismChart {
    let law = BlockLaw.Model.js90.law
    let voltages = stride(from: -80.0, through: 40, by: 4).map { $0 }
    let levels: [(name: String, factor: Double)] = [("usual", 1), ("half", 0.5), ("double", 2)]
    return chart(
      "voltage",
      levels.map { level in
        member(level.name, voltages) {
          100 * law.unblocked(at: $0, magnesium: level.factor * NeuronCondition.reference)
        }
      })
  }

  /// Open share against magnesium, resting and excited.
  private var blockByMagnesium: MechanismChart {
    let law = BlockLaw.Model.js90.law
    let shares = stride(from: 50.0, through: 150, by: 5).map { $0 }
    return chart(
      "magnesium",
      [("rest", -60.0), ("active", -30.0)].map { name, voltage in
        member(name, shares) {
          100 * law.unblocked(at: voltage, magnesium: $0 / 100 * NeuronCondition.reference)
        }
      }, span: 0...60)
  }

  /// Spikes after each of eight stimuli, at 20 per cent less magnesium and at the usual.
  private var windUp: MechanismChart {
    let trains = WindUpTrains.stored
    return chart(
      "train",
      [("low", trains.low), ("usual", trains.usual), ("none", trains.withoutReceptor)].map {
        name, spikes in
        MechanismCurves.Member(
          name: words("curve." + name),
          points: spikes.enumerated().map { CurveChart.Sample(Double($0 + 1), $1) })
      })
  }

  /// What a change of magnesium does to the open share and to firing.
  private var fewPercent: MechanismChart {
    let law = BlockLaw.Model.js90.law
    let surface = ResponseSurface.stored
    func level(_ change: Double) -> Double { (1 + change / 100) * NeuronCondition.reference }
    let usual = (
      law.unblocked(at: -60, magnesium: level(0)),
      surface.response(NeuronCondition(magnesium: level(0))).firing
    )
    let changes = stride(from: -20.0, through: 20, by: 2).map { $0 }
    return chart(
      "change",
      [
        member("block", changes) {
          100 * (law.unblocked(at: -60, magnesium: level($0)) / usual.0 - 1)
        },
        member("firing", changes) {
          let now = surface.response(NeuronCondition(magnesium: level($0)))
          return 100 * (now.firing / usual.1 - 1)
        },
      ])
  }

  /// A person with diabetic nerve damage and low-normal magnesium, with and without a rise in the blood.
  private func course(
    _ value: KeyPath<NerveReading, Double>, days: Double, span: ClosedRange<Double>
  ) -> MechanismChart {
    chart(
      "course",
      [("without", ReferenceScenario.diabetic), ("with", .diabeticOral)].map { name, run in
        var scenario = run.scenario
        scenario.days = days
        return MechanismCurves.Member(
          name: words("curve." + name),
          points: scenario.readings().map {
            CurveChart.Sample($0.day / 7, $0.reading[keyPath: value])
          })
      }, span: span)
  }
}

extension NerveReading {
  fileprivate var percentFunction: Double { 100 * function }
}

/// Spikes of 16 simulated neurons, computed once.
private struct WindUpTrains: Sendable {
  let low: [Double]
  let usual: [Double]
  let withoutReceptor: [Double]

  static let stored: WindUpTrains = {
    let train = NeuronProtocol(neurons: 16, step: 0.05)
    let healthy = NeuronPopulation(.reference, train)
    let answers = healthy.responses([
      NeuronCondition(magnesium: 0.8 * NeuronCondition.reference), NeuronCondition(),
    ])
    let blocked = NeuronPopulation(NeuronParameters.reference.withNMDA(share: 0), train)
    return WindUpTrains(
      low: answers[0].lateSpikes, usual: answers[1].lateSpikes,
      withoutReceptor: blocked.response(NeuronCondition()).lateSpikes)
  }()
}
