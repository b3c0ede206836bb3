import Pages
import Testing

@Suite("Forms")
struct FormKitTests {
  private static let wrong = FormState(
    values: [
      "name": ["<b>Ada"], "note": ["\nfirst line"], "colour": ["blue"], "signs": ["a", "c"],
      "pain": ["7"], "day_day": ["32"], "day_month": ["8"], "day_year": ["2026"],
      "month": ["2"], "secret": ["hunter2"],
    ],
    problems: ["name", "note", "colour", "signs", "pain", "day", "month", "secret"].map {
      FormProblem(field: $0, message: "\($0): write something else.")
    })

  private static let choices = [
    FieldChoice("red", "Red"), FieldChoice("blue", "Blue", hint: "Like the sky."),
    FieldChoice("", "No answer"),
  ]

  private func page(_ state: FormState) -> Document {
    formPage(title: "About you", back: .page("today"), state: state) {
      form(.post, to: .page("check")) {
        textField(name: "name", label: "Name", hint: "As on your card.", state: state)
        textField(name: "secret", label: "Secret", kind: .password, state: state)
        textArea(name: "note", label: "Note", hint: "Anything.", state: state)
        radioGroup(
          name: "colour", legend: "Colour", hint: "One.", choices: Self.choices, state: state)
        checkboxGroup(
          name: "signs", legend: "Signs",
          choices: ["a", "b", "c"].map { FieldChoice($0, "Sign \($0)") }, state: state)
        scoreButtons(
          name: "pain", legend: "Pain", low: "none", high: "worst", none: "No answer",
          state: state)
        dateField(name: "day", legend: "Day", hint: "For example 6 8 2026", state: state)
        selectField(
          name: "month", label: "Month",
          choices: (1...3).map { FieldChoice("\($0)", "Month \($0)") }, empty: "none",
          state: state)
        submitButton("Save")
      }
    }
  }

  @Test("a problem stands in the summary with a link to its field, and beside the field")
  func problems() throws {
    let document = page(Self.wrong)
    #expect(document.title.hasPrefix("Error: About you"))
    #expect(accessibilityFaults(in: document) == [])
    #expect(formFaults(in: document, state: Self.wrong) == [])
  }

  @Test("without a problem there is no summary, and the title is the question")
  func noProblem() {
    let document = page(FormState())
    #expect(document.title.hasPrefix("About you"))
    #expect(accessibilityFaults(in: document) == [])
    #expect(!document.body.elements.contains { $0.value(of: .role) == "alert" })
    #expect(!document.body.elements.contains { $0.value(of: .ariaInvalid) != nil })
    #expect(!document.body.elements.contains { $0.value(of: .autofocus) != nil })
  }

  @Test("what was typed is kept, and a secret is not")
  func kept() throws {
    let page = page(Self.wrong)
    func field(_ name: String, _ value: String? = nil) -> Element? {
      page.body.elements.first {
        $0.value(of: .name) == name && (value == nil || $0.value(of: .value) == value)
      }
    }
    #expect(field("name")?.value(of: .value) == "<b>Ada")
    #expect(field("secret")?.value(of: .value) == nil)
    #expect(!page.rendered().contains("hunter2"))
    // A browser drops the first line break of a text area.
    #expect(field("note")?.content.plainText == "\n\nfirst line")
    #expect(field("colour", "blue")?.value(of: .checked) != nil)
    #expect(field("colour", "red")?.value(of: .checked) == nil)
    let ticked = page.body.elements.filter {
      $0.value(of: .name) == "signs" && $0.value(of: .checked) != nil
    }
    #expect(ticked.map { $0.value(of: .value) } == ["a", "c"])
    #expect(field("pain", "7")?.value(of: .checked) != nil)
    #expect(field("day_day")?.value(of: .value) == "32")
    let chosen = page.body.elements.filter { $0.name == .option && $0.value(of: .selected) != nil }
    #expect(chosen.map { $0.value(of: .value) } == ["2"])
  }

  @Test("scores run from 0 to 10, as radio buttons or as buttons that send the form")
  func scores() {
    let radios = scoreButtons(
      name: "pain", legend: "Pain", low: "none", high: "worst", state: FormState())
    let buttons = scoreSubmitButtons(name: "pain", legend: "Pain", low: "none", high: "worst")
    let expected = (0...10).map { "\($0)" }
    #expect(
      radios.elements.filter { $0.name == .input }.map { $0.value(of: .value) } == expected)
    let sending = buttons.elements.filter { $0.name == .button }
    #expect(sending.map { $0.value(of: .value) } == expected)
    #expect(sending.allSatisfy { $0.value(of: .type) == "submit" })
    #expect(sending.allSatisfy { $0.value(of: .name) == "pain" })
    #expect(sending.map(\.content.plainText) == expected)
  }

  @Test("the question of a page can be its heading")
  func heading() {
    let radios = radioGroup(
      name: "colour", legend: "Which colour?", choices: Self.choices, isHeading: true,
      state: FormState())
    let line = textField(
      name: "age", label: "How old are you?", isHeading: true, state: FormState())
    for (markup, words) in [(radios, "Which colour?"), (line, "How old are you?")] {
      let document = formPage(title: words, heading: .question) { markup }
      #expect(accessibilityFaults(in: document) == [])
      let heading = document.body.elements.first { $0.name == .h1 }
      #expect(heading?.content.plainText == words)
    }
  }
}
