import Catalogue
import Maths

/// What one study says about the effect of magnesium by mouth over weeks, in points of 0-10 pain.
///
/// A row of `Data/prior_inputs.tsv`.
public struct PriorInput: Hashable, Identifiable, Sendable {
  /// Two ways to read the low-back trial, whose numbers contradict each other.
  public enum Reading: String, CaseIterable, Hashable, Sendable {
    case fromP = "p"
    case fromDeviations = "sd"
  }

  public let id: String
  public let study: String
  /// The node of the model: a group of conditions.
  public let node: String
  /// The reading it belongs to; nil when both use it.
  public let reading: Reading?
  /// Points; below zero is relief.
  public let effect: Double
  /// Points.
  public let standardError: Double
  /// How much it says about the question, above 0 to 1: the variance is divided by it.
  public let relevance: Double
  /// How the numbers were come by.
  public let basis: String
  public let tag: ReadingTag

  /// The variance with which the study enters the model.
  public var variance: Double { standardError * standardError / relevance }

  package init(
    id: String, study: String, node: String, reading: Reading? = nil, effect: Double,
    standardError: Double, relevance: Double, basis: String, tag: ReadingTag
  ) {
    self.id = id
    self.study = study
    self.node = node
    self.reading = reading
    self.effect = effect
    self.standardError = standardError
    self.relevance = relevance
    self.basis = basis
    self.tag = tag
  }

  /// Every row of the table.
  public static let all: [PriorInput] = {
    guard let table = TableText.all.first(where: { $0.name == "prior_inputs.tsv" }) else {
      preconditionFailure("no table of prior inputs")
    }
    return Table(table).rows.map { PriorInput($0) }
  }()

  /// The inputs of one reading.
  public static func of(_ reading: Reading) -> [PriorInput] {
    all.filter { $0.reading == nil || $0.reading == reading }
  }

  private init(_ row: Table.Row) {
    let effect = row.optionalNumber("mean") ?? Self.rowEffect(row["study"])
    self.init(
      id: row["id"], study: row["study"], node: row["node"],
      reading: Reading(rawValue: row["reading"]), effect: effect,
      standardError: Self.standardError(row, effect), relevance: row.number("relevance"),
      basis: row["source"], tag: row.value("tag", as: ReadingTag.self))
  }

  /// The difference that follows from the row of the study.
  private static func rowEffect(_ id: String) -> Double {
    guard let effect = StudyRecord.all.first(where: { $0.id == id })?.effect, effect.isPoints else {
      preconditionFailure("prior_inputs.tsv: \(id) has no mean, nor has its study")
    }
    return effect.effect.estimate
  }

  private static func standardError(_ row: Table.Row, _ effect: Double) -> Double {
    switch row["kind"] {
    case "deviations":
      let (a, b) = (row.number("sd1"), row.number("sd2"))
      return (a * a / row.number("n1") + b * b / row.number("n2")).squareRoot()
    case "p_bound":
      return RecoveredError.fromP(
        row.number("p"), difference: effect, size1: row.number("n1"), size2: row.number("n2"))
    case "standardised":
      // Effect and standardised effect tell the SD, their interval the error in SDs.
      // The derivation rounds the normal quantile.
      let error = (row.number("high") - row.number("low")) / (2 * 1.96)
      return (effect / row.number("standardised")).magnitude * error
    default:
      return row.number("standardised") * Constant.value("evidence_reference_sd")
    }
  }
}
