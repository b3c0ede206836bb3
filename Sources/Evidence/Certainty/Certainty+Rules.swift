extension Certainty {
  /// The certainty of the answer that a body of evidence gives to its question.
  ///
  /// GRADE's domains, made countable: half of the weight decides.
  ///
  /// - Parameter evidenceYear: the year up to which the evidence was read; a registered trial without a
  ///   result is held against it after three years.
  public init(_ body: EvidenceBody, evidenceYear: Int) {
    guard !body.studies.isEmpty else {
      let none = CertaintyReason(domain: .noStudy, steps: 0, finding: .noStudy)
      self.init(start: 1, reasons: [none])
      return
    }
    let bias = Self.riskOfBias(body)
    var reasons = [
      bias, Self.inconsistency(body), Self.indirectness(body), Self.imprecision(body),
      Self.publicationBias(body, year: evidenceYear),
    ].compactMap { $0 }
    if !body.isRandomised, bias == nil {
      if let large = Self.largeEffect(body) { reasons.append(large) }
      if body.question.hasDoseResponse {
        reasons.append(
          CertaintyReason(domain: .doseResponse, steps: 1, finding: .doseResponse))
      }
    }
    self.init(start: body.isRandomised ? 4 : 2, reasons: reasons)
  }

  /// Half of the weight decides.
  private static let half = 0.5

  private static func riskOfBias(_ body: EvidenceBody) -> CertaintyReason? {
    let checked = { (study: StudyRecord) in study.ratedRiskOfBias }
    let some = body.share { checked($0) >= .some && checked($0) != .notApplicable }
    let high = body.share { checked($0) == .high || checked($0) == .critical }
    guard some >= half else { return nil }
    return CertaintyReason(
      domain: .riskOfBias, steps: high >= half ? -2 : -1,
      finding: .biased(some: some, high: high))
  }

  private static func inconsistency(_ body: EvidenceBody) -> CertaintyReason? {
    guard let pool = body.pool, let pooled = pool.pooled else { return nil }
    let i2 = pooled.heterogeneity.i2
    let effects = pool.members.map(\.effect.effect)
    if i2 >= 75, haveGap(effects.map(\.interval)) {
      return CertaintyReason(domain: .inconsistency, steps: -2, finding: .inconsistent(i2: i2))
    }
    let onBothSides =
      effects.contains { $0.estimate < 0 } && effects.contains { $0.estimate > 0 }
    if i2 >= 50, onBothSides {
      return CertaintyReason(domain: .inconsistency, steps: -1, finding: .inconsistent(i2: i2))
    }
    if pooled.excludesZero, pooled.prediction?.contains(0) == true {
      return CertaintyReason(domain: .inconsistency, steps: -1, finding: .predictionReachesZero)
    }
    return nil
  }

  /// Whether two of the intervals do not touch.
  private static func haveGap(_ intervals: [ClosedRange<Double>]) -> Bool {
    let highestLow = intervals.map(\.lowerBound).max() ?? 0
    let lowestHigh = intervals.map(\.upperBound).min() ?? 0
    return highestLow > lowestHigh
  }

  private static func indirectness(_ body: EvidenceBody) -> CertaintyReason? {
    let found = CertaintyReason.Difference.allCases.filter { difference in
      body.share { $0.differences(from: body.question).contains(difference) } >= half
    }
    guard !found.isEmpty else { return nil }
    return CertaintyReason(
      domain: .indirectness, steps: found.count > 1 ? -2 : -1, finding: .indirect(found))
  }

  private static func imprecision(_ body: EvidenceBody) -> CertaintyReason? {
    func reason(_ steps: Int, _ finding: CertaintyReason.Finding) -> CertaintyReason {
      CertaintyReason(domain: .imprecision, steps: steps, finding: finding)
    }
    let people = body.participants
    if people < 100 { return reason(-2, .fewPeople(people)) }
    let interval = painInterval(body)
    if let interval, interval.contains(-1), interval.contains(1) {
      return reason(-2, .wideInterval(low: interval.lowerBound, high: interval.upperBound))
    }
    if let interval, interval.contains(0), interval.contains(-1) {
      return reason(-1, .wideInterval(low: interval.lowerBound, high: interval.upperBound))
    }
    if people < 400 { return reason(-1, .fewPeople(people)) }
    // Trials of neuropathy count people who have it; trials of pain measure everybody.
    let countsEvents = body.isRandomised && body.share { $0.outcomeKind == .nerve } >= half
    return countsEvents && body.events < 300 ? reason(-1, .fewEvents(body.events)) : nil
  }

  /// The interval of the pool, or of the only study, when it is in points of pain.
  private static func painInterval(_ body: EvidenceBody) -> ClosedRange<Double>? {
    if let pool = body.pool {
      return pool.members.allSatisfy(\.effect.isPoints) ? pool.pooled?.interval : nil
    }
    guard body.studies.count == 1, let effect = body.studies[0].effect, effect.isPoints else {
      return nil
    }
    return effect.effect.interval
  }

  private static func publicationBias(_ body: EvidenceBody, year: Int) -> CertaintyReason? {
    func reason(_ finding: CertaintyReason.Finding) -> CertaintyReason {
      CertaintyReason(domain: .publicationBias, steps: -1, finding: finding)
    }
    let overdue = body.unpublished.filter { year - ($0.year ?? year) > 3 }
    if body.isRandomised, !overdue.isEmpty { return reason(.unpublished(overdue.map(\.id))) }
    // A single small trial says nothing about which trials were published.
    let sizes = body.studies.map { $0.participants ?? 0 }
    if body.isRandomised, sizes.count > 1, sizes.allSatisfy({ $0 < 50 }) {
      return reason(.onlySmallTrials)
    }
    if let pool = body.pool, pool.rule.allowsSmallStudyTests,
      let effects = try? EffectList(pool.members.map(\.effect.effect)),
      let test = try? EggerTest(effects), test.p < 0.10
    {
      return reason(.asymmetry(p: test.p))
    }
    return nil
  }

  private static func largeEffect(_ body: EvidenceBody) -> CertaintyReason? {
    let ratios = body.studies.compactMap(\.effect).filter { $0.measure == .riskRatio }
    guard !ratios.isEmpty, ratios.count == body.studies.count else { return nil }
    // The least of the effects counts.
    let least = ratios.map { $0.effect.estimate.magnitude }.min() ?? 0
    let steps = least > 1.6094379124341003 ? 2 : least > 0.6931471805599453 ? 1 : 0  // ln 5, ln 2
    guard steps > 0 else { return nil }
    let ratio = RowEffect.ratio(ofLog: ratios[0].effect.estimate < 0 ? -least : least)
    return CertaintyReason(
      domain: .largeEffect, steps: steps, finding: .largeEffect(ratio: ratio))
  }
}
