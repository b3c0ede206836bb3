import Maths

/// The effect of one person of a series, drawn towards the others as far as the diary leaves room.
public struct ShrunkenEffect: Hashable, Sendable {
  /// Mean, points.
  public let mean: Double
  /// Standard deviation, points.
  public let sd: Double
}

extension SeriesFit {
  /// The shrunken effects of persons held in memory.
  ///
  /// Cost: 225 evaluations of each person's components.
  public func effects(of records: [SeriesRecord]) -> [ShrunkenEffect] {
    let source = SeriesRecords(records)
    return (0..<source.blocks).flatMap { effects(in: source, block: $0) }
  }

  /// The shrunken effects of the eight persons of a block; fewer at the end.
  ///
  /// Streaming over the blocks needs the memory of one.
  package func effects(in source: some SeriesSource, block index: Int) -> [ShrunkenEffect] {
    var block = SeriesBlock(components: source.components, covariates: source.covariates)
    block.clear()
    source.fill(&block, at: index)
    var (first, second) = (Lanes(), Lanes())
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 3 * block.components) { buffer in
      guard let prepared = buffer.baseAddress else { return }
      var omega = -1.0
      for node in nodes where node.weight > 1e-9 {
        let kernel = SeriesKernel(omega: node.omega)
        if node.omega != omega { kernel.prepare(block, into: prepared) }
        omega = node.omega
        let eta = block.predictor(node.slopes)
        let value = kernel.value(prepared, components: block.components, eta: eta)
        for component in 0..<block.components {
          let part = prepared + 3 * component
          let half: Lanes = eta * -0.5
          let share =
            (part[0] + eta * (part[1] + half * part[2]) - value).exponential * node.weight
          // Given eta and omega the component is normal again.
          let mean = eta + (part[1] - part[2] * eta) * kernel.variance
          let kept = Lanes(repeating: 1) - part[2] * kernel.variance
          first += share * mean
          second += share * (mean * mean + kept * kernel.variance)
        }
      }
    }
    let total = nodes.reduce(0) { $1.weight > 1e-9 ? $0 + $1.weight : $0 }
    return (0..<min(8, source.persons - 8 * index)).map { lane in
      let mean = first[lane] / total
      return ShrunkenEffect(
        mean: mean, sd: max(0, second[lane] / total - mean * mean).squareRoot())
    }
  }
}
