import Catalogue
import People
import Quantities
import Safety

/// Warning signs by number, and whether a doctor has seen each.
package enum RedFlagAnswer {
  /// The groups in which they are listed: an id of the wording, and codes.
  package static let groups: [(id: String, codes: [String])] = [
    (
      "nerves",
      [
        "weakness_progressing_days", "breathing_or_swallowing_trouble", "stroke_signs",
        "saddle_numbness", "new_bladder_or_bowel_loss", "bilateral_sciatica_progressive",
        "sensory_level_on_trunk", "spastic_legs", "lhermitte", "acute_foot_drop", "wrist_drop",
        "asymmetric_stepwise_with_fever_or_rash", "balance_loss_with_b12_risk",
      ]
    ),
    (
      "feet",
      [
        "foot_ulcer_with_fever_or_gangrene", "black_or_cold_foot", "foot_ulcer", "foot_infection",
        "hot_swollen_foot",
      ]
    ),
    (
      "heart",
      [
        "chest_pain_or_fainting", "palpitations_with_faint", "severe_headache_fever_neck_stiffness",
        "fits", "suicidal_thoughts",
      ]
    ),
    (
      "body",
      [
        "severe_hypoglycaemia_or_dka_signs", "mg_toxicity_signs", "toxin_or_drug_exposure",
        "new_symptoms_during_chemo", "known_cancer_new_neuropathy", "weight_loss_or_night_sweats",
      ]
    ),
  ]

  /// The codes by their number on the screen, from 1.
  package static let numbered: [Code<RedFlag>] = groups.flatMap(\.codes).compactMap { Code($0) }

  /// The signs for which somebody calls for help before any more questions.
  package static let emergencies: Set<Code<RedFlag>> = Set(
    numbered.filter { flag in
      var person = Person()
      person.redFlags = [flag]
      return assess(person, on: Day(ordinal: 0)).urgency == .emergencyNow
    })

  static func turn(_ line: TypedLine) -> Turn {
    if line.saysNone { return .answered(.redFlags([], assessed: [])) }
    let numbers = line.tokens.filter { $0 != "and" }.flatMap { $0.split(separator: ",") }
      .map { Int($0) ?? 0 }
    guard !numbers.isEmpty, numbers.allSatisfy({ (1...numbered.count).contains($0) }) else {
      return .unclear("interview.again.numbers", ["last": "\(numbered.count)"])
    }
    let chosen = Set(numbers).sorted().map { numbered[$0 - 1] }
    let notes = chosen.map { "\((numbered.firstIndex(of: $0) ?? 0) + 1) \(phrase($0))" }
    guard emergencies.isDisjoint(with: chosen) else {
      return .answered(.redFlags(chosen, assessed: []), notes: notes)
    }
    return ask(about: chosen[...], all: chosen, assessed: []).preceded(by: notes)
  }

  /// Not knowing counts as not seen.
  private static func ask(
    about rest: ArraySlice<Code<RedFlag>>, all: [Code<RedFlag>], assessed: [Code<RedFlag>]
  ) -> Turn {
    guard let flag = rest.first else { return .answered(.redFlags(all, assessed: assessed)) }
    let prompt = CheckWording.current("interview.ask.assessed", ["sign": phrase(flag)])
    let unseen = { @Sendable in ask(about: rest.dropFirst(), all: all, assessed: assessed) }
    return .ask(
      .yesOrNo(prompt, unknown: unseen()) { isSeen in
        isSeen
          ? ask(about: rest.dropFirst(), all: all, assessed: assessed + [flag]) : unseen()
      }, notes: [])
  }

  static func phrase(_ flag: Code<RedFlag>) -> String {
    CheckWording.current("redflag.\(flag.text)")
  }
}
