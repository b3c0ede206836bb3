import Olivine
import Pages

/// The gallery of the tests: files beside each other, on the day of the examples.
enum GalleryPages {
  static let gallery = writing(in: PageEnvironment(links: .files)) {
    Gallery(on: ExamplePeople.today)
  }

  static let all = gallery.pages + [gallery.index]
}

extension Document {
  /// The words of every block that was written for the page, footer included.
  var ownBlocks: [String] { body.blocks(leavingOut: ["data"]) }
}
