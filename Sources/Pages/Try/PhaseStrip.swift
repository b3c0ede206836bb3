import Olivine

/// The parts of a trial as boxes on one line, as long as their days, with the days as a table below.
struct PhaseStrip: Hashable {
  let parts: [DesignModel.Part]

  func markup(id: ElementID) -> Markup {
    chartFigure(finding: wording("design.strip")) {
      svg(
        id: id, title: wording("design.strip"), description: description, width: Self.width,
        height: Self.height
      ) {
        for (part, span) in zip(parts, spans) {
          rect(
            at: Point(span.lowerBound, Self.top), width: span.upperBound - span.lowerBound,
            height: Self.boxHeight, styleClass(of: part))
          if let words = letter(of: part, width: span.upperBound - span.lowerBound) {
            text(
              words,
              at: Point((span.lowerBound + span.upperBound) / 2, Self.top + Self.boxHeight / 2 + 6),
              anchor: .middle)
          }
        }
        text("1", at: Point(Self.left, Self.height - 6))
        text("\(days)", at: Point(Self.right, Self.height - 6), anchor: .end)
      }
    } tables: {
      table(
        wording("design.strip"),
        columns: [wording("design.column.part"), wording("design.column.days")],
        rows: parts.map { [$0.name, "\($0.days)"] })
    }
  }

  private static let width = 340.0
  private static let height = 84.0
  private static let left = 4.0
  private static let right = 336.0
  private static let top = 8.0
  private static let boxHeight = 44.0
  /// A letter of 17 units needs this much room, and a label this much around it.
  private static let roomForLetter = 9.5
  private static let margin = 6.0

  var days: Int { parts.map(\.days).reduce(0, +) }

  private var spans: [ClosedRange<Double>] {
    let scale = (Self.right - Self.left) / Double(max(1, days))
    var position = Self.left
    return parts.map { part in
      let start = position
      position += Double(part.days) * scale
      return start...position
    }
  }

  private var description: String {
    let named = parts.map {
      wording("design.part", ["name": $0.name, "days": "\($0.days)"])
    }
    return wording("design.strip.description", ["parts": named.joined(separator: "; ")])
  }

  /// Periods look alike: nobody knows which of a pair is on.
  private func styleClass(of part: DesignModel.Part) -> Attribute {
    switch part.kind {
    case .tolerance: .class("busy")
    case .runIn, .period: .class("box")
    }
  }

  /// The label inside the box, where it fits.
  private func letter(of part: DesignModel.Part, width: Double) -> String? {
    let words =
      switch part.kind {
      case .tolerance: wording("design.box.tolerance")
      case .runIn: wording("design.box.run_in")
      case .period(let number): "\(number)"
      }
    return width >= Self.roomForLetter * Double(words.count) + Self.margin ? words : nil
  }
}
