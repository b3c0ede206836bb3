/// The few words that parts of a page say by themselves, whatever the page.
enum FixedWords {
  /// A name, the same in every language.
  static let product = "Olivine"
  static let skipLink = wording("page.skip_link")
  static let siteNavigation = wording("page.site")
  static let back = wording("page.back")
  static let change = wording("page.change")
  static let call = wording("page.call")

  /// The words of charts and of their tables.
  enum Chart {
    static let numbersAsTable = wording("page.chart.numbers_as_table")
    static let tooSmallToNotice = wording("page.chart.too_small")
    static let smallestNoticeable = wording("page.chart.smallest_noticeable")
    static let measure = wording("page.chart.measure")
    static let points = wording("page.chart.points")
    static let bestEstimate = wording("page.chart.best")
    static let lowerEnd = wording("page.chart.lower_end")
    static let upperEnd = wording("page.chart.upper_end")
    static let interval = wording("page.chart.interval")
    static let meanOfEachBlock = wording("page.chart.block_means")
    static let scoreOfEachDay = wording("page.chart.day_scores")
    static let block = wording("page.chart.block")
    static let day = wording("page.chart.day")
    static let days = wording("page.chart.days")
    static let mean = wording("page.chart.mean")
    static let rangeOfMean = wording("page.chart.range")
    static let score = wording("page.chart.score")
    static let notKnown = wording("page.not_known")
    static let missing = wording("page.chart.missing")
    static let none = wording("page.chart.none")

    static func range(from: String, to: String) -> String {
      wording("page.chart.from_to", ["from": from, "to": to])
    }
  }
}
