/// One study with everything that was read of it.
///
/// The row of `Data/evidence_studies.tsv`, checked; `Catalogue.Study` is the same row for reading aloud.
/// Arm 1 is magnesium, or the people with neuropathy in a study of blood levels.
public struct StudyRecord: Hashable, Identifiable, Sendable {
  public let id: String
  public let firstAuthor: String
  public let year: Int?
  public let doi: String
  public let condition: String
  public let group: String
  /// `neuropathic`, `mixed`, `CRPS` or `not neuropathy`.
  public let neuropathyClass: String
  public let design: String
  public let route: String
  public let form: String
  public let elementalMilligramsPerDay: Double?
  public let durationDays: Double?
  public let comparator: String
  public let randomised: Int?
  public let outcome: String
  public let scale: String
  public let scaleRange: PainScale?
  /// Nil when it was not said.
  public let lowerIsBetter: Bool?
  public let followUpDays: Double?
  public let treated: ArmOutcome
  public let control: ArmOutcome
  public let reported: ReportedEffect
  public let direction: StudyDirection
  public let riskOfBias: RiskOfBias
  public let riskOfBiasNote: String
  public let role: StudyRole
  public let poolSet: String
  public let tag: ReadingTag
  public let derivedFields: String
  public let notes: String

  /// - Parameter fields: the text of each column; a column left out counts as empty.
  /// - Throws: ``StudyFault`` naming the first column that cannot be used.
  public init(fields texts: [String: String]) throws(StudyFault) {
    let fields = StudyFields(texts: texts)
    id = try Self.identifier(fields)
    for column in StudyColumns.needed { _ = try fields.needed(column) }
    let scaleRange = try Self.scale(fields)
    firstAuthor = fields.text("first_author")
    year = try Self.year(fields)
    doi = fields.text("doi")
    condition = fields.text("condition")
    group = fields.text("condition_group")
    neuropathyClass = fields.text("neuropathy_class")
    design = fields.text("design")
    route = fields.text("route")
    form = fields.text("form")
    elementalMilligramsPerDay = try fields.number("elemental_mg_per_day")
    durationDays = try fields.number("duration_days")
    comparator = fields.text("comparator")
    randomised = try fields.count("n_randomised", least: 1)
    outcome = fields.text("outcome")
    scale = fields.text("scale")
    self.scaleRange = scaleRange
    lowerIsBetter = try Self.flag("lower_is_better", fields)
    followUpDays = try fields.number("followup_days")
    let ends = scaleRange.map { $0.low...$0.high }
    treated = try ArmOutcome(fields, arm: "1", within: ends)
    control = try ArmOutcome(fields, arm: "2", within: ends)
    reported = try ReportedEffect(fields)
    direction = try fields.choice("direction", of: StudyDirection.self)
    riskOfBias = try fields.choice("rob", of: RiskOfBias.self)
    riskOfBiasNote = fields.text("rob_note")
    role = try fields.choice("role", of: StudyRole.self)
    poolSet = fields.text("pool_set")
    tag = try fields.choice("tag", of: ReadingTag.self)
    derivedFields = fields.text("derived_or_recalled_fields")
    notes = fields.text("notes")
  }

  private static func identifier(_ fields: StudyFields) throws(StudyFault) -> String {
    let id = try fields.needed("id")
    guard id.allSatisfy({ "abcdefghijklmnopqrstuvwxyz0123456789_".contains($0) }) else {
      throw StudyFault("id", .badIdentifier(id))
    }
    return id
  }

  private static func year(_ fields: StudyFields) throws(StudyFault) -> Int? {
    guard let year = try fields.count("year", least: 1900) else { return nil }
    guard year <= 2100 else {
      throw StudyFault("year", .outside(value: Double(year), low: 1900, high: 2100))
    }
    return year
  }

  private static func flag(_ column: String, _ fields: StudyFields) throws(StudyFault) -> Bool? {
    switch fields.text(column) {
    case "": nil
    case "1": true
    case "0": false
    case let other: throw StudyFault(column, .unknownChoice(other, choices: ["1", "0"]))
    }
  }

  private static func scale(_ fields: StudyFields) throws(StudyFault) -> PainScale? {
    guard let low = try fields.number("scale_min"), let high = try fields.number("scale_max")
    else { return nil }
    guard let scale = PainScale(low: low, high: high) else {
      throw StudyFault("scale_max", .scaleReversed(low: low, high: high))
    }
    return scale
  }
}
