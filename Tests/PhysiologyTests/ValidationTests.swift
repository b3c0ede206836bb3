import Catalogue
import Foundation
import Physiology
import Testing

@Suite("The model beside publications") struct ValidationTests {
  private static let report = ValidationReport()

  /// The last columns of the table that the reference program wrote: model, ratio, nearness.
  private static let reference: [String: (model: Double, nearness: String)] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Fixtures", "body_validation_reference.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let rows = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0[0], (Double($0[11]) ?? .nan, $0[13])) })
  }()

  @Test("every observation is simulated as the reference program does, to its four digits")
  func rows() {
    #expect(Self.report.rows.count == 49)
    for row in Self.report.rows {
      let want = Self.reference[row.observation.id]
      let model = want?.model ?? .nan
      #expect(
        (row.simulated - model).magnitude <= 6e-4 * model.magnitude + 1e-7,
        "\(row.observation.id): \(row.simulated), reference \(model)")
      #expect(row.nearness.rawValue == want?.nearness, "\(row.observation.id)")
    }
  }

  @Test("hits are counted by how far the numbers were in view")
  func tallies() {
    let report = Self.report
    #expect(report.tally(.fitted) == .init(rows: 14, within20: 12, within50: 13))
    #expect(report.tally(.consulted) == .init(rows: 30, within20: 14, within50: 22))
    #expect(report.tally(.untouched) == .init(rows: 5, within20: 1, within50: 3))
    #expect(report.tally() == .init(rows: 49, within20: 27, within50: 38))
  }

  @Test("body-2 repairs depletion and makes no fitted row worse")
  func secondModel() {
    let second = ValidationReport(.body2)
    func rank(_ nearness: ValidationReport.Nearness) -> Int {
      ValidationReport.Nearness.allCases.firstIndex(of: nearness) ?? 3
    }
    for (old, new) in zip(Self.report.rows, second.rows) {
      if old.observation.role == .fitted {
        #expect(rank(new.nearness) <= rank(old.nearness), "\(old.observation.id)")
      }
      if old.observation.id == "V37" {
        #expect(old.nearness == .miss && new.nearness == .within50)
      }
    }
    #expect(BodyModel.body1.parameters(BodyCovariates()) == .reference)
  }

  @Test("the printed comparison is that of this model")
  func document() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "..", "..", "Documentation", "validation.md")
    let text =
      validationMarkdown([Self.report, ValidationReport(.body2)])
      + nerveValidationMarkdown(NerveValidationTests.validation)
    if ProcessInfo.processInfo.environment["OLIVINE_WRITE_DOCUMENTS"] != nil {
      try Data(text.utf8).write(to: url)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == text)
  }
}
