package import Olivine

/// How often a trial without an effect would claim one, by how often one looks.
package func claimChart(_ study: CalibrationStudy) -> DrawingPage {
  let threshold = RepeatedLooks.thresholds[1]
  var picture = Picture()
  let (left, right) = (14.0, Picture.width - 14)
  let shares = study.looks.map { $0.result.claims(above: threshold).value }
  let scale = Scale(covering: 0...max(0.1, (shares.max() ?? 0) * 1.1), from: left, to: right)
  for (looks, share) in zip(study.looks, shares) {
    picture.paragraph(
      wording(
        "calibration.claims.row",
        [
          "looks": wording("calibration.looks.\(looks.result.schedule.rawValue)"),
          "prior": wording("calibration.prior.\(looks.prior.rawValue)"),
          "percent": share.percentText,
        ]))
    let height = picture.height + 9
    let end = scale.place(of: share)
    picture.draw(line(from: Point(left, height), to: Point(end, height), .class("whisker")))
    picture.draw(
      looks.prior == .own
        ? circle(at: Point(end, height), radius: 5, .class("treatment"))
        : rect(at: Point(end - 5, height - 5), width: 10, height: 10, .class("comparison")))
    picture.height += 20
  }
  picture.finish(HorizontalAxis(scale: scale, height: picture.height + 4))
  picture.paragraph(wording("calibration.claims.axis"), anchor: .middle)
  return DrawingPage(
    picture.markup(
      id: "claims", title: wording("calibration.claims.title"),
      description: wording("calibration.claims.text")))
}
