public import Olivine

/// Something in an input file that cannot be used: where it is, what it is, what would be accepted.
public struct InputProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case notJSON(String)
    case duplicateField
    case unknownField(nearest: String?)
    case missingField
    case wrongType(found: String, expected: String)
    case outOfRange(value: Double, low: Double, high: Double)
    case notWhole(value: Double)
    case unknownCode(value: String, noun: String, nearest: String?)
    case unknownChoice(value: String, choices: [String])
    case implausible(ImplausibleReading)
    case missingUnit(value: Double, unitToAskAbout: String, units: [String])
    case notADate(String)
    case dateInFuture(String)
    case ageAndDate
    case needsExactlyOne(of: [String])
    case wrongColumns(found: [String], expected: [String])
    case wrongFieldCount(found: Int, expected: Int)
    case datesNotConsecutive(date: String, previous: String)
    case emptyFile
    /// The protocol of a trial is not as it was sealed.
    case changedProtocol
    /// The values are well formed and make no usable diary; the sentence says why.
    case unusableDiary(String)
    /// The values of a study cannot be used; the sentence says why, and what to do.
    case unusableStudy(String)
  }

  /// A JSON path such as `labs.hba1c_mmol_mol.value`, or a line such as `line 3, column score`; empty for
  /// the whole file.
  public let place: String
  public let kind: Kind

  public init(at place: String, _ kind: Kind) {
    self.place = place
    self.kind = kind
  }
}
