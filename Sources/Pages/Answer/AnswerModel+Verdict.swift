package import Olivine

extension AnswerModel {
  /// Takes over a verdict, with what the check knows of the person where there is one.
  ///
  /// - Parameters:
  ///   - assessment: shown in the safety box; without it nothing is claimed about safety.
  ///   - form: the form that was tested, and `dose` its mg a day.
  ///   - isTakenKnown: whether anybody wrote down what was taken.
  ///   - day: the day of the report.
  package init(
    _ verdict: Verdict, assessment: Assessment? = nil, form: String? = nil, dose: Double? = nil,
    isTakenKnown: Bool = true, on day: Day? = nil
  ) {
    let hasClass = verdict.class != nil
    self.init(
      outcome: verdict.diary.outcome.rawValue, sentence: verdict.sentence(in: pageWording),
      nextStep: verdict.nextStep(in: pageWording), effect: hasClass ? Effect(verdict) : nil,
      diary: Diary(verdict.diary))
    conclusion = wording("verdict.name.\(verdict.code)")
    self.form = form
    self.dose = dose
    numbers = hasClass ? Numbers(verdict.analysis) : Numbers()
    sensitivity = hasClass ? verdict.analysis.sensitivity.map(SensitivityRow.init) : []
    beliefs = hasClass ? Beliefs(verdict) : nil
    limits = verdict.limits(in: pageWording)
    conduct.lines = conductLines(of: verdict.diary, isTakenKnown: isTakenKnown)
    priorEvidence = PriorText.sentence(verdict.prior, in: pageWording)
    priorForDoctor = Self.priorForDoctor(verdict.prior)
    forest = PersonalForest(verdict)
    safety = assessment.map { SafetyBox($0, dose: dose) } ?? SafetyBox()
    subject.name = assessment?.person.name
    subject.age = assessment?.person.age
    subject.day = day
    version = ProgramVersion.text
  }

  /// Prior, where it comes from and how sure that is, as doctors write it.
  private static func priorForDoctor(_ prior: EffectPrior) -> String {
    let values = [
      "mean": ChartNumber.signed(prior.distribution.mean),
      "sd": ChartNumber.plain(prior.distribution.sd),
    ]
    guard case .condition(let row) = prior.source, !row.certainty.isEmpty else {
      return wording("report.doctor.prior.none", values)
    }
    let certainty = wording("learn.certainty.\(row.certainty.replacing(" ", with: "_"))")
    return wording(
      "report.doctor.prior",
      values.merging([
        "name": LearnPlace.condition(row.condition).title, "certainty": certainty,
      ]) { $1 })
  }

  private func conductLines(of diary: Olivine.Diary, isTakenKnown: Bool) -> [String] {
    var lines: [String] = []
    if let form, let dose {
      lines.append(
        wording("report.conduct.product", ["form": form, "mg_d": milligrams(dose)]))
    }
    var counted = [
      wording(
        "report.conduct.days",
        [
          "days": "\(diary.trialDays)", "on": "\(diary.scoredDaysOn)",
          "off": "\(diary.scoredDaysOff)",
        ])
    ]
    if diary.washOutDays > 0 {
      counted.append(wording("report.conduct.wash_out", ["days": "\(diary.washOutDays)"]))
    }
    lines.append(counted.joined(separator: " "))
    if diary.toleranceDays > 0 {
      lines.append(wording("report.conduct.tolerance", ["days": "\(diary.toleranceDays)"]))
    }
    if let period = diary.periodDays {
      lines.append(wording("report.conduct.period", ["days": "\(period)"]))
    }
    lines.append(
      wording(
        diary.isRandomised ? "report.conduct.randomised" : "report.conduct.not_randomised"))
    lines.append(wording("report.conduct.blinding.\(diary.blinding.rawValue)"))
    if !isTakenKnown {
      lines.append(wording("report.conduct.taken.unknown"))
    } else if let taken = diary.shareTaken {
      lines.append(wording("report.conduct.taken", ["percent": "\((taken * 100).text())\u{A0}%"]))
    }
    return lines
  }
}

extension AnswerModel.Effect {
  fileprivate init(_ verdict: Verdict) {
    let own = verdict.analysis.own
    self.init(
      mean: own.effect.mean, interval: own.effect.interval, smallestUseful: own.mcid,
      tooSmall: own.mcid / 2, anyRelief: AnswerModel.Chance(own.probBenefit),
      usefulRelief: AnswerModel.Chance(own.probReliefMCID))
  }
}

extension AnswerModel.Beliefs {
  fileprivate init(_ verdict: Verdict) {
    let analysis = verdict.analysis
    let prior = verdict.prior.distribution
    self.init(
      before: Belief(mean: prior.mean, sd: prior.sd),
      diary: Belief(mean: analysis.flat.effect.mean, sd: analysis.flat.effect.sd),
      both: analysis.effectDistribution.map(Belief.init)
        ?? Belief(mean: analysis.own.effect.mean, sd: analysis.own.effect.sd))
  }
}

extension AnswerModel.Numbers {
  fileprivate init(_ analysis: Analysis) {
    self.init()
    realisedEffect = analysis.own.realisedEffect.mean
    reliefOfThirtyPercent = analysis.own.probRelief30Percent
    negligible = analysis.own.probROPE
    logBayesFactor = analysis.own.logBayesFactor
    priorWeight = analysis.own.priorWeight
    randomisation = analysis.randomisationTest.map {
      AnswerModel.Randomisation(p: $0.p, floor: $0.floor)
    }
    detectablePoints = analysis.detectablePoints
    halfLife = analysis.own.halfLife.mean
    halfLifeInterval = analysis.own.halfLife.interval
  }
}

extension AnswerModel.SensitivityRow {
  fileprivate init(_ run: SensitivityRun) {
    self.init(
      name: wording("sensitivity.\(run.name.rawValue)"), effect: run.posterior.effect.mean,
      interval: run.posterior.effect.interval,
      conclusion: wording("verdict.name.\(run.verdict?.rawValue ?? "too_early")"))
  }
}

extension AnswerModel.SafetyBox {
  fileprivate init(_ assessment: Assessment, dose: Double?) {
    self.init()
    let letter = DoctorLetter(assessment: assessment)
    redFlags = assessment.person.redFlags?.map { wording("redflag.\($0.text)") }
    kidney = letter.kidneyLines
    interactions = letter.spacingLines
    totalMagnesium = dose.flatMap { dose in
      assessment.person.magnesiumAlreadyTaken.map { $0 + dose }
    }
    maximum = assessment.maximum
  }
}

extension Estimate {
  /// The 95 % interval.
  fileprivate var interval: ClosedRange<Double> { q025...max(q025, q975) }
}
