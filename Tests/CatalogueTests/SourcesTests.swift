import Catalogue
import Testing

@Suite("Where the facts come from") struct SourcesTests {
  /// The column that names the source, for every table of facts.
  private static let sourceColumns = [
    "article_claims.tsv": "evidence", "body_changes.tsv": "source",
    "body_forms.tsv": "source", "body_parameters.tsv": "source",
    "body_validation.tsv": "source", "condition_priors.tsv": "basis",
    "cent_items.tsv": "source", "conditions.tsv": "source", "constants.tsv": "source",
    "dietary_reference_intakes.tsv": "source",
    "evidence_questions.tsv": "source", "evidence_studies.tsv": "journal",
    "printed_tests.tsv": "source", "prior_inputs.tsv": "source",
    "published_pools.tsv": "source",
    "food_suggestions.tsv": "source", "foods.tsv": "source", "forms.tsv": "source",
    "medicines.tsv": "source", "nerve_parameters.tsv": "source", "nerve_surface.tsv": "source",
    "nerve_surface_points.tsv": "source", "nerve_validation.tsv": "source",
    "red_flags.tsv": "source", "rules.tsv": "source",
  ]
  private static let tags: Set = ["seen", "recalled", "derived", "assumed", "assumption"]

  @Test("every row names its source and says how well that was checked")
  func everyRow() {
    for text in TableText.all where text.name != "wording.en.tsv" {
      let table = Table(text)
      guard let column = Self.sourceColumns[text.name] else {
        Issue.record("\(text.name) has no column of sources listed here")
        continue
      }
      for (index, row) in table.rows.enumerated() {
        #expect(!row[column].isEmpty, "\(text.name):\(index + 2) has no source")
        #expect(isTag(row["tag"]), "\(text.name):\(index + 2) tag \(row["tag"])")
      }
    }
  }

  @Test("what the evidence says of a form has a source and a tag of its own")
  func formEvidence() {
    for form in Form.all {
      #expect(!form.evidence.source.isEmpty, "\(form.id)")
      #expect(isTag(form.evidence.tag), "\(form.id)")
    }
  }

  /// One tag, or a sentence that says which part carries which tag.
  private func isTag(_ text: String) -> Bool {
    let found = text.matches(of: /\[(\w+)\]/).map { String($0.1) }
    return !found.isEmpty && Self.tags.isSuperset(of: found)
  }
}
