import Olivine

/// What more magnesium a day would bring, how much of it a person has room for, and what it costs.
package struct DoseResponseChart: Chart {
  /// The response at one dose.
  package struct Response: Hashable, Sendable {
    /// Magnesium from supplements, mg a day.
    package let mgPerDay: Double
    package let median: Double
    package let band: ClosedRange<Double>

    /// - Precondition: all numbers are finite, the dose is not below zero.
    package init(mgPerDay: Double, median: Double, band: ClosedRange<Double>) {
      precondition(mgPerDay.isFinite && mgPerDay >= 0, "a dose is not below zero")
      precondition(
        median.isFinite && band.lowerBound.isFinite && band.upperBound.isFinite,
        "a response is finite")
      self.mgPerDay = mgPerDay
      self.median = median
      self.band = band
    }
  }

  /// A range of doses with its cost in words, such as "loose stools in 1 of 10".
  package struct Zone: Hashable, Sendable {
    /// The highest dose of the zone, mg a day; it begins where the one before ends.
    package let upTo: Double
    package let words: String

    package init(upTo: Double, _ words: String) {
      precondition(upTo.isFinite && upTo > 0, "a zone ends above zero")
      self.upTo = upTo
      self.words = words
    }
  }

  package let finding: String
  package let points: [Response]
  /// The most this person may add, mg a day.
  package let room: Double
  package let zones: [Zone]
  /// What the numbers at the left are, with their unit.
  package let yWords: String
  /// What the curve is, such as "relief".
  package let curveName: String
  /// How far the curve can be trusted, in one sentence.
  package let evidence: String

  /// Sets up the chart.
  ///
  /// - Precondition: there are two points at least and doses rise, zones follow each other, and
  ///   `room` is finite and not below zero.
  package init(
    finding: String, points: [Response], room: Double, zones: [Zone], curveName: String,
    yWords: String, evidence: String
  ) {
    precondition(points.count > 1, "a curve needs two points")
    precondition(
      zip(points, points.dropFirst()).allSatisfy { $0.mgPerDay < $1.mgPerDay }, "doses rise")
    precondition(
      zip(zones, zones.dropFirst()).allSatisfy { $0.upTo < $1.upTo }, "zones follow each other")
    precondition(room.isFinite && room >= 0, "room is not below zero")
    self.finding = finding
    self.points = points
    self.room = room
    self.zones = zones
    self.curveName = curveName
    self.yWords = yWords
    self.evidence = evidence
  }

  /// "Your room: up to 250 mg a day".
  var roomWords: String { wording("page.chart.dose.room", ["mg": milligrams(room)]) }

  /// Each zone with the doses it covers.
  var zoneSentences: [String] {
    var start = 0.0
    return zones.map { zone in
      defer { start = zone.upTo }
      return wording(
        "page.chart.dose.zone",
        ["from": milligrams(start), "to": milligrams(zone.upTo), "words": zone.words])
    }
  }

  package var description: String {
    let last = points[points.count - 1]
    let curve = [points[0], last].map { point in
      wording(
        "page.chart.dose.point",
        [
          "name": curveName, "mg": milligrams(point.mgPerDay),
          "middle": ChartNumber.hundredths(point.median),
          "low": ChartNumber.hundredths(point.band.lowerBound),
          "high": ChartNumber.hundredths(point.band.upperBound),
        ])
    }
    return (curve + [roomWords + "."] + zoneSentences).joined(separator: " ")
  }

  @MarkupBuilder package var notes: Markup {
    p(evidence)
  }

  @MarkupBuilder package var tables: Markup {
    scrollArea(yWords) {
      table(
        yWords,
        columns: [
          wording("page.chart.dose.axis"), curveName, wording("page.chart.dose.band"),
        ],
        rows: ChartTable.rows(of: points).map { point in
          [
            milligrams(point.mgPerDay), ChartNumber.hundredths(point.median),
            ChartNumber.range(point.band),
          ]
        })
    }
    ul { zoneSentences.map { li($0) } }
  }
}
