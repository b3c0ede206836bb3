import Catalogue
import Testing

@Suite("Filling a sentence with values") struct FillingTests {
  @Test("what a person typed is never filled again")
  func onePass() {
    let values = ["name": "{age}", "age": "67"]
    #expect("{name} is {age}".filling(values) == "{age} is 67")
  }

  @Test(
    "a placeholder without a value, and a lone brace, stay as they are",
    arguments: ["{open", "close}", "{}", "{unknown}", "{ {unknown} }", "no brace"])
  func kept(text: String) {
    #expect(text.filling(["age": "67"]) == text)
  }

  @Test("a brace before a placeholder does not hide it")
  func nested() {
    #expect("{ {age}".filling(["age": "67"]) == "{ 67")
  }
}
