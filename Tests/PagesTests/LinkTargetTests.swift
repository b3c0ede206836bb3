import Pages
import Testing

@Suite("Where links may lead")
struct LinkTargetTests {
  @Test(
    "scripts, data and disguised hosts are refused",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt://host/%0aalert(1)", "data:text/html,<p>", "vbscript:x",
      " https://host", "https://", "https:///path", "//host", "/path", "file:///etc/passwd",
      "https://bank.example@host/", "https://ho st/", "https://host\"onclick=", "https://hóst/",
      "https\n://host", "blob:https://host/1", "",
    ])
  func refused(address: String) {
    #expect(LinkTarget(web: address) == nil)
  }

  @Test("web addresses are kept, with unusual characters encoded")
  func web() {
    #expect(
      LinkTarget(web: "https://doi.org/10.1/a?b=c#d")?.address == "https://doi.org/10.1/a?b=c#d")
    #expect(LinkTarget(web: "HTTP://host:80/\"<é")?.address == "http://host:80/%22%3C%C3%A9")
  }

  @Test("a page of the site never leaves the site")
  func pages() {
    #expect(LinkTarget.page("check", "kidney").address == "/check/kidney")
    #expect(LinkTarget.page().address == "/")
    #expect(LinkTarget.page("", "host.example").address == "/host.example")
    #expect(LinkTarget.page("..", "a/b", "javascript:x").address == "/a%2Fb/javascript%3Ax")
    #expect(
      LinkTarget.page("today", query: ["day": "1&2"], at: "pain").address
        == "/today?day=1%262#pain")
  }

  @Test("files, studies and telephones get their scheme from here")
  func others() {
    #expect(LinkTarget.file("javascript:x").address == "./javascript%3Ax")
    #expect(LinkTarget.telephone("+49 (0) 112").address == "tel:+490112")
    #expect(
      LinkTarget.doi("10.1016/S0140(05)<1>").address
        == "https://doi.org/10.1016/S0140%2805%29%3C1%3E")
    #expect(LinkTarget.place("day 3").address == "#day-3")
  }
}
