/// The few words that parts of a page say by themselves, whatever the page.
enum FixedWords {
  static let product = "Olivine"
  static let skipLink = "Skip to the main part"
  static let siteNavigation = "Site"
  static let back = "Back"
  static let change = "Change"
  static let call = "Call"
  static let evidenceDate = "Evidence as of"

  /// The words of charts and of their tables.
  enum Chart {
    static let numbersAsTable = "The same numbers as a table"
    static let tooSmallToNotice = "too small to notice"
    static let smallestNoticeable = "Smallest difference worth noticing"
    static let measure = "Number"
    static let points = "Points"
    static let bestEstimate = "Best estimate"
    static let lowerEnd = "lower end"
    static let upperEnd = "upper end"
    static let meanOfEachBlock = "Mean of each block"
    static let scoreOfEachDay = "Score of each day"
    static let block = "Block"
    static let day = "Day"
    static let days = "Days"
    static let mean = "Mean"
    static let rangeOfMean = "Range of the mean"
    static let score = "Score"
    static let notKnown = "not known"
    static let missing = "missing"
    static let none = "none"
  }
}
