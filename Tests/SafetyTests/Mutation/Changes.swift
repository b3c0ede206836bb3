/// Every way of changing one number, comparison, code or part of a rule.
struct Changes<Value> {
  private(set) var list: [(what: String, value: Value)] = []

  mutating func add(_ what: String, _ value: Value) { list.append((what, value)) }

  /// Takes over the changes of a part, each put back into its place.
  mutating func add<Part>(_ parts: Changes<Part>, _ place: (Part) -> Value) {
    for part in parts.list { add(part.what, place(part.value)) }
  }

  /// Takes over the changes of the parts of a list, and leaves each part out.
  mutating func addParts(
    of parts: [Value], _ changes: (Value) -> Changes<Value>, _ place: ([Value]) -> Value
  ) {
    for index in parts.indices {
      var rest = parts
      rest.remove(at: index)
      add("part \(index) left out", place(rest))
      for change in changes(parts[index]).list {
        var other = parts
        other[index] = change.value
        add("part \(index): \(change.what)", place(other))
      }
    }
  }
}
