import Maths

/// Runs a body for every number below a count, in any order, and waits for all of them.
package typealias ShardRunner = (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

/// One pass over all persons that adds up numbers.
///
/// Persons are cut into shards of 4 096 whatever the number of threads; each shard is added up by
/// itself, and the shards in their order with compensated addition. So the sums have the same bits on
/// any number of threads and machines.
struct SeriesPass<Source: SeriesSource> {
  private static var blocksPerShard: Int { 512 }

  let source: Source
  let run: ShardRunner

  /// Adds up `count` numbers over all persons; absent lanes are masked.
  ///
  /// - Parameter add: adds the numbers of a block to the sums.
  func sums(
    _ count: Int,
    _ add: @Sendable (borrowing SeriesBlock, UnsafeMutablePointer<Lanes>) -> Void
  ) -> [Double] {
    let source = self.source
    let blocks = source.blocks
    let shards = (blocks + Self.blocksPerShard - 1) / Self.blocksPerShard
    var results = [Double](repeating: 0, count: shards * count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let results = buffer
      run(shards) { shard in
        var block = SeriesBlock(components: source.components, covariates: source.covariates)
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: count) { sums in
          guard let base = sums.baseAddress else { return }
          base.update(repeating: Lanes(repeating: 0), count: count)
          let first = shard * Self.blocksPerShard
          for index in first..<min(first + Self.blocksPerShard, blocks) {
            block.clear()
            source.fill(&block, at: index)
            add(block, base)
          }
          for number in 0..<count { results[shard * count + number] = base[number].total }
        }
      }
    }
    return (0..<count).map { number in
      var sum = CompensatedSum()
      for shard in 0..<shards { sum.add(results[shard * count + number]) }
      return sum.value
    }
  }
}
