import Maths

/// Which whole-number steps (k1, k2, k3) a quadrature visits; the same for every diary.
///
/// The pairs (k1, k2) are packed into batches of eight lanes, those nearest the centre first, so
/// that all lanes of a batch want nearly the same range of k3 and hardly one is idle.
struct NodeShape: Sendable {
  /// k1 of each row of pairs.
  let rows: [Double]
  /// Pairs of row r are `rowStarts[r]..<rowStarts[r + 1]`.
  let rowStarts: [Int]
  /// k2 of each pair.
  let pairSteps: [Double]
  /// Lane each pair goes to, counted over all batches.
  let slots: [Int]
  /// k1 and k2 of each batch, lane by lane.
  let batchSteps: [(k1: Lanes, k2: Lanes)]
  /// First k3 and number of k3 of each batch.
  let sigmaSteps: [(first: Double, count: Int)]
  /// Largest k3^2 each lane may have; negative in idle lanes.
  let room: [Lanes]
  /// Lanes of nodes before each batch; one more entry for the total.
  let offsets: [Int]
  /// Number of nodes really visited.
  let nodeCount: Int

  var pairCount: Int { pairSteps.count }
  var batchCount: Int { room.count }
  var laneCount: Int { offsets[batchCount] }

  /// - Parameters:
  ///   - pairs: k2 values of each k1.
  ///   - room: what is left for k3^2 at a pair.
  ///   - sigma: the k3 values whose squares fit in a room.
  private init(
    pairs: [(k1: Double, k2: [Double])], room: (Double, Double) -> Double,
    sigma: (Double) -> [Double]
  ) {
    rows = pairs.map(\.k1)
    let flat = pairs.flatMap { row in row.k2.map { (k1: row.k1, k2: $0) } }
    pairSteps = flat.map(\.k2)
    rowStarts = pairs.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.k2.count) }
    // Nearest first; ties in the order of the rows, so that the order never changes.
    let order = flat.indices.sorted {
      (-room(flat[$0].k1, flat[$0].k2), $0) < (-room(flat[$1].k1, flat[$1].k2), $1)
    }
    var slots = [Int](repeating: 0, count: flat.count)
    for (slot, pair) in order.enumerated() { slots[pair] = slot }
    self.slots = slots

    var steps: [(Lanes, Lanes)] = []
    var rooms: [Lanes] = []
    var ranges: [(first: Double, count: Int)] = []
    var offsets = [0]
    var nodes = 0
    for batch in 0..<Lanes.batches(for: flat.count) {
      var (k1, k2, left) = (Lanes(), Lanes(), Lanes(repeating: -1))
      var widest: [Double] = []
      for lane in 0..<Lanes.width where batch * Lanes.width + lane < order.count {
        let pair = flat[order[batch * Lanes.width + lane]]
        (k1[lane], k2[lane]) = pair
        left[lane] = room(pair.k1, pair.k2)
        let range = sigma(left[lane])
        nodes += range.count
        if range.count > widest.count { widest = range }
      }
      steps.append((k1, k2))
      rooms.append(left)
      ranges.append((widest.first ?? 0, widest.count))
      offsets.append(offsets[batch] + widest.count)
    }
    batchSteps = steps
    self.room = rooms
    sigmaSteps = ranges
    self.offsets = offsets
    nodeCount = nodes
  }

  /// The whole numbers, or with `shift` 0.5 the halves, with a square of at most `limit`.
  private static func steps(within limit: Double, shift: Double) -> [Double] {
    guard limit >= 0 else { return [] }
    let reach = Int(limit.squareRoot()) + 1
    return (-reach...reach).map { Double($0) + shift }.filter { $0 * $0 <= limit }
  }

  /// All (k1, k2, k3) + shift inside a ball of the given squared radius.
  static func ball(squaredRadius: Double, shift: Double = 0) -> NodeShape {
    NodeShape(
      pairs: steps(within: squaredRadius, shift: shift).map { k1 in
        (k1, steps(within: squaredRadius - k1 * k1, shift: shift))
      },
      room: { squaredRadius - $0 * $0 - $1 * $1 },
      sigma: { steps(within: $0, shift: shift) })
  }

  /// All combinations of k1 in -a...a, k2 in -b...b, k3 in -c...c.
  static func box(_ a: Int, _ b: Int, _ c: Int) -> NodeShape {
    let limit = Double(c * c)
    return NodeShape(
      pairs: (-a...a).map { k1 in (Double(k1), (-b...b).map(Double.init)) },
      room: { _, _ in limit },
      sigma: { steps(within: $0, shift: 0) })
  }
}
