import Interchange
import Olivine
import OlivineTesting
import Safety

/// A person with what is known of them from outside: the reference's result, or the wording of a rule.
struct MutationCase: Sendable {
  let name: String
  let person: Person
  let facts: Facts
  let expected: JSONValue
  /// The variant that a rule must choose; nil when the case is about something else.
  let wording: VariantCase?

  private init(_ name: String, _ person: Person, expected: JSONValue, wording: VariantCase?) {
    self.name = name
    self.person = person
    facts = Facts(person, on: caseDay)
    self.expected = expected
    self.wording = wording
  }

  /// The cases of the reference, the golden vignettes and the table of variants.
  static let all: [MutationCase] = {
    let golden = (try? Fixture.json("safety_golden.json")["vignettes"]?.list) ?? []
    let profiles =
      golden.map { ($0["id"]?.string ?? "", $0["profile"] ?? .null, $0["expect"] ?? .null) }
      + Fixture.safetyCases.map { ($0.id, $0.profile, $0.expected) }
    let reader = PersonReader(today: caseDay)
    let worded = VariantCase.all.compactMap { example in
      example.person.map { person in
        MutationCase(
          "\(example.rule) says \(example.variant ?? "nothing special")", person,
          expected: .object([:]), wording: example)
      }
    }
    return worded
      + profiles.compactMap { name, profile, expected in
        (try? reader.person(from: profile)).map { person in
          MutationCase(name, person, expected: expected, wording: nil)
        }
      }
  }()

  /// Whether the case sees that another rule base is at work.
  func notices(_ ruleBase: RuleBase) -> Bool {
    let assessment = assess(person, on: caseDay, by: ruleBase)
    if let wording { return wording.isViolated(by: assessment) }
    return assessment.usesUnknownVariant || !differences(assessment, expected).isEmpty
  }
}

extension Assessment {
  /// Whether a rule asks for words that do not exist.
  fileprivate var usesUnknownVariant: Bool {
    findings.contains { finding in
      finding.variant.map {
        !Wording.variants(of: finding.rule).contains($0)
          && !Wording.hasSharedWords($0, of: finding.rule)
      } ?? false
    }
  }
}

extension Wording {
  private static let variantsByRule: [String: Set<String>] = english.ids.reduce(into: [:]) {
    result, id in
    let parts = id.split(separator: ".").map(String.init)
    guard parts.count == 4, ["rule", "stop"].contains(parts[0]) else { return }
    result[parts[1], default: []].insert(parts[3])
  }

  /// A red flag that a clinician has seen has its words under `redflag.assessed`, the same for all.
  static func hasSharedWords(_ variant: String, of rule: String) -> Bool {
    rule.hasPrefix("R") && variant == "assessed"
  }

  /// The variants for which a rule or stop rule has words of its own.
  static func variants(of rule: String) -> Set<String> { variantsByRule[rule] ?? [] }
}
