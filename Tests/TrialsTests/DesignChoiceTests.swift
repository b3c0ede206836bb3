import LawTesting
import Maths
import Testing
import Trials

@Suite("Choosing a design")
struct DesignChoiceTests {
  @Test func look() throws {
    var priors = try DesignGolden.file.planner.trialPriors()
    for doses in [[125.0], [125, 250, 350]] {
    for start in DosePlan.Start.allCases {
      let q = try DesignQuestion(priors: priors, dosePlan: DosePlan(doses: doses, start: start))
      let clock = ContinuousClock()
      var choice = DesignChoice(for: q)
      let t = clock.measure { choice = DesignChoice(for: q) }
      print(doses, start, t)
      for d in choice.designs { print(d.design.layout, d.design.leadIn.runInDays, d.design.sequences.count, d.precision.sdPrior, d.precision.sdFlat, d.precision.detectablePoints, d.detectableWithWander, d.chances[.cannotTell], d.reasons) }
      print(choice.levers); print(choice.advice)
    }}
  }
}
