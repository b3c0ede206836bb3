import Catalogue

/// The NMDA receptor in ten states: the same ladder with and without magnesium in the pore.
///
/// C0-C1-C2-(D)-O, joined to the blocked ladder at the open state; magnesium is trapped when the pore
/// closes. Gating is symmetric, so the slow part of unblock seen in recordings (Kampa 2004, J Physiol
/// 557:337) is missing: a known miss. Rates: Lester & Jahr 1992 and Ascher & Nowak 1988 as in public code.
public struct TrappingScheme: Sendable {
  /// What the receptor is exposed to at a time.
  public struct Exposure: Hashable, Sendable {
    /// mV.
    public let voltage: Double
    /// mmol/L.
    public let glutamate: Double

    public init(voltage: Double, glutamate: Double) {
      self.voltage = voltage
      self.glutamate = glutamate
    }
  }

  /// Ionised, mmol/L.
  public let magnesium: Double
  /// ms.
  public let step: Double
  private let rates = BlockRates()
  private let gating = Gating()

  public init(magnesium: Double, step: Double = 0.005) {
    self.magnesium = magnesium
    self.step = step
  }

  /// The open share at each step, from rest; backward Euler, since block is a thousand times faster than the
  /// rest.
  ///
  /// - Parameters:
  ///   - duration: ms.
  ///   - exposure: by time in ms.
  /// - Complexity: one elimination of ten equations a step.
  public func openShare(
    for duration: Double, under exposure: (Double) -> Exposure
  ) -> [Double] {
    var state = [Double](repeating: 0, count: Self.states)
    state[0] = 1
    let steps = Int((duration / step).rounded())
    var open = [0.0]
    open.reserveCapacity(steps + 1)
    for index in 0..<steps {
      var system = DenseSystem(Self.states)
      for transition in transitions(exposure(Double(index) * step)) {
        system[transition.to, transition.from] -= step * transition.rate
        system[transition.from, transition.from] += step * transition.rate
      }
      state = system.solved(for: state)
      open.append(state[Self.open])
    }
    return open
  }

  private struct Gating {
    let binding = NerveParameter.value("kon")
    let unbinding = NerveParameter.value("koff")
    let opening = NerveParameter.value("beta_open")
    let closing = NerveParameter.value("alpha_close")
    let desensitisation = NerveParameter.value("kd")
    let recovery = NerveParameter.value("kr")
  }

  private typealias Transition = (from: Int, to: Int, rate: Double)

  // C0 C1 C2 D O, then B C2B DB C1B C0B.
  private static let states = 10
  private static let open = 4

  private func transitions(_ exposure: Exposure) -> [Transition] {
    let bind = gating.binding * exposure.glutamate
    let ladder: [Transition] = [
      (0, 1, 2 * bind), (1, 0, gating.unbinding), (1, 2, bind), (2, 1, 2 * gating.unbinding),
      (2, 3, gating.desensitisation), (3, 2, gating.recovery), (2, 4, gating.opening),
      (4, 2, gating.closing),
    ]
    let pore: [Transition] = [
      (4, 5, rates.block(at: exposure.voltage, magnesium: magnesium)),
      (5, 4, rates.unblock(at: exposure.voltage)),
    ]
    let blocked = [9, 8, 6, 7, 5]
    return ladder + pore
      + ladder.map { (blocked[$0.from], blocked[$0.to], $0.rate) }
  }
}

/// A few linear equations whose diagonal dominates, so that no row must be exchanged.
private struct DenseSystem {
  private let size: Int
  private var rows: [Double]

  /// The identity.
  init(_ size: Int) {
    self.size = size
    rows = [Double](repeating: 0, count: size * size)
    for index in 0..<size { rows[index * size + index] = 1 }
  }

  subscript(row: Int, column: Int) -> Double {
    get { rows[row * size + column] }
    set { rows[row * size + column] = newValue }
  }

  func solved(for right: [Double]) -> [Double] {
    var matrix = self
    var vector = right
    for pivot in 0..<size {
      for row in (pivot + 1)..<max(size, pivot + 1) where matrix[row, pivot] != 0 {
        let factor = matrix[row, pivot] / matrix[pivot, pivot]
        for column in pivot..<size { matrix[row, column] -= factor * matrix[pivot, column] }
        vector[row] -= factor * vector[pivot]
      }
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      for column in (row + 1)..<max(size, row + 1) {
        vector[row] -= matrix[row, column] * vector[column]
      }
      vector[row] /= matrix[row, row]
    }
    return vector
  }
}
