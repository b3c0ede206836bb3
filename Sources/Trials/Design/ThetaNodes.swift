import Maths

/// The hyper-parameters a design is scored at, eight to a batch, with their weights.
///
/// Three-point Gauss-Hermite per hyper-parameter: the prior mean with weight 2/3, and 1.732 prior
/// standard deviations to either side with 1/6 each; 27 nodes.
struct ThetaNodes: Sendable {
  /// Share of each node, 0 in idle lanes; the sum is 1.
  let weight: [Lanes]
  /// Correlation of the noise from day to day.
  let rho: [Lanes]
  /// Variance of the noise, points squared.
  let variance: [Lanes]
  /// Share of the way to the day's input that is covered in one day.
  let rate: [Lanes]

  var batchCount: Int { weight.count }

  init(_ priors: TrialPriors) {
    let points = [(0.0, 2.0 / 3), (1.7320508075688772, 1.0 / 6), (-1.7320508075688772, 1.0 / 6)]
    var nodes: [Node] = []
    for (a, weightA) in points {
      for (b, weightB) in points {
        for (c, weightC) in points {
          nodes.append(
            Node(
              weight: weightA * weightB * weightC,
              atanhRho: priors.atanhRho.mean + a * priors.atanhRho.sd,
              logSigma: priors.logSigma.mean + b * priors.logSigma.sd,
              logHalfLife: priors.logHalfLife.mean + c * priors.logHalfLife.sd))
        }
      }
    }
    self.init(nodes)
  }

  /// One node: hyper-parameters that are known.
  init(halfLife: Double, rho: Double, sigma: Double) {
    let atanhRho = 0.5 * logarithm((1 + rho) / (1 - rho))
    self.init([
      Node(
        weight: 1, atanhRho: atanhRho, logSigma: logarithm(sigma), logHalfLife: logarithm(halfLife))
    ])
  }

  private struct Node {
    let weight: Double
    let atanhRho: Double
    let logSigma: Double
    let logHalfLife: Double
  }

  private init(_ nodes: [Node]) {
    var weight: [Lanes] = []
    var (rho, variance, rate) = (weight, weight, weight)
    let one = Lanes(repeating: 1)
    for batch in 0..<Lanes.batches(for: nodes.count) {
      var (share, atanhRho, logSigma, logHalfLife) = (Lanes(), Lanes(), Lanes(), Lanes())
      for lane in 0..<Lanes.width {
        // Idle lanes repeat the last node with no weight, so that nothing in them overflows.
        let node = nodes[min(batch * Lanes.width + lane, nodes.count - 1)]
        share[lane] = batch * Lanes.width + lane < nodes.count ? node.weight : 0
        atanhRho[lane] = node.atanhRho
        logSigma[lane] = node.logSigma
        logHalfLife[lane] = node.logHalfLife
      }
      weight.append(share)
      rho.append(one - Lanes(repeating: 2) / ((atanhRho + atanhRho).exponential + one))
      variance.append((logSigma + logSigma).exponential)
      rate.append(Exposure.rate(logHalfLife))
    }
    self.weight = weight
    self.rho = rho
    self.variance = variance
    self.rate = rate
  }
}
