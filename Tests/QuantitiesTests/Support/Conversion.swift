import Foundation

/// A golden conversion of one quantity between two units.
struct Conversion: Decodable, Sendable, CustomStringConvertible {
  let quantity: String
  let fromUnit: String
  let from: Double
  let toUnit: String
  let to: Double

  private enum CodingKeys: String, CodingKey {
    case quantity
    case fromUnit = "from_unit"
    case from
    case toUnit = "to_unit"
    case to
  }

  var description: String { "\(from) \(fromUnit) of \(quantity) is \(to) \(toUnit)" }

  /// The golden file prints four decimals.
  static let printedDigits = 0.5e-4 * (1 + 1e-9)

  /// The golden conversions of a quantity.
  static func golden(_ quantity: String) throws -> [Conversion] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures")
    let data = try Data(contentsOf: folder.appendingPathComponent("unit_conversions.json"))
    return try JSONDecoder().decode([Conversion].self, from: data)
      .filter { $0.quantity == quantity }
  }
}
