import Maths

/// The order that a seed gives, and how many attempts it took.
public struct SequenceDraw: Hashable, Sendable {
  public let sequence: TreatmentSequence
  /// Attempts before this one gave something that is not allowed.
  public let attempt: UInt32

  /// Draws from a set, each of its sequences with the same chance.
  ///
  /// Pairs: pair j is treatment first when the top bit of word 0 of
  /// Philox(counter = (person, attempt, 1, j), key = seed) is set; an order that is not admissible
  /// raises `attempt`. Lists: word 0 at j = 0, reduced to the length of the list; a word in the
  /// incomplete last round of the list raises `attempt`, so no sequence is favoured.
  public init(from set: SequenceSet, seed: UInt64, person: UInt32 = 0) {
    var attempt: UInt32 = 0
    while true {
      let stream = RandomStream(
        seed: seed, person: person, replicate: attempt, purpose: .randomisation)
      if let sequence = Self.attempt(set, stream) {
        self.sequence = sequence
        self.attempt = attempt
        return
      }
      attempt &+= 1
    }
  }

  private static func attempt(_ set: SequenceSet, _ stream: RandomStream) -> TreatmentSequence? {
    switch set {
    case .pairs(let count, let periodDays):
      var code: UInt64 = 0
      for pair in 0..<count where stream.words(at: UInt32(pair))[0] >> 31 == 1 {
        code |= 1 << UInt64(pair)
      }
      let allAlike = code == 0 || code == (1 << UInt64(count)) - 1
      guard count < 2 || !allAlike else { return nil }
      return TreatmentSequence(code: code, pairs: count, periodDays: periodDays)
    case .listed(let sequences):
      let size = UInt64(sequences.count)
      let word = UInt64(stream.words(at: 0)[0])
      let whole = (1 << 32) / size * size
      return word < whole ? sequences[Int(word % size)] : nil
    case .fixed(let sequence):
      return sequence
    }
  }
}
