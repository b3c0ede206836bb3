import Foundation
import Pages
import Testing

@Suite("Pages as they were reviewed")
struct GoldenPageTests {
  @Test("a page is, byte for byte, what was reviewed", arguments: GoldenPage.all)
  func reviewed(page: GoldenPage) throws {
    if GoldenPage.isRewriting {
      try FileManager.default.createDirectory(
        at: GoldenPage.folder, withIntermediateDirectories: true)
      try Data(page.text.utf8).write(to: page.file)
      return
    }
    let reviewed = try String(contentsOf: page.file, encoding: .utf8)
    guard reviewed != page.text else { return }
    let (old, new) = (reviewed.split(separator: "\n"), page.text.split(separator: "\n"))
    let line = zip(old, new).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(page).html, line \(line + 1)
      reviewed: \(line < old.count ? old[line] : "(end of the file)")
      now:      \(line < new.count ? new[line] : "(end of the page)")
      If this is meant, see "How to change a page" in CONTRIBUTING.md.
      """)
  }

  @Test("every page of the list exists, and no file is left over")
  func complete() throws {
    #expect(GoldenPage.all.map(\.page.name) == GoldenPage.names)
    if GoldenPage.isRewriting { return }
    let files = try FileManager.default.contentsOfDirectory(atPath: GoldenPage.folder.path)
    #expect(Set(files) == Set(GoldenPage.all.map(\.page.file)))
  }

  @Test(
    "what is written for review has the words and the tags of the page", arguments: GoldenPage.all)
  func faithful(page: GoldenPage) throws {
    let squeezed = page.text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    for element in page.page.document.body.elements.prefix(400) where element.name != .svg {
      #expect(squeezed.contains("<\(element.name.rawValue)"))
    }
    #expect(!page.text.contains("<style"))
  }
}
