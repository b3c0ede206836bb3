import Foundation
import Interchange
import Olivine
import Pages

/// A calibration as text, JSON and a Markdown report with plots.
struct CalibrationText {
  private let study: CalibrationStudy

  init(_ study: CalibrationStudy) { self.study = study }

  var page: TextPage {
    var page = TextPage()
    page.heading("Where the truth falls in its own posterior")
    page.row("Simulated diaries", "\(study.ranks.places.count)")
    page.row(
      "Chi-square, 20 bins",
      "\(study.ranks.chiSquare.text(decimals: 1)) on 19 degrees of freedom (0.1 % point 43.8)")
    for level in Self.levels {
      page.row("In the \(level.percentText) interval", share(study.ranks.coverage(level)))
    }
    page.heading("Trials with a fixed true effect")
    for row in study.rows {
      page.bullet(
        "true \(row.trueEffect.text(decimals: 1)), \(name(row.prior)): "
          + "covered \(share(row.result.coverage)), bias "
          + "\(row.result.bias.fixedText(decimals: 2)) (error "
          + "\(row.result.biasError.text(decimals: 3))), claimed \(share(row.result.claims))")
    }
    page.heading("No true effect, looked at again and again")
    for looks in study.looks {
      let claims = RepeatedLooks.thresholds.map {
        "above \($0): " + share(looks.result.claims(above: $0))
      }.joined(separator: "; ")
      page.bullet("\(looks.result.schedule.rawValue), \(name(looks.prior)): \(claims)")
    }
    page.close()
    return page
  }

  var json: JSONValue {
    [
      "replicates": .number(Double(study.replicates)), "seed": .string("\(study.seed)"),
      "ranks": [
        "chi_square": .number(study.ranks.chiSquare), "degrees": 19,
        "counts": .array(study.ranks.counts.map { .number(Double($0)) }),
        "coverage": .array(
          Self.levels.map {
            ["level": .number($0), "share": shareJSON(study.ranks.coverage($0))]
          }),
      ],
      "fixed_truth": .array(
        study.rows.map {
          [
            "true_effect": .number($0.trueEffect), "prior": .string($0.prior.rawValue),
            "coverage": shareJSON($0.result.coverage), "bias": .number($0.result.bias),
            "bias_error": .number($0.result.biasError), "claims": shareJSON($0.result.claims),
            "claims_at_looks": shareJSON($0.result.claimsAtLooks),
          ]
        }),
      "looks": .array(
        study.looks.map { looks in
          [
            "schedule": .string(looks.result.schedule.rawValue),
            "prior": .string(looks.prior.rawValue),
            "claims": .array(
              RepeatedLooks.thresholds.map {
                ["above": .number($0), "share": shareJSON(looks.result.claims(above: $0))]
              }),
          ]
        }),
    ]
  }

  /// The report, and its two plots beside it.
  func write(to path: String) throws {
    let place = URL(fileURLWithPath: path)
    let folder = place.deletingLastPathComponent()
    let stem = place.deletingPathExtension().lastPathComponent
    let (ranks, claims) = ("\(stem)-ranks.svg", "\(stem)-claims.svg")
    try OutputFile.write(
      rankHistogram(study.ranks.counts).file, to: folder.appendingPathComponent(ranks).path)
    try OutputFile.write(
      claimChart(study).file, to: folder.appendingPathComponent(claims).path)
    try OutputFile.write(markdown(ranks: ranks, claims: claims), to: path)
  }

  private func markdown(ranks: String, claims: String) -> String {
    var lines = [
      "# Calibration", "",
      "Made by `olivine study calibrate --replicates \(study.replicates) --seed \(study.seed)`. "
        + "Numbers in brackets are Monte Carlo standard errors.", "",
      "## Where the truth falls in its own posterior", "",
      "Parameters are drawn from the priors, a diary of 70 days with 10 % missing scores is simulated "
        + "and analysed, and the place of the true effect in its posterior is noted (simulation-based "
        + "calibration, Talts et al. 2018, arXiv:1804.06788). When the analysis is right, all places "
        + "are equally likely.", "", "![Ranks](\(ranks))", "",
      "Chi-square \(study.ranks.chiSquare.text(decimals: 1)) on 19 degrees of freedom; the 0.1 % "
        + "point is 43.8.", "", "| interval | holds the truth |", "|---|---|",
    ]
    lines += Self.levels.map { "| \($0.percentText) | \(share(study.ranks.coverage($0))) |" }
    lines += [
      "", "## Trials with a fixed true effect", "",
      "84 days, three random pairs of 14, noise 1.2, correlation 0.4, half-life 4 days, 10 % missing. "
        + "A claim is P(effect < 0) above 0.975 at the end.", "",
      "| true effect | prior | 95 % interval holds it | bias | claims relief | claims it at any look |",
      "|---|---|---|---|---|---|",
    ]
    lines += study.rows.map {
      "| \($0.trueEffect.text(decimals: 1)) | \(name($0.prior)) | \(share($0.result.coverage)) | "
        + "\($0.result.bias.fixedText(decimals: 2)) (\($0.result.biasError.text(decimals: 3))) | "
        + "\(share($0.result.claims)) | \(share($0.result.claimsAtLooks)) |"
    }
    lines += [
      "", "## No true effect, looked at again and again", "",
      "Everything but the effect is drawn from the priors. The share of trials that would ever claim "
        + "relief, by how often one looks from day 28 on. This is why Olivine looks only after complete "
        + "pairs and never shows a running probability.", "", "![Claims](\(claims))", "",
      "| looks | prior | above 0.95 | above 0.975 | above 0.99 |", "|---|---|---|---|---|",
    ]
    lines += study.looks.map { looks in
      let claims = RepeatedLooks.thresholds.map { share(looks.result.claims(above: $0)) }
      return "| \(looks.result.schedule.rawValue) | \(name(looks.prior)) | "
        + claims.joined(separator: " | ") + " |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let levels = [0.5, 0.8, 0.95]

  private func name(_ prior: CalibrationStudy.PriorKind) -> String {
    switch prior {
    case .own: "N(0, 1)"
    case .flat: "N(0, 10²)"
    }
  }

  private func share(_ share: RankCalibration.Share) -> String {
    "\(share.value.fixedText(decimals: 3)) (\(share.error.text(decimals: 3)))"
  }

  private func shareJSON(_ share: RankCalibration.Share) -> JSONValue {
    ["value": .number(share.value), "error": .number(share.error)]
  }
}
