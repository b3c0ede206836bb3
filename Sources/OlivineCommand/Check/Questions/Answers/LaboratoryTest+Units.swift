import Olivine

extension LaboratoryTest {
  /// A unit that laboratories print, as a line from the unit Olivine keeps.
  struct PrintedUnit: Sendable {
    let name: String
    /// The kept value is `scale * (value - offset)`.
    var scale = 1.0
    var offset = 0.0

    func standard(_ value: Double) -> Double { scale * (value - offset) }
  }

  /// The unit that is kept.
  var unit: String { units[0].name }

  /// The kept unit first, then the others that laboratories print.
  ///
  /// HbA1c: the master equation of the NGSP, % = 0.09148 (mmol/mol) + 2.152 (Hoelzel 2004, Clin Chem
  /// 50:166-174). Others by molar mass, g/mol: cyanocobalamin 1,355.4, calcium 40.08.
  var units: [PrintedUnit] {
    switch self {
    case .hba1c:
      [PrintedUnit(name: "mmol/mol"), PrintedUnit(name: "%", scale: 1 / 0.09148, offset: 2.152)]
    case .vitaminB12:
      [PrintedUnit(name: "pmol/L"), PrintedUnit(name: "pg/mL", scale: 1_000 / 1_355.4)]
    case .potassium: [PrintedUnit(name: "mmol/L"), PrintedUnit(name: "mEq/L")]
    case .calcium:
      [
        PrintedUnit(name: "mmol/L"), PrintedUnit(name: "mg/dL", scale: 10 / 40.08),
        PrintedUnit(name: "mEq/L", scale: 0.5),
      ]
    case .albumin: [PrintedUnit(name: "g/L"), PrintedUnit(name: "g/dL", scale: 10)]
    case .redCellMagnesium:
      [
        PrintedUnit(name: "mmol/L"),
        PrintedUnit(name: "mg/dL", scale: 10 / AtomicMass.magnesium),
      ]
    }
  }

  func accepts(_ value: Double, in unit: PrintedUnit) -> Bool {
    Person.range(of: rawValue)?.contains(unit.standard(value)) ?? false
  }

  /// The name for a person.
  var inWords: String { Wording.english("interview.lab.\(rawValue)") }

  /// The test of a typed name; nil when there is none.
  static func named(_ typed: String) -> LaboratoryTest? {
    let name = typed.filter { $0.isLetter || $0.isNumber }
    return allCases.first { test in test.typedNames.contains { name.contains($0) } }
      ?? ["k": .potassium, "ca": .calcium][name]
  }

  private var typedNames: [String] {
    switch self {
    case .hba1c: ["a1c", "longtermsugar"]
    case .vitaminB12: ["b12", "cobalamin"]
    case .potassium: ["potassium"]
    case .calcium: ["calcium"]
    case .albumin: ["albumin"]
    case .redCellMagnesium: ["redcell", "rbc", "erythrocyte"]
    }
  }
}
