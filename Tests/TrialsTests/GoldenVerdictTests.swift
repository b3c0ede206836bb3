import LawTesting
import Testing
import Trials

@Suite("Sensitivity and verdict against the golden file")
struct GoldenVerdictTests {
  @Test("class and words of every case", arguments: Golden.file.cases)
  func classes(golden: Golden.Case) throws {
    let analysis = Analysis(of: try golden.diary())
    #expect(analysis.verdict?.rawValue == golden.sensitivity.class)
    #expect(analysis.anyRelief.rawValue == golden.sensitivity.wordAnyRelief)
    #expect(analysis.reliefThatMatters.rawValue == golden.sensitivity.wordReliefMcid)
    #expect(abs(analysis.conflictZ - golden.sensitivity.conflictZ) < 3 * Tolerance.aim)
    #expect(analysis.hasPriorConflict == (golden.sensitivity.conflictZ > 2))
    let flatSD = golden.sensitivity.flat.sd
    #expect(abs(analysis.detectablePoints - 2.8 * flatSD) < 2.8 * Tolerance.goldenSD * flatSD)
  }

  @Test("sceptical and flat runs of every case", arguments: Golden.file.cases)
  func runs(golden: Golden.Case) throws {
    let analysis = Analysis(of: try golden.diary())
    for (name, want) in [
      (SensitivityRun.Name.scepticalPrior, golden.sensitivity.sceptical),
      (.flatPrior, golden.sensitivity.flat),
    ] {
      let got = try #require(analysis.sensitivity.first { $0.name == name }).posterior
      #expect(abs(got.effect.mean - want.mean) < Tolerance.goldenMean * want.sd)
      #expect(abs(got.effect.sd / want.sd - 1) < Tolerance.goldenSD)
      #expect(abs(got.probBenefit - want.probBenefit) < Tolerance.goldenProbability)
      #expect(abs(got.probROPE - want.probRope) < Tolerance.goldenProbability)
      #expect(abs(got.probNoWorthwhile - want.probNoWorthwhile) < Tolerance.goldenProbability)
      #expect(abs(got.logEvidence - want.logEvidence) < Tolerance.goldenLogEvidence)
    }
  }

  @Test("every row of the verdict table", arguments: Golden.file.verdictTable.rows)
  func table(row: Golden.VerdictTable.Row) {
    let verdict = VerdictClass.classify(
      own: row.own.value, flat: row.flat.value, priorWeight: row.priorWeight,
      conditions: VerdictConditions(
        isRandomised: row.randomised ?? true, isLateEnough: row.enough ?? true))
    #expect(verdict?.rawValue == row.class)
  }

  @Test("every word, a boundary going to the stronger", arguments: Golden.file.verdictTable.words)
  func words(row: Golden.VerdictTable.Word) {
    #expect(LikelihoodWord(probability: row.probability).rawValue == row.word)
  }

  @Test("one switch only is never clear relief")
  func oneSwitch() {
    let sure = VerdictProbabilities(
      benefit: 0.99, relief: 0.97, littleDifference: 0, noWorthwhileRelief: 0.03)
    func verdict(twoSwitches: Bool) -> VerdictClass? {
      VerdictClass.classify(
        own: sure, flat: sure, priorWeight: 0.1,
        conditions: VerdictConditions(isRandomised: true, hasTwoSwitches: twoSwitches))
    }
    #expect(verdict(twoSwitches: true) == .clearRelief)
    #expect(verdict(twoSwitches: false) == .probableRelief)
  }

  @Test("a running trial has no class before two complete pairs")
  func running() throws {
    let diary = try Golden.file.cases[0].diary()
    let stages: [(TrialStage, VerdictClass?)] = [
      (.running(completePairs: 1), nil), (.running(completePairs: 2), .clearRelief),
      (.ended, .clearRelief),
    ]
    for (stage, want) in stages {
      #expect(Analysis(of: diary, at: stage, depth: .brief).verdict == want)
    }
  }
}

extension Golden.VerdictTable.Probabilities {
  var value: VerdictProbabilities {
    VerdictProbabilities(
      benefit: benefit, relief: mcid, littleDifference: rope, noWorthwhileRelief: none)
  }
}
