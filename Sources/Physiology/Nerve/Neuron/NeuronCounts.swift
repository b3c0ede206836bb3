import Maths

/// What each block of eight neurons has counted, each written once.
final class NeuronCounts: @unchecked Sendable {
  private let count: Int
  private let base: UnsafeMutablePointer<NeuronBlock.Result>

  init(blocks: Int) {
    count = max(blocks, 1)
    base = .allocate(capacity: count)
    base.initialize(repeating: NeuronBlock.Result(), count: count)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  func set(_ result: NeuronBlock.Result, at index: Int) { base[index] = result }

  /// The mean over the neurons of some blocks, always summed in the same order.
  func mean(of blocks: Range<Int>, _ stimulation: NeuronProtocol) -> NeuronResponse {
    func mean(_ value: (NeuronBlock.Result) -> Lanes) -> Double {
      var sum = 0.0
      for (index, block) in blocks.enumerated() {
        let lanes = value(base[block])
        let used = min(Lanes.width, stimulation.neurons - Lanes.width * index)
        for lane in 0..<used { sum += lanes[lane] }
      }
      return sum / Double(stimulation.neurons)
    }
    func means(_ part: KeyPath<NeuronBlock.Count, Lanes>) -> [Double] {
      (0..<stimulation.stimuli).map { stimulus in
        mean { $0.stimuli[stimulus][keyPath: part] }
      }
    }
    return NeuronResponse(
      earlySpikes: means(\.early), lateSpikes: means(\.late),
      receptorCharge: means(\.receptorCharge), channelCharge: means(\.channelCharge),
      peakDendrite: mean(\.peak))
  }
}
