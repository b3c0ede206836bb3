public import Catalogue
import Quantities
public import Safety

/// The two sentences that keep a medicine and magnesium apart.
public enum SpacingText {
  public static func sentences(
    _ separation: Separation, in wording: Wording = .english
  ) -> [String] {
    let medicine = Medicine.with(code: separation.medicine)?.name ?? separation.medicine
    return [
      sentence("plan.spacing.medicine_first", "lead", separation.leadHours),
      sentence("plan.spacing.magnesium_first", "follow", separation.followHours),
    ].map { id, values in
      wording(id, values.merging(["medicine": medicine]) { $1 })
    }
  }

  private static func sentence(
    _ id: String, _ name: String, _ hours: Double
  ) -> (String, [String: String]) {
    hours == 1 ? (id + ".one", [:]) : (id, [name: hours.text(decimals: 1)])
  }
}

/// When a test is due, in words.
public enum MonitoringText {
  public static func when(_ weeks: [Int]) -> String {
    var parts = weeks.contains(0) ? ["before you start"] : []
    let later = weeks.filter { $0 > 0 }
    if later.count > 2, later == Array(1...(later.last ?? 1)) {
      parts.append("twice a week for \(later.count) weeks")
    } else if !later.isEmpty {
      let list = later.map(String.init).formattedList
      parts.append("after \(list) \(later == [1] ? "week" : "weeks")")
    }
    return parts.joined(separator: ", and ")
  }
}
