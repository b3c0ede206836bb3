/// A box to tick with a pen.
package func tickBox(_ label: String) -> Markup {
  p(.class("tick-box")) {
    ornament(width: 20, height: 20) {
      rect(at: Point(2, 2), width: 16, height: 16)
    }
    span(label)
  }
}

/// A line to sign on, with what belongs there below it.
package func signatureLine(_ label: String) -> Markup {
  p(label, .class("signature"))
}

/// Lines to sign on, side by side.
func signatureLines(_ labels: [String]) -> Markup {
  div(.class("signatures")) { labels.map(signatureLine) }
}

/// Empty lines to write on by hand.
package func writingLines(_ count: Int) -> Markup {
  div(.ariaHidden) {
    for _ in 0..<count { span("", .class("write-on")) }
  }
}
