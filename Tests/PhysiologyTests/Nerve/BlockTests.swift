import LawTesting
import Maths
import Physiology
import Testing

@Suite("Block of the NMDA receptor by magnesium") struct BlockTests {
  @Test(
    "each set of constants gives the table of the reference program",
    arguments: BlockLaw.Model.allCases)
  func table(model: BlockLaw.Model) {
    let voltages = NerveGolden.numbers("block", "v")
    let table = NerveGolden.rows("block", model.rawValue)
    for (magnesium, row) in zip(NerveGolden.numbers("block", "mg"), table) {
      for (voltage, want) in zip(voltages, row) {
        let got = model.law.unblocked(at: voltage, magnesium: magnesium)
        #expect((got / want - 1).magnitude < NerveGolden.blockTolerance, "\(magnesium) \(voltage)")
      }
    }
  }

  @Test("half block, voltage per fold and depth of the site are those of the reference program")
  func constants() {
    for model in [BlockLaw.Model.js90, .an88] {
      let law = model.law
      let name = model.rawValue
      #expect(
        isNear(
          law.halfBlock(at: -60), NerveGolden.number("block", "half_block_mg_at_minus60", name),
          1e-12))
      #expect(isNear(law.voltagePerFold, NerveGolden.number("block", "efold_mV", name), 1e-12))
      #expect(
        isNear(law.woodhullDepth, NerveGolden.number("block", "delta_woodhull_22C", name), 1e-12))
    }
    let law = BlockLaw.Model.js90.law
    for (name, voltage) in [("m60", -60.0), ("m40", -40), ("p40", 40)] {
      #expect(
        isNear(
          1 / law.unblocked(at: voltage, magnesium: 1),
          NerveGolden.number("block", "ratio_free_over_1mM", name), 1e-12))
    }
  }

  @Test("the open share falls with magnesium, rises with voltage, and lies between 0 and 1")
  func monotone() {
    for seed in seeds(4_000) {
      var random = stream(seed)
      let law = BlockLaw.Model.allCases[Int(random.nextUniform() * 3)].law
      let voltage = random.nextUniform() * 160 - 100
      let magnesium = random.nextUniform() * 3
      let here = law.unblocked(at: voltage, magnesium: magnesium)
      #expect(here > 0 && here <= 1, "seed \(seed)")
      #expect(law.unblocked(at: voltage, magnesium: magnesium + 0.01) < here, "seed \(seed)")
      #expect(
        law.unblocked(at: voltage + 0.5, magnesium: magnesium + 1e-6) > here || magnesium < 1e-3)
    }
  }

  @Test("the elasticity is the slope of the logarithms, and never beyond -1")
  func elasticity() {
    for seed in seeds(2_000) {
      var random = stream(seed)
      let law = BlockLaw.Model.js90.law
      let voltage = random.nextUniform() * 120 - 80
      let magnesium = 0.3 + random.nextUniform() * 2
      let h = 1e-5
      let slope =
        (logarithm(law.unblocked(at: voltage, magnesium: magnesium * (1 + h)))
          - logarithm(law.unblocked(at: voltage, magnesium: magnesium * (1 - h)))) / (2 * h)
      let stated = law.elasticity(at: voltage, magnesium: magnesium)
      #expect((slope - stated).magnitude < 1e-6, "seed \(seed)")
      #expect(stated > -1 && stated < 0)
    }
  }
}

@Suite("The NMDA receptor in ten states") struct TrappingTests {
  private func pulse(_ voltage: @escaping (Double) -> Double) -> (Double) -> TrappingScheme.Exposure
  {
    { .init(voltage: voltage($0), glutamate: $0 >= 1 && $0 < 2 ? 1 : 0) }
  }

  @Test("peak open shares with and without magnesium are those of the reference program")
  func peaks() {
    let free = TrappingScheme(magnesium: 0).openShare(for: 60, under: pulse { _ in -60 })
    let blocked = TrappingScheme(magnesium: 1).openShare(for: 60, under: pulse { _ in -60 })
    let (high, low) = (free.max() ?? 0, blocked.max() ?? 0)
    #expect(isNear(high, NerveGolden.number("block", "kinetic", "peak_open_mgfree"), 1e-9))
    #expect(isNear(low, NerveGolden.number("block", "kinetic", "peak_open_1mM_m60"), 1e-9))
    #expect(isNear(high / low, NerveGolden.number("block", "kinetic", "ratio_peak"), 1e-7))
  }

  @Test("unblock after a step to +40 mV takes the time of the reference program")
  func unblock() {
    let scheme = TrappingScheme(magnesium: 1)
    let open = scheme.openShare(for: 60, under: pulse { $0 < 40 ? -60 : 40 })
    let start = Int((40 / scheme.step).rounded())
    let end = open[start + Int((5 / scheme.step).rounded())]
    let reached = open[start...].firstIndex { $0 / end >= 1 - 0.36787944117144233 } ?? 0
    let time = Double(reached - start) * scheme.step
    #expect(isNear(time, NerveGolden.number("block", "kinetic", "unblock_t63_ms"), 1e-9))
  }

  @Test("the receptor is somewhere: open shares stay between 0 and 1 under any exposure")
  func shares() {
    for seed in seeds(60) {
      var random = stream(seed)
      let magnesium = random.nextUniform() * 2
      let voltage = random.nextUniform() * 140 - 90
      let open = TrappingScheme(magnesium: magnesium, step: 0.02).openShare(for: 12) {
        .init(voltage: voltage, glutamate: $0 < 3 ? 1 : 0)
      }
      #expect(open.allSatisfy { $0 >= 0 && $0 <= 1 }, "seed \(seed)")
    }
  }
}
