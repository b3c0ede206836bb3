import Maths

/// The sequences a trial's order is drawn from, each with the same chance.
public enum SequenceSet: Hashable, Sendable {
  /// Pairs of equal periods, each AB or BA by a fair coin; for two pairs or more the sequences with
  /// all pairs in the same order are left out, so that a straight trend cannot copy the treatment.
  case pairs(count: Int, periodDays: Int)
  /// A list, such as the near-optimal switch days or the start days of a stepped layout.
  case listed([TreatmentSequence])
  /// No draw: a systematic order.
  case fixed(TreatmentSequence)

  /// The most pairs that a trial may have.
  public static let mostPairs = 60

  /// How many sequences may be drawn.
  public var count: Int {
    switch self {
    case .pairs(let count, _): count < 2 ? 2 : (1 << count) - 2
    case .listed(let sequences): sequences.count
    case .fixed: 1
    }
  }

  /// The smallest one-sided p that a randomisation test over this set can give.
  public var randomisationFloor: Double { 1 / Double(count) }

  /// Sequence number `index` of the set, counted from 0.
  ///
  /// Of pairs, ascending in the code whose bit j says that pair j is treatment first.
  public subscript(index: Int) -> TreatmentSequence {
    switch self {
    case .pairs(let count, let days):
      TreatmentSequence(
        code: UInt64(index + (count < 2 ? 0 : 1)), pairs: count, periodDays: days)
    case .listed(let sequences): sequences[index]
    case .fixed(let sequence): sequence
    }
  }

  /// Whether chance decides.
  public var isRandomised: Bool { count > 1 }

  /// Days from the first to the last of any of its sequences.
  public var days: Int { self[0].days }

  /// All sequences, for a randomisation test.
  ///
  /// Nil when there are more than `limit`.
  public func all(limit: Int = 5_000) -> [TreatmentSequence]? {
    count <= limit ? (0..<count).map { self[$0] } : nil
  }

  /// Up to `limit` sequences spread evenly over the set.
  func sample(_ limit: Int) -> [TreatmentSequence] {
    guard count > limit else { return (0..<count).map { self[$0] } }
    // A stride by the golden ratio visits high and low bits of the code alike; without a common
    // divisor it meets no sequence twice.
    var stride = Int(0.6180339887498949 * Double(count)) | 1
    while Self.greatestCommonDivisor(stride, count) > 1 { stride += 2 }
    var index = 0
    return (0..<limit).map { _ in
      defer { index = (index + stride) % count }
      return self[index]
    }
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b > 0 { (a, b) = (b, a % b) }
    return a
  }
}
