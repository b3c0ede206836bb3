public import Catalogue
public import Quantities

/// A person as far as the safety check needs to know them.
///
/// Nil means not asked or not answered, and never counts as normal. Laboratory values carry the day they
/// were taken, so that the same person can be assessed again on a later day.
public struct Person: Hashable, Sendable {
  /// The sex the kidney equation should use.
  public enum Sex: String, CaseIterable, Sendable {
    case male
    case female
  }

  /// Whose upper level for supplements holds: the National Academies (350 mg) or Europe (250 mg).
  public enum LimitPolicy: String, CaseIterable, Sendable {
    case nationalAcademies = "nam"
    case europe = "efsa"
  }

  public var name: String?
  /// Whole years.
  public var age: Int?
  public var sex: Sex?
  /// kg and cm; shown with the Cockcroft-Gault clearance, used by no rule.
  public var weight: Double?
  public var height: Double?

  public var isPregnant: Bool?
  public var canBePregnant: Bool?
  public var isLactating: Bool?

  public var creatinine: Dated<Creatinine>?
  /// mL/min/1.73 m2, as a laboratory printed it.
  public var reportedEGFR: Dated<Double>?
  /// An older result, to see a change.
  public var previousEGFR: Dated<Double>?
  public var isOnDialysis: Bool?
  /// Acute kidney injury now or within three months.
  public var hasAcuteKidneyInjury: Bool?
  public var hasKidneyTransplant: Bool?

  public var serumMagnesium: Dated<SerumMagnesium>?
  public var laboratory: [LaboratoryTest: Dated<Double>] = [:]

  /// mmHg, seated rest.
  public var systolicPressure: Double?
  /// Beats a minute, seated rest.
  public var pulse: Double?
  /// Drinks of 14 g alcohol a day.
  public var alcoholicDrinks: Double?

  public var conditions: [Code<Condition>]?
  public var medicines: [Code<Medicine>]?
  public var medicineDetails: [Code<Medicine>: MedicineDetail] = [:]
  /// Medicines that no code stands for, in the person's own words.
  public var otherMedicines: [String] = []
  public var redFlags: [Code<RedFlag>]?
  /// Red flags that a clinician has seen and recorded.
  public var assessedRedFlags: [Code<RedFlag>] = []

  /// Magnesium products now taken; nil is not answered.
  public var products: [MagnesiumProduct]?
  /// mg of elemental magnesium a day already taken; with `products` the larger counts.
  public var otherMagnesium: Double?
  /// mg of elemental magnesium a day the person asks for, in total.
  public var requestedMagnesium: Double?
  /// mg of vitamin B6 a day from products.
  public var vitaminB6: Double?
  /// Food magnesium.
  public var diet: Diet?

  public var allergicForms: [Code<Form>] = []
  /// Ids or groups of foods the person will not eat.
  public var avoidedFoods: [String] = []
  public var consent: Consent?
  public var limitPolicy = LimitPolicy.nationalAcademies

  /// A code of the condition priors.
  public var neuropathyCause: String?
  public var preferences: [Form.Preference] = []

  public init() {}
}

/// A value with the day it was measured; nil when nobody knows.
public struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var day: Day?

  public init(_ value: Value, on day: Day?) {
    self.value = value
    self.day = day
  }

  /// Days from the measurement to `today`; nil when undated, or dated later than today.
  public func age(on today: Day) -> Int? {
    day.flatMap { $0 <= today ? today - $0 : nil }
  }
}

/// How long and how much of a medicine is taken, where a rule asks for it.
public struct MedicineDetail: Hashable, Sendable {
  public var days: Double?
  /// mg a day of the element or drug.
  public var milligramsPerDay: Double?
  /// When it is taken each day, for a plan that keeps its distance.
  public var times: [TimeOfDay]

  public init(days: Double? = nil, milligramsPerDay: Double? = nil, times: [TimeOfDay] = []) {
    self.days = days
    self.milligramsPerDay = milligramsPerDay
    self.times = times
  }
}

/// Optional laboratory results, each in one unit.
public enum LaboratoryTest: String, CaseIterable, Sendable {
  case hba1c = "hba1c_mmol_mol"
  case vitaminB12 = "b12_pmol_l"
  case potassium = "potassium_mmol_l"
  case calcium = "calcium_mmol_l"
  case albumin = "albumin_g_l"
  case redCellMagnesium = "rbc_mg_mmol_l"
}

/// A clinician's recorded consent: data that changes the assessment, never a way around it.
public struct Consent: Hashable, Sendable {
  public var name: String?
  public var day: Day?
  /// mg of elemental magnesium a day, in total.
  public var maximumDose: Double?
  /// Ids of the rules the clinician has considered.
  public var covers: Set<String>

  public init(name: String?, day: Day?, maximumDose: Double?, covers: Set<String>) {
    self.name = name
    self.day = day
    self.maximumDose = maximumDose
    self.covers = covers
  }
}
