import Olivine

/// Tests that are due at the same weeks, with the rules that ask for them.
struct TestGroup: Hashable {
  let weeks: [Int]
  var tests: [MonitoringTest]
  var reasons: [String]
}

extension [MonitoringItem] {
  /// Tests due at the same weeks together; the order of the weeks, then of the tests.
  ///
  /// - Parameter earliest: weeks before it are left out, and with them tests that are due only then.
  func groupedByWeeks(from earliest: Int = 0) -> [TestGroup] {
    let groups = reduce(into: [TestGroup]()) { groups, item in
      let weeks = item.weeks.filter { $0 >= earliest }
      if weeks.isEmpty { return }
      let place = groups.firstIndex { $0.weeks == weeks }
      let index = place ?? groups.endIndex
      if place == nil { groups.append(TestGroup(weeks: weeks, tests: [], reasons: [])) }
      groups[index].tests.append(item.test)
      groups[index].reasons += item.reasons.filter { !groups[index].reasons.contains($0) }
    }
    return groups.sorted { $0.weeks.lexicographicallyPrecedes($1.weeks) }
  }
}
