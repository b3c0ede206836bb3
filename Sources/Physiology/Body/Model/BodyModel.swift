import Catalogue

/// A version of the body model: how its reference parameters differ from those of the table.
public struct BodyModel: Hashable, Sendable {
  /// Such as `body-1`, as results name it.
  public let id: String
  /// Factors on reference parameters; a parameter that is not named keeps its value.
  let factors: [BodyParameter: Double]

  package init(id: String, factors: [BodyParameter: Double]) {
    self.id = id
    self.factors = factors
  }

  /// The model whose numbers the golden file holds.
  public static let body1 = BodyModel(id: "body-1", factors: [:])

  /// The model with the changes that repaired a known failure and made no fitted row worse.
  ///
  /// Obligatory losses are larger, so that a poor diet depletes; see `Data/body_changes.tsv`, which also
  /// lists what was tried in vain.
  public static let body2 = BodyModel(
    id: "body-2",
    factors: Dictionary(
      ModelChange.body.filter(\.isKept).compactMap { change in
        BodyParameter(symbol: change.parameter).map { ($0, change.factor) }
      }, uniquingKeysWith: { $0 * $1 }))

  public static let all = [body1, body2]

  /// The parameters of a person in this model.
  public func parameters(_ person: BodyCovariates) -> BodyParameters {
    var parameters = BodyParameters(person)
    for (parameter, factor) in factors { parameters[parameter] *= factor }
    return parameters
  }
}
