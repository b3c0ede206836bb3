import Olivine
import Safety
import Testing

/// The `rules` columns of the medicines and conditions say which rules name a code, and are right.
@Suite("Codes of the tables and codes in the rules") struct RuleCodesTests {
  @Test("a rule names the medicines that the table sends to it, and no other")
  func medicines() {
    let named = Self.mentions { predicate in
      if case .medicine(let codes) = predicate { Medicine.codes.codes(in: codes) } else { [] }
    }
    let listed = Set(Medicine.all.flatMap { row in row.rules.map { Mention(row.code, $0) } })
    #expect(Self.unexplained(listed.subtracting(named), Self.listedOnly) == [])
    #expect(Self.unexplained(named.subtracting(listed), Self.namedOnly) == [])
  }

  @Test("a rule names the conditions that the table sends to it, and no other")
  func conditions() {
    let named = Self.mentions { predicate in
      if case .condition(let codes) = predicate { Condition.codes.codes(in: codes) } else { [] }
    }
    let listed = Set(Condition.all.flatMap { row in row.rules.map { Mention(row.code, $0) } })
    #expect(Self.unexplained(listed.subtracting(named), Self.listedOnly) == [])
    #expect(Self.unexplained(named.subtracting(listed), Self.namedOnly) == [])
  }

  private struct Mention: Hashable, CustomStringConvertible {
    let code: String
    let rule: String

    init(_ code: String, _ rule: String) {
      self.code = code
      self.rule = rule
    }

    var description: String { "\(code) \(rule)" }
  }

  private typealias Exception = (rule: String, codes: Set<String>?, why: String)

  /// The table sends the code to the rule, whose tree does not name it.
  private static let listedOnly: [Exception] = [
    (
      "U03",
      ["cisplatin", "carboplatin", "aminoglycoside_past", "tacrolimus", "ciclosporin"],
      "they shorten the time for which a kidney value counts as fresh"
    ),
    (
      "K12", ["magnesium_antacid_or_laxative"],
      "part of the answer whether much magnesium may be taken"
    ),
    (
      "U05", ["magnesium_antacid_or_laxative"],
      "part of the amount of magnesium already taken"
    ),
    ("Y02", ["nifedipine"], "it implies calcium_channel_blocker, which the rule names"),
    ("L12", ["diabetes"], "the rule reads the HbA1c alone, with or without the diagnosis"),
  ]

  /// The tree names the code, which the table does not send to the rule.
  private static let namedOnly: [Exception] = [
    ("C04", nil, "read from groups of the ATC classification"),
    ("C06", nil, "read from groups of the ATC classification"),
    ("U02", nil, "whoever is not U01"),
    ("U01", invalidEstimate, whyInvalid), ("Y01", invalidEstimate, whyInvalid),
    ("Y09", invalidEstimate, whyInvalid), ("F02", invalidEstimate, whyInvalid),
    ("K12", signs, "a sign of too much magnesium, which only changes how urgent it is"),
    ("M01", signs, "a sign of too much magnesium, which only changes how urgent it is"),
  ]

  private static let signs: Set = ["bradycardia_symptoms", "symptomatic_hypotension"]
  private static let invalidEstimate: Set = [
    "extreme_muscle_mass", "amputation", "spinal_cord_injury", "als", "muscular_dystrophy",
    "neuromuscular_wasting",
  ]
  private static let whyInvalid = "K08 makes the kidney function unknown"

  private static func unexplained(
    _ mentions: Set<Mention>, _ reasons: [Exception]
  ) -> [String] {
    mentions.filter { mention in
      !reasons.contains {
        $0.rule == mention.rule && ($0.codes?.contains(mention.code) ?? true)
      }
    }.map(\.description).sorted()
  }

  private static func mentions(_ codes: (Predicate) -> [String]) -> Set<Mention> {
    var found: Set<Mention> = []
    for rule in RuleBase.standard.rules {
      for part in rule.clauses.flatMap({ $0.predicate.leaves }) {
        for code in codes(part) { found.insert(Mention(code, rule.id)) }
      }
    }
    return found
  }
}

extension Predicate {
  /// The comparisons and sets at the ends of the tree.
  fileprivate var leaves: [Predicate] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    case .not(let part): part.leaves
    default: [self]
    }
  }
}
