/// The few words that parts of a page say by themselves, whatever the page.
enum FixedWords {
  /// A name, the same in every language.
  static let product = "Olivine"
  static var skipLink: String { wording("page.skip_link") }
  static var siteNavigation: String { wording("page.site") }
  static var back: String { wording("page.back") }
  static var change: String { wording("page.change") }
  static var call: String { wording("page.call") }

  /// The words of charts and of their tables.
  enum Chart {
    static var numbersAsTable: String { wording("page.chart.numbers_as_table") }
    static var tooSmallToNotice: String { wording("page.chart.too_small") }
    static var smallestNoticeable: String { wording("page.chart.smallest_noticeable") }
    static var measure: String { wording("page.chart.measure") }
    static var points: String { wording("page.chart.points") }
    static var bestEstimate: String { wording("page.chart.best") }
    static var lowerEnd: String { wording("page.chart.lower_end") }
    static var upperEnd: String { wording("page.chart.upper_end") }
    static var interval: String { wording("page.chart.interval") }
    static var meanOfEachBlock: String { wording("page.chart.block_means") }
    static var scoreOfEachDay: String { wording("page.chart.day_scores") }
    static var block: String { wording("page.chart.block") }
    static var day: String { wording("page.chart.day") }
    static var days: String { wording("page.chart.days") }
    static var mean: String { wording("page.chart.mean") }
    static var rangeOfMean: String { wording("page.chart.range") }
    static var score: String { wording("page.chart.score") }
    static var notKnown: String { wording("page.not_known") }
    static var missing: String { wording("page.chart.missing") }
    static var none: String { wording("page.chart.none") }

    static func range(from: String, to: String) -> String {
      wording("page.chart.from_to", ["from": from, "to": to])
    }
  }
}
