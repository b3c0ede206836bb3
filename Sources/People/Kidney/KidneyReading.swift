import Catalogue
public import Quantities

/// What the kidney values of a person say on a day.
public struct KidneyReading: Hashable, Sendable {
  /// One eGFR with its age in days; nil when undated.
  public struct Value: Hashable, Sendable {
    public let eGFR: Double
    public let age: Int?
  }

  /// The values given: from the creatinine, as reported, or both.
  public let values: [Value]
  /// How long a value counts as fresh for this person, days: by age, and the shorter window that holds for
  /// low values and for medicines that can take kidney function away.
  public let windows: [Int]

  /// Before any value is read.
  package static let none = KidneyReading(values: [], windows: [])

  /// The lowest value entered, fresh or not, mL/min/1.73 m2.
  public var lowest: Double? { values.map(\.eGFR).min() }

  /// The lowest fresh value.
  public var lowestFresh: Double? {
    values.filter { isFresh($0) }.map(\.eGFR).min()
  }

  /// Whether two values lie further apart than a laboratory explains.
  public var valuesDisagree: Bool {
    values.count == 2
      && (values[0].eGFR - values[1].eGFR).magnitude > Constant.value("kidney_disagree")
  }

  /// Days until the first value stops being fresh in the first of its windows; nil when none is.
  public var daysLeft: Int? {
    values.compactMap(\.age).flatMap { age in windows.map { $0 - age } }.filter { $0 >= 0 }.min()
  }

  /// The age in days of the newest dated value, 0 when none is dated.
  public var newestAge: Int { values.compactMap(\.age).min() ?? 0 }

  private func isFresh(_ value: Value) -> Bool {
    guard let age = value.age, let window = windows.min() else { return false }
    return age <= window
  }
}

extension Person {
  /// The kidney values of a person on a day.
  ///
  /// - Parameter losesKidneyFunctionQuickly: whether a medicine is taken that can do so without signs.
  public func kidneyReading(
    on today: Day, losesKidneyFunctionQuickly: Bool
  ) -> KidneyReading {
    var values: [KidneyReading.Value] = []
    if let creatinine, let age {
      values.append(
        .init(
          eGFR: KidneyFunction.eGFR(creatinine: creatinine.value, age: age, sex: sex),
          age: creatinine.age(on: today)))
    }
    if let reportedEGFR {
      let dated = Dated(reportedEGFR.value, on: reportedEGFR.day ?? creatinine?.day)
      values.append(.init(eGFR: reportedEGFR.value, age: dated.age(on: today)))
    }
    let isElderly = (age ?? 0) >= 75
    var windows = [Windows.usual(isElderly: isElderly)]
    if losesKidneyFunctionQuickly || values.contains(where: { $0.eGFR < 60 }) {
      windows.append(Windows.short)
    }
    return KidneyReading(values: values, windows: windows)
  }
}

/// How long a kidney value counts as fresh, days.
private enum Windows {
  static let short = Int(Constant.value("kidney_fresh_low_d"))
  static let adult = Int(Constant.value("kidney_fresh_d"))
  static let elderly = Int(Constant.value("kidney_fresh_elderly_d"))

  static func usual(isElderly: Bool) -> Int { isElderly ? elderly : adult }
}
