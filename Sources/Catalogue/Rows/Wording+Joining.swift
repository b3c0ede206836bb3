public import Quantities

extension Wording {
  /// Words joined as people say it: "a", "a and b", "a, b and c".
  public func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let first = items.dropLast().joined(separator: ", ")
    return self("list.and", ["first": first, "last": last])
  }

  /// A day as people write it: "6 August 2026".
  public func date(_ day: Day) -> String {
    let (year, month, number) = day.components
    return self(
      "date", ["day": "\(number)", "month": self("date.month.\(month)"), "year": "\(year)"])
  }

  /// A number of points of a 0-10 scale, with one decimal at most: "1 point", "1.2 points".
  public func points(_ number: Double) -> String {
    let text = number.text(decimals: 1)
    return self(text == "1" ? "report.points.one" : "report.points", ["n": text])
  }
}
