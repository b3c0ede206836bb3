/// The few words that parts of a page say by themselves, whatever the page.
enum FixedWords {
  static let product = "Olivine"
  static let skipLink = "Skip to the main part"
  static let siteNavigation = "Site"
  static let back = "Back"
  static let change = "Change"
  static let call = "Call"
  static let numbersAsTable = "The same numbers as a table"
  static let evidenceDate = "Evidence as of"
  static let tooSmallToNotice = "too small to notice"
}
