/// A mass of magnesium as the element, in milligrams.
///
/// Every limit, dose and intake of Olivine is elemental. The mass on the front of a bottle is often that
/// of the compound; see ``CompoundMass``.
public struct ElementalMagnesium: Hashable, Comparable, Sendable {
  /// Milligrams of the element; finite and never negative.
  public let milligrams: Double

  public static let zero = ElementalMagnesium(unchecked: 0)

  /// - Throws: ``InvalidAmount`` when the value is negative, infinite or not a number.
  public init(milligrams: Double) throws(InvalidAmount) {
    guard milligrams.isFinite, milligrams >= 0 else { throw InvalidAmount(value: milligrams) }
    self.milligrams = milligrams
  }

  private init(unchecked milligrams: Double) {
    self.milligrams = milligrams
  }

  public static func < (left: Self, right: Self) -> Bool { left.milligrams < right.milligrams }

  public static func + (left: Self, right: Self) -> Self {
    Self(unchecked: left.milligrams + right.milligrams)
  }

  /// The amount in millimoles, by the atomic mass of magnesium.
  public var millimoles: Double { milligrams / AtomicMass.magnesium }
}

/// A mass of a magnesium compound, in milligrams: 400 mg of magnesium oxide is not 400 mg of magnesium.
public struct CompoundMass: Hashable, Sendable {
  /// Milligrams of the whole compound; finite and never negative.
  public let milligrams: Double

  /// - Throws: ``InvalidAmount`` when the value is negative, infinite or not a number.
  public init(milligrams: Double) throws(InvalidAmount) {
    guard milligrams.isFinite, milligrams >= 0 else { throw InvalidAmount(value: milligrams) }
    self.milligrams = milligrams
  }

  /// The element inside, for a compound with this share of magnesium by mass.
  ///
  /// - Parameter fraction: elemental fraction, between 0 and 1.
  public func elemental(fraction: Double) throws(InvalidAmount) -> ElementalMagnesium {
    guard (0...1).contains(fraction) else { throw InvalidAmount(value: fraction) }
    return try ElementalMagnesium(milligrams: milligrams * fraction)
  }
}

/// An amount that no real thing can have: negative, infinite or not a number.
public struct InvalidAmount: Error, Hashable, Sendable {
  public let value: Double

  public init(value: Double) {
    self.value = value
  }
}
