public import Olivine

/// What a person chooses before a trial begins, as forms send it.
public struct TrialStartForm: Hashable, Sendable {
  /// Which of the ranked designs, counted from 1.
  public let design: Int
  public let comparator: Comparator
  public let blinding: Blinding
  public let firstDay: Day
  /// When the person wants to be asked each day.
  public let reminder: TimeOfDay

  /// The last day on which a trial may begin, counted from today.
  public static let latestStart = 30

  /// Reads the choices.
  ///
  /// - Parameters:
  ///   - designs: how many designs there are to choose from.
  /// - Throws: ``FormRefusal`` with a problem for each field that cannot be used.
  public init(
    from values: [String: [String]], designs: Int, today: Day
  ) throws(FormRefusal) {
    var reader = FormReader(values)
    let design = reader.whole("design", in: 1...Double(max(1, designs)))
    let blinding = reader.choice("blinding", of: Blinding.self)
    let firstDay = Self.day(&reader, today: today)
    let reminder = Self.time(&reader)
    if blinding == nil, reader.text("blinding") == nil { reader.refuse("blinding", .missing) }
    guard reader.problems.isEmpty, let blinding, let firstDay, let reminder else {
      throw FormRefusal(problems: reader.problems)
    }
    self.design = design ?? 1
    self.blinding = blinding
    comparator = blinding == .open ? .nothing : .placebo
    self.firstDay = firstDay
    self.reminder = reminder
  }

  /// What was wished of the designs: the complaint, the longest trial, dummy capsules and stopping.
  ///
  /// What is missing or unknown stays as it is without a wish.
  public static func wishes(from values: [String: [String]]) -> TrialWishes {
    let reader = FormReader(values)
    var wishes = TrialWishes()
    if let outcome = reader.text("outcome").flatMap(Outcome.init) { wishes.outcome = outcome }
    let longest = reader.text("longest").flatMap { Int($0) }
    wishes.limits = DesignQuestion.Limits(
      longestTrialDays: longest.flatMap {
        (DesignQuestion.fewestTrialDays...DesignQuestion.mostTrialDays).contains($0) ? $0 : nil
      } ?? 84,
      acceptsPlacebo: reader.text("placebo") != "no",
      acceptsStopping: reader.text("stopping") != "no")
    return wishes
  }

  private static func day(_ reader: inout FormReader, today: Day) -> Day? {
    guard let text = reader.text("first_day") else { return today }
    let days = today...(today + latestStart)
    guard let day = Day(text), days.contains(day) else {
      reader.refuse("first_day", .dayOutOfRange(first: today, last: today + latestStart))
      return nil
    }
    return day
  }

  private static func time(_ reader: inout FormReader) -> TimeOfDay? {
    guard let text = reader.text("reminder") else { return TimeOfDay(minutes: 20 * 60) }
    if let time = TimeOfDay(text) { return time }
    reader.refuse("reminder", .unknownChoice(text))
    return nil
  }
}
