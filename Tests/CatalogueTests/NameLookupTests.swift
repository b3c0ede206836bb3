import Catalogue
import Testing

@Suite("Looking up names") struct NameLookupTests {
  @Test("every name of a medicine finds its code and no other")
  func medicines() {
    for medicine in Medicine.all {
      for name in [medicine.code, medicine.name] + medicine.names {
        #expect(Medicine.lookUp(name) == .known(code: medicine.code), "\(name)")
      }
    }
  }

  @Test("every synonym of a condition finds its code and no other")
  func conditions() {
    for condition in Condition.all {
      for name in [condition.code, condition.name] + condition.synonyms {
        #expect(Condition.lookUp(name) == .known(code: condition.code), "\(name)")
      }
    }
  }

  @Test("case, underscores and spaces do not matter")
  func folding() {
    for medicine in Medicine.all {
      for name in medicine.names {
        let spaced = "  " + name.uppercased().replacing(" ", with: " \t ") + "\n"
        #expect(Medicine.lookUp(spaced) == .known(code: medicine.code), "\(spaced)")
      }
    }
    #expect(Condition.lookUp("Heart_Failure") == .known(code: "heart_failure"))
  }

  @Test(
    "a name that nobody listed gives suggestions and never a code",
    arguments: [
      ("lisinoprl", "ace_inhibitor"), ("gabapentinn", "gabapentin"),
      ("metfromin", "metformin"), ("ciprofloxacinn", "ciprofloxacin"),
    ])
  func suggestions(name: String, code: String) {
    guard case .unknown(let suggestions) = Medicine.lookUp(name) else {
      Issue.record("\(name) is \(Medicine.lookUp(name))")
      return
    }
    #expect(suggestions.contains(code), "\(suggestions)")
    #expect(suggestions.count <= 5)
    #expect(suggestions.allSatisfy { Code<Medicine>($0) != nil })
  }

  @Test("what resembles nothing gives neither code nor suggestion")
  func nothing() {
    for text in ["xyzzy", "", "   ", "🙂", String(repeating: "q", count: 5_000)] {
      #expect(Medicine.lookUp(text) == .unknown(suggestions: []), "\(text)")
      #expect(Condition.lookUp(text) == .unknown(suggestions: []), "\(text)")
    }
  }

  @Test("a slip in a name never turns it into another medicine silently")
  func slips() {
    var words = RandomWords(seed: 0)
    for medicine in Medicine.all {
      for name in medicine.names where name.count >= 4 {
        let typed = words.slip(in: name)
        switch Medicine.lookUp(typed) {
        case .known(let code): #expect(code == medicine.code, "\(typed) for \(name)")
        case .ambiguous(let codes): Issue.record("\(typed) is any of \(codes)")
        case .unknown(let suggestions):
          #expect(suggestions.contains(medicine.code), "\(typed) for \(name): \(suggestions)")
        }
      }
    }
  }
}
