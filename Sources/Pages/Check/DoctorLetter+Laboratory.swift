import Olivine

extension DoctorLetter {
  /// Every kidney value with its category, then the creatinine in both units.
  var kidneyLines: [String] {
    var lines = assessment.kidney.values.enumerated().map { index, value in
      wording(
        "letter.kidney.egfr",
        [
          "egfr": value.eGFR.text(decimals: value.decimals),
          "category": KidneyFunction.kdigoCategory(eGFR: value.eGFR),
          "origin": wording(
            index == 0 && isComputed ? "letter.kidney.computed" : "letter.kidney.reported"),
          "date": dateInWords(value.age.map { assessment.day - $0 }),
        ])
    }
    if let creatinine = person.creatinine {
      let value = wording(
        "letter.kidney.creatinine",
        [
          "mg_dl": creatinine.value.milligramsPerDecilitre.text(decimals: 2),
          "umol_l": creatinine.value.micromolesPerLitre.text(),
          "date": dateInWords(creatinine.day),
        ])
      let clearance = creatinineClearance.map {
        "; " + wording("letter.kidney.clearance", ["ml_min": $0.text()])
      }
      lines.append(value + (clearance ?? ""))
    }
    if lines.isEmpty { return [wording("letter.kidney.none")] }
    if assessment.kidney.valuesDisagree { lines.append(wording("letter.kidney.disagree")) }
    if !assessment.kidneyIsKnown { lines.append(wording("letter.kidney.not_known")) }
    return lines
  }

  var serum: String {
    guard let serum = person.serumMagnesium else { return wording("letter.serum.none") }
    return wording(
      "letter.serum.value",
      [
        "mmol_l": serum.value.millimolesPerLitre.text(decimals: 2),
        "mg_dl": serum.value.milligramsPerDecilitre.text(decimals: 2),
        "date": dateInWords(serum.day),
      ])
  }

  /// Product by product, then the sum that the rules count.
  var takenLines: [String] {
    let sum =
      person.magnesiumAlreadyTaken.map {
        wording("letter.already_taken", ["mg_other_mg_d": milligrams($0)])
      } ?? wording("letter.taken.unknown")
    return (person.products ?? []).map(productLine) + [sum]
  }

  private func productLine(_ product: MagnesiumProduct) -> String {
    let form = product.form.map(\.name) ?? wording("letter.taken.form_unknown")
    if product.isTopical { return wording("letter.taken.product.topical", ["form": form]) }
    guard let total = product.milligramsPerDay, let perDay = product.perDay else {
      return wording("letter.taken.product.unclear", ["form": form])
    }
    let portion =
      product.elementalMilligrams.map {
        wording("letter.taken.elemental", ["mg": milligrams($0)])
      } ?? wording("letter.taken.compound", ["mg": milligrams(product.compoundMilligrams ?? 0)])
    return wording(
      "letter.taken.product",
      [
        "form": form, "portion": portion, "per_day": perDay.text(decimals: 2),
        "total": milligrams(total),
      ])
  }

  /// The creatinine gives the first value whenever the age is known.
  private var isComputed: Bool { person.creatinine != nil && person.age != nil }

  private var creatinineClearance: Double? {
    guard let creatinine = person.creatinine, let age = person.age, let sex = person.sex,
      let weight = person.weight
    else { return nil }
    return KidneyFunction.creatinineClearance(
      creatinine: creatinine.value, age: age, sex: sex, weight: weight, height: person.height)
  }
}

extension KidneyReading.Value {
  /// One decimal where a whole number would seem to belong to another category: 59.7 is not 60.
  fileprivate var decimals: Int {
    let isClear =
      KidneyFunction.kdigoCategory(eGFR: eGFR.rounded())
      == KidneyFunction.kdigoCategory(eGFR: eGFR)
    return isClear ? 0 : 1
  }
}
