public import Physiology

/// What `simulate nerve` can be asked for: the parts of the nerve model, for researchers and checks.
public enum NerveStudy: Hashable, Sendable {
  case block(BlockQuestion)
  case neuron(NeuronQuestion)
  case slow(NerveScenario)
  case surface(NeuronCondition)
  case pain(PainQuestion)

  /// Block at some levels of magnesium and some voltages.
  public struct BlockQuestion: Hashable, Sendable {
    public let model: BlockLaw.Model
    /// Ionised, mmol/L.
    public let magnesium: [Double]
    /// mV.
    public let voltages: [Double]

    public init(model: BlockLaw.Model, magnesium: [Double], voltages: [Double]) {
      self.model = model
      self.magnesium = magnesium
      self.voltages = voltages
    }

    /// The open share, one row for each level of magnesium.
    public var unblocked: [[Double]] {
      magnesium.map { level in
        voltages.map { model.law.unblocked(at: $0, magnesium: level) }
      }
    }
  }

  /// Some neurons under a train.
  public struct NeuronQuestion: Hashable, Sendable {
    public var parameters: NeuronParameters
    public var stimulation: NeuronProtocol
    public var condition: NeuronCondition

    public init(
      parameters: NeuronParameters, stimulation: NeuronProtocol, condition: NeuronCondition
    ) {
      self.parameters = parameters
      self.stimulation = stimulation
      self.condition = condition
    }

    /// Neuron-steps a question may cost: about a minute of one processor.
    public static let largestCost = 2e9
  }

  /// A pain and a change of magnesium, over all that the parameters may be.
  public struct PainQuestion: Hashable, Sendable {
    public let parameters: SlowParameters
    /// mmol/L, at the start.
    public let serum: Double
    public let change: PainChange.Change
    /// 0 to 10.
    public let pain: Double
    public let days: [Int]

    public init(
      parameters: SlowParameters, serum: Double, change: PainChange.Change, pain: Double,
      days: [Int]
    ) {
      self.parameters = parameters
      self.serum = serum
      self.change = change
      self.pain = pain
      self.days = days
    }

    public var answer: PainChange {
      PainChange(parameters, serum: serum, change: change, pain: pain, on: days)
    }
  }
}

extension NerveStudy.NeuronQuestion {
  /// Runs the neurons on all cores; the same numbers on any number.
  public var answer: NeuronResponse {
    NeuronPopulation(parameters, stimulation).response(condition) { count, body in
      _ = inParallel(count) { body($0) }
    }
  }
}
