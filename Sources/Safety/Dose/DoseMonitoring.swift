extension Clearance {
  /// The tests the check asks for, and those that a dose adds: serum magnesium and creatinine at week 4
  /// above the soft limit of 250 mg a day (D03).
  ///
  /// - Parameter dose: elemental magnesium, mg a day.
  public func monitoring(forDose dose: Double) -> [MonitoringItem] {
    guard dose > DoseLimits.soft else { return monitoring }
    let added: [MonitoringTest] = [.creatinine, .serumMagnesium]
    let kept = monitoring.filter { !added.contains($0.test) }
    let extended = added.map { test in
      let known = monitoring.first { $0.test == test }
      return MonitoringItem(
        test: test, weeks: Set((known?.weeks ?? []) + [4]).sorted(),
        reasons: (known?.reasons ?? []) + ["D03"])
    }
    return (kept + extended).sorted { $0.test < $1.test }
  }
}
