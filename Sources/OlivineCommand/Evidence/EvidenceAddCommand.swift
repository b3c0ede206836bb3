import ArgumentParser
import Foundation
import Interchange
import Olivine

/// `olivine evidence add`: what a further study would change.
struct EvidenceAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "See what a new study would change; write it only with --into.",
    discussion: """
      The file holds the header of Data/evidence_studies.tsv (columns may be left out) and one row. \
      Documentation/evidence.md says how to propose a study.

      Example:
        olivine evidence add new_study.tsv
        olivine evidence add new_study.tsv --into Data/evidence_studies.tsv
      """)

  @Argument(help: "One study as TSV or CSV; - is standard input.")
  var study: String

  @Option(
    name: .long, help: ArgumentHelp("Append the study to this table.", valueName: "TABLE.tsv"))
  var into: String?

  @OptionGroup var json: JSONOption

  func run() throws {
    try report {
      let data = try InputFile.data(study)
      let record = try InputFile.reading(study, data) { data throws(InputProblem) in
        try StudyTableReader.toAdd(data)
      }
      let change = try change(record)
      let appended = try into.map { try Self.table($0, with: data, id: record.id, from: study) }
      try Terminal.write(
        json.json
          ? EvidenceDocument.change(change).text() + "\n" : ChangeText.page(change).text)
      if let into, let appended {
        try OutputFile.write(appended, to: into)
        Terminal.complain("\(record.id) was added to \(into); run make tables to build it in")
      }
    }
  }

  private func change(_ record: StudyRecord) throws -> EvidenceChange {
    do {
      return try EvidenceChange(adding: record, evidenceYear: CatalogueVersion.evidenceYear)
    } catch {
      guard case .idTaken(let id) = error else { throw error }
      throw Failure.badInput(
        file: study,
        InputProblem(
          at: "row 1, column id",
          .unusableStudy("a study \"\(id)\" is there already; choose another id")))
    }
  }

  /// The table with the study below it; nothing is written yet.
  private static func table(
    _ path: String, with data: Data, id: String, from study: String
  ) throws -> String {
    let text = String(decoding: try InputFile.data(path), as: UTF8.self)
    guard text.hasPrefix(StudyColumns.all.joined(separator: "\t") + "\n") else {
      throw Failure.usage("--into: \(path) has not the header of Data/evidence_studies.tsv")
    }
    guard !text.contains("\n\(id)\t") else {
      throw Failure.usage("--into: \(path) holds a study \"\(id)\" already")
    }
    let line = try InputFile.reading(study, data) { data throws(InputProblem) in
      try StudyTableReader.line(of: data)
    }
    return text + (text.hasSuffix("\n") ? "" : "\n") + line + "\n"
  }
}
