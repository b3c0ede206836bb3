import Testing

@Suite("Files that can be read in one sitting") struct FileTests {
  @Test("no file that people wrote is longer than 400 lines")
  func longest() {
    for file in SourceFile.written {
      #expect(file.lineCount <= 400, "\(file.path) has \(file.lineCount) lines")
    }
  }

  @Test("half of the files have fewer than 110 lines")
  func median() {
    let sizes = SourceFile.written.map(\.lineCount).sorted()
    #expect(sizes.count > 50)
    #expect(sizes[sizes.count / 2] < 110)
  }

  @Test(
    "no file crashes on purpose or leaves work for later",
    arguments: ["try!", "fatalError(", "as!", "TODO", "FIXME"])
  func forbidden(word: String) {
    // Notes for later stand in comments, calls that crash in code.
    let isNote = word.allSatisfy(\.isLetter)
    for file in SourceFile.written {
      #expect(!(isNote ? file.source : file.code).contains(word), "\(file.path) holds \(word)")
    }
  }

  @Test("a library never prints; only the doors speak", arguments: ["print(", "debugPrint("])
  func silent(word: String) {
    for file in SourceFile.written where file.room != "OlivineCommand" {
      let calls = file.code.matches(of: /(^|[^A-Za-z0-9_.])(print|debugPrint)\(/)
      #expect(calls.isEmpty, "\(file.path)")
    }
  }
}
