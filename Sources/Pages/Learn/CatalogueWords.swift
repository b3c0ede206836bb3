import Olivine

// Words that come from a table of facts stand in elements of their own class: they are quoted, not written
// for this page, and no translation of the wording reaches them.

/// Words of a table inside a line.
func fact(_ words: String) -> Markup {
  span(words.typeset, .class("data"))
}

/// The article's own words.
func quotation(_ words: String) -> Markup {
  blockquote(.class("data")) { p(words) }
}

/// Where a fact comes from, small, with how well that was checked.
func sourceLine(_ provenance: Provenance) -> Markup {
  p(.class("source-line")) {
    wording("learn.source") + ": "
    fact(provenance.told)
  }
}

extension Provenance {
  /// The source, and in words how well it was checked: "(read)", or "(effect: read, cap: our reasoning)".
  var told: String {
    let checked = tag.replacing(/\[([a-z]+)\] ([^\[\](),;]+)/) { match in
      "\(match.output.2): \(wording("sources.tag.\(match.output.1).name"))"
    }
    let isWhole = checked != tag && !checked.contains("[")
    return "\(source) \(isWhole ? "(\(checked))" : checked)".withTagsInWords
  }
}

extension String {
  /// With the signs that a table writes in plain letters.
  var typeset: String { replacing(">=", with: "≥").replacing("<=", with: "≤") }

  /// With ranges as people say them: "100-200 mg" is "100 to 200 mg".
  var withRangesInWords: String {
    replacing(/([0-9])-([0-9])/) { match in "\(match.output.1) to \(match.output.2)" }
  }

  /// With the tags of a table in words: "[seen]" is "(read)".
  var withTagsInWords: String {
    FactTable.tags.reduce(self) { words, tag in
      words.replacing("[\(tag)]", with: "(\(wording("sources.tag.\(tag).name")))")
    }.replacing("[assumption]", with: "(\(wording("sources.tag.assumed.name")))")
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
