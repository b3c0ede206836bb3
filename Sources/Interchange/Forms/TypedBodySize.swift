import Olivine

/// A weight or a height as people type it, in their own units.
enum TypedBodySize: Hashable {
  /// kg or cm.
  case value(Double)
  /// A number that could be meant in several units.
  case unitMissing
  case unreadable

  /// Reads "72 kg", "158 lb", "11 st 4 lb", "11 stone 4"; a number alone could be either unit.
  init(weight text: String) {
    let amounts = Self.amounts(text, units: Self.weightUnits)
    switch amounts.map(\.unit) {
    case [.kilogram]: self = Self.sum(amounts, [1])
    case [.pound]: self = Self.sum(amounts, [Self.pound])
    case [.stone]: self = Self.sum(amounts, [14 * Self.pound])
    case [.stone, .pound], [.stone, nil]:
      self = Self.sum(amounts, [14 * Self.pound, Self.pound], below: 14)
    case [nil]: self = .unitMissing
    default: self = .unreadable
    }
  }

  /// Reads "164 cm", "1.64 m", "1 m 64", "5 ft 4 in", "5'4", "65 in"; a number alone where its size tells
  /// its unit.
  init(height text: String) {
    let amounts = Self.amounts(text, units: Self.heightUnits)
    switch amounts.map(\.unit) {
    case [.centimetre]: self = Self.sum(amounts, [1])
    case [.metre]: self = Self.sum(amounts, [100])
    case [.metre, .centimetre], [.metre, nil]: self = Self.sum(amounts, [100, 1], below: 100)
    case [.inch]: self = Self.sum(amounts, [Self.inch])
    case [.foot]: self = Self.sum(amounts, [12 * Self.inch])
    case [.foot, .inch], [.foot, nil]:
      self = Self.sum(amounts, [12 * Self.inch, Self.inch], below: 12)
    case [nil]: self = Self.height(withoutUnit: amounts[0].number)
    default: self = .unreadable
    }
  }

  private enum Unit: Hashable {
    case kilogram, pound, stone, centimetre, metre, inch, foot
  }

  private static let weightUnits: [String: Unit] = [
    "kg": .kilogram, "kgs": .kilogram, "kilo": .kilogram, "kilos": .kilogram,
    "kilogram": .kilogram, "kilograms": .kilogram, "lb": .pound, "lbs": .pound, "pound": .pound,
    "pounds": .pound, "st": .stone, "stone": .stone, "stones": .stone,
  ]
  private static let heightUnits: [String: Unit] = [
    "cm": .centimetre, "cms": .centimetre, "centimetre": .centimetre, "centimetres": .centimetre,
    "centimeter": .centimetre, "centimeters": .centimetre, "m": .metre, "metre": .metre,
    "metres": .metre, "meter": .metre, "meters": .metre, "in": .inch, "inch": .inch,
    "inches": .inch, "ft": .foot, "foot": .foot, "feet": .foot,
  ]
  private static let fillers: Set = ["about", "and", "ca"]

  /// kg and cm, by definition.
  private static let pound = 0.45359237
  private static let inch = 2.54

  private typealias Amount = (number: Double, unit: Unit?)

  /// The numbers with the unit behind each; none where anything else is written.
  private static func amounts(_ text: String, units: [String: Unit]) -> [Amount] {
    var amounts: [Amount] = []
    for word in words(text) where !fillers.contains(word) {
      if let number = TypedNumber.value(word) {
        // After a number without a unit nobody knows what a second one means.
        if let last = amounts.last, last.unit == nil { return [] }
        amounts.append((number, nil))
      } else {
        guard let unit = units[word], let last = amounts.last, last.unit == nil else { return [] }
        amounts[amounts.count - 1].unit = unit
      }
    }
    return amounts
  }

  /// Runs of digits with their marks, and runs of letters; the marks of feet and inches as words.
  private static func words(_ text: String) -> [String] {
    var marked = TypedLine(text).folded
    for (mark, unit) in [
      ("''", " in "), ("\u{2033}", " in "), ("\u{201D}", " in "), ("\"", " in "),
      ("\u{2032}", " ft "), ("'", " ft "),
    ] {
      marked = marked.replacing(mark, with: unit)
    }
    var words: [String] = []
    var wasNumber: Bool?
    for letter in marked {
      guard !letter.isWhitespace else {
        wasNumber = nil
        continue
      }
      let isNumber = !letter.isLetter
      if wasNumber == isNumber {
        words[words.count - 1].append(letter)
      } else {
        words.append(String(letter))
      }
      wasNumber = isNumber
    }
    return words.map { $0.trimming(".,;") }.filter { !$0.isEmpty }
  }

  /// - Parameter limit: what a second, smaller unit must stay below.
  private static func sum(
    _ amounts: [Amount], _ factors: [Double], below limit: Double = .infinity
  ) -> TypedBodySize {
    let numbers = amounts.map(\.number)
    guard numbers.dropFirst().allSatisfy({ $0 < limit }),
      numbers.count == 1 || numbers[0] == numbers[0].rounded(.down)
    else { return .unreadable }
    let sum = zip(numbers, factors).reduce(0) { $0 + $1.0 * $1.1 }
    // Nobody knows a weight or a height better, and so what is shown again reads as the same.
    return .value((10 * sum).rounded() / 10)
  }

  /// Centimetres, metres and inches of people do not overlap; 5.4 may be 5 ft 4 in or 5.4 ft.
  private static func height(withoutUnit number: Double) -> TypedBodySize {
    switch number {
    case 100...250: sum([(number, .centimetre)], [1])
    case 1...2.5: sum([(number, .metre)], [100])
    case 40...98: sum([(number, .inch)], [inch])
    default: .unitMissing
    }
  }
}
