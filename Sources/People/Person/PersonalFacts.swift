public import Catalogue

/// What a person tells of themselves that no rule of the check reads.
///
/// It changes what is said to them, and never whether it is safe: the name, what their own forecast, plan and
/// trial start from.
public struct PersonalFacts: Hashable, Sendable {
  public var name: String?
  /// A code of the condition priors: what earlier trials say before a trial of one's own.
  public var neuropathyCause: String?
  /// kg and cm, for the forecast.
  public var weight: Double?
  public var height: Double?
  /// For the form and the times of a plan.
  public var preferences: [Form.Preference]

  public init(
    name: String? = nil, neuropathyCause: String? = nil, weight: Double? = nil,
    height: Double? = nil, preferences: [Form.Preference] = []
  ) {
    self.name = name
    self.neuropathyCause = neuropathyCause
    self.weight = weight
    self.height = height
    self.preferences = preferences
  }
}

extension Person {
  /// What of the person no rule reads; another value leaves every result of a check as it is.
  public var facts: PersonalFacts {
    get {
      PersonalFacts(
        name: name, neuropathyCause: neuropathyCause, weight: weight, height: height,
        preferences: preferences)
    }
    set {
      name = newValue.name
      neuropathyCause = newValue.neuropathyCause
      weight = newValue.weight
      height = newValue.height
      preferences = newValue.preferences
    }
  }
}
