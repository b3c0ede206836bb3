public import Catalogue
import Maths

/// Where serum and urine settle at different daily doses, for one person.
///
/// The balance of the repeating day, reached after months; the rise of the first weeks is a little smaller.
public struct DoseResponse: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    /// Elemental mg a day on top of food.
    public let milligrams: Double
    /// mmol/L.
    public let serum: Quantiles
    /// Above the same person's balance without the dose, mmol/L.
    public let rise: Quantiles
    /// mmol a day.
    public let urine: Quantiles
  }

  public let points: [Point]

  /// - Parameters:
  ///   - doses: mg a day, each given at these hours in equal parts.
  public init(
    _ people: VirtualPeople, form: ModelForm, withMeal: Bool, doses: [Double],
    at hours: [Double] = [8], count: Int = 200, seed: UInt64
  ) {
    let drawn = (0..<count).map { people.person($0, seed: seed) }
    // One gut and one balance for each person and dose; a measured serum moves the leak once.
    var serum = [[Double]](repeating: [], count: doses.count)
    var rise = serum
    var urine = serum
    for block in stride(from: 0, to: count, by: Lanes.width) {
      let eight = (0..<Lanes.width).map { drawn[min(block + $0, count - 1)] }
      let used = min(Lanes.width, count - block)
      var balance = CohortBalance(eight, people: people)
      let base = balance.settled(form: form, withMeal: withMeal, milligrams: 0, at: hours)
      for (index, dose) in doses.enumerated() {
        let now = balance.settled(form: form, withMeal: withMeal, milligrams: dose, at: hours)
        for lane in 0..<used {
          serum[index].append(now.serum[lane])
          rise[index].append(now.serum[lane] - base.serum[lane])
          urine[index].append(now.urine[lane])
        }
      }
    }
    points = doses.indices.map {
      Point(
        milligrams: doses[$0], serum: Quantiles(of: serum[$0]), rise: Quantiles(of: rise[$0]),
        urine: Quantiles(of: urine[$0]))
    }
  }
}
