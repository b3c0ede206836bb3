/// The opaque name of something that is kept; it says nothing about it.
///
/// Each kind has its own type, so that an account is never taken for a person.
package struct StoreID<Kept>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// An id that came in, from an address or a form; whether it exists is found when it is used.
  package init(_ text: some StringProtocol) {
    self.text = String(text)
  }

  /// A new id: 80 random bits in 16 letters and digits.
  init(using random: inout some RandomNumberGenerator) {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    text = String((0..<16).map { _ in alphabet[Int(random.next() % 32)] })
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
