public import Olivine

/// One person of a cohort as a line of text.
public enum CohortMemberLine {
  /// The first line of a file of comma-separated values.
  public static let header = columns.map(\.name).joined(separator: ",") + "\n"

  /// A line of comma-separated values, with its end.
  public static func commaSeparated(_ member: CohortStudy.Member) -> String {
    columns.map { $0.text(member) }.joined(separator: ",") + "\n"
  }

  /// A line of newline-delimited JSON, with its end.
  public static func json(_ member: CohortStudy.Member) -> String {
    "{" + columns.map { "\"\($0.name)\":\($0.json(member))" }.joined(separator: ",") + "}\n"
  }

  private struct Column: Sendable {
    let name: String
    let isText: Bool
    let text: @Sendable (CohortStudy.Member) -> String

    func json(_ member: CohortStudy.Member) -> String {
      isText ? "\"\(text(member))\"" : text(member)
    }
  }

  private static func number(
    _ name: String, decimals: Int, _ value: @escaping @Sendable (CohortStudy.Member) -> Double
  ) -> Column {
    Column(name: name, isText: false) { value($0).text(decimals: decimals) }
  }

  private static let columns: [Column] = [
    number("person", decimals: 0) { Double($0.number) },
    Column(name: "sex", isText: true) { $0.covariates.sex.rawValue },
    number("age_y", decimals: 2) { $0.covariates.age },
    number("weight_kg", decimals: 2) { $0.covariates.weight },
    number("height_cm", decimals: 2) { $0.covariates.height },
    number("gfr_ml_min", decimals: 2) {
      $0.covariates.filtration ?? BodyParameters.reference.filtration
    },
    number("diet_mg_d", decimals: 2) { $0.diet },
    Column(name: "factors", isText: true) { member in
      (BodyCovariates.Factor.allCases.filter { member.covariates.factors.contains($0) }
        .map(\.rawValue) + (member.covariates.hasBowelStasis ? ["bowel_stasis"] : []))
        .joined(separator: " ")
    },
    number("serum_before_mmol_l", decimals: 6) { $0.serumBefore },
    number("serum_after_mmol_l", decimals: 6) { $0.serumAfter },
    number("serum_highest_mmol_l", decimals: 6) { $0.highestSerum },
    number("urine_before_mmol_d", decimals: 5) { $0.urineBefore },
    number("urine_after_mmol_d", decimals: 5) { $0.urineAfter },
    number("muscle_pct", decimals: 4) { $0.muscle },
    number("bone_pct", decimals: 4) { $0.bone },
    number("csf_pct", decimals: 4) { $0.csf },
  ]

  /// The number of the person that a line is about; nil when it is no such line.
  public static func person(of line: Substring) -> Int? {
    let start = "{\"person\":"
    let rest = line.hasPrefix(start) ? line.dropFirst(start.count) : line
    return Int(rest.prefix { $0 != "," })
  }
}
