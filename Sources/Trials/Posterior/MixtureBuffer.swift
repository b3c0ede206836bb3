import Maths

/// A finite mixture of normals drawn from the nodes, laid out for its distribution function.
///
/// Per eight nodes: weight, 1 / sd, mean / sd. Groups whose every weight is below 1e-6 of the
/// largest are left out; together they weigh less than about 5e-6.
struct MixtureBuffer: ~Copyable {
  private var buffer = LaneBuffer()
  private var count = 0
  private var totalWeight = 0.0
  private var kept = Lanes()
  private var first = Lanes()
  /// Mean of the mixture.
  private(set) var mean = 0.0
  /// Standard deviation of the mixture.
  private(set) var sd = 0.0
  private var skewness = 0.0
  private var excessKurtosis = 0.0

  init() {}

  /// Takes one target out of the node table: a coefficient, `NodeTable.relief`, or the effect times
  /// the mean exposure of its node.
  mutating func load(_ nodes: borrowing NodeTable, target: Int, timesExposure: Bool = false) {
    empty()
    add(nodes, target: target, timesExposure: timesExposure)
    finish()
  }

  /// Begins a mixture that is put together from several node tables.
  mutating func empty() {
    count = 0
    kept = Lanes()
    first = Lanes()
  }

  /// Adds a node table whose weights count `factor` times.
  mutating func add(
    _ nodes: borrowing NodeTable, target: Int, timesExposure: Bool = false, factor: Double = 1
  ) {
    buffer.reserve(3 * (count + nodes.count), keeping: 3 * count)
    var out = buffer.base + 3 * count
    let threshold = Lanes(repeating: 1e-6)
    let one = Lanes(repeating: 1)
    let factor = Lanes(repeating: factor)
    for node in 0..<nodes.count {
      let row = nodes.table.base + node &* nodes.stride
      guard any(row[0] .> threshold) else { continue }
      let weight = row[0] * factor
      let scale = timesExposure ? row[nodes.stride &- 1] : one
      let mean = row[1 &+ 2 &* target]
      let inverse = one / row[2 &+ 2 &* target].squareRoot()
      kept += weight
      first += weight * mean * scale
      out[0] = weight
      out[1] = inverse / scale
      out[2] = mean * inverse
      out += 3
      count += 1
    }
  }

  /// Works out the moments of what was added.
  mutating func finish() {
    totalWeight = kept.total
    mean = first.total / totalWeight
    sumCentralMoments()
  }

  private mutating func sumCentralMoments() {
    let centre = Lanes(repeating: mean)
    var (second, third, fourth) = (Lanes(), Lanes(), Lanes())
    for node in 0..<count {
      let row = buffer.base + 3 &* node
      let scale = Lanes(repeating: 1) / row[1]
      let variance = scale * scale
      let shift = row[2] * scale - centre
      let square = shift * shift
      second += row[0] * (square + variance)
      let three: Lanes = variance * 3
      third += row[0] * shift * (square + three)
      let six: Lanes = square * 6
      fourth += row[0] * (square * square + variance * (six + three))
    }
    let variance = second.total / totalWeight
    sd = variance.squareRoot()
    skewness = third.total / totalWeight / (variance * sd)
    excessKurtosis = fourth.total / totalWeight / (variance * variance) - 3
  }

  /// The probability of `value` or less, the density there and its slope.
  ///
  /// Cost: one pass over the nodes.
  func distribution(at value: Double) -> (cumulative: Double, density: Double, slope: Double) {
    let value = Lanes(repeating: value)
    var (below, height, tilt) = (Lanes(), Lanes(), Lanes())
    for node in 0..<count {
      let row = buffer.base + 3 &* node
      let z = value * row[1] - row[2]
      let (cumulative, bell) = z.normal
      let density = row[0] * row[1] * bell
      below += row[0] * cumulative
      height += density
      tilt += density * row[1] * z
    }
    let scale = 0.39894228040143267794 / totalWeight  // 1 / sqrt(2 pi)
    return (below.total / totalWeight, height.total * scale, -tilt.total * scale)
  }

  /// The value not exceeded with probability `p`, within about 1e-5 standard deviations.
  ///
  /// Starts at the value that the first four moments suggest, and steps on the scale of normal
  /// quantiles, where a nearly normal distribution is nearly a straight line: as a rule one pass.
  func quantile(_ p: Double) -> Double {
    let z = normalQuantile(p)
    let skew = (z * z - 1) * skewness / 6
    let tails = (z * z * z - 3 * z) * excessKurtosis / 24
    let both = (2 * z * z * z - 5 * z) * skewness * skewness / 36
    return increasingRoot(
      between: mean - 12 * sd, and: mean + 12 * sd, start: mean + sd * (z + skew + tails - both),
      tolerance: 0.05 * sd
    ) { value in
      let (cumulative, density, slope) = distribution(at: value)
      let reached = normalQuantile(min(max(cumulative, 1e-300), 1 - 1e-16))
      let bell = exponential(-0.5 * reached * reached) * 0.39894228040143267794
      let rate = density / bell
      return (reached - z, rate, slope / bell + reached * rate * rate)
    }
  }

  /// Mean, standard deviation and the three quantiles.
  func estimate() -> Estimate {
    Estimate(
      mean: mean, sd: sd, q025: quantile(0.025), q50: quantile(0.5), q975: quantile(0.975))
  }

  /// The mixture as a value of its own.
  func copy() -> NormalMixture {
    var components: [NormalMixture.Component] = []
    components.reserveCapacity(count * Lanes.width)
    for node in 0..<count {
      let row = buffer.base + 3 * node
      for lane in 0..<Lanes.width where row[0][lane] > 1e-9 {
        components.append(
          NormalMixture.Component(
            weight: row[0][lane] / totalWeight, mean: row[2][lane] / row[1][lane],
            sd: 1 / row[1][lane]))
      }
    }
    return NormalMixture(components)
  }
}
