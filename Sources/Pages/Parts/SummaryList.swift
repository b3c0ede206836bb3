/// A row of a summary: what was asked and what is known.
package struct SummaryRow: Hashable, Sendable {
  package let name: String
  /// What is known, one line or several.
  package let lines: [String]
  /// Where the answer can be changed, on pages that allow it.
  package let change: LinkTarget?

  package init(_ name: String, _ value: String, change: LinkTarget? = nil) {
    self.init(name, lines: [value], change: change)
  }

  package init(_ name: String, lines: [String], change: LinkTarget? = nil) {
    self.name = name
    self.lines = lines
    self.change = change
  }
}

/// Names and values one below the other, with a link to change each where there is one.
package func summaryList(_ rows: [SummaryRow]) -> Markup {
  dl(.class("summary-list")) {
    for row in rows {
      div {
        dt(row.name)
        dd {
          for (index, line) in row.lines.enumerated() {
            if index > 0 { br }
            line
          }
        }
        if let change = row.change {
          dd(.class("screen-only")) {
            a(to: change) {
              FixedWords.change
              span(" \(row.name)", .class("visually-hidden"))
            }
          }
        }
      }
    }
  }
}
