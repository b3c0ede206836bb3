/// Standard atomic masses in grams per mole, for the elements of magnesium compounds.
///
/// Source: IUPAC abridged standard atomic weights 2021; the value of magnesium is the one the safety
/// rule base converts with (1 mmol = 24.305 mg). The same numbers are rows of `Data/constants.tsv`.
public enum AtomicMass {
  /// Magnesium, 24.305 g/mol.
  public static let magnesium = 24.305

  private static let byElement: [String: Double] = [
    "H": 1.008, "C": 12.011, "N": 14.007, "O": 15.999, "Mg": magnesium, "P": 30.974,
    "S": 32.06, "Cl": 35.45,
  ]

  /// The molar mass of a formula such as `MgCl2.6H2O`, with hydrate parts after a point.
  ///
  /// - Returns: grams per mole and the share of it that is magnesium, or nil when the text is no formula
  ///   of the elements known here.
  public static func molarMass(ofFormula formula: String) -> (total: Double, magnesium: Double)? {
    var total = 0.0
    var magnesiumMass = 0.0
    for part in formula.split(separator: ".", omittingEmptySubsequences: false) {
      var rest = Substring(part)
      let multiplier = Double(takeNumber(from: &rest) ?? 1)
      guard !rest.isEmpty else { return nil }
      while let element = takeElement(from: &rest) {
        guard let mass = byElement[element] else { return nil }
        let count = Double(takeNumber(from: &rest) ?? 1)
        total += multiplier * count * mass
        magnesiumMass += element == "Mg" ? multiplier * count * mass : 0
      }
      guard rest.isEmpty else { return nil }
    }
    return (total, magnesiumMass)
  }

  private static func takeNumber(from text: inout Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    text = text.dropFirst(digits.count)
    return Int(digits)
  }

  private static func takeElement(from text: inout Substring) -> String? {
    guard let first = text.first, first.isASCII, first.isUppercase else { return nil }
    let symbol = String(first) + text.dropFirst().prefix { $0.isASCII && $0.isLowercase }
    text = text.dropFirst(symbol.count)
    return symbol
  }
}
