import Foundation
import Interchange
import Olivine
import Testing

/// The day on which every document of these tests is read: 24 November 2026.
let readingDay = Day(ordinal: 20_781)

/// The person of a document.
func person(_ text: String) throws -> Person {
  try PersonReader(today: readingDay).person(from: Data(text.utf8))
}

/// What the reader says of a document that it refuses.
func problem(_ data: Data, sourceLocation: SourceLocation = #_sourceLocation) -> InputProblem? {
  #expect(throws: InputProblem.self, sourceLocation: sourceLocation) {
    try PersonReader(today: readingDay).person(from: data)
  }
}

func problem(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> InputProblem? {
  problem(Data(text.utf8), sourceLocation: sourceLocation)
}

/// A person of `Examples/people`.
func example(_ name: String) throws -> Person {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples/people/\(name).json")
  return try PersonReader(today: readingDay).person(from: Data(contentsOf: file))
}
