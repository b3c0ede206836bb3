import Olivine

/// The minutes of a day on which no magnesium may be taken, found by walking through them one by one.
struct Clock {
  private var isFree = Array(repeating: true, count: 1_440)

  init(_ medicines: [(separation: Separation, time: TimeOfDay)]) {
    for (separation, time) in medicines {
      // After the medicine, until its lead is over.
      for minute in 0..<Int(separation.leadHours * 60) {
        isFree[(time.minutes + minute) % 1_440] = false
      }
      // Before it, when magnesium would be too fresh.
      for minute in 0..<Int(separation.followHours * 60) {
        isFree[(time.minutes - minute + 1_440) % 1_440] = false
      }
    }
  }

  func allows(_ time: TimeOfDay) -> Bool { isFree[time.minutes] }

  /// The half hours of the waking day, six to eleven, that are free.
  var freeHalfHours: [TimeOfDay] {
    stride(from: 6 * 60, through: 23 * 60, by: 30).map { TimeOfDay(minutes: $0) }.filter(allows)
  }

  /// Minutes between two times, the shorter way around the clock.
  static func minutes(between left: TimeOfDay, and right: TimeOfDay) -> Int {
    let gap = abs(left.minutes - right.minutes)
    return min(gap, 1_440 - gap)
  }
}
