import Foundation

extension String {
  /// Without spaces at either end.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

  /// One form for letters that can be typed in several ways, so that the same words give the same bytes on
  /// every keyboard (NFKC).
  var precomposed: String { precomposedStringWithCompatibilityMapping }
}
