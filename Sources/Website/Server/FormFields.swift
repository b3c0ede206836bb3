import Foundation

/// What a form sent: every name with its values, in the order in which they came.
package struct FormFields: Hashable, Sendable {
  package private(set) var values: [String: [String]] = [:]

  package init(_ values: [String: [String]] = [:]) { self.values = values }

  /// Reads `application/x-www-form-urlencoded`; nil for what is none, such as a broken escape.
  package init?(_ body: String) {
    for pair in body.split(separator: "&", omittingEmptySubsequences: true) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]),
        let value = Self.decoded(parts.count > 1 ? parts[1] : "")
      else { return nil }
      values[name, default: []].append(value)
    }
  }

  /// The first value of a name, without white space at its ends; nil where there is none or it is empty.
  package func text(_ name: String) -> String? {
    let value = values[name]?.first?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return value.isEmpty ? nil : value
  }

  package func all(_ name: String) -> [String] { values[name] ?? [] }

  package func has(_ name: String) -> Bool { values[name] != nil }

  private static func decoded(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding
  }
}
