import Foundation
import OlivineTesting
import Store
import Testing

/// Backups at the command line, as an operator makes them.
@Suite("Backup and restore at the command line") struct BackupStoryTests {
  private let root: URL
  private var data: String { root.appendingPathComponent("data").path }
  private var file: String { root.appendingPathComponent("a.backup").path }
  private var secret: String { root.appendingPathComponent("secret.txt").path }

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("backup-\(UUID())")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try Data("olive grove at noon\nsecond line".utf8).write(to: URL(fileURLWithPath: secret))
    var random = SeededGenerator(seed: 1)
    let store = try SiteStore.create(in: data)
    let now = Timestamp(seconds: 0, local: "then")
    let home = try store.homeAccount(at: now, using: &random)
    _ = try store.addPerson(named: "Ottoline", by: home.id, at: now, using: &random)
  }

  private func backup(_ more: String...) throws -> RunProgram.Result {
    try RunProgram.run(
      ["backup", "--data", data, "--out", file, "--passphrase-file", secret] + more)
  }

  private func restore(_ more: String...) throws -> RunProgram.Result {
    try RunProgram.run(["restore", file, "--passphrase-file", secret, "--data"] + more)
  }

  private func end() { try? FileManager.default.removeItem(at: root) }

  @Test("saved, restored, and moved aside only when asked")
  func story() throws {
    defer { end() }
    let saved = try backup()
    #expect(saved.status == 0, "\(saved.errors)")
    #expect(saved.output.contains("Saved and read back"))
    #expect(saved.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains("/") })
    let again = try backup("--json")
    #expect(again.fields["people"] as? Int == 1)
    let folder = root.appendingPathComponent("new/data").path
    let restored = try restore(folder, "--json")
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.fields["moved_aside"] is NSNull)
    let refused = try restore(folder)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("--replace"))
    let replaced = try restore(folder, "--replace")
    #expect(replaced.status == 0, "\(replaced.errors)")
    #expect(replaced.output.contains("olivine.replaced-1.sqlite"))
    let home = try #require(try SiteStore.open(in: folder).accounts().first)
    #expect(try SiteStore.open(in: folder).people(for: home.id).map(\.name) == ["Ottoline"])
  }

  @Test("every mistake has its sentence and its exit code, and writes nothing")
  func mistakes() throws {
    defer { end() }
    #expect(try backup().status == 0)
    let folder = root.appendingPathComponent("new").path
    try Data("olive grove at Noon".utf8).write(to: URL(fileURLWithPath: secret))
    let wrong = try restore(folder)
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("does not open this backup"))
    try Data("short\n".utf8).write(to: URL(fileURLWithPath: secret))
    #expect(try backup().status == 64)
    try Data("olive grove at noon".utf8).write(to: URL(fileURLWithPath: secret))
    let whole = try Data(contentsOf: URL(fileURLWithPath: file))
    try whole.dropLast(1).write(to: URL(fileURLWithPath: file))
    let cut = try restore(folder)
    #expect(cut.status == 65)
    #expect(cut.errors.contains("changed or cut off"))
    try Data("hello".utf8).write(to: URL(fileURLWithPath: file))
    #expect(try restore(folder).errors.contains("no backup of Olivine"))
    let overwriting = try backup()
    #expect(overwriting.status == 64)
    #expect(overwriting.errors.contains("choose another name"))
    let nobody = try RunProgram.run(["restore", file, "--data", folder])
    #expect(nobody.status == 64)
    #expect(nobody.errors.contains("--passphrase-file"))
    let none = try RunProgram.run(
      ["backup", "--data", folder, "--out", file + "2", "--passphrase-file", secret])
    #expect(none.status == 66)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("a folder that is in use is not replaced under whoever uses it")
  func inUse() throws {
    defer { end() }
    #expect(try backup().status == 0)
    let store = try SiteStore.open(in: data)
    let refused = try restore(data, "--replace")
    #expect(refused.status == 74)
    #expect(refused.errors.contains("stop olivine serve"))
    #expect(try store.verifyAudit() == [])
  }

  @Test("on a full disk there is no half backup and no copy that is not sealed")
  func full() throws {
    defer { end() }
    // The shell's limit on the size of a file is what a full disk looks like: 200 blocks of 1,024 bytes.
    let program = RunProgram.process(["backup"]).process.executableURL?.path ?? ""
    for blocks in [1, 60, 200, 250] {
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/bash")
      shell.arguments = [
        "-c",
        "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" backup --data \"$1\" --out \"$2\" "
          + "--passphrase-file \"$3\"", program, data, file, secret,
      ]
      shell.standardOutput = Pipe()
      shell.standardError = Pipe()
      try shell.run()
      shell.waitUntilExit()
      let isThere = FileManager.default.fileExists(atPath: file)
      #expect(isThere == (shell.terminationStatus == 0), "\(blocks)")
      if blocks == 1 { #expect([73, 74].contains(shell.terminationStatus)) }
      let names =
        try FileManager.default.contentsOfDirectory(atPath: data)
        + FileManager.default.contentsOfDirectory(atPath: root.path)
      #expect(!names.contains { $0.hasSuffix(".draft") || $0.hasPrefix(".backup-") }, "\(names)")
    }
    #expect(try backup().status == 0)
  }

  @Test("a backup that is killed leaves nothing behind once the next one ran")
  func killed() throws {
    defer { end() }
    var random = SeededGenerator(seed: 5)
    for _ in 0..<10 {
      let (process, _, _) = RunProgram.process(
        ["backup", "--data", data, "--out", file, "--passphrase-file", secret])
      try process.run()
      usleep(UInt32(random.whole(0...800)) * 1_000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if FileManager.default.fileExists(atPath: file) {
        let folder = root.appendingPathComponent("new-\(UUID())").path
        #expect(try restore(folder).status == 0)
      }
    }
    #expect(try backup().status == 0)
    let names =
      try FileManager.default.contentsOfDirectory(atPath: data)
      + FileManager.default.contentsOfDirectory(atPath: root.path)
    #expect(!names.contains { $0.hasSuffix(".draft") || $0.hasPrefix(".backup-") }, "\(names)")
  }
}
