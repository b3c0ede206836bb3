import Foundation
import Olivine
import Pages

/// The pages of the demonstration, written beside each other.
struct DemoPages {
  private let pages: [(name: String, text: String)]

  init(assessment: Assessment, plan: Plan, verdict: Verdict, on day: Day) {
    let model = AnswerModel(
      verdict, assessment: assessment, form: plan.form.name, dose: plan.fullDose, on: day)
    pages = [
      ("letter.html", doctorLetter(for: assessment).rendered()),
      ("plan.html", planPage(for: plan).rendered()),
      ("answer.html", personAnswer(model).rendered()),
      ("doctor.html", doctorReport(model).rendered()),
    ]
  }

  func write(to folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure.cannotWrite(folder)
    }
    for page in pages { try OutputFile.write(page.text, to: "\(folder)/\(page.name)") }
  }

  func files(in folder: String) -> [String] { pages.map { "\(folder)/\($0.name)" } }
}
