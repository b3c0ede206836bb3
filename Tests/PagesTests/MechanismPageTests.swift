import Olivine
import Pages
import Testing

@Suite("What may be said of the mechanism")
struct MechanismPageTests {
  private static let places = MechanismPart.allCases.map { ($0, mechanismPage($0)) }

  @Test("every picture of a mechanism page carries the grade and the source of its evidence")
  func grades() {
    for (part, page) in Self.places {
      let figures = page.body.elements.filter { $0.name == .figure }
      #expect(!figures.isEmpty, "\(part)")
      for figure in figures {
        let words = figure.content.plainText
        let named = EvidenceGrade.allCases.filter {
          words.contains(Wording.english("mechanism.grade.\($0.rawValue).name"))
        }
        #expect(named.count == 1, "\(part)")
        #expect(words.contains(Wording.english("mechanism.\(part.rawValue).evidence")), "\(part)")
      }
    }
  }

  @Test("every page says that it is a hypothesis and no forecast, and what follows for a person")
  func hypothesis() {
    for (part, page) in Self.places {
      let words = page.body.plainText
      #expect(words.contains(Wording.english("mechanism.hypothesis")), "\(part)")
      #expect(words.contains(Wording.english("mechanism.\(part.rawValue).you")), "\(part)")
    }
    let first = mechanismPage().body.plainText
    for line in 1...4 { #expect(first.contains(Wording.english("mechanism.told.\(line)"))) }
    for line in 1...5 { #expect(first.contains(Wording.english("mechanism.not.\(line)"))) }
  }

  /// Nerve specification, part 0.
  @Test("no page of the mechanism says what a person may not be told")
  func forbidden() {
    let never = [
      "points less", "% relief", "percent relief", "your pain will", "you will have",
      "will feel better",
      "regenerates", "rules out", "prevents chemo", "reaches the brain", "normal result proves",
    ]
    let pages = Self.places.map(\.1) + [mechanismPage()] + MechanismExamples.documents
    for page in pages {
      for block in page.ownBlocks where !Self.isDenial(block) {
        #expect(ForbiddenClaims.found(never, in: block) == [], "\(block)")
      }
    }
  }

  /// The list of what nobody can tell.
  private static func isDenial(_ block: String) -> Bool {
    (1...5).contains { block == Wording.english("mechanism.not.\($0)") }
  }

  @Test("the curves of a forecast carry their grade, and the index is no curve")
  func forecast() throws {
    let page = try #require(MechanismExamples.diagnosed)
    let figures = page.elements.filter { $0.name == .figure }
    #expect(figures.count == 3)
    for figure in figures {
      #expect(figure.content.plainText.contains(Wording.english("mechanism.grade.C.name")))
    }
  }

  @Test("the index is shown as a direction with its interval beside the sentence of the hypothesis")
  func index() throws {
    let words = try #require(MechanismExamples.diagnosed).plainText
    #expect(words.contains(Wording.english("mechanism.index.title")))
    #expect(words.contains(Wording.english("mechanism.hypothesis")))
    #expect(words.contains(Wording.english("mechanism.grade.H.name")))
    #expect(words.contains("from 0 to 10"))
  }

  @Test("without a diagnosed neuropathy there is no index, whatever the serum")
  func noDiagnosis() throws {
    for words in [
      try #require(MechanismExamples.undiagnosed).plainText,
      try #require(MechanismExamples.fibromyalgia).plainText,
    ] {
      #expect(words.contains(Wording.english("mechanism.forecast.no_index")))
      #expect(!words.contains(Wording.english("mechanism.index.title")))
      #expect(!words.contains(Wording.english("mechanism.grade.H.name")))
      #expect(!words.contains("from 0 to 10"))
    }
  }
}

/// The mechanism section of invented people.
enum MechanismExamples {
  static let diagnosed = section(cause: "diabetic_polyneuropathy")
  static let undiagnosed = section(cause: nil)
  static let fibromyalgia = section(cause: "fibromyalgia_not_neuropathy")

  static var documents: [Document] {
    [diagnosed, undiagnosed, fibromyalgia].compactMap(\.self).map { section in
      Document(title: "Mechanism", footer: SamplePages.footer) { section }
    }
  }

  private static func section(cause: String?) -> Markup? {
    var person = InventedPerson.margaret(on: ExamplePeople.today)
    person.neuropathyCause = cause
    let assessment = assess(person, on: ExamplePeople.today)
    guard let clearance = assessment.clearance,
      let plan = try? Plan(within: clearance, on: ExamplePeople.today)
    else { return nil }
    return mechanismSection(Forecast(of: plan, days: 28, people: 64))
  }
}
