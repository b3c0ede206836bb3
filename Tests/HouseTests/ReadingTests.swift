import Testing

/// The small reader of Swift text that the other suites rest on.
@Suite("Reading Swift text") struct ReadingTests {
  @Test(
    "an import is read with whatever stands around it",
    arguments: [
      ("import A", ["A"]), ("  public import A", ["A"]), ("@_exported public import A", ["A"]),
      ("@preconcurrency import A", ["A"]), ("@_spi(Testing) package import A", ["A"]),
      ("import struct A.B", ["A"]), ("internal import func A.b", ["A"]), ("import A.B", ["A"]),
      ("import A; import B", ["A", "B"]), ("#if canImport(Q)\n  import A\n#endif", ["A"]),
      ("let important = 1", []), ("// import A", []), ("let text = \"\"\"\nimport A\n\"\"\"", []),
      ("/* import A /* nested */\nimport B\n*/ import C", ["C"]),
    ])
  func imports(source: String, modules: [String]) {
    #expect(Declarations.imports(in: CodeText(source).text) == modules)
  }

  @Test(
    "a type is read with its attributes and access",
    arguments: [
      ("public struct Trial: Sendable {", ["Trial"]), ("final class Pages {", ["Pages"]),
      ("@main enum Tool {", ["Tool"]), ("package indirect enum Tree<Leaf> {", ["Tree"]),
      ("  private actor Store{", ["Store"]), ("public typealias Safety = Int", ["Safety"]),
      ("class func make() {}", ["func"]), ("extension Trials {", []), ("// struct Trials", []),
    ])
  func types(source: String, names: [String]) {
    #expect(Declarations.types(in: CodeText(source).text) == names)
  }

  @Test(
    "comments and strings are blanked, code and lines stay",
    arguments: [
      ("a // try!", "a "), ("\"try!\" + b", "\"\" + b"), ("#\"a\"b\"# c", "\"\" c"),
      ("\"\"\"\nas! \"x\"\n\"\"\" d", "\"\"\n\n d"), ("\"a\\\"try!\" e", "\"\" e"),
      ("x /* y\n z */ w", "x \n w"), ("##\"\"\"\n\"#\n\"\"\"## f", "\"\"\n\n f"),
      ("\"open\nnext", "\"\"\nnext"), ("try! f()", "try! f()"),
    ])
  func blanked(source: String, code: String) {
    #expect(CodeText(source).text == code)
  }
}
