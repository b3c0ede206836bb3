import Catalogue
import Evidence
import LawTesting
import Maths
import Testing

@Suite("Priors derived from the rows") struct PriorTests {
  private static let models: [(String, PriorInput.Reading)] = [
    ("base", .fromP), ("low_tau", .fromP), ("high_tau", .fromP), ("tight_hyper", .fromP),
    ("wide_hyper", .fromP), ("low_back_se_from_sds", .fromDeviations),
  ]
  private static let names = ["lbp": "low_back"]

  @Test("every node of every golden model", arguments: models)
  func golden(name: String, reading: PriorInput.Reading) throws {
    let golden = Golden.file["prior_model"][name]
    let inputs = PriorInput.of(reading)
    let goldenInputs = golden["inputs"].list
    try #require(inputs.count == goldenInputs.count)
    for (input, golden) in zip(inputs, goldenInputs) {
      let node = golden["condition"].text ?? ""
      #expect(input.node == Self.names[node] ?? node)
      for (field, value) in [
        ("y", input.effect), ("s", input.standardError), ("relevance", input.relevance),
        ("v", input.variance),
      ] {
        expectAgreement(
          value, golden[field].number, within: Agreement.closedForm, "\(input.id) \(field)")
      }
    }
    let model = PriorModel(
      inputs,
      choices: .init(
        hyperSD: try #require(golden["hyperprior_sd"].number),
        conditionSD: try #require(golden["tau_between_conditions"].number),
        personSD: try #require(golden["sigma_between_persons"].number)))
    for goldenNode in golden["nodes"].list {
      let name = goldenNode["node"].text ?? ""
      let node = try #require(model[Self.names[name] ?? name])
      for (field, value) in [
        ("mean", node.mean), ("sd", node.sd), ("personal_sd", node.personSD),
      ] {
        expectAgreement(
          value, goldenNode[field].number, within: Agreement.closedForm, "\(name) \(field)")
      }
    }
  }

  @Test(
    "the derivation gives every row of the table of priors",
    arguments: ConditionPrior.all.filter { !$0.certainty.isEmpty })
  func table(row: ConditionPrior) throws {
    let question = try #require(EvidenceQuestion.of(condition: row.condition))
    let certainty = Certainty(EvidenceBody(question), evidenceYear: 2026)
    let prior = try #require(
      PriorDerivation().prior(of: question, certainty: certainty.level))
    #expect(abs(prior.used.mean - row.mean) < 1e-9, "\(row.condition) \(prior.exact)")
    #expect(abs(prior.used.sd - row.standardDeviation) < 1e-9, "\(row.condition) \(prior.exact)")
  }

  @Test("depletion shifts the mean only when asked for")
  func depletion() throws {
    let question = try #require(EvidenceQuestion.of(condition: "diabetic_polyneuropathy"))
    let derivation = PriorDerivation()
    let plain = try #require(derivation.prior(of: question, certainty: .veryLow))
    let shifted = try #require(
      derivation.prior(of: question, certainty: .veryLow, isDepleted: true))
    #expect(abs(shifted.exact.mean - plain.exact.mean + 0.2) < 1e-12)
    #expect(shifted.exact.sd == plain.exact.sd)
  }

  @Test("a surer answer takes more from the condition and less from the default")
  func discount() throws {
    let question = try #require(EvidenceQuestion.of(condition: "low_back_neuropathic"))
    let means = CertaintyLevel.allCases.compactMap {
      PriorDerivation().prior(of: question, certainty: $0)?.exact.mean
    }
    #expect(means.count == 4 && zip(means, means.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("personal data and prior add by precision, as in the golden file")
  func updates() throws {
    let list = Golden.file["normal_updates"].list
    #expect(list.count == 4)
    for golden in list {
      func number(_ name: String) throws -> Double { try #require(golden[name].number) }
      let update = PersonalUpdate(
        prior: try Normal(mean: try number("prior_mean"), sd: try number("prior_sd")),
        data: try Normal(mean: try number("y"), sd: try number("se")))
      for (field, value) in [
        ("post_mean", update.posterior.mean), ("post_sd", update.posterior.sd),
        ("p_relief_ge_1", update.relief(of: 1)), ("p_relief_ge_2", update.relief(of: 2)),
        ("p_any_relief", update.relief(of: 0)), ("cri_lb", update.interval.lowerBound),
        ("cri_ub", update.interval.upperBound),
      ] {
        expectAgreement(value, golden[field].number, within: Agreement.closedForm, field)
      }
    }
  }

  @Test("prior and data far apart are called a conflict")
  func conflict() throws {
    let prior = try Normal(mean: -0.3, sd: 1.2)
    #expect(!PersonalUpdate(prior: prior, data: try Normal(mean: -2, sd: 0.5)).isInConflict)
    #expect(PersonalUpdate(prior: prior, data: try Normal(mean: -4, sd: 0.5)).isInConflict)
  }

  @Test("a study more relevant or more precise pulls harder", arguments: seeds(200))
  func pull(seed: UInt64) {
    var random = stream(seed)
    let effect = -3 * random.nextUniform() - 0.1
    func mean(_ error: Double, _ relevance: Double) -> Double {
      let input = PriorInput(
        id: "x", study: "x", node: "x", effect: effect, standardError: error,
        relevance: relevance, basis: "law", tag: .derived)
      return PriorModel([input])["x"]?.mean ?? 0
    }
    let error = 0.2 + random.nextUniform()
    #expect(mean(error, 1) < mean(error, 0.3) && mean(error, 1) < mean(error * 2, 1))
    #expect(mean(error, 1) > effect)
  }

  @Test("without any study the model says what was believed before")
  func empty() throws {
    let model = PriorModel([])
    let node = try #require(model["anything"])
    #expect(node.mean == 0)
    #expect(abs(node.sd - (1 + 0.75 * 0.75).squareRoot()) < 1e-12)
  }
}
