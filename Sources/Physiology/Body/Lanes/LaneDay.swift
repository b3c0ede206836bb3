import Maths

/// What eight people swallow on one day, at the same times.
struct LaneDay {
  struct Dose {
    /// Hour of the day, 0 up to 24.
    let hour: Double
    /// Added to what is released at once and to what is released slowly, mmol.
    var released: Lanes
    var slow: Lanes
    /// What does not dissolve, mmol.
    var lost: Lanes
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
  func scaled(by factor: Lanes) -> LaneDay {
    LaneDay(
      doses.map {
        Dose(
          hour: $0.hour, released: $0.released * factor, slow: $0.slow * factor,
          lost: $0.lost * factor)
      })
  }

  /// What is left at midnight of amounts that decay at a rate, after many equal days.
  func waiting(rate: Lanes, of amount: (Dose) -> Lanes) -> Lanes {
    let left = doses.reduce(Lanes()) { sum, dose in
      sum + amount(dose) * (rate * Lanes(repeating: dose.hour - 24)).exponential
    }
    return left / (Lanes(repeating: 1) - (rate * Lanes(repeating: -24)).exponential)
  }

  /// Everything swallowed, mmol.
  var given: Lanes {
    doses.reduce(Lanes()) { $0 + $1.released + $1.slow + $1.lost }
  }

  /// What leaves undissolved, mmol.
  var lost: Lanes { doses.reduce(Lanes()) { $0 + $1.lost } }
}
