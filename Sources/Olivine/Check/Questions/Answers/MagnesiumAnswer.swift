import Catalogue
import People
import Quantities

/// Magnesium products taken now: form, mg on the label, and how many a day.
struct MagnesiumAnswer: Sendable {
  private var products: [MagnesiumProduct] = []

  static func turn(_ line: TypedLine) -> Turn {
    if line.saysNone || line.folded == "0" || line.folded == "0 mg" {
      return .answered(.magnesium([]))
    }
    var parts: [String] = []
    for part in line.parts {
      // "citrate 200 mg, 2 a day": a part that is no product of its own belongs to the one before.
      if let last = parts.last, MagnesiumLabel(TypedLine(part)) == nil {
        parts[parts.count - 1] = last + " " + part
      } else {
        parts.append(part)
      }
    }
    var labels: [MagnesiumLabel] = []
    for part in parts {
      guard let label = MagnesiumLabel(TypedLine(part)) else {
        return .unclear("interview.again.magnesium", ["typed": part])
      }
      labels.append(label)
    }
    return MagnesiumAnswer().turn(reading: labels)
  }

  private func turn(reading labels: [MagnesiumLabel]) -> Turn {
    guard var label = labels.first else { return .answered(.magnesium(products)) }
    let rest = Array(labels.dropFirst())
    if label.forms.count > 1 { return askForm(of: label, then: rest) }
    if label.isTopical { label.countsAsNothing() }
    guard let amount = label.milligrams else {
      return .startOver("interview.again.magnesium", ["typed": label.typed])
    }
    guard let kind = label.kind else { return askKind(of: label, amount: amount, then: rest) }
    if kind == .compound, label.forms.isEmpty { return askCompound(of: label, then: rest) }
    guard let perDay = label.perDay else { return askCount(of: label, then: rest) }
    let form = label.forms.first.flatMap { Code<Form>($0) }
    var next = self
    next.products.append(
      MagnesiumProduct(
        form: form, compoundMilligrams: kind == .compound ? amount : nil,
        elementalMilligrams: kind == .element ? amount : nil, perDay: perDay))
    return next.turn(reading: rest)
  }

  private func askForm(of label: MagnesiumLabel, then rest: [MagnesiumLabel]) -> Turn {
    .ask(
      .choice(
        CheckWording.current("interview.ask.which_form", ["typed": label.typed]),
        of: label.forms.map { Form.with(id: $0)?.name ?? $0 }
      ) { number in
        turn(reading: [label.with { $0.forms = number.map { [label.forms[$0]] } ?? [] }] + rest)
      } otherwise: { _ in
        .unclear("interview.again.choice", ["last": "\(label.forms.count)"])
      }, notes: [])
  }

  /// 400 mg of magnesium oxide are not 400 mg of magnesium.
  private func askKind(
    of label: MagnesiumLabel, amount: Double, then rest: [MagnesiumLabel]
  ) -> Turn {
    let words = CheckWording.current
    let compound = label.forms.first.flatMap { Form.with(id: $0)?.name }
    let values = [
      "mg": amount.text(decimals: 1),
      "compound": compound.map { $0.prefix(1).lowercased() + $0.dropFirst() }
        ?? words("interview.compound.any"),
    ]
    return .ask(
      .choice(
        words("interview.ask.mass_kind", values),
        of: [words("interview.choice.element", values), words("interview.choice.compound", values)]
      ) { number in
        let kind: MagnesiumLabel.Kind = number == 0 ? .element : number == 1 ? .compound : .unknown
        return turn(reading: [label.with { $0.kind = kind }] + rest)
      } otherwise: { _ in
        .unclear("interview.again.choice", ["last": "2"])
      }, notes: [])
  }

  /// A compound whose name is not known leaves the amount unknown.
  private func askCompound(of label: MagnesiumLabel, then rest: [MagnesiumLabel]) -> Turn {
    .ask(
      FollowUp(prompt: CheckWording.current("interview.ask.compound")) { line in
        if line.saysUnknown {
          return turn(reading: [label.with { $0.kind = .unknown }] + rest)
        }
        let forms = MagnesiumLabel.forms(named: line.tokens)
        guard !forms.isEmpty else { return .unclear("interview.again.compound", [:]) }
        return turn(reading: [label.with { $0.forms = forms }] + rest)
      }, notes: [])
  }

  private func askCount(of label: MagnesiumLabel, then rest: [MagnesiumLabel]) -> Turn {
    let range = 0.0...100
    return .ask(
      FollowUp(prompt: CheckWording.current("interview.ask.count", ["typed": label.typed])) {
        line in
        if line.saysUnknown {
          return turn(
            reading: [
              label.with {
                $0.kind = .unknown; $0.perDay = 1
              }
            ] + rest)
        }
        let numbers = TypedNumber.all(in: line.tokens)
        let word = ["once": 1.0, "twice": 2.0][line.tokens.first ?? ""]
        guard let count = word ?? numbers.first, numbers.count <= 1, range.contains(count) else {
          return .unclear("interview.again.one_number", [:])
        }
        return turn(reading: [label.with { $0.perDay = count }] + rest)
      }, notes: [])
  }
}
