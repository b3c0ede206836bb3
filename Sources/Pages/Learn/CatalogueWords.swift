import Olivine

// Words that come from a table of facts stand in elements of their own class: they are quoted, not written
// for this page, and no translation of the wording reaches them.

/// Words of a table inside a line.
func fact(_ words: String) -> Markup {
  span(words, .class("data"))
}

/// The article's own words.
func quotation(_ words: String) -> Markup {
  blockquote(.class("data")) { p(words) }
}

/// Where a fact comes from, small, with how well that was checked.
func sourceLine(_ provenance: Provenance) -> Markup {
  p(.class("source-line")) {
    wording("learn.source") + ": "
    fact("\(provenance.source) \(provenance.tag)")
  }
}

/// Names and what belongs to them, where that is more than plain words.
func factList(_ rows: [(name: String, content: Markup)]) -> Markup {
  dl(.class("summary-list")) {
    for row in rows where !row.content.isEmpty {
      div {
        dt(row.name)
        dd { row.content }
      }
    }
  }
}
