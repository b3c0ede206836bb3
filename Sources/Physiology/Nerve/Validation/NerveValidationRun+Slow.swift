import Maths

extension NerveValidationRun {
  /// V17-V21: spinal magnesium while serum is raised for hours, per cent.
  var fluid: [String: [Double]] {
    let p = SlowParameters.reference
    func change(times ratio: Double, hours: Double) -> Double {
      let target = exponential(p[.fluidUp] * logarithm(ratio)) - 1
      return 100 * target * (1 - exponential(-hours / 24 / p[.fluidDays]))
    }
    return [
      "V17": [change(times: 1.8, hours: 6)], "V18": [change(times: 1.5, hours: 4)],
      "V19": [change(times: 1.3, hours: 4)],
      "V20": [change(times: 2.1 / p[.serumReference], hours: 24)],
      "V21": [change(times: 3.5, hours: 5.5)],
    ]
  }

  /// V22-V25: CRP after 12 weeks of serum +0.05 mmol/L, mg/L.
  var inflammation: [String: [Double]] {
    func change(inflamed: Double) -> Double {
      var parameters = SlowParameters.reference
      parameters[.inflammation] = inflamed
      let readings = NerveScenario(
        parameters, serum: Course(from: 0.80, to: 0.85, days: 0...14), days: 84
      ).readings()
      return (readings.last?.reading.inflammation ?? 0)
        - (readings.first?.reading.inflammation ?? 0)
    }
    return [
      "V22": [change(inflamed: 5)], "V23": [change(inflamed: 1.5), change(inflamed: 2.5)],
      "V24": [change(inflamed: 3.5)], "V25": [change(inflamed: 3.5)],
    ]
  }

  /// V26-V29: nerve function.
  var function: [String: [Double]] {
    func settled(_ serum: Double) -> NerveReading? {
      NerveScenario(.diabetic, serum: Course(serum), days: 0).readings().first?.reading
    }
    let tertiles = [0.82, 0.885, 0.95].compactMap(settled)
    let shares = tertiles.map(\.function)
    let span = (shares.last ?? 0) - (shares.first ?? 0)
    let velocities = tertiles.map(\.velocity)
    func afterTreatment(_ run: ReferenceScenario) -> Double {
      run.scenario.readings().first { $0.day == 84 }?.reading.function ?? 0
    }
    return [
      // 1 z is a quarter of the function.
      "V26": shares + [span / 0.25],
      "V27": [(velocities.last ?? 0) - (velocities.first ?? 0)],
      "V28": [settled(0.70)?.function ?? 0, settled(0.80)?.function ?? 0],
      "V29": [afterTreatment(.chemotherapy), afterTreatment(.chemotherapyKept)],
    ]
  }

  /// V30-V33: pain.
  var pain: [String: [Double]] {
    let oral = PainChange(serum: 0.78, change: .serum(by: 0.05), on: [28, 182])
    let (month, half) = (oral.days[0].change, oral.days[1].change)
    let back = 7.5 / 5
    func index(_ run: ReferenceScenario, day: Double) -> Double {
      run.scenario.readings().first { $0.day == day }?.reading.index ?? 0
    }
    return [
      "V30": [month.median, month.values[0], month.values[4]],
      "V31": [index(.diabetic, day: 0), indexAfterInfusion],
      "V32": [back * half.median, back * half.values[0], back * half.values[4]],
      "V33": [index(.diabetic, day: 84), index(.diabeticFluid5, day: 84)],
    ]
  }

  /// The index of a diabetic person whose spinal magnesium has risen by 0.3 per cent.
  private var indexAfterInfusion: Double {
    let model = LaneNerve(Array(repeating: SlowParameters.diabetic, count: Lanes.width))
    let level = Lanes(repeating: 0.78)
    let input = NerveInput(
      serum: level, fluidSerum: level, disease: Lanes(repeating: SlowParameters.diabetic[.disease]))
    var state = model.settled(at: input)
    state.fluid = state.fluid * Lanes(repeating: 1.003)
    return model.index(state)[0]
  }
}
