import Catalogue
public import People

/// What the body model knows of a person.
public struct BodyCovariates: Hashable, Sendable {
  /// Conditions and medicines that change a parameter.
  public enum Factor: String, CaseIterable, Sendable {
    case diabetes
    case thiazide
    case loopDiuretic = "loop_diuretic"
    case ppi
  }

  public var sex = Person.Sex.male
  /// Years.
  public var age = 40.0
  /// kg.
  public var weight = ModelParameter.body("reference_weight").value
  /// cm.
  public var height = ModelParameter.body("reference_height").value
  /// Absolute filtration, mL/min; nil keeps the reference.
  public var filtration: Double?
  public var factors: Set<Factor> = []
  /// A bowel that moves little, for the safety run in constipation or ileus: more is absorbed.
  public var hasBowelStasis = false

  /// The reference man.
  public init() {}

  /// Ranges in which the model may be asked; far wider than those in which it may be believed.
  public static let ages = 18.0...120
  public static let weights = 20.0...400
  public static let heights = 100.0...250

  /// The eGFR in mL/min/1.73 m2 as the absolute filtration of this size.
  public mutating func setFiltration(eGFR: Double) {
    filtration = BodySize.absoluteFiltration(eGFR: eGFR, weight: weight, height: height)
  }
}

extension BodyParameters {
  /// The parameters of a person: the reference changed by size, sex, age, kidney and medicines.
  public init(_ person: BodyCovariates) {
    self = .reference
    let scale = BodySize.scale(sex: person.sex, weight: person.weight, height: person.height)
    for parameter in [BodyParameter.vp, .vx, .q, .i0, .m0, .b0, .inert, .lgut, .lskin] {
      self[parameter] *= scale
    }
    if let filtration = person.filtration { self.filtration = filtration }
    if person.sex == .female { thresholdFactor *= Self.rule("tm_female") }
    if person.factors.contains(.diabetes) { leak *= Self.rule("leak_diabetes") }
    if person.factors.contains(.thiazide) { leak *= Self.rule("leak_thiazide") }
    if person.factors.contains(.loopDiuretic) { leak *= Self.rule("leak_loop") }
    if person.factors.contains(.ppi) { absorptionFactor *= Self.rule("phi_ppi") }
    let yearsAbove = max(0, person.age - Self.rule("age_from"))
    absorptionFactor *= 1 - Self.rule("age_slope") * yearsAbove
    if person.hasBowelStasis { setBowelStasis() }
  }

  /// Slow transit that does not quicken under load: the cautious setting.
  public mutating func setBowelStasis() {
    transitRate = Self.rule("kT_stasis")
    osmoticLoad = Self.rule("Losm_stasis")
  }

  private static func rule(_ id: String) -> Double { ModelParameter.body(id).value }
}
