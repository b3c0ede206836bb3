import Testing

@Suite("The arrows of the house") struct ArrowTests {
  @Test("every room is on the plan; a new one gets its arrows there and in Documentation/house.md")
  func rooms() {
    #expect(!SourceFile.rooms.isEmpty)
    #expect(SourceFile.rooms.subtracting(House.arrows.keys) == [])
  }

  @Test("a room imports only the rooms below it that its arrows name")
  func arrows() {
    for file in SourceFile.all {
      let others = Set(Declarations.imports(in: file.code))
        .intersection(House.arrows.keys).subtracting([file.room])
      let forbidden = others.subtracting(House.arrows[file.room] ?? [])
      #expect(forbidden == [], "\(file.path) imports \(forbidden.sorted())")
    }
  }

  @Test("no arrow leads back to where it came from")
  func downwards() {
    for (room, others) in House.arrows {
      var reached = others
      while true {
        let next = reached.union(reached.flatMap { House.arrows[$0] ?? [] })
        if next == reached { break }
        reached = next
      }
      #expect(!reached.contains(room), "\(room) reaches itself")
      #expect(reached.subtracting(House.arrows.keys) == [], "\(room)")
    }
  }

  @Test("a library has one keeper", arguments: House.keepers.sorted { $0.key < $1.key }.map(\.key))
  func keepers(library: String) {
    for file in SourceFile.all where file.room != House.keepers[library] {
      #expect(!Declarations.imports(in: file.code).contains(library), "\(file.path)")
    }
  }

  @Test("no clock can be read below the façade: these rooms do not import Foundation")
  func noClock() {
    let rooms: Set = [
      "Quantities", "Maths", "Catalogue", "People", "Safety", "Physiology", "Evidence", "Trials",
    ]
    for file in SourceFile.all where rooms.contains(file.room) {
      #expect(!Declarations.imports(in: file.code).contains("Foundation"), "\(file.path)")
    }
  }

  @Test("no type has the name of a room, which would hide the room")
  func names() {
    for file in SourceFile.all {
      let types = Declarations.types(in: file.code).filter { SourceFile.rooms.contains($0) }
      #expect(types == [], "\(file.path)")
    }
  }
}
