public import Catalogue

/// A magnesium product that is taken now, as its label puts it.
public struct MagnesiumProduct: Hashable, Sendable {
  public var form: Code<Form>?
  /// mg of the compound or of the element in one portion; the label gives one of them.
  public var compoundMilligrams: Double?
  public var elementalMilligrams: Double?
  /// Portions a day.
  public var perDay: Double?

  public init(
    form: Code<Form>?, compoundMilligrams: Double? = nil, elementalMilligrams: Double? = nil,
    perDay: Double?
  ) {
    self.form = form
    self.compoundMilligrams = compoundMilligrams
    self.elementalMilligrams = elementalMilligrams
    self.perDay = perDay
  }

  /// Whether it is for the skin, which counts as 0 mg.
  public var isTopical: Bool { form.map { Form.all[$0.position].isTopical } ?? false }

  /// Elemental magnesium, mg a day; nil when the label does not allow to know it.
  public var milligramsPerDay: Double? {
    guard let perDay, let portion = elementalPortion else { return nil }
    return isTopical ? 0 : portion * perDay
  }

  private var elementalPortion: Double? {
    if let elementalMilligrams { return elementalMilligrams }
    guard let compoundMilligrams, let form else { return nil }
    return compoundMilligrams * Form.all[form.position].elementalFraction
  }
}

extension Person {
  /// Elemental magnesium already taken a day from products and medicines.
  ///
  /// Nil when neither a sum nor a list was given, when a product is unclear, or when an antacid or laxative
  /// with magnesium is named without its amount.
  public var magnesiumAlreadyTaken: Double? {
    let amounts = products?.map(\.milligramsPerDay) ?? []
    let sum = products == nil ? nil : amounts.compactMap(\.self).reduce(0, +)
    let known = [otherMagnesium, sum].compactMap(\.self).max()
    guard let known, !amounts.contains(nil) else { return nil }
    return takesMagnesiumMedicine && known == 0 ? nil : known
  }

  /// The part of it that is certain, for rules that ask how much is taken at least.
  package var magnesiumTakenAtLeast: Double {
    (products ?? []).compactMap(\.milligramsPerDay).reduce(0, +).magnitudeOrMore(otherMagnesium)
  }

  private var takesMagnesiumMedicine: Bool {
    medicines?.contains { $0.text == "magnesium_antacid_or_laxative" } ?? false
  }
}

extension Double {
  fileprivate func magnitudeOrMore(_ other: Double?) -> Double { Swift.max(self, other ?? 0) }
}
