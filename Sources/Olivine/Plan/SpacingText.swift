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
