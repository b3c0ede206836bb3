import Catalogue

/// A test or a pair of percentages that a paper prints beside its main result.
///
/// A row of `Data/printed_tests.tsv`.
public struct PrintedTest: Hashable, Sendable {
  public let study: String
  public let what: String
  let kind: Kind

  enum Kind: Hashable, Sendable {
    case paired(
      size: Int, before: PrintedNumber, beforeDeviation: PrintedNumber, after: PrintedNumber,
      afterDeviation: PrintedNumber, p: PrintedP)
    /// Percentages of two groups of known size.
    case shares(PrintedNumber, size1: Int, PrintedNumber, size2: Int)
    /// Percentages of two groups whose totals alone are known.
    case pooledShares(PrintedNumber, PrintedNumber, events: Int, people: Int)
  }

  /// Every row of the table that can be checked.
  public static let all: [PrintedTest] = {
    guard let table = TableText.all.first(where: { $0.name == "printed_tests.tsv" }) else {
      preconditionFailure("no table of printed tests")
    }
    return Table(table).rows.compactMap { row in
      kind(row).map { PrintedTest(study: row["study"], what: row["what"], kind: $0) }
    }
  }()

  /// The tests that stand in further columns of a row: `within_p1`, `within_p2`, `percent1`, `percent2`,
  /// `events_total` and `people_total`.
  public static func tests(of study: StudyRecord, fields: [String: String]) -> [PrintedTest] {
    var kinds: [Kind] = []
    for (arm, column) in [(study.treated, "within_p1"), (study.control, "within_p2")] {
      if let p = PrintedP(fields[column] ?? ""), let size = arm.size,
        let before = arm.baselineMean, let beforeDeviation = arm.baselineDeviation,
        let after = arm.mean, let afterDeviation = arm.deviation
      {
        kinds.append(
          .paired(
            size: size, before: before, beforeDeviation: beforeDeviation, after: after,
            afterDeviation: afterDeviation, p: p))
      }
    }
    if let first = PrintedNumber(fields["percent1"] ?? ""),
      let second = PrintedNumber(fields["percent2"] ?? "")
    {
      if let events = Int(fields["events_total"] ?? ""),
        let people = Int(fields["people_total"] ?? "")
      {
        kinds.append(.pooledShares(first, second, events: events, people: people))
      } else if let size1 = study.treated.size, let size2 = study.control.size {
        kinds.append(.shares(first, size1: size1, second, size2: size2))
      }
    }
    return kinds.map {
      PrintedTest(study: study.id, what: study.outcome.isEmpty ? study.id : study.outcome, kind: $0)
    }
  }

  private static func kind(_ row: Table.Row) -> Kind? {
    if row["kind"] == "paired" {
      guard let size = Int(row["n1"]), let before = PrintedNumber(row["mean1"]),
        let beforeDeviation = PrintedNumber(row["sd1"]), let after = PrintedNumber(row["mean2"]),
        let afterDeviation = PrintedNumber(row["sd2"]), let p = PrintedP(row["p"])
      else { return nil }
      return .paired(
        size: size, before: before, beforeDeviation: beforeDeviation, after: after,
        afterDeviation: afterDeviation, p: p)
    }
    guard let first = PrintedNumber(row["percent1"]), let second = PrintedNumber(row["percent2"])
    else { return nil }
    if let size1 = Int(row["n1"]), let size2 = Int(row["n2"]) {
      return .shares(first, size1: size1, second, size2: size2)
    }
    guard let events = Int(row["events"]), let people = Int(row["people"]) else { return nil }
    return .pooledShares(first, second, events: events, people: people)
  }

  /// What the check of this row finds; empty when the numbers agree.
  func findings(for study: StudyRecord) -> [ConsistencyFinding] {
    switch kind {
    case .paired(let size, let before, let beforeDeviation, let after, let afterDeviation, let p):
      return [
        TestCheck.paired(
          what: what, before: before, beforeDeviation: beforeDeviation, after: after,
          afterDeviation: afterDeviation, size: size, printed: p)
      ].compactMap { $0 }
    case .shares(let first, let size1, let second, let size2):
      return [
        CountCheck.share(
          what: what, percent: first, events: study.treated.events, size: size1),
        CountCheck.share(
          what: what, percent: second, events: study.control.events, size: size2),
      ].compactMap { $0 }
    case .pooledShares(let first, let second, let events, let people):
      return [
        CountCheck.pair(
          what: what, first: first, second: second, events: events, people: people,
          row: (study.treated, study.control))
      ].compactMap { $0 }
    }
  }
}
