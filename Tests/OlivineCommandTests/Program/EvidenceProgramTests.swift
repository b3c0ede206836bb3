import Foundation
import Olivine
import OlivineTesting
import Testing

/// The command of the evidence, run as a new user would run it.
@Suite("The evidence from the command line") struct EvidenceProgramTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "olivine-evidence-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let place = folder.appending(path: name)
    try Data(text.utf8).write(to: place)
    return place.path
  }

  private func written(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func run(_ arguments: String...) throws -> RunProgram.Result {
    let result = try RunProgram.run(["evidence"] + arguments)
    if arguments.contains("--json") { return result }
    for line in (result.output + result.errors).split(separator: "\n")
    where result.errors.isEmpty {
      #expect(line.count <= 80, "\(line)")
    }
    return result
  }

  private func leave() { try? FileManager.default.removeItem(at: folder) }

  @Test(
    "a judgement stands in text, JSON, page and plot; a wrong one is refused and nothing is written"
  )
  func judged() throws {
    defer { leave() }
    let judgements = try file(
      "judgements.tsv",
      "question\tlevel\treason\tby\tdate\ncrps\tmoderate\tTwo trials agree.\tA. Example\t2026-11-02\n"
    )
    let page = folder.appending(path: "page.html").path
    let plain = try run("crps", "--override", judgements, "--html", page)
    #expect(plain.status == 0, "\(plain.errors)")
    let words = plain.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("How sure research is: moderate"))
    #expect(words.contains("by A. Example, on 2 November 2026. Why: Two trials agree."))
    #expect(words.contains("By the rules it is low."))
    #expect(try written("page.html").contains("A. Example"))
    let json = try run("crps", "--override", judgements, "--json")
    let certainty = json.fields["certainty"] as? [String: Any]
    #expect(certainty?["level"] as? String == "moderate")
    #expect(certainty?["computed"] as? String == "low")
    #expect((certainty?["override"] as? [String: Any])?["by"] as? String == "A. Example")
    let all = try run("--override", judgements)
    #expect(all.output.contains("* crps"))
    let wrong = try file(
      "wrong.tsv", "question\tlevel\treason\tby\tdate\ncrps\tlow\t-\tA\t2026-11-02\n")
    let refused = try run(
      "crps", "--override", wrong, "--svg", folder.appending(path: "no.svg").path)
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(refused.errors.contains("row 1 (line 2), column reason"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "no.svg").path))
  }

  @Test("two studies are summarised on request only, and an assumed correlation is said")
  func pooled() throws {
    defer { leave() }
    let two = try file("two.csv", "study,yi,vi\nA,-0.5,0.1\nB,0.2,0.2\n")
    let silent = try run("pool", two, "--measure", "GEN")
    #expect(!silent.output.contains("common effect") && silent.output.contains("--summarise-two"))
    let asked = try run("pool", two, "--measure", "GEN", "--summarise-two")
    #expect(asked.output.contains("One common effect") && asked.output.contains("half-normal"))
    let paired = try file(
      "paired.csv", "study,m1,sd1,m2,sd2,n\nA,4,2,5,2.2,20\nB,4,2,5,2,30\nC,4,2,4,2,9\n")
    let text = try run("pool", paired, "--measure", "PAIRED").output
    #expect(text.contains("Column r is not given for A, B, C"))
    #expect(text.contains("with r = 0:") && text.contains("with r = 0.8:"))
    let json = try run("pool", paired, "--measure", "PAIRED", "--json").fields
    let assumed = json["assumed_correlation"] as? [String: Any]
    #expect(assumed?["r"] as? Double == 0.5 && (assumed?["at_other_r"] as? [Any])?.count == 2)
    let given = try file("given.csv", "study,m1,sd1,m2,sd2,n,r\nA,4,2,5,2.2,20,0.5\n")
    let known = try run("pool", given, "--measure", "PAIRED", "--json").fields
    #expect(known["assumed_correlation"] is NSNull)
  }

  @Test("a funnel is written from five studies on, and a plot with the own result as its last row")
  func plots() throws {
    defer { leave() }
    let rows = (0..<6).map { "S\($0),\(Double($0) / 10 - 0.3),\(0.1 + Double($0) / 20)" }
    let studies = try file("six.csv", (["study,yi,vi"] + rows).joined(separator: "\n"))
    let funnel = folder.appending(path: "funnel.svg").path
    #expect(try run("pool", studies, "--measure", "GEN", "--funnel", funnel).status == 0)
    #expect(try written("funnel.svg").hasPrefix("<svg"))
    let four = try file("four.csv", (["study,yi,vi"] + rows.prefix(4)).joined(separator: "\n"))
    #expect(try run("pool", four, "--measure", "GEN", "--funnel", funnel).status == 64)
    let days = (1...28).map { day in
      "2026-01-\(day < 10 ? "0" : "")\(day),\((day - 1) / 7 % 2 == 0 ? "A" : "B"),"
        + "\((day - 1) / 7 % 2),\(day % 3 + 3)"
    }
    let diary = try file("diary.csv", (["date,phase,input,score"] + days).joined(separator: "\n"))
    let plot = folder.appending(path: "plot.svg").path
    let result = try run("mixed_neuropathic", "--diary", diary, "--svg", plot)
    #expect(result.status == 0, "\(result.errors)")
    let drawing = try written("plot.svg")
    #expect(drawing.contains("Your own result") && drawing.contains("Pickering 2020"))
    #expect(drawing.contains("<title") && drawing.contains("<desc") && !drawing.contains("<script"))
  }
}
