extension TrialTimeline {
  private static let barHeight = 36.0

  package var picture: Picture {
    let scale = Scale(
      covering: 0...Double(dayCount) / 7, from: Picture.margin, to: Picture.width - Picture.margin)
    var picture = Picture()
    let above = LabelRows(marks(above: scale))
    let top = picture.height + Double(above.rowCount) * Lettering.lineHeight + 6
    add(above, to: &picture, from: top, upwards: true)
    let letters = letters
    for part in parts {
      let (left, right) = edges(of: part, scale)
      picture.draw(
        rect(
          at: Point(left, top), width: right - left, height: Self.barHeight,
          .class(Self.style(of: part, letters))))
    }
    if let today {
      let place = place(ofDay: today, scale)
      picture.draw(
        line(from: Point(place, top - 6), to: Point(place, top + Self.barHeight), .class("mean")))
    }
    picture.write(letterLabels(scale, at: top + Self.barHeight / 2 + 6))
    let bottom = top + Self.barHeight
    let below = LabelRows(marks(below: scale))
    add(below, to: &picture, from: bottom, upwards: false)
    for look in looks {
      let place = scale.place(of: Double(look) / 7)
      picture.draw(
        path(
          Outline(polygon: [
            Point(place, bottom + 1), Point(place - 7, bottom + 13), Point(place + 7, bottom + 13),
          ]), .class("dot")))
    }
    let rows = Double(below.rowCount) * Lettering.lineHeight
    picture.finish(
      HorizontalAxis(scale: scale, height: bottom + (rows > 0 ? 20 + rows : 10)))
    picture.paragraph(wording("page.chart.trial.weeks"), anchor: .middle, styleClass: "quiet")
    return picture
  }

  /// The left and right edge of a part, in units of the view box.
  private func edges(of part: Part, _ scale: Scale) -> (Double, Double) {
    (
      scale.place(of: Double(part.days.lowerBound - 1) / 7),
      scale.place(of: Double(part.days.upperBound) / 7)
    )
  }

  /// The middle of a day.
  private func place(ofDay day: Int, _ scale: Scale) -> Double {
    scale.place(of: (Double(day) - 0.5) / 7)
  }

  /// Names of the parts that are no periods, and of the day that has come.
  private func marks(above scale: Scale) -> [LabelRows.Mark] {
    let named = parts.compactMap { part -> LabelRows.Mark? in
      if case .period = part.kind { return nil }
      let (left, right) = edges(of: part, scale)
      return LabelRows.Mark(words: Self.name(of: part), place: (left + right) / 2)
    }
    let now = today.map { today in
      LabelRows.Mark(
        words: wording("page.chart.trial.today"), place: place(ofDay: today, scale),
        styleClass: "strong")
    }
    return named + [now].compactMap { $0 }
  }

  private func marks(below scale: Scale) -> [LabelRows.Mark] {
    looks.map { look in
      LabelRows.Mark(
        words: wording("page.chart.trial.look"), place: scale.place(of: Double(look) / 7))
    }
  }

  /// The words of marks, with a line to each that does not stand beside the bar.
  private func add(
    _ rows: LabelRows, to picture: inout Picture, from edge: Double, upwards: Bool
  ) {
    for placed in rows.marks {
      let away = Double(placed.row) * Lettering.lineHeight
      let height = upwards ? edge - 8 - away : edge + 32 + away
      let place = placed.mark.place
      if upwards || placed.row > 0 {
        picture.draw(
          line(
            from: Point(place, edge), to: Point(place, upwards ? height + 4 : height - 16),
            .class("grid")))
      }
      picture.write(LabelRows.label(placed.mark, at: height))
    }
  }

  /// The letters that occur, in order of appearance.
  private var letters: [String] {
    parts.reduce(into: []) { found, part in
      if case .period(let letter?) = part.kind, !found.contains(letter) { found.append(letter) }
    }
  }

  private static func style(of part: Part, _ letters: [String]) -> StyleClass {
    switch part.kind {
    case .tolerance, .runIn: "waiting"
    case .period(nil): "sealed"
    case .period(let letter?):
      letters.firstIndex(of: letter)?.isMultiple(of: 2) == true ? "hollow" : "busy"
    }
  }

  /// The letter of each period that is wide enough to hold it; the table has every one.
  private func letterLabels(_ scale: Scale, at height: Double) -> [Lettering] {
    parts.compactMap { part in
      guard case .period(let letter) = part.kind else { return nil }
      let (left, right) = edges(of: part, scale)
      let words = letter ?? "?"
      guard Lettering.width(of: words) + 4 <= right - left else { return nil }
      // A letter stays readable where the line of today crosses it.
      let middle = Point((left + right) / 2, height)
      return Lettering(words, at: middle, styleClass: "value")
    }
  }
}
