public import Olivine

extension JSONValue {
  /// A forecast under the names other programs rely on.
  public init(_ forecast: Forecast) {
    let risk = forecast.body.risk
    self = [
      "form": .string(forecast.plan.form.text),
      "mg_d": .number(forecast.plan.fullDose),
      "people": .number(Double(forecast.body.people)),
      "days": .array(
        zip(forecast.body.days, Self.nerve(forecast)).map { Self.day($0, nerve: $1) }),
      "effect_half_life_d": forecast.effectHalfLife.map { halfLife in
        [
          "median": .number(halfLife.distribution.median),
          "log_sd": .number(halfLife.distribution.logSD),
          "dominant": halfLife.dominant.map { .string($0.rawValue) } ?? .null,
          "clocks": .array(halfLife.parts.map { Self.clock($0) }),
        ]
      } ?? .null,
      "explanations": .array(
        forecast.body.explained.map { explained in
          [
            "explanation": .string(explained.explanation.rawValue),
            "serum_mmol_l": JSONValue(explained.serum),
            "rise_mmol_l": JSONValue(explained.rise),
          ]
        }),
      "risk": [
        "p_serum_above_1_05": .number(risk.aboveHigh),
        "p_serum_above_1_23": .number(risk.aboveVeryHigh),
        "assumes_bowel_stasis": .bool(risk.assumesBowelStasis),
      ],
      "evidence": .object(
        Dictionary(
          uniqueKeysWithValues: BodyForecast.Curve.allCases.map {
            ($0.rawValue, .string($0.evidence()))
          } + NerveCurve.allCases.map { ($0.rawValue, .string($0.evidence)) })),
      "model": .string(BodyModel.body1.id),
      "disclaimer": .string(Wording.english("disclaimer")),
    ]
  }

  private static func day(
    _ day: BodyForecast.Day, nerve: [String: JSONValue]
  ) -> JSONValue {
    var fields = nerve
    fields["day"] = .number(Double(day.number))
    for (curve, bands) in day.bands { fields[curve.rawValue] = JSONValue(bands) }
    return .object(fields)
  }

  private static func clock(_ part: EffectHalfLife.Part) -> JSONValue {
    [
      "process": .string(part.clock.process.rawValue),
      "median_d": .number(part.clock.halfLife.median),
      "log_sd": .number(part.clock.halfLife.logSD), "weight": .number(part.clock.share),
      "pull": .number(part.pull),
      "from": .string(part.isForecast ? "forecast" : "table"),
    ]
  }
}

extension BodyForecast {
  /// The bands as comma-separated text: one line a day and curve.
  public var commaSeparated: String {
    var lines = ["day,curve,q05,q25,q50,q75,q95"]
    for day in days {
      for curve in Curve.allCases {
        guard let bands = day.bands[curve] else { continue }
        let numbers = bands.values.map { $0.text(decimals: 6) }.joined(separator: ",")
        lines.append("\(day.number),\(curve.rawValue),\(numbers)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
