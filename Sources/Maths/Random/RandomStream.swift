/// What a random number is for; numbers of different purposes never meet.
package enum RandomPurpose: UInt32, CaseIterable, Sendable {
  case randomisation = 1
  case scores
  case missing
  case thetaDraw
  case gibbs
  case predictive
  case people
}

/// The random numbers of one person, one replicate and one purpose of a study.
///
/// Every draw is a pure function of (seed, person, replicate, purpose, index): asking for draw 17
/// first gives the same number as asking for it last, on any number of threads. One uniform per
/// normal, so streams never slip against each other.
package struct RandomStream: Hashable, Sendable {
  @usableFromInline let key: SIMD2<UInt32>
  @usableFromInline let person: UInt32
  @usableFromInline let replicate: UInt32
  @usableFromInline let purpose: UInt32

  /// Index of the next draw; counts every call of `next…`.
  package var index: UInt32 = 0

  @inlinable
  package init(seed: UInt64, person: UInt32 = 0, replicate: UInt32 = 0, purpose: RandomPurpose) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    self.person = person
    self.replicate = replicate
    self.purpose = purpose.rawValue
  }

  /// The four words of draw `index`.
  @inlinable
  package func words(at index: UInt32) -> SIMD4<UInt32> {
    Philox.words(counter: SIMD4(person, replicate, purpose, index), key: key)
  }

  /// Draw `index` as a number strictly between 0 and 1, with 53 random bits.
  @inlinable
  package func uniform(at index: UInt32) -> Double {
    let word = words(at: index)
    let bits = UInt64(word[0] >> 5) << 26 | UInt64(word[1] >> 6)
    return (Double(bits) + 0.5) * 0x1p-53
  }

  /// Draw `index` as a standard normal number, by the inverse of the distribution function.
  @inlinable
  package func normal(at index: UInt32) -> Double {
    normalQuantile(uniform(at: index))
  }

  /// The next number strictly between 0 and 1.
  @inlinable
  package mutating func nextUniform() -> Double {
    defer { index &+= 1 }
    return uniform(at: index)
  }

  /// The next standard normal number.
  @inlinable
  package mutating func nextNormal() -> Double {
    defer { index &+= 1 }
    return normal(at: index)
  }
}
