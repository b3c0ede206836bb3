import ArgumentParser
import Interchange
import Olivine
import Pages

/// `olivine check` says whether trying magnesium is safe for a person.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that trying magnesium is safe for you.",
    discussion: """
      With a file, the person in it is checked. Without one, Olivine asks at most 14 questions; an \
      empty answer means "I do not know", and that never counts as normal.

      Example:
        olivine check Examples/people/margaret.json
        olivine check Examples/people/margaret.json --html letter.html
      """)

  @Argument(help: "A person as JSON; - is standard input. Leave it out to be asked.")
  var person: String?

  @OptionGroup var json: JSONOption
  @OptionGroup var today: TodayOption

  @Option(name: .long, help: ArgumentHelp("Write the letter for the doctor.", valueName: "FILE"))
  var html: String?

  @Option(
    name: .long, help: ArgumentHelp("Keep your answers in a file.", valueName: "FILE"))
  var save: String?

  func run() throws {
    try report {
      let day = try today.day()
      guard person == nil || save == nil else {
        throw Failure.usage("--save keeps the answers to questions; a file is kept already")
      }
      let assessment =
        if let person {
          try PersonFile.assess(person, on: day)
        } else {
          try Interview(today: day, saveTo: save).assessment()
        }
      if let html { try OutputFile.write(doctorLetter(for: assessment).rendered(), to: html) }
      try Terminal.write(
        json.json ? JSONValue(assessment).text() + "\n" : CheckText.page(assessment).text)
    }
  }
}

/// A person in a file, checked.
enum PersonFile {
  static func assess(_ path: String, on day: Day) throws -> Assessment {
    let person = try InputFile.read(path) { data throws(InputProblem) in
      try PersonReader(today: day).person(from: data)
    }
    do {
      return try check(person, on: day)
    } catch {
      throw Failure.badInput(
        file: path,
        InputProblem(
          at: error.field, .outOfRange(value: error.value, low: error.low, high: error.high)))
    }
  }
}
