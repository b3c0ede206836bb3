/// How the integral over the hyper-parameters was done and how far two versions of it differ.
public struct QuadratureCheck: Hashable, Sendable {
  /// Which set of nodes was accepted.
  public enum Method: String, CaseIterable, Hashable, Sendable {
    /// Lattice of step 1.4 in whitened coordinates, and the same lattice moved by half a step.
    case lattice
    /// The same with step 0.7 and a wider ball.
    case fineLattice = "fine_lattice"
    /// The fixed box over the prior; the two lattices disagreed or the peak lies at an edge.
    case box
  }

  /// Which set of nodes was accepted.
  public let method: Method
  /// Difference of the effect's mean between the two lattices, in standard deviations; 0 for a box.
  public let meanDifference: Double
  /// Relative difference of the effect's standard deviation; 0 for a box.
  public let sdDifference: Double
  /// Nodes summed over.
  public let nodes: Int

  /// Whether the result should be shown with a warning.
  public var isFlagged: Bool { method == .box }
}
