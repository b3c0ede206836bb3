import Catalogue

extension TableText {
  /// The embedded table with this file name; an empty one when there is none, which no test passes.
  static func named(_ name: String) -> TableText {
    all.first { $0.name == name } ?? TableText(name: name, sha256: "", text: "")
  }
}
