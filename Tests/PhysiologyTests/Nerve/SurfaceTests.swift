import Catalogue
import LawTesting
import Physiology
import Testing

@Suite("The response surface of the neuron") struct SurfaceTests {
  private static let stored = NerveSurfacePoint.all.map(SurfaceFit.Point.init)

  @Test("the stored surface and its points are those of the reference program")
  func storedNumbers() {
    let rows = NerveSurfaceRow.all
    let grid = NerveSurfacePoint.all.filter(\.isOnGrid)
    for (got, name) in [
      (rows.map(\.firing), "coef_lnR"), (rows.map(\.calcium), "coef_lnQ"),
      (grid.map(\.firing), "grid_R"), (grid.map(\.calcium), "grid_Q"),
    ] {
      let wanted = NerveGolden.numbers("surface", name)
      #expect(got.count == wanted.count)
      #expect(zip(got, wanted).allSatisfy { isNear($0, $1, Tolerance.rounding) }, "\(name)")
    }
    #expect(grid.count == 135 && NerveSurfacePoint.all.count == 145)
  }

  @Test("its errors are those of the reference program, and small enough")
  func errors() throws {
    let on = SurfaceFit.errors(of: .stored, at: Self.stored, onGrid: true)
    let off = SurfaceFit.errors(of: .stored, at: Self.stored, onGrid: false)
    for (got, name) in [
      (on.firing.largest, "max_err_grid_R"), (on.firing.rootMeanSquare, "rms_err_grid_R"),
      (on.calcium.largest, "max_err_grid_Q"), (off.firing.largest, "max_err_off_R"),
      (off.calcium.largest, "max_err_off_Q"),
    ] { #expect(isNear(got, NerveGolden.number("surface", name), 1e-9), "\(name)") }
    #expect(try #require(SurfaceFit(Self.stored)).isAcceptable)
  }

  @Test("fitting the stored points again gives the stored surface")
  func refit() throws {
    let again = try #require(SurfaceFit(Self.stored)).surface
    for point in Self.stored {
      let (old, new) = (
        ResponseSurface.stored.response(point.condition), again.response(point.condition)
      )
      #expect(isNear(new.firing, old.firing, 1e-7) && isNear(new.calcium, old.calcium, 1e-7))
    }
  }

  @Test("the neuron gives the stored points: all in the long run, some in every run")
  func simulated() {
    let chosen = Self.stored.enumerated().filter { LongRun.isOn || $0.offset % 47 == 7 }
      .map(\.element)
    let responses = NeuronPopulation(.reference, NeuronProtocol(step: 0.05))
      .responses(chosen.map(\.condition))
    for (point, response) in zip(chosen, responses) {
      let apart = (response.firing - point.firing).magnitude * 8 * 32
      #expect(apart <= NerveGolden.spikesApart, "\(point.condition)")
      #expect(isNear(response.calcium, point.calcium, NerveGolden.chargeTolerance))
    }
  }

  @Test("both fits fall with magnesium over the whole domain at every gain and inhibition")
  func monotone() {
    for gain in stride(from: 1.0, through: 1.5, by: 0.05) {
      for inhibition in stride(from: 0.7, through: 1, by: 0.05) {
        let levels = stride(from: 0.5, through: 1.2, by: 0.01).map {
          ResponseSurface.stored.response(
            NeuronCondition(magnesium: $0, gain: gain, inhibition: inhibition))
        }
        for (more, less) in zip(levels, levels.dropFirst()) {
          #expect(more.firing > less.firing && more.calcium > less.calcium)
        }
      }
    }
  }

  @Test("points that determine no surface give none")
  func tooFew() {
    #expect(SurfaceFit(Array(Self.stored.prefix(5))) == nil)
    #expect(SurfaceFit([]) == nil)
  }
}
