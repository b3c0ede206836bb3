import Catalogue
import Testing

@Suite("Sets of codes") struct CodeSetTests {
  @Test("bit sets agree with sets of numbers, for thousands of random members")
  func agreement() {
    for seed in 0..<2_000 {
      var words = RandomWords(seed: UInt64(seed))
      let left = Set((0..<12).map { _ in position(of: words.word()) })
      let right = Set((0..<12).map { _ in position(of: words.word()) })
      let (a, b) = (CodeSet(Array(left)), CodeSet(Array(right)))
      var union = a
      union.formUnion(b)
      #expect(union.positions == left.union(right).sorted(), "seed \(seed)")
      #expect(a.intersection(b).positions == left.intersection(right).sorted(), "seed \(seed)")
      #expect(a.subtracting(b).positions == left.subtracting(right).sorted(), "seed \(seed)")
      #expect(a.intersects(b) == !left.isDisjoint(with: right), "seed \(seed)")
      #expect(a.isSubset(of: union))
      #expect(a.isSubset(of: b) == left.isSubset(of: right))
      #expect(a.isEmpty == left.isEmpty)
    }
  }

  @Test("every position of the capacity can be put in and taken out")
  func capacity() {
    var set = CodeSet()
    for position in 0..<CodeSet.capacity {
      set.insert(position)
      #expect(set.contains(position))
      #expect(set.positions == [position])
      set.remove(position)
      #expect(set.isEmpty)
    }
  }

  @Test("a list gives back the codes of a set in its own order")
  func order() {
    let list = CodeList(["b", "a", "c"])
    #expect(list.codes(in: list.set(["c", "b"])) == ["b", "c"])
    #expect(list.position(of: "a") == 1)
    #expect(list.position(of: "d") == nil)
  }

  private func position(of word: String) -> Int {
    word.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) % CodeSet.capacity }
  }
}
