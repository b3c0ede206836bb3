public import Catalogue
import Maths

/// A fit of the response surface to runs of the neuron, with its errors.
public struct SurfaceFit: Sendable {
  /// Largest and root mean square of |fit / simulation - 1|.
  public struct Errors: Hashable, Sendable {
    public let largest: Double
    public let rootMeanSquare: Double
  }

  /// One run of the neuron.
  public struct Point: Hashable, Sendable {
    public let condition: NeuronCondition
    public let isOnGrid: Bool
    public let firing: Double
    public let calcium: Double

    public init(condition: NeuronCondition, isOnGrid: Bool, firing: Double, calcium: Double) {
      self.condition = condition
      self.isOnGrid = isOnGrid
      self.firing = firing
      self.calcium = calcium
    }

    /// A stored run.
    public init(_ row: NerveSurfacePoint) {
      self.init(
        condition: NeuronCondition(
          magnesium: row.magnesium, gain: row.gain, inhibition: row.inhibition),
        isOnGrid: row.isOnGrid, firing: row.firing, calcium: row.calcium)
    }
  }

  public let surface: ResponseSurface
  public let points: [Point]

  /// What may be accepted: on the grid, and off it.
  public static let acceptedOnGrid = 0.08
  public static let acceptedOffGrid = 0.05

  /// Runs the neuron at every stored point and fits it again.
  ///
  /// Cost: 145 runs of 32 neurons over 8.5 s, about 20 s of one processor.
  public static func run(
    _ parameters: NeuronParameters, each: Cohort.Executor = Cohort.serially
  ) -> SurfaceFit? {
    let rows = NerveSurfacePoint.all.map(Point.init)
    let responses = NeuronPopulation(parameters, NeuronProtocol(step: 0.05))
      .responses(rows.map(\.condition), each: each)
    return SurfaceFit(
      zip(rows, responses).map { row, response in
        Point(
          condition: row.condition, isOnGrid: row.isOnGrid, firing: response.firing,
          calcium: response.calcium)
      })
  }

  /// Fits the points of the grid; nil when there are fewer of them than terms.
  ///
  /// Three levels of inhibition do not determine its third power, so the smallest coefficients are taken: a
  /// slight pull towards zero, whose effect on the fit is removed by fitting the remainder again.
  public init?(_ points: [Point]) {
    let grid = points.filter(\.isOnGrid)
    let terms = grid.map { Self.terms($0.condition) }
    let count = CubicSurface.powers.count
    guard grid.count >= count else { return nil }
    let normal = (0..<count).map { row in
      (0..<count).map { column in
        terms.reduce(0) { $0 + $1[row] * $1[column] } + (row == column ? Self.pull : 0)
      }
    }
    guard let factored = PositiveDefinite(rows: normal) else { return nil }
    func fit(_ value: (Point) -> Double) -> CubicSurface {
      var coefficients = [Double](repeating: 0, count: count)
      for _ in 0..<Self.passes {
        var right = [Double](repeating: 0, count: count)
        for (point, terms) in zip(grid, terms) {
          let fitted = zip(coefficients, terms).reduce(0) { $0 + $1.0 * $1.1 }
          let rest = logarithm(value(point)) - fitted
          for column in 0..<count { right[column] += terms[column] * rest }
        }
        let correction = factored.solve(right)
        for column in 0..<count { coefficients[column] += correction[column] }
      }
      return CubicSurface(coefficients: coefficients)
    }
    surface = ResponseSurface(firing: fit(\.firing), calcium: fit(\.calcium))
    self.points = points
  }

  private static let pull = 1e-6
  private static let passes = 10

  /// The errors of a surface at the points on the grid or off it.
  public static func errors(
    of surface: ResponseSurface, at points: [Point], onGrid: Bool
  ) -> (firing: Errors, calcium: Errors) {
    let chosen = points.filter { $0.isOnGrid == onGrid }
    func errors(_ relative: (Point) -> Double) -> Errors {
      let all = chosen.map(relative)
      return Errors(
        largest: all.max() ?? 0,
        rootMeanSquare: (all.reduce(0) { $0 + $1 * $1 } / Double(max(all.count, 1)))
          .squareRoot())
    }
    return (
      errors { (surface.response($0.condition).firing / $0.firing - 1).magnitude },
      errors { (surface.response($0.condition).calcium / $0.calcium - 1).magnitude }
    )
  }

  /// Whether the errors are small enough to use the surface.
  public var isAcceptable: Bool {
    let grid = Self.errors(of: surface, at: points, onGrid: true).firing.largest
    let beside = Self.errors(of: surface, at: points, onGrid: false).firing.largest
    return grid <= Self.acceptedOnGrid && beside <= Self.acceptedOffGrid
  }

  private static func terms(_ condition: NeuronCondition) -> [Double] {
    let m = logarithm(condition.magnesium / NeuronCondition.reference)
    let g = logarithm(condition.gain)
    let i = logarithm(condition.inhibition)
    func power(_ base: Double, _ exponent: Int) -> Double {
      (0..<exponent).reduce(1) { product, _ in product * base }
    }
    return CubicSurface.powers.map {
      power(m, $0.first) * power(g, $0.second) * power(i, $0.third)
    }
  }
}
