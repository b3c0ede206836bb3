import ArgumentParser
import Foundation
import Olivine
import Pages

/// `olivine gallery`: every page there is, for invented people.
struct GalleryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery",
    abstract: "Write every page for invented people, to look at.",
    discussion: """
      Open index.html in the folder; it links all pages. `make gallery` takes pictures of them as well.

      Example:
        olivine gallery --out gallery
      """)

  @Option(name: .long, help: ArgumentHelp("Write the pages into this folder.", valueName: "DIR"))
  var out = "olivine-gallery"

  @OptionGroup var today: TodayOption

  func run() throws {
    try report {
      let day = try today.day()
      let pages = writing(in: PageEnvironment(links: .files)) {
        let gallery = Gallery(on: day)
        return [gallery.index] + gallery.pages
      }
      try OutputFolder.make(out)
      for page in pages {
        try OutputFile.write(page.document.rendered(), to: "\(out)/\(page.file)")
      }
      try Terminal.write("\(pages.count) pages; open \(out)/index.html\n")
    }
  }
}

/// Folders for output, made where they are missing.
enum OutputFolder {
  static func make(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure.cannotWrite(path)
    }
  }
}
