public import Olivine

extension JSONValue {
  /// The nerve curves of each day; the index is null without a diagnosed neuropathy.
  static func nerve(_ forecast: Forecast) -> [[String: JSONValue]] {
    let index = forecast.neuropathy.map { forecast.nerve.index(for: $0) }
    return forecast.nerve.days.enumerated().map { place, day in
      var fields: [String: JSONValue] = [:]
      for (curve, bands) in day.bands { fields[curve.rawValue] = JSONValue(bands) }
      fields[NerveCurve.index.rawValue] = index.map { JSONValue($0[place]) } ?? .null
      return fields
    }
  }

  /// Five quantiles by name.
  init(_ bands: Quantiles) {
    self = .object(
      Dictionary(
        uniqueKeysWithValues: zip(["q05", "q25", "q50", "q75", "q95"], bands.values).map {
          ($0, .number($1))
        }))
  }
}

extension Forecast {
  /// The bands of body and nerve as comma-separated text: one line a day and curve.
  ///
  /// The index is there for a diagnosed neuropathy alone.
  public var commaSeparated: String {
    let index = neuropathy.map { nerve.index(for: $0) }
    var lines: [String] = []
    for (place, day) in nerve.days.enumerated() {
      for curve in NerveCurve.allCases {
        guard let bands = day.bands[curve] ?? index?[place] else { continue }
        let numbers = bands.values.map { $0.text(decimals: 6) }.joined(separator: ",")
        lines.append("\(day.number),\(curve.rawValue),\(numbers)\n")
      }
    }
    return body.commaSeparated + lines.joined()
  }
}
