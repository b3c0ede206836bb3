import Olivine
import Pages
import Testing

/// The pages of a running trial, as the web site serves them.
@Suite("The pages of a running trial")
struct WebTrialPageTests {
  private static let day = ExamplePeople.today
  private static let frame = PageEnvironment(
    frame: SiteFrame(formToken: "secret", places: [.today, .status, .help, .stop]))

  private func framed<Value>(_ make: () throws -> Value) rethrows -> Value {
    try writing(in: Self.frame, make)
  }

  private func sample(_ blinding: Blinding = .helper, seed: UInt64 = 7) throws -> SampleTrial {
    try #require(SampleTrial(startingOn: Self.day, seed: seed, blinding: blinding))
  }

  private func today(_ course: TrialCourse, _ sample: SampleTrial) -> Document {
    framed { todayPage(TodayModel(course, order: sample.order)) }
  }

  // MARK: - The secret

  /// The mark of the sealed order differs between orders and tells nothing of them.
  private func withoutPromise(_ page: Document, _ trial: Trial) -> String {
    let mark = String(
      trial.sealed.commitment.bytes.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined().prefix(16))
    return page.rendered().replacing(mark, with: "(promise)")
  }

  @Test("no page of a blinded trial tells anything of its order: all orders give the same bytes")
  func sealed() throws {
    let first = try sample(seed: 0)
    let expected = framed { first.sealedPages.map { withoutPromise($0.document, first.trial) } }
    #expect(expected.count > 30)
    var opened: Set<String> = []
    var orders: Set<TreatmentSequence> = []
    for seed in 1..<40 as Range<UInt64> {
      let other = try sample(seed: seed)
      let pages = framed { other.sealedPages }
      #expect(pages.count == expected.count)
      for (page, bytes) in zip(pages, expected) {
        #expect(withoutPromise(page.document, other.trial) == bytes, "\(page.name), seed \(seed)")
      }
      let order = other.order.emergencyUnblinding(onDay: 1, by: .helper, because: .wish).order
      orders.insert(order.sequence)
      opened.formUnion(
        framed { other.openedPages }.filter { $0.name == "unblinded" }.map {
          $0.document.rendered()
        })
    }
    // The page of the opened seal tells every order from every other.
    #expect(orders.count > 3)
    #expect(opened.count == orders.count)
  }

  @Test("nobody sees the order before it is on the record that the seal was opened")
  func unblinding() throws {
    let sample = try sample()
    let order = sample.order.emergencyUnblinding(onDay: 3, by: .person, because: .wish).order
    let course = sample.course(on: 40)
    #expect(UnblindedModel(course, order: order) == nil)
    let opened = course.adding(
      [NewEvent(.unblinded(requester: "person", reason: "wish"), on: course.today)],
      written: "now")
    let page = try #require(UnblindedModel(opened, order: order).map { unblindedPage($0) })
    #expect(page.body.plainText.contains(Wording.english("dispensing.magnesium")))
  }

  // MARK: - Every page

  @Test("a form that changes something carries the secret of the session, and no other does")
  func tokens() throws {
    let sample = try sample()
    for page in framed({ sample.sealedPages + sample.openedPages }) {
      #expect(formFaults(in: page.document) == [], "\(page.name)")
      #expect(accessibilityFaults(in: page.document) == [], "\(page.name)")
    }
  }

  @Test("every page names the signs of an emergency")
  func emergency() throws {
    let sample = try sample()
    for page in framed({ sample.sealedPages + sample.openedPages }) {
      #expect(
        page.document.body.plainText.contains(Wording.english("emergency.signs")), "\(page.name)")
    }
  }

  @Test("pages of different places have different titles")
  func titles() throws {
    let sample = try sample()
    // Names of one place differ behind its first word alone: today, today-done, today-paused.
    let places = Dictionary(
      grouping: framed { sample.sealedPages + sample.openedPages }, by: \.document.title)
    for (title, pages) in places {
      let names = Set(pages.map { $0.name.split(separator: "-").first ?? "" })
      #expect(names.count == 1, "\(title): \(pages.map(\.name))")
    }
  }

  // MARK: - Today

  @Test("one tap writes a day down: eleven buttons, each of which sends its number")
  func oneTap() throws {
    let sample = try sample()
    let page = today(sample.course(on: 30), sample)
    let forms = page.body.elements.filter { $0.name == .form }
    #expect(forms.count == 1)
    let form = try #require(forms.first)
    #expect(form.value(of: .method) == "post")
    #expect(form.value(of: .action) == SitePlace.today.address)
    let buttons = form.content.elements.filter { $0.name == .button }
    #expect(buttons.map { $0.value(of: .value) } == (0...10).map { "\($0)" })
    #expect(buttons.allSatisfy { $0.value(of: .name) == "pain" })
    // Nothing else of the form has to be answered.
    let others = form.content.elements.filter { [.input, .select, .textarea].contains($0.name) }
    #expect(others.allSatisfy { $0.value(of: .type) == "hidden" })
  }

  @Test("the page of today says what the terminal says, on every day of a trial")
  func sameSentence() throws {
    for blinding in [Blinding.helper, .open] {
      let sample = try sample(blinding)
      for number in stride(from: -2, through: sample.lastDay + 3, by: 1) {
        let course = sample.course(on: number, missing: [5, 6])
        let card = TodayCard(course, order: sample.order)
        let words = today(course, sample).body.plainText
        #expect(words.contains(card.sentence()), "day \(number)")
        for question in card.questions {
          #expect(words.contains(Wording.english("trial.today.question.\(question.rawValue)")))
        }
        let missed = Wording.english("try.today.missed", ["n": "\(card.missed)"])
        let isAsked = number >= 1 && number <= sample.lastDay
        #expect(words.contains(missed) == (card.missed > 1 && isAsked), "day \(number)")
      }
    }
  }

  @Test("a day that is written can be changed, and yesterday is offered only while it has no score")
  func done() throws {
    let sample = try sample()
    let done = today(sample.course(on: 30, through: 30), sample)
    #expect(done.body.plainText.contains("Today is written down"))
    #expect(done.body.elements.count { $0.name == .button } == 11)
    let yesterday = SitePlace.yesterday.address
    func offersYesterday(_ page: Document) -> Bool {
      page.body.elements.contains { $0.value(of: .href) == yesterday }
    }
    #expect(!offersYesterday(done))
    #expect(offersYesterday(today(sample.course(on: 30, missing: [29]), sample)))
    #expect(!offersYesterday(today(sample.course(on: 1), sample)))
  }

  @Test("no score is asked before the start and after the end")
  func outside() throws {
    let sample = try sample()
    for number in [-5, 0, sample.lastDay + 1, sample.lastDay + 40] {
      let page = today(sample.course(on: number), sample)
      #expect(!page.body.elements.contains { $0.name == .button }, "day \(number)")
    }
  }

  @Test("a problem comes back beside the buttons, and the summary leads to the first of them")
  func faulty() throws {
    let sample = try sample()
    let state = FormState(
      values: ["pain": ["11"]],
      problems: [FormProblem(field: "pain", message: "Pain: 11 cannot be right.")])
    for course in [sample.course(on: 30), sample.course(on: 30, through: 30)] {
      let page = framed { todayPage(TodayModel(course, order: sample.order, state: state)) }
      #expect(formFaults(in: page, state: state) == [])
      let closed = page.body.elements.contains {
        $0.name == .details && $0.value(of: .open) == nil
          && $0.content.elements.contains { $0.value(of: .id) == "pain" }
      }
      #expect(!closed)
    }
  }

  @Test("a problem that has no field on the page is told without a link")
  func noField() throws {
    let sample = try sample()
    let state = FormState(problems: [FormProblem(field: "pain", message: "The diary ended.")])
    let course = sample.course(on: sample.lastDay + 9)
    let page = framed { todayPage(TodayModel(course, order: sample.order, state: state)) }
    #expect(accessibilityFaults(in: page) == [])
    #expect(page.body.plainText.contains("The diary ended."))
  }

  // MARK: - What somebody typed

  @Test(
    "hostile words leave every tag and every attribute as plain words do",
    arguments: HostileWords.kinds)
  func hostile(kind: HostileWords.Kind) throws {
    let sample = try sample()
    let hostile = framed { pages(sample, saying: kind.words) }
    let plain = framed { pages(sample, saying: kind.words.plainLetters) }
    for (page, harmless) in zip(hostile, plain) {
      let read = try #require(ReadNode.reading(page.rendered()), "\(page.title)")
      let expected = try #require(ReadNode.reading(harmless.rendered()))
      #expect(read.tags == expected.tags, "\(page.title)")
      #expect(read.first("script") == nil)
    }
  }

  /// Every page that shows words of the person.
  private func pages(_ sample: SampleTrial, saying words: String) -> [Document] {
    var entry = DiaryEntry()
    entry.scores = ["pain": 4]
    entry.note = words
    entry.rescue = words
    entry.newMedicine = words
    entry.guessReason = words
    let day = sample.trial.day(20)
    let course = sample.course(on: 20).adding(
      [
        NewEvent(.entry(entry, .entry), on: day), NewEvent(.resumed(reason: words), on: day),
        NewEvent(.rechecked(person: words, reason: words), on: day),
        NewEvent(.amended(field: words, from: words, to: words, reason: words), on: day),
      ], written: "now")
    let fields = Outcome.allCases.map(\.rawValue) + DiaryField.allCases.map(\.rawValue)
    let typed = FormState(
      values: Dictionary(uniqueKeysWithValues: (fields + ["reason", "by"]).map { ($0, [words]) }),
      problems: [FormProblem(field: "note", message: words)])
    return [
      diaryPage(DiaryModel(course)), statusPage(StatusModel(course)),
      moreEntryPage(MoreModel(course, order: sample.order, state: typed)),
      yesterdayPage(YesterdayModel(course, state: typed)),
      stopPage(StopModel(course, state: typed)), unblindPage(UnblindModel(course, state: typed)),
      pausePage(PauseModel(course, state: typed)),
      recheckPage(RecheckModel(course, stage: .refused(sentence: words), state: typed)),
    ] + (SavedModel(course).map { [savedPage($0)] } ?? [])
  }
}

extension ReadNode {
  /// Names of all elements in reading order, with the names of their attributes.
  fileprivate var tags: [String] {
    guard case .element(let name, let attributes, let children) = self else { return [] }
    return ["\(name) \(attributes.keys.sorted().joined(separator: " "))"]
      + children.flatMap(\.tags)
  }
}
