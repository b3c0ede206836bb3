/// A closed list of codes, each with a fixed position, so that sets of them are bits.
package struct CodeList: Sendable {
  package let codes: [String]
  private let positions: [String: Int]

  package init(_ codes: [String]) {
    precondition(codes.count <= CodeSet.capacity, "a code set holds \(CodeSet.capacity) codes")
    self.codes = codes
    positions = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
  }

  /// The position of a code, or nil when the list does not hold it.
  package func position(of code: String) -> Int? { positions[code] }

  /// The set of some codes; unknown ones are a mistake of ours.
  package func set(_ codes: [String]) -> CodeSet {
    CodeSet(
      codes.map { code in
        guard let position = positions[code] else { preconditionFailure("unknown code \(code)") }
        return position
      })
  }

  /// The codes of a set, in the order of the list.
  package func codes(in set: CodeSet) -> [String] { set.positions.map { codes[$0] } }
}

/// A set of positions of a ``CodeList``; unions and overlaps are single vector operations.
package struct CodeSet: Hashable, Sendable {
  package static let capacity = 512
  private var words = SIMD8<UInt64>(repeating: 0)

  package init() {}

  package init(_ positions: [Int]) {
    for position in positions { insert(position) }
  }

  package mutating func insert(_ position: Int) {
    words[position >> 6] |= 1 << UInt64(position & 63)
  }
  package mutating func remove(_ position: Int) {
    words[position >> 6] &= ~(1 << UInt64(position & 63))
  }
  package mutating func formUnion(_ other: CodeSet) { words |= other.words }

  package func contains(_ position: Int) -> Bool {
    words[position >> 6] >> UInt64(position & 63) & 1 == 1
  }
  package func intersects(_ other: CodeSet) -> Bool {
    words & other.words != SIMD8<UInt64>(repeating: 0)
  }
  package func isSubset(of other: CodeSet) -> Bool { words & other.words == words }
  package func subtracting(_ other: CodeSet) -> CodeSet {
    var result = self
    result.words &= ~other.words
    return result
  }
  package func intersection(_ other: CodeSet) -> CodeSet {
    var result = self
    result.words &= other.words
    return result
  }
  package var isEmpty: Bool { words == SIMD8<UInt64>(repeating: 0) }

  /// The members in ascending order.
  package var positions: [Int] {
    var result: [Int] = []
    for word in 0..<8 {
      var rest = words[word]
      while rest != 0 {
        result.append(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }
}
