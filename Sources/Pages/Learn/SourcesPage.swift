import Olivine

/// Every table of facts with its sources, and what the tags say of how well a fact was checked.
package func sourcesPage() -> Document {
  let tables = FactTable.all.filter { !$0.isOfModels }
  return learnDocument(
    title: LearnPlace.sources.title, lead: wording("sources.lead"), back: .start
  ) {
    h2(wording("sources.tags"))
    dl(.class("summary-list")) {
      for tag in FactTable.tags {
        div {
          dt(wording("sources.tag.\(tag).name"))
          dd(wording("sources.tag.\(tag)"))
        }
      }
    }
    tableOfTables(tables)
    div(.class("screen-only")) {
      p(wording("sources.models"))
      linkList([PlaceLink(.models, about: LearnPlace.models.about)])
    }
    sourceLists(tables, wording("sources.lists.all"))
  }
}

/// The same for the tables of models and pooled studies, which few people open.
package func modelSourcesPage() -> Document {
  let tables = FactTable.all.filter(\.isOfModels)
  return learnDocument(
    title: LearnPlace.models.title, lead: wording("sources.models.lead"), back: .sources
  ) {
    tableOfTables(tables)
    h2(wording("sources.rows"))
    p(wording("sources.rows.lead"))
    FactRows.tables.map { FactRows.markup($0) }
    sourceLists(
      tables.filter { !FactRows.tables.contains($0.name) }, wording("sources.lists"))
  }
}

private func tableOfTables(_ tables: [FactTable]) -> Markup {
  group {
    h2(wording("sources.tables"))
    table(.class("tall")) {
      caption(wording("sources.tags.caption"))
      thead {
        tr {
          for id in ["table", "rows", "tags"] {
            th(wording("sources.column.\(id)"), scope: .column)
          }
        }
      }
      tbody {
        tables.map { table in
          tr {
            th(table.title.capitalisedFirst, scope: .row)
            td("\(table.rows)", .class("number"))
            td { table.tagLines.map { span($0, .class("line")) } }
          }
        }
      }
    }
  }
}

/// The sources of each table, behind its name; on paper only where a reader opened one.
private func sourceLists(_ tables: [FactTable], _ title: String) -> Markup {
  section(.class("openings")) {
    h2(title)
    p(wording("sources.where"))
    for table in tables {
      details {
        summary(table.invitation)
        ul(.class("data")) { table.sources.map { li($0.withTagsInWords.typeset) } }
      }
    }
  }
}

/// One embedded table, as far as its sources go.
struct FactTable {
  let name: String
  let rows: Int
  /// Source and tag of each row.
  private let provenances: [Provenance]

  /// The column of the source in tables that do not call it `source`.
  private static let sourceColumns = [
    "article_claims": "evidence", "condition_priors": "basis", "evidence_studies": "journal",
  ]
  /// Tables that models, pooled studies and reports stand on.
  private static let ofModels: Set = [
    "body_changes", "body_forms", "body_parameters", "body_validation", "cent_items",
    "evidence_questions", "nerve_parameters", "nerve_surface", "nerve_surface_points",
    "nerve_validation", "printed_tests", "prior_inputs", "published_pools",
  ]
  static let tags = ["seen", "recalled", "derived", "assumed"]

  /// All tables of facts; the sentences are no facts.
  static let all: [FactTable] = TableText.all.filter { !$0.name.hasPrefix("wording.") }
    .map { FactTable(Table($0)) }

  private init(_ table: Table) {
    let name = String(table.name.prefix { $0 != "." })
    self.name = name
    rows = table.rows.count
    provenances = table.rows.map {
      $0.provenance(source: Self.sourceColumns[name] ?? "source")
    }
  }

  var isOfModels: Bool { Self.ofModels.contains(name) }

  var title: String { wording("sources.table.\(name)") }

  /// Rows with a tag; "assumption" is the older name of "assumed", and a row may carry two tags.
  func count(of tag: String) -> Int {
    provenances.count {
      $0.tag.contains("[" + tag) || (tag == "assumed" && $0.tag.contains("[assum"))
    }
  }

  /// How many rows carry each tag; a tag that none carries is left out.
  var tagLines: [String] {
    Self.tags.compactMap { tag in
      let count = count(of: tag)
      return count == 0
        ? nil
        : wording(
          "sources.tag.count", ["n": "\(count)", "tag": wording("sources.tag.\(tag).name")])
    }
  }

  /// Each source once, in the order of the table, with the number of its rows.
  var sources: [String] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for provenance in provenances {
      let source =
        name == "article_claims" ? ClaimEvidence.words(provenance.source) : provenance.source
      let line = "\(source) \(provenance.tag)"
      if counts[line] == nil { order.append(line) }
      counts[line, default: 0] += 1
    }
    return order.map { line in
      let count = counts[line] ?? 1
      return count == 1
        ? line : wording("sources.counted", ["source": line, "n": "\(count)"])
    }
  }

  var invitation: String {
    let count = Set(provenances).count
    return wording(
      count == 1 ? "sources.show.one" : "sources.show",
      ["table": title.capitalisedFirst, "n": "\(count)"])
  }
}
