import Catalogue
import Maths

/// Firing and calcium of the neuron as smooth functions of magnesium, gain and inhibition.
///
/// Least squares of the logarithms on 20 monomials; the slow states run on it, since the neuron itself takes
/// milliseconds of computing for each second. It hides the small rise of firing above 1.2 mmol/L.
public struct ResponseSurface: Hashable, Sendable {
  let firing: CubicSurface
  let calcium: CubicSurface

  init(firing: CubicSurface, calcium: CubicSurface) {
    self.firing = firing
    self.calcium = calcium
  }

  /// The stored fit.
  public static let stored: ResponseSurface = {
    let rows = NerveSurfaceRow.all
    func coefficients(_ part: KeyPath<NerveSurfaceRow, Double>) -> CubicSurface {
      CubicSurface(
        coefficients: CubicSurface.powers.map { powers in
          rows.first {
            ($0.magnesium, $0.gain, $0.inhibition)
              == (powers.first, powers.second, powers.third)
          }?[keyPath: part] ?? 0
        })
    }
    return ResponseSurface(
      firing: coefficients(\.firing), calcium: coefficients(\.calcium))
  }()

  /// Whether the stored fit was made with these parameters of the neuron.
  public static func isFitted(to parameters: NeuronParameters) -> Bool {
    NerveSurfaceRow.all.allSatisfy { $0.fastParameters == parameters.mark }
  }

  /// Where the fit holds; beyond it the nearest point counts.
  public static let magnesium = 0.5...1.2
  public static let gain = 1.0...1.5
  public static let inhibition = 0.7...1.0

  /// C spikes a stimulus and calcium in pC a stimulus.
  public func response(
    _ condition: NeuronCondition
  ) -> (firing: Double, calcium: Double) {
    let m = Lanes(repeating: logarithm(condition.magnesium / NeuronCondition.reference))
    let g = Lanes(repeating: logarithm(condition.gain))
    let i = Lanes(repeating: logarithm(condition.inhibition))
    return (firing.value(m, g, i).exponential[0], calcium.value(m, g, i).exponential[0])
  }

  /// Logarithms of firing and calcium at the reference.
  var reference: (firing: Double, calcium: Double) {
    (firing.coefficients[0], calcium.coefficients[0])
  }
}
