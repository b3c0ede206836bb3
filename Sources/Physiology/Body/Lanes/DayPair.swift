/// The nodes of the day before and room for those of the next.
struct DayPair<Numbers: PersonNumbers> {
  private(set) var day: DayNodes<Numbers>
  private(set) var next: DayNodes<Numbers>

  init(spacing: Int) {
    day = DayNodes(spacing: spacing)
    next = DayNodes(spacing: spacing)
  }

  /// The next day has become the day before.
  mutating func turn() { swap(&day, &next) }
}
