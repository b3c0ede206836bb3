import Testing

/// The tolerances of the golden file, and what is exempt from them.
enum Agreement {
  /// Closed forms, relative.
  static let closedForm = 1e-9
  /// Iterated results, relative.
  static let iterated = 1e-6
  /// Ends of a Q-profile interval, relative.
  static let profile = 1e-5
  /// Golden numbers are printed with 15 digits, so that a zero may come out as rounding.
  static let zero = 1e-12
}

/// Expects two numbers to agree, or both to be absent.
func expectAgreement(
  _ ours: Double?, _ golden: Double?, within tolerance: Double, _ what: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let ours, let golden else {
    #expect(ours == nil && golden == nil, "\(what)", sourceLocation: sourceLocation)
    return
  }
  let gap = abs(ours - golden)
  let allowed = golden == 0 ? Agreement.zero : tolerance * abs(golden)
  #expect(
    gap <= allowed,
    "\(what): \(ours) against \(golden)", sourceLocation: sourceLocation)
}
