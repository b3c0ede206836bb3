import Catalogue

/// Magnesium that enters the blood at a constant rate: an infusion, or what passes through the skin.
public struct Infusion: Hashable, Sendable {
  /// Hours since the start.
  public let from: Double
  public let to: Double
  /// mmol/h.
  public let rate: Double

  /// The share of a skin product that is absorbed where nobody says otherwise.
  public static let usualSkinShare = ModelParameter.body("skin_share").value

  /// - Precondition: the end lies after the start.
  public init(from: Double, to: Double, rate: Double) {
    precondition(to > from, "an infusion takes time")
    self.from = from
    self.to = to
    self.rate = rate
  }

  /// The absorbed part of a skin product, spread over the day after it was applied.
  ///
  /// The share is an assumption: transdermal use is scientifically unsupported (Gröber 2017, Nutrients
  /// 9:813).
  ///
  /// - Parameters:
  ///   - millimoles: of the element, as applied.
  ///   - absorbedShare: between 0 and 1.
  public static func onSkin(
    at hour: Double, millimoles: Double, absorbedShare: Double
  ) -> Infusion {
    Infusion(from: hour, to: hour + 24, rate: absorbedShare * millimoles / 24)
  }
}
