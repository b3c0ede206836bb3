public import Maths

/// How fast an effect that follows magnesium in the body would come and go.
///
/// A half-life of an effect is mixed from such clocks elsewhere; these two belong to the body.
public struct TissueClocks: Hashable, Sendable {
  /// Half-life of the serum excess after the last dose, days; cerebrospinal fluid follows within hours.
  public let serum: LogNormal
  /// Half-life of muscle and bone stores, days: an input of the model, not a finding.
  public let stores: LogNormal

  /// The clocks of the model's table.
  public init() {
    serum = VirtualPeople.law("clock_serum_d")
    stores = VirtualPeople.law("clock_stores_d")
  }

  package init(serum: LogNormal, stores: LogNormal) {
    self.serum = serum
    self.stores = stores
  }
}
