import Maths

/// The regression of several complaints at every pair (half-life, rho) of a node set, for one
/// correlation between them.
///
/// With noise that is autoregressive in time and equally correlated between complaints, the
/// likelihood splits into independent blocks that share their columns: the primary on all its days;
/// the normalised sum of the others minus `pull` times the primary; with three complaints, the
/// difference of the others. Each block is whitened like a diary of its own, and the cross products
/// are added up in the coefficients of `JointCoefficients`. Per batch, as in `Whitening`: the lower
/// triangle, log sigma at k3 = 0, what sigma does not touch, mean exposure.
struct JointRegression: ~Copyable {
  private var primary = Block()
  private var sum = Block()
  private var difference = Block()
  private(set) var table = LaneBuffer()
  private(set) var coefficients = JointCoefficients.none
  private(set) var correlation = OutcomeCorrelation(atanh: 0, others: 1)
  /// Scores used minus coefficients.
  private(set) var degrees = 0.0

  private struct Block: ~Copyable {
    var observations = Observations()
    var whitening = Whitening()
  }

  init() {}

  var stride: Int { Whitening.stride(size: coefficients.size) }

  /// Lays out what does not depend on the correlation.
  mutating func load(_ diary: JointDiary) {
    let alone = diary.primary
    primary.observations.load(alone, withTrend: true) {
      alone.priors[$0.prior].withoutWidth
    } score: {
      alone.analysedScore($0)
    }
    coefficients = JointCoefficients(diary, primary.observations.coefficients)
    if coefficients.blocks == 3 {
      let complete = Set(diary.completeDays)
      difference.observations.load(alone, withTrend: true) { _ in
        Normal(checkedMean: 0, sd: 1)
      } score: { day in
        guard complete.contains(day) else { return nil }
        return Self.rotated(diary, day, second: -1)
      }
    }
    let used = primary.observations.scoredDays.count + diary.completeDays.count * diary.others.count
    degrees = Double(used - coefficients.size)
  }

  /// Lays out the sum of the others for one correlation.
  mutating func load(_ diary: JointDiary, atanhCorrelation: Double) {
    let alone = diary.primary
    let others = Double(diary.others.count)
    let correlation = OutcomeCorrelation(atanh: atanhCorrelation, others: diary.others.count)
    let complete = Set(diary.completeDays)
    sum.observations.load(alone, withTrend: true) { coefficient in
      let mean = alone.priors[coefficient.prior].mean
      return Normal(checkedMean: (others.squareRoot() - correlation.pull) * mean, sd: 1)
    } score: { day in
      guard complete.contains(day), let score = alone.analysedScore(day) else { return nil }
      return Self.rotated(diary, day, second: 1) - correlation.pull * score
    }
    self.correlation = correlation
  }

  /// The scores of the others on a day, added with weights 1 and `second` and normalised.
  private static func rotated(_ diary: JointDiary, _ day: Int, second: Double) -> Double {
    let scores = diary.others.map { $0.scores[day] ?? 0 }
    guard scores.count > 1 else { return scores[0] }
    return (scores[0] + second * scores[1]) * 0.70710678118654752440  // 1 / sqrt 2
  }

  /// Fills the table for the pairs of `shape` placed at `placement`.
  ///
  /// Cost: three times that of `Whitening.load`.
  mutating func whiten(hyper: HyperPriors, shape: NodeShape, placement: Placement) {
    primary.whitening.load(
      primary.observations, hyper: hyper, shape: shape, placement: placement)
    sum.whitening.load(sum.observations, hyper: .none, shape: shape, placement: placement)
    if coefficients.blocks == 3 {
      difference.whitening.load(
        difference.observations, hyper: .none, shape: shape, placement: placement)
    }
    table.reserve(shape.batchCount * stride)
    for batch in 0..<shape.batchCount { assemble(batch) }
  }

  private func assemble(_ batch: Int) {
    let out = table.base + batch * stride
    let triangle = Packed.count(coefficients.size + 1)
    out.update(repeating: Lanes(repeating: 0), count: stride)
    let blockStride = Whitening.stride(size: coefficients.columns)
    let blockTriangle = Packed.count(coefficients.columns + 1)
    let first = primary.whitening.table.base + batch * blockStride
    add(first, [(0, 1)], weight: 1, to: out)
    out[triangle] = first[blockTriangle]
    out[triangle + 2] = first[blockTriangle + 2]
    let second = sum.whitening.table.base + batch * blockStride
    add(second, [(0, -correlation.pull), (1, 1)], weight: 1 / correlation.sumShare, to: out)
    var constant = first[blockTriangle + 1] + second[blockTriangle + 1]
    let days = Double(sum.observations.scoredDays.count)
    var rest = coefficients.halfLogPrecision - 0.5 * days * logarithm(correlation.sumShare)
    if coefficients.blocks == 3 {
      let third = difference.whitening.table.base + batch * blockStride
      add(third, [(2, 1)], weight: 1 / correlation.contrastShare, to: out)
      constant += third[blockTriangle + 1]
      rest -= 0.5 * days * logarithm(correlation.contrastShare)
    }
    out[triangle + 1] = constant + Lanes(repeating: rest)
  }

  /// Adds the cross products of a block whose coefficients are combinations of those of some blocks.
  private func add(
    _ block: UnsafeMutablePointer<Lanes>, _ parts: [(block: Int, factor: Double)],
    weight: Double, to out: UnsafeMutablePointer<Lanes>
  ) {
    let columns = coefficients.columns
    let size = coefficients.size
    for i in 0..<columns {
      for left in parts {
        let row = coefficients.place(left.block, i)
        let residual = block[Packed.index(columns, i)] * (left.factor * weight)
        out[Packed.index(size, row)] += residual
        for j in 0..<columns {
          for right in parts {
            let column = coefficients.place(right.block, j)
            guard column <= row else { continue }
            let product = block[Packed.index(max(i, j), min(i, j))]
            out[Packed.index(row, column)] += product * (left.factor * right.factor * weight)
          }
        }
      }
    }
    out[Packed.index(size, size)] += block[Packed.index(columns, columns)] * weight
  }
}

extension Normal {
  /// The mean with a width of one: blocks leave the widths to `JointCoefficients`.
  fileprivate var withoutWidth: Normal { Normal(checkedMean: mean, sd: 1) }
}
