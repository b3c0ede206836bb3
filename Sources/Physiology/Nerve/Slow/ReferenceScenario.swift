import Catalogue

/// The runs that show what the model says: health, deficiency and its repair, diabetes, chemotherapy.
public enum ReferenceScenario: String, CaseIterable, Sendable {
  case baseline
  case deficiency
  case repletion
  case diabetic
  case diabeticOral = "diabetic_oral"
  case diabeticFluid5 = "diabetic_csf5"
  case diabeticFluid15 = "diabetic_csf15"
  case chemotherapy = "chemo"
  case chemotherapyKept = "chemo_mg_kept"
  case ratDeficiency = "rat_deficiency"

  public var scenario: NerveScenario {
    switch self {
    case .baseline: return healthy(Course(0.85))
    case .deficiency: return healthy(Course(from: 0.85, to: 0.55, days: 0...14))
    case .repletion:
      return NerveScenario(serum: Course(from: 0.55, to: 0.85, days: 14...28), days: 182)
    case .diabetic: return diabetic(Course(0.78))
    case .diabeticOral: return diabetic(Course(from: 0.78, to: 0.83, days: 0...14))
    case .diabeticFluid5: return diabetic(Course(0.78), fluid: 1.05)
    case .diabeticFluid15: return diabetic(Course(0.78), fluid: 1.15)
    case .chemotherapy: return chemotherapy(falling: 0.70, returning: 0.82)
    case .chemotherapyKept: return chemotherapy(falling: 0.80, returning: 0.85)
    case .ratDeficiency: return rat
    }
  }

  private func healthy(_ serum: Course) -> NerveScenario {
    var scenario = NerveScenario(serum: serum, days: 182)
    scenario.start = .healthy(inflammation: SlowParameters.reference[.healthyInflammation])
    return scenario
  }

  private func diabetic(_ serum: Course, fluid: Double = 1) -> NerveScenario {
    var scenario = NerveScenario(.diabetic, serum: serum, days: 182)
    scenario.fluidFactor = Course(from: 1, to: fluid, days: 0...14)
    return scenario
  }

  /// Twelve weeks of treatment while serum falls, then recovery.
  private func chemotherapy(falling low: Double, returning end: Double) -> NerveScenario {
    var parameters = SlowParameters.reference
    let inflammation = NerveParameter.value("chemo_Nc")
    parameters[.inflammation] = inflammation
    let treated = 84.0
    var scenario = NerveScenario(
      parameters,
      serum: Course([
        .init(day: 0, value: 0.85), .init(day: treated, value: low),
        .init(day: 140, value: end),
      ]), days: 364)
    let drive = NerveParameter.value("chemo_D")
    scenario.disease = Course([
      .init(day: 0, value: drive), .init(day: treated, value: drive),
      .init(day: treated, value: 0),
    ])
    scenario.start = .healthy(inflammation: inflammation)
    return scenario
  }

  /// A week of a diet without magnesium and its repair, as in rats: spinal magnesium falls by 30 per cent.
  private var rat: NerveScenario {
    var scenario = healthy(Course(0.85))
    scenario.fluidFactor = Course([
      .init(day: 0, value: 1), .init(day: 2, value: 0.7), .init(day: 10, value: 0.7),
      .init(day: 10.5, value: 1),
    ])
    scenario.days = 42
    scenario.every = 1
    return scenario
  }
}
