public import Olivine

/// The evidence values as JSON.
public enum EvidenceDocument {
  public static func answer(_ answer: EvidenceAnswer) -> JSONValue {
    [
      "condition": .string(answer.prior.condition),
      "question": .string(answer.question.question), "verdict": .string(answer.verdict()),
      "for_you": .string(answer.forYou()), "certainty": certainty(answer.certainty),
      "controlled": controlled(answer), "prior": prior(answer),
      "studies": .array(answer.studies.map { study($0) }),
      "pools": .array(answer.pools.map { pool($0) }),
      "published_pools": .array(answer.forests.flatMap(\.published).map { published($0) }),
      "evidence_date": .string(CatalogueVersion.evidenceDate),
      "disclaimer": .string(Wording.english("disclaimer")),
    ]
  }

  /// All conditions in short.
  public static func overview(_ answers: [EvidenceAnswer]) -> JSONValue {
    [
      "conditions": .array(
        answers.map { answer in
          [
            "condition": .string(answer.prior.condition), "verdict": .string(answer.verdict()),
            "certainty": .string(answer.certainty.level.label),
            "certainty_override": judgement(answer.certainty),
            "controlled": controlled(answer), "prior": prior(answer),
            "studies": .number(Double(answer.studies.count)),
          ]
        }), "evidence_date": .string(CatalogueVersion.evidenceDate),
      "disclaimer": .string(Wording.english("disclaimer")),
    ]
  }

  private static func controlled(_ answer: EvidenceAnswer) -> JSONValue {
    [
      "studies": .number(Double(answer.controlledCount.studies)),
      "people": .number(Double(answer.controlledCount.participants)),
    ]
  }

  static func certainty(_ certainty: Certainty) -> JSONValue {
    [
      "level": .string(certainty.level.label), "computed": .string(certainty.computed.label),
      "start": .number(Double(certainty.start)),
      "reasons": .array(
        certainty.reasons.map { reason in
          [
            "domain": .string(reason.domain.rawValue), "steps": .number(Double(reason.steps)),
          ]
        }), "sentences": JSONValue(EvidenceText.reasons(certainty)),
      "override": judgement(certainty),
    ]
  }

  /// Who set a certainty by hand, when and why.
  private static func judgement(_ certainty: Certainty) -> JSONValue {
    certainty.judgement.map {
      [
        "level": .string($0.level.label), "reason": .string($0.reason), "by": .string($0.person),
        "date": .string("\($0.day)"),
      ]
    } ?? .null
  }

  private static func prior(_ answer: EvidenceAnswer) -> JSONValue {
    let prior = answer.prior
    return [
      "mean": .number(prior.mean), "sd": .number(prior.standardDeviation),
      "p_relief_ge_1": .number(prior.distribution.cumulative(-1)),
      "p_relief_ge_2": .number(prior.distribution.cumulative(-2)),
      "p_worse": .number(1 - prior.distribution.cumulative(0)),
      "derived": answer.derived.map { derived($0) } ?? .null,
      "variants": .array(
        answer.variants.map { variant in
          [
            "change": .string(variant.change.rawValue), "mean": .number(variant.prior.used.mean),
            "sd": .number(variant.prior.used.sd),
          ]
        }),
      "basis": CatalogueDocument.source(prior.basis),
    ]
  }

  static func derived(_ prior: DerivedPrior) -> JSONValue {
    [
      "mean": .number(prior.used.mean), "sd": .number(prior.used.sd),
      "exact_mean": .number(prior.exact.mean), "exact_sd": .number(prior.exact.sd),
    ]
  }

  static func study(_ study: StudyRecord) -> JSONValue {
    let effect = study.effect
    return [
      "id": .string(study.id), "name": .string(study.name), "year": JSONValue(study.year),
      "condition": .string(study.condition), "group": .string(study.group),
      "design": .string(study.design), "route": .string(study.route),
      "form": .string(study.form), "mg_d": JSONValue(study.elementalMilligramsPerDay),
      "comparator": .string(study.comparator), "people": JSONValue(study.participants),
      "outcome": .string(study.outcome), "direction": .string(study.direction.rawValue),
      "role": .string(study.role.rawValue), "risk_of_bias": .string(study.ratedRiskOfBias.rawValue),
      "tag": .string(study.tag.rawValue), "effect": effect.map { self.effect($0) } ?? .null,
      "not_pooled_because": JSONValue(study.poolingBar.map { EvidenceText.bar($0) }),
      "checks": .array(study.consistencyFindings.map { finding($0) }),
    ]
  }

  private static func effect(_ effect: RowEffect) -> JSONValue {
    [
      "measure": .string(effect.measure.rawValue), "estimate": .number(effect.effect.estimate),
      "se": .number(effect.effect.standardError),
      "ci_lb": .number(effect.effect.interval.lowerBound),
      "ci_ub": .number(effect.effect.interval.upperBound), "imputed": .bool(effect.isImputed),
      "points": .bool(effect.isPoints),
    ]
  }

  static func pool(_ pool: StudyPool) -> JSONValue {
    [
      "set": .string(pool.set), "measure": .string(pool.measure.rawValue),
      "k": .number(Double(pool.members.count)), "rule": .string(EvidenceText.rule(pool.rule)),
      "studies": JSONValue(pool.members.map(\.study.id)),
      "without_numbers": JSONValue(pool.left.map(\.id)),
      "pooled": pool.pooled.map { .object(JSONValue.estimate($0)) } ?? .null,
    ]
  }

  private static func published(_ pool: PublishedPool) -> JSONValue {
    [
      "review": .string(pool.review), "question": .string(pool.question),
      "measure": .string(pool.measure.rawValue), "estimate": .number(pool.estimate),
      "ci_lb": .number(pool.interval.lowerBound), "ci_ub": .number(pool.interval.upperBound),
      "studies": JSONValue(pool.studies), "people": JSONValue(pool.people),
      "i2": JSONValue(pool.i2), "source": .string(pool.source), "tag": .string(pool.tag),
    ]
  }

  static func finding(_ finding: ConsistencyFinding) -> JSONValue {
    [
      "contradiction": .bool(finding.isContradiction),
      "sentence": .string(ConsistencyText.sentence(finding)),
    ]
  }

  /// What the checks of some studies found.
  public static func checks(_ studies: [ReadStudy]) -> JSONValue {
    [
      "studies": .number(Double(studies.count)),
      "contradictions": .number(
        Double(studies.count { $0.findings.contains { $0.isContradiction } })),
      "found": .array(
        studies.filter { !$0.findings.isEmpty }.map { read in
          [
            "study": .string(read.study.id),
            "findings": .array(read.findings.map { finding($0) }),
          ]
        }),
    ]
  }

  /// What a further study would change.
  public static func change(_ change: EvidenceChange) -> JSONValue {
    [
      "study": study(change.study), "relevance_to_priors": .number(change.relevance),
      "pools": .array(
        change.pools.map { pool in
          ["before": pool.before.map { self.pool($0) } ?? .null, "after": self.pool(pool.after)]
        }),
      "questions": .array(
        change.answers.map { answer in
          [
            "id": .string(answer.question.id), "question": .string(answer.question.question),
            "studies_before": .number(Double(answer.studiesBefore)),
            "studies_after": .number(Double(answer.studiesAfter)),
            "certainty_before": certainty(answer.before),
            "certainty_after": certainty(answer.after),
            "prior_before": answer.priorBefore.map { derived($0) } ?? .null,
            "prior_after": answer.priorAfter.map { derived($0) } ?? .null,
          ]
        }),
    ]
  }
}
