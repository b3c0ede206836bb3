import Maths

/// What eight people swallow on one day, at the same times.
struct LaneDay<Numbers: PersonNumbers> {
  struct Dose {
    /// Hour of the day, 0 up to 24.
    let hour: Double
    /// Added to what is released at once and to what is released slowly, mmol.
    var released: Numbers
    var slow: Numbers
    /// What does not dissolve, mmol.
    var lost: Numbers
  }

  /// By time; one dose a time.
  let doses: [Dose]

  init(_ doses: [Dose]) {
    var merged: [Dose] = []
    for dose in doses.sorted(by: { $0.hour < $1.hour }) {
      if let last = merged.last, dose.hour - last.hour < 1e-9 {
        merged[merged.count - 1].released += dose.released
        merged[merged.count - 1].slow += dose.slow
        merged[merged.count - 1].lost += dose.lost
      } else {
        merged.append(dose)
      }
    }
    self.doses = merged
  }

  /// The same day with more or less of everything.
  func scaled(by factor: Numbers) -> LaneDay<Numbers> {
    LaneDay<Numbers>(
      doses.map {
        Dose(
          hour: $0.hour, released: $0.released * factor, slow: $0.slow * factor,
          lost: $0.lost * factor)
      })
  }

  /// Some hours of the day, beginning with its largest dose.
  func fromLargestDose(hours: Int) -> LaneDay {
    func size(_ dose: Dose) -> Double { (dose.released + dose.slow).max() }
    guard let largest = doses.max(by: { size($0) < size($1) }) else { return self }
    let window = largest.hour..<largest.hour + Double(hours)
    return LaneDay(
      doses.filter { window.contains($0.hour) }.map {
        Dose(
          hour: $0.hour - largest.hour, released: $0.released, slow: $0.slow, lost: $0.lost)
      })
  }

  /// What is left at midnight of amounts that decay at a rate, after many equal days.
  func waiting(rate: Numbers, of amount: (Dose) -> Numbers) -> Numbers {
    let left = doses.reduce(Numbers()) { sum, dose in
      sum + amount(dose) * (rate * Numbers(repeating: dose.hour - 24)).exponential
    }
    return left / (Numbers(repeating: 1) - (rate * Numbers(repeating: -24)).exponential)
  }

  /// Everything swallowed, mmol.
  var given: Numbers {
    doses.reduce(Numbers()) { $0 + $1.released + $1.slow + $1.lost }
  }

  /// What leaves undissolved, mmol.
  var lost: Numbers { doses.reduce(Numbers()) { $0 + $1.lost } }
}
