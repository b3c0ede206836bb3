import Foundation
import Interchange
import Olivine

/// A golden diary of the trial tests as a caller would hand it in, with the class it must get.
struct GoldenDiary {
  let id: String
  let file: DiaryFile
  /// `too_early` or the code of the class.
  let code: String

  /// The golden file holds more about each diary than a diary may hold.
  static func all() throws -> [GoldenDiary] {
    let known = [
      "id", "note", "input", "scores", "phases", "weekend", "x0", "priors", "blinding",
      "randomised",
    ]
    let data = try Data(contentsOf: Repository.file("Tests/TrialsTests/Fixtures/trial_golden.json"))
    guard case .object(let golden) = try JSONValue(parsing: data),
      case .array(let cases)? = golden["cases"]
    else { return [] }
    return try cases.map { value in
      guard case .object(let fields) = value else { throw CocoaError(.coderInvalidValue) }
      let diary = JSONValue.object(fields.filter { known.contains($0.key) })
      let file = try DiaryReader.json(Data(diary.text().utf8))
      var code = "too_early"
      if case .object(let sensitivity)? = fields["sensitivity"],
        case .string(let text)? = sensitivity["class"]
      {
        code = text
      }
      return GoldenDiary(id: file.id ?? "", file: file, code: code)
    }
  }
}

/// The files of this repository, found from the place of this file.
enum Repository {
  static func file(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: path)
  }
}
