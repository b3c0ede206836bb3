import Catalogue
import People

extension LaboratoryTest {
  /// A unit that laboratories print, as a line from the unit Olivine keeps.
  struct PrintedUnit: Sendable {
    let name: String
    /// The kept value is `scale * (value - offset)`.
    var scale = 1.0
    var offset = 0.0

    func standard(_ value: Double) -> Double { scale * (value - offset) }
  }

  /// The blood tests that the check asks for.
  package static let asked: [LaboratoryTest] = [
    .hba1c, .vitaminB12, .potassium, .calcium, .albumin,
  ]

  /// The name as it is typed and read, whatever the language of the page.
  package var typedName: String { Wording.english("interview.lab.\(rawValue)") }

  /// The units that laboratories print.
  package var unitNames: [String] { units.map(\.name) }

  /// The unit that is kept.
  var unit: String { units[0].name }

  /// The kept unit first, then the others that laboratories print.
  ///
  /// HbA1c by the master equation of the NGSP, others by molar mass; the numbers are rows of ``Constant``.
  var units: [PrintedUnit] {
    switch self {
    case .hba1c:
      [
        PrintedUnit(name: "mmol/mol"),
        PrintedUnit(
          name: "%", scale: 1 / Constant.value("hba1c_percent_slope"),
          offset: Constant.value("hba1c_percent_offset")),
      ]
    case .vitaminB12:
      [
        PrintedUnit(name: "pmol/L"),
        PrintedUnit(name: "pg/mL", scale: 1_000 / Constant.value("cyanocobalamin_molar_mass")),
      ]
    case .potassium: [PrintedUnit(name: "mmol/L"), PrintedUnit(name: "mEq/L")]
    case .calcium:
      [
        PrintedUnit(name: "mmol/L"),
        PrintedUnit(
          name: "mg/dL", scale: decilitres / Constant.value("calcium_atomic_mass")),
        PrintedUnit(name: "mEq/L", scale: 1 / Constant.value("calcium_charge")),
      ]
    case .albumin: [PrintedUnit(name: "g/L"), PrintedUnit(name: "g/dL", scale: decilitres)]
    case .redCellMagnesium:
      [
        PrintedUnit(name: "mmol/L"),
        PrintedUnit(name: "mg/dL", scale: decilitres / AtomicMass.magnesium),
      ]
    }
  }

  /// Decilitres in a litre.
  private var decilitres: Double { Constant.value("decilitres_per_litre") }

  func accepts(_ value: Double, in unit: PrintedUnit) -> Bool {
    Person.range(of: rawValue)?.contains(unit.standard(value)) ?? false
  }

  /// The name for a person.
  package var inWords: String { CheckWording.current("interview.lab.\(rawValue)") }

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
