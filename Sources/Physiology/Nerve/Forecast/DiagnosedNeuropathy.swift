import Catalogue
public import People

/// A neuropathy that somebody has diagnosed: the key to the mechanistic index.
///
/// The model gives an index to low serum alone, while most people with low serum report no such pain. So the
/// index is never shown to a person without a diagnosis.
public struct DiagnosedNeuropathy: Hashable, Sendable {
  /// A code of the condition priors.
  public let cause: String

  /// Nil for a person who named no cause of a neuropathy, or a pain that is none.
  public init?(_ person: Person) {
    guard let cause = person.neuropathyCause, cause != Self.noNeuropathy else { return nil }
    self.cause = cause
  }

  private static let noNeuropathy = "fibromyalgia_not_neuropathy"
}

extension SlowParameters {
  /// The parameters of a person: health, or the disease that was diagnosed.
  ///
  /// Diabetes has the values of its reference run; any other neuropathy takes its drive and the inflammation
  /// of health, for want of numbers of its own.
  public init(_ person: Person) {
    self = .reference
    guard let neuropathy = DiagnosedNeuropathy(person) else { return }
    let isDiabetic =
      neuropathy.cause == "diabetic_polyneuropathy"
      || (person.conditions ?? []).contains { $0.text == "diabetes" }
    self[.disease] = SlowParameters.diabetic[.disease]
    if isDiabetic { self[.inflammation] = SlowParameters.diabetic[.inflammation] }
  }
}
