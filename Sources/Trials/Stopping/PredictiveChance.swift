import Maths

/// How a running trial would end if it went on as planned.
///
/// With the hyper-parameters given, the posterior mean at the end is normal around the present one
/// with variance V_now - V_end; a claim needs mean + z SD_end to lie at or below a threshold. The
/// chance is averaged over the nodes of the present posterior.
public struct PredictiveChance: Hashable, Sendable {
  /// Chance of ending with a relief that very likely matters; that the diary must then also outweigh
  /// the prior is left out, so this is rather too high.
  public let clearRelief: Double
  /// Chance of ending with a relief that is very likely there, whether it matters or not.
  public let anyRelief: Double

  /// - Parameters:
  ///   - diary: all planned days, with the scores of the days still ahead missing.
  ///   - complete: the same with a score on each day that will have one; the scores themselves play no
  ///     part.
  init?(of diary: Diary, complete: Diary, using workspace: PosteriorWorkspace) {
    guard
      let nodes = workspace.predictiveNodes(of: diary, complete: complete)
    else { return nil }
    clearRelief = nodes.chance(below: -diary.mcid)
    anyRelief = nodes.chance(below: 0)
  }
}

/// Weight, mean and present and final variance of the effect, eight nodes to a lane.
private struct PredictiveNodes {
  var weights: [Lanes] = []
  var means: [Lanes] = []
  var now: [Lanes] = []
  var end: [Lanes] = []

  func chance(below threshold: Double) -> Double {
    let (zero, one) = (Lanes(repeating: 0), Lanes(repeating: 1))
    let z = Lanes(repeating: 1.6448536269514722)
    let limit = Lanes(repeating: threshold)
    var (sum, total) = (zero, zero)
    for node in weights.indices {
      let needed = limit - z * end[node].squareRoot() - means[node]
      let gain = now[node] - end[node]
      // At the very end there is nothing left to learn: the mean is what it is.
      let spread = gain.replacing(with: one, where: gain .<= 1e-12).squareRoot()
      let (cumulative, _) = (needed / spread).normal
      let step = zero.replacing(with: one, where: needed .>= zero)
      sum += weights[node] * cumulative.replacing(with: step, where: gain .<= 1e-12)
      total += weights[node]
    }
    return sum.total / total.total
  }
}

extension PosteriorWorkspace {
  fileprivate func predictiveNodes(of diary: Diary, complete: Diary) -> PredictiveNodes? {
    load(diary, withTrend: true)
    guard let mode = findMode() else { return nil }
    let placement = Placement(centre: mode.centre, axes: mode.axes.scaled(by: 1.2))
    fill(placement)
    let top = nodes.largestLogDensity()
    guard top.isFinite else { return nil }
    nodes.exponentiate(top: top)
    let effect = nodes.size - 1
    var result = PredictiveNodes()
    for node in 0..<nodes.count {
      let row = nodes.table.base + node * nodes.stride
      result.weights.append(row[0])
      result.means.append(row[1 + 2 * effect])
      result.now.append(row[2 + 2 * effect])
    }
    // The same hyper-parameters, with the days ahead scored too: only the variances are read.
    load(complete, withTrend: true)
    fill(placement)
    for node in 0..<nodes.count {
      result.end.append(nodes.table.base[node * nodes.stride + 2 + 2 * effect])
    }
    return result
  }

  private func fill(_ placement: Placement) {
    let shape = NodeShape.lattice
    nodes.prepare(size: observations.size, capacity: shape.laneCount)
    whitening.load(observations, hyper: hyper, shape: shape, placement: placement)
    nodes.append(
      whitening, kernel: NodeKernel(observations, hyper: hyper), observations: observations,
      shape: shape, sigmaAxis: placement.axes.l22)
  }
}
