import Maths

/// The nerves of eight virtual people on the courses of their bodies.
struct NerveRun {
  private let model: LaneNerve
  private let people: [Int]
  private let days: [BodyDay]
  private let disease: Lanes

  init(_ parameters: [SlowParameters], people: [Int], days: [BodyDay]) {
    model = LaneNerve(parameters)
    self.people = people
    self.days = days
    var disease = Lanes()
    for lane in 0..<Lanes.width { disease[lane] = parameters[lane][.disease] }
    self.disease = disease
  }

  /// Writes every day; serum holds over a day, the fluid moves through it.
  func fill(_ table: NerveTable, block: Int) {
    let before = lanes(days[0].serum)
    let untreated = lanes(days[0].fluid)
    var input = NerveInput(serum: before, fluidSerum: before, disease: disease)
    var state = model.settled(at: input)
    store(state, table, block: block, day: 0)
    var start = Lanes(repeating: 1)
    for day in 1..<max(days.count, 1) {
      input.serum = lanes(days[day].serum)
      let end = lanes(days[day].fluid) / untreated
      for quarter in 0..<4 {
        func at(_ part: Double) -> NerveInput {
          var moved = input
          moved.fluidFactor =
            start + (end - start) * Lanes(repeating: (Double(quarter) + part) / 4)
          return moved
        }
        model.advance(&state, from: at(0), over: at(0.5), to: at(1))
      }
      start = end
      store(state, table, block: block, day: day)
    }
  }

  private func lanes(_ values: [Double]) -> Lanes {
    var lanes = Lanes()
    for (lane, person) in people.enumerated() { lanes[lane] = values[person] }
    return lanes
  }

  private func store(_ state: NerveState, _ table: NerveTable, block: Int, day: Int) {
    table.store(Lanes(repeating: 1) - model.unblocked(state), .block, block: block, day: day)
    table.store(state.inflammation, .inflammation, block: block, day: day)
    table.store(state.function, .function, block: block, day: day)
    table.store(model.index(state), .index, block: block, day: day)
  }
}

/// Numbers by curve, day and person; each block of eight people is written by one thread.
final class NerveTable: @unchecked Sendable {
  private let people: Int
  private let days: Int
  private let width: Int
  private let base: UnsafeMutablePointer<Lanes>

  init(people: Int, days: Int) {
    self.people = people
    self.days = days
    width = Lanes.batches(for: people)
    let count = max(NerveCurve.allCases.count * days * width, 1)
    base = .allocate(capacity: count)
    base.initialize(repeating: Lanes(), count: count)
  }

  deinit { base.deallocate() }

  func store(_ lanes: Lanes, _ curve: NerveCurve, block: Int, day: Int) {
    base[place(curve, day) + block] = lanes
  }

  func values(_ curve: NerveCurve, day: Int) -> [Double] {
    let start = base + place(curve, day)
    return start.withMemoryRebound(to: Double.self, capacity: width * Lanes.width) {
      Array(UnsafeBufferPointer(start: $0, count: people))
    }
  }

  private func place(_ curve: NerveCurve, _ day: Int) -> Int {
    let row = NerveCurve.allCases.firstIndex(of: curve) ?? 0
    return (row * days + day) * width
  }
}
