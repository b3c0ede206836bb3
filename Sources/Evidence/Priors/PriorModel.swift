import Catalogue
public import Maths

/// The hierarchical model behind the priors of conditions.
///
/// mu ~ N(0, s0^2); mean of a condition mu_c ~ N(mu, tau^2); study y ~ N(mu_c, v); person ~ N(mu_c,
/// sigma^2). All normal, so that the posterior is exact linear algebra.
public struct PriorModel: Hashable, Sendable {
  /// The choices of the model, points.
  public struct Choices: Hashable, Sendable {
    /// s0: how large an average effect is thought possible before any data.
    public var hyperSD: Double
    /// tau: between conditions.
    public var conditionSD: Double
    /// sigma: between persons.
    public var personSD: Double

    public init(hyperSD: Double, conditionSD: Double, personSD: Double) {
      self.hyperSD = hyperSD
      self.conditionSD = conditionSD
      self.personSD = personSD
    }

    /// Those of the table of constants.
    public static let standard = Choices(
      hyperSD: Constant.value("evidence_hyper_sd"),
      conditionSD: Constant.value("evidence_condition_sd"),
      personSD: Constant.value("evidence_person_sd"))
  }

  /// What is known of the mean effect in one condition, and of one person with it.
  public struct Node: Hashable, Sendable {
    public let name: String
    public let mean: Double
    /// Of the mean effect.
    public let sd: Double
    /// Of one person's effect.
    public let personSD: Double

    /// One person's effect.
    public var person: Normal { Normal(checkedMean: mean, sd: personSD) }
  }

  public let choices: Choices
  /// The average over conditions, each condition with data, and a new condition, in that order.
  public let nodes: [Node]

  /// The name of the average over conditions.
  public static let average = "mu"
  /// The name of a condition without data.
  public static let new = "new"

  /// Cost: the cube of the number of inputs.
  public init(_ inputs: [PriorInput], choices: Choices = .standard) {
    var conditions: [String] = []
    for input in inputs where !conditions.contains(input.node) { conditions.append(input.node) }
    let common = choices.hyperSD * choices.hyperSD
    let own = choices.conditionSD * choices.conditionSD
    let person = choices.personSD * choices.personSD
    // Covariance of a node with the effect behind a study.
    func covariance(_ node: String, _ input: PriorInput) -> Double {
      common + (node == input.node ? own : 0)
    }
    let observed = inputs.enumerated().map { row, first in
      inputs.enumerated().map { column, second in
        covariance(first.node, second) + (row == column ? first.variance : 0)
      }
    }
    let matrix = PositiveDefinite(rows: observed)
    let solved = matrix?.solve(inputs.map(\.effect)) ?? []
    self.choices = choices
    nodes = ([Self.average] + conditions + [Self.new]).map { name in
      let link = inputs.map { covariance(name, $0) }
      let gain = matrix?.solve(link) ?? []
      let before = common + (name == Self.average ? 0 : own)
      let variance = before - zip(gain, link).reduce(0) { $0 + $1.0 * $1.1 }
      return Node(
        name: name, mean: zip(link, solved).reduce(0) { $0 + $1.0 * $1.1 },
        sd: variance.squareRoot(), personSD: (variance + person).squareRoot())
    }
  }

  /// A node by its name; a condition without data is a new one.
  public subscript(name: String) -> Node? {
    nodes.first { $0.name == name } ?? nodes.last
  }
}
