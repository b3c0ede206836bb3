/// The rooms and the arrows between them, as `Documentation/house.md` draws them.
enum House {
  private static let base: Set = ["Quantities", "Maths", "Catalogue", "People"]
  private static let domain = base.union(["Safety", "Physiology", "Evidence", "Trials"])
  private static let edge: Set = ["Olivine", "Pages", "Store", "Interchange", "Website"]

  /// The other rooms that a room may import.
  static let arrows: [String: Set<String>] = [
    "Quantities": [],
    "Maths": [],
    "Catalogue": ["Quantities"],
    "People": ["Quantities", "Catalogue"],
    "Safety": ["Quantities", "Catalogue", "People"],
    "Physiology": ["Quantities", "Maths", "Catalogue", "People"],
    "Evidence": ["Quantities", "Maths", "Catalogue"],
    "Trials": ["Quantities", "Maths"],
    "Olivine": domain,
    "Store": ["Olivine"],
    "Interchange": ["Olivine"],
    "Pages": ["Olivine"],
    "Website": ["Olivine", "Pages", "Store", "Interchange"],
    "OlivineCommand": domain.union(edge),
    "LawTesting": ["Maths"],
    "OlivineTesting": domain.union(["Olivine"]),
  ]

  /// Libraries that one room alone may know.
  static let keepers = [
    "GRDB": "Store", "Hummingbird": "Website", "ArgumentParser": "OlivineCommand",
  ]
}
