/// One table of `Data/` as it was when the program was built.
package struct TableText: Sendable {
  /// The name of the file in `Data/`.
  package let name: String
  /// SHA-256 of the file, in hexadecimal.
  package let sha256: String
  /// The whole file: a header line, then one row a line, fields separated by tabs.
  package let text: String

  package init(name: String, sha256: String, text: String) {
    self.name = name
    self.sha256 = sha256
    self.text = text
  }
}
