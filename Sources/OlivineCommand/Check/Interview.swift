import Foundation
import Interchange
import Olivine

/// The conversation on a terminal: prints what is shown, reads what is typed.
///
/// When standard output is no terminal the questions go to standard error, so that a document stays one
/// document. The end of the input ends the questions, with what is known.
struct Interview {
  let today: Day
  let saveTo: String?

  func assessment() throws -> Assessment {
    if let saveTo { try checkPlace(saveTo) }
    var conversation = Conversation(today: today, isBold: Terminal.showsStyle)
    try say(conversation.opening)
    while !conversation.isFinished {
      try say("\n> ")
      guard let line = readLine() else {
        conversation.finish()
        try say("\n")
        break
      }
      try say(conversation.receive(line))
    }
    try say("\n")
    let person = conversation.person
    if let saveTo {
      try OutputFile.write(PersonWriter.document(person).text() + "\n", to: saveTo)
      try say(Wording.english("interview.saved", ["file": saveTo]) + "\n\n")
    }
    return assess(person, on: today)
  }

  /// Answers must not be lost because the file cannot be written at the end.
  private func checkPlace(_ path: String) throws {
    let file = URL(fileURLWithPath: path)
    let folder = file.deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard FileManager.default.isWritableFile(atPath: folder), !(exists && isFolder.boolValue) else {
      throw Failure.cannotWrite(path)
    }
  }

  private func say(_ text: String) throws {
    guard isatty(STDOUT_FILENO) == 1 else {
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
      return
    }
    try Terminal.write(text)
  }
}
