public import Olivine

/// Rows of the catalogue as JSON.
public enum CatalogueDocument {
  public static func foods(_ foods: [Food]) -> JSONValue {
    .array(
      foods.map { food in
        [
          "id": .string(food.id), "name": .string(food.name), "group": .string(food.group),
          "mg_per_100g": .number(food.milligramsPer100Grams), "portion": .string(food.portion),
          "portion_g": .number(food.portionGrams),
          "mg_per_portion": .number(food.milligramsPerPortion),
          "samples": JSONValue(food.samples), "note": .string(food.note),
          "flags": JSONValue(food.flags.map(\.rawValue).sorted()),
          "source": source(food.provenance),
        ]
      })
  }

  public static func forms(_ forms: [Form]) -> JSONValue {
    .array(
      forms.map { form in
        [
          "id": .string(form.id), "name": .string(form.name), "formula": .string(form.formula),
          "elemental_fraction": .number(form.elementalFraction),
          "article": [
            "bioavailability": .string(form.articleBioavailability),
            "benefit": .string(form.articleBenefit), "drawback": .string(form.articleDrawback),
          ],
          "evidence": .string(form.evidenceVerdict), "evidence_source": source(form.evidence),
          "laxative_tendency": .string(form.laxativeTendency.rawValue),
          "price_class": .string(form.priceClass),
          "typical_product_strength": .string(form.typicalStrength),
          "notes": .string(form.notes), "source": source(form.provenance),
        ]
      })
  }

  public static func rules(_ rules: [RuleText]) -> JSONValue {
    .array(
      rules.map { rule in
        [
          "id": .string(rule.id), "section": .string(rule.section), "title": .string(rule.title),
          "predicate": .string(rule.predicate), "consequence": .string(rule.consequence),
          "message": JSONValue(RuleBook.message(of: rule)),
          "next_step": JSONValue(RuleBook.nextStep(of: rule)),
          "source": source(rule.provenance),
        ]
      })
  }

  public static func claims(_ claims: [ArticleClaim]) -> JSONValue {
    .array(
      claims.map { claim in
        [
          "id": .string(claim.id), "section": .string(claim.section),
          "claim": .string(claim.claim), "verdict": .string(claim.verdict),
          "reader_sentence": .string(claim.readerSentence), "acts_on": .string(claim.actsOn),
          "evidence": source(claim.evidence),
        ]
      })
  }

  public static func questions(_ questions: [Question]) -> JSONValue {
    .array(
      questions.map { question in
        [
          "number": .number(Double(question.number)), "question": .string(question.question),
          "general": .string(question.general), "for_you": JSONValue(question.forYou),
        ]
      })
  }

  /// What a typed name stands for; `code` is null unless exactly one medicine has it.
  public static func medicine(_ text: String, _ found: NameLookup) -> JSONValue {
    switch found {
    case .known(let code):
      let medicine = Medicine.with(code: code)
      return [
        "query": .string(text), "code": .string(code), "name": JSONValue(medicine?.name),
        "rules": JSONValue(medicine?.rules ?? []), "did_you_mean": [],
      ]
    case .ambiguous(let codes):
      return ["query": .string(text), "code": nil, "did_you_mean": JSONValue(codes)]
    case .unknown(let codes):
      return ["query": .string(text), "code": nil, "did_you_mean": JSONValue(codes)]
    }
  }

  static func source(_ provenance: Provenance) -> JSONValue {
    ["source": .string(provenance.source), "tag": .string(provenance.tag)]
  }
}
