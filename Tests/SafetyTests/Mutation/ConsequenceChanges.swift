import Catalogue
import Safety

extension Consequence {
  /// The consequence with one thing changed, in every way.
  var singleChanges: Changes<Consequence> {
    var changes = Changes<Consequence>()
    func add<Value>(
      _ name: String, _ path: WritableKeyPath<Consequence, Value>, _ others: [Value]
    ) {
      for other in others {
        var changed = self
        changed[keyPath: path] = other
        changes.add("\(name) -> \(other)", changed)
      }
    }
    func addCodes(
      _ name: String, _ path: WritableKeyPath<Consequence, CodeSet>, of list: CodeList
    ) {
      for change in self[keyPath: path].singleChanges(of: list).list {
        var changed = self
        changed[keyPath: path] = change.value
        changes.add("\(name) \(change.what)", changed)
      }
    }
    add("level", \.level, level.steps)
    add("urgency", \.urgency, effectiveUrgency.steps)
    add("food", \.food, food.steps)
    add("cap", \.cap, cap.map { [0.9 * $0, 1.1 * $0, nil] } ?? [90])
    add("expiry", \.expiry, expiry.map { [$0 - 1, $0 + 1, nil] } ?? [7])
    add(
      "removed flags", \.removedFlags,
      FoodFlag.allCases.map { removedFlags.symmetricDifference([$0]) })
    add("removes avoided foods", \.removesAvoidedFoods, [!removesAvoidedFoods])
    add("forbids allergic forms", \.forbidsAllergicForms, [!forbidsAllergicForms])
    add("avoids tablets", \.avoidsTablets, [!avoidsTablets])
    add("separates free text", \.separatesOtherMedicines, [!separatesOtherMedicines])
    add("forbids trial", \.forbidsTrial, [!forbidsTrial])
    add("variant", \.variant, variant == nil ? ["other"] : [nil])
    add("tests", \.tests, testChanges)
    addCodes("forbidden forms", \.forbiddenForms, of: Form.codes)
    addCodes("pauses trial", \.pausesTrial, of: Medicine.codes)
    for change in separation?.singleChanges.list ?? [] {
      var changed = self
      changed.separation = change.value
      changes.add("separation \(change.what)", changed)
    }
    return changes
  }

  /// Each test left out, each with one week more and one week less, and one test more.
  private var testChanges: [[Test]] {
    var changed: [[Test]] = []
    for (index, due) in tests.enumerated() {
      var fewer = tests
      fewer.remove(at: index)
      changed.append(fewer)
      var later = tests
      later[index].weeks.append(9)
      changed.append(later)
      var without = tests
      without[index].weeks.removeFirst()
      if due.weeks.count > 1 { changed.append(without) }
    }
    var more = tests
    more.append(Test(example: .tsh, weeks: [5]))
    changed.append(more)
    return changed
  }
}

extension Consequence.Test {
  /// A test of another week, made from a known one since a rule alone makes new ones.
  fileprivate init(example test: MonitoringTest, weeks: [Int]) {
    var due = Self.any
    due.test = test
    due.weeks = weeks
    self = due
  }

  private static let any: Self =
    RuleBase.standard.rules.flatMap(\.clauses).flatMap(\.consequence.tests)[0]
}

extension Consequence.Separation {
  fileprivate var singleChanges: Changes<Self> {
    var changes = Changes<Self>()
    for hour in [-1.0, 1] {
      var changed = self
      changed.leadHours += hour
      changes.add("lead \(changed.leadHours)", changed)
      changed = self
      changed.followHours += hour
      changes.add("follow \(changed.followHours)", changed)
    }
    for change in medicines.singleChanges(of: Medicine.codes).list {
      var changed = self
      changed.medicines = change.value
      changes.add(change.what, changed)
    }
    return changes
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The case before and the case after, where there is one.
  var steps: [Self] {
    guard let index = Self.allCases.firstIndex(of: self) else { return [] }
    return [index - 1, index + 1].filter(Self.allCases.indices.contains).map { Self.allCases[$0] }
  }
}
