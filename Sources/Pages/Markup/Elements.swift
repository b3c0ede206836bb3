/// A link in words.
package func a(_ text: String, to target: LinkTarget, _ attributes: Attribute...) -> Markup {
  .element(Element(.a, [.href(target)] + attributes, .text(text)))
}

/// A link around other nodes.
package func a(
  to target: LinkTarget, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup
) -> Markup {
  .element(Element(.a, [.href(target)] + attributes, content()))
}

/// A header cell that says what it names.
package func th(
  _ text: String, scope: Attribute.Scope, _ attributes: Attribute...
) -> Markup {
  .element(Element(.th, [.scope(scope)] + attributes, .text(text)))
}

/// A day or moment, for people in words and for machines in ISO 8601.
package func time(_ text: String, moment: String) -> Markup {
  .element(Element(.time, [.datetime(moment)], .text(text)))
}

/// A table from rows of words: the first column names the rows.
///
/// - Parameters:
///   - title: the caption, always shown.
///   - columns: the headers, one per column.
///   - rows: the cells, as many per row as there are columns.
package func table(
  _ title: String, columns: [String], rows: [[String]], _ attributes: Attribute...
) -> Markup {
  let head = columns.map { th($0, scope: .column) }
  let body = rows.map { cells in
    tr {
      for (column, cell) in cells.enumerated() {
        if column == 0 { th(cell, scope: .row) } else { td(cell) }
      }
    }
  }
  return .element(
    Element(
      .table, attributes,
      group {
        caption(title)
        thead { tr { head } }
        tbody { body }
      }))
}
