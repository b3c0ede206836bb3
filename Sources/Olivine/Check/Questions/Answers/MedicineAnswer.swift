import Catalogue

/// Medicines by name; one that no code stands for is kept in the person's own words.
struct MedicineAnswer: NamedThings {
  private var codes: [Code<Medicine>] = []
  private var others: [String] = []

  static func turn(_ line: TypedLine) -> Turn { turn(line, from: MedicineAnswer()) }

  static let known: [(code: String, names: [String])] = Medicine.all.map { medicine in
    (medicine.code, [medicine.name, medicine.kind] + medicine.names)
  }

  static let asksForAnotherName = false

  static func lookUp(_ text: String) -> NameLookup { Medicine.lookUp(text) }

  static func name(of code: String) -> String { Medicine.with(code: code)?.name ?? code }

  var answer: GivenAnswer { .medicines(codes, others: others) }

  mutating func add(code: String) {
    guard let medicine = Code<Medicine>(code), !codes.contains(medicine) else { return }
    codes.append(medicine)
  }

  mutating func addUnknown(_ typed: String) -> String {
    if !others.contains(typed) { others.append(typed) }
    return CheckWording.current("interview.note.medicine_unknown", ["typed": typed])
  }
}
