extension SensitivityChart {
  /// Names above their intervals, one below the other, so that long names need no narrow letters.
  package var picture: Picture {
    let reach = noticeable * 1.25
    let low = rows.map(\.effect.hull.lowerBound).reduce(-reach, min)
    let high = rows.map(\.effect.hull.upperBound).reduce(reach, max)
    let scale = Scale(
      covering: low...high, from: Picture.margin, to: Picture.width - Picture.margin)
    var picture = Picture()
    let fitsBeside = rows.allSatisfy { Picture.holds($0.name, beside: $0.words) }
    for row in rows {
      let isOwn = row == own
      if fitsBeside {
        picture.row(row.name, row.words, nameClass: isOwn ? "strong" : nil)
      } else {
        // One shape for all rows, so that the eye finds each word in the same place.
        picture.paragraph(row.name, styleClass: isOwn ? "strong" : nil)
        picture.paragraph(row.words, styleClass: "quiet")
      }
      let strip = picture.strip(on: scale)
      picture.add(strip) {
        strip.zone(noticeable)
        strip.rule(at: 0)
        strip.bar(row.effect.interval, isOwn ? "bar" : "whisker")
        circle(
          at: Point(strip.x(row.effect.best), strip.middle), radius: isOwn ? 9 : 6,
          .class(isOwn ? "treatment" : "dot"))
      }
    }
    picture.finish(HorizontalAxis(scale: scale, height: picture.height, isSigned: true))
    picture.write(
      Lettering(
        FixedWords.Chart.tooSmallToNotice,
        at: Point(scale.place(of: 0), picture.height + 16), styleClass: "quiet"
      ).kept(between: 0, and: Picture.width))
    picture.height += Lettering.lineHeight + 2
    picture.directions(left: leftWords, right: rightWords)
    return picture
  }
}
