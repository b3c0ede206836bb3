/// How much a finding matters, told by a word, a shape and only then a colour.
package enum FindingLevel: Hashable, Sendable, CaseIterable {
  /// Call for help now.
  case emergency
  /// No supplement and no trial.
  case refusal
  /// A clinician has to agree first.
  case askClinician
  /// Allowed with a limit or with hours between.
  case caution
  /// Good to know.
  case notice
  /// Nothing stands in the way.
  case clear

  /// The level in words; always shown.
  package var word: String {
    switch self {
    case .emergency: wording("page.level.emergency")
    case .refusal: wording("page.level.refusal")
    case .askClinician: wording("page.level.ask_clinician")
    case .caution: wording("page.level.caution")
    case .notice: wording("page.level.notice")
    case .clear: wording("page.level.clear")
    }
  }

  var styleClass: StyleClass {
    switch self {
    case .emergency: "emergency"
    case .refusal: "refusal"
    case .askClinician, .caution: "ask"
    case .notice: "notice"
    case .clear: "clear"
    }
  }

  /// The shape of the level, 24 by 24 units; no two levels share one.
  var shape: Markup {
    let octagon = Outline(polygon: [
      Point(8, 2), Point(16, 2), Point(22, 8), Point(22, 16), Point(16, 22), Point(8, 22),
      Point(2, 16), Point(2, 8),
    ])
    return ornament(width: 24, height: 24) {
      switch self {
      case .emergency:
        path(octagon, .class("solid"))
        line(from: Point(12, 6), to: Point(12, 13), .class("cut-out"))
        line(from: Point(12, 16), to: Point(12, 18), .class("cut-out"))
      case .refusal:
        path(octagon)
        line(from: Point(7, 12), to: Point(17, 12))
      case .askClinician:
        rect(at: Point(3, 3), width: 18, height: 18)
        line(from: Point(12, 7), to: Point(12, 17))
        line(from: Point(7, 12), to: Point(17, 12))
      case .caution:
        path(Outline(polygon: [Point(12, 3), Point(22, 21), Point(2, 21)]))
        line(from: Point(12, 9), to: Point(12, 14))
        line(from: Point(12, 16.5), to: Point(12, 18))
      case .notice:
        circle(at: Point(12, 12), radius: 9.5)
        line(from: Point(12, 11), to: Point(12, 17))
        line(from: Point(12, 6.5), to: Point(12, 8))
      case .clear:
        path(
          Outline(start: Point(3, 13)).line(to: Point(9, 19)).line(to: Point(21, 5)))
      }
    }
  }
}
