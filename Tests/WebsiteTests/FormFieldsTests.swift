import Testing
import Website

@Suite("Reading forms") struct FormFieldsTests {
  @Test("names and values are decoded, repeated names keep all of theirs")
  func reading() throws {
    let fields = try #require(FormFields("a=1+2&b=%C3%A9&a=3&c&d="))
    #expect(fields.all("a") == ["1 2", "3"])
    #expect(fields.text("b") == "\u{E9}")
    #expect(fields.has("c") && fields.text("c") == nil && fields.text("d") == nil)
  }

  @Test("thousands of random bodies are read or refused, and never crash")
  func fuzz() {
    var random = SystemRandomNumberGenerator()
    let letters = Array("ab=&%+0F2 \u{E9}\u{0}")
    for _ in 0..<5_000 {
      let body = String(
        (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
          letters.randomElement(using: &random)
        })
      if let fields = FormFields(body) {
        #expect(fields.values.values.allSatisfy { !$0.isEmpty })
      } else {
        #expect(body.contains("%"))
      }
    }
  }
}
