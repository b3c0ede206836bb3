import Foundation
import Interchange
import Olivine
import Testing

@Suite("CSV diaries") struct DiaryCSVTests {
  private static let lines = [
    "date,phase,input,score", "2026-02-27,A,0,5", "2026-02-28,A,0,", "2026-03-01,B,1,3.5",
    "2026-03-02,B,1,4",
  ]

  private static func read(_ text: String) throws(InputProblem) -> Diary {
    try DiaryReader.diary(from: Data(text.utf8)).diary
  }

  private static func problem(_ lines: [String]) -> String? {
    do throws(InputProblem) {
      _ = try read(lines.joined(separator: "\n"))
      return nil
    } catch {
      return error.description
    }
  }

  private static func spoilt(_ line: Int, _ text: String) -> [String] {
    var spoilt = lines
    spoilt[line - 1] = text
    return spoilt
  }

  @Test("a row is a day, an empty score is missing, and a leap year is known")
  func plain() throws {
    let diary = try Self.read(Self.lines.joined(separator: "\n"))
    #expect(diary.scores == [5, nil, 3.5, 4] && diary.input == [0, 0, 1, 1])
    #expect(diary.phases == [.comparator, .comparator, .treatment, .treatment])
    #expect(diary.weekend == nil && diary.blinding == .open && !diary.isRandomised)
  }

  @Test("line ends, a byte-order mark, blank last lines, spaces and quotes change nothing")
  func variants() throws {
    let plain = try Self.read(Self.lines.joined(separator: "\n"))
    let quoted = Self.lines.map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
        .joined(separator: ",")
    }
    let unix = Self.lines.joined(separator: "\n")
    let windows = Self.lines.joined(separator: "\r\n")
    let texts: [String] = [
      windows, "\(windows)\r\n", "\u{FEFF}\(windows)", Self.lines.joined(separator: "\r"),
      "\(unix)\n\n \n\t\n", quoted.joined(separator: "\n"),
      "\u{FEFF}\(quoted.joined(separator: "\r\n"))\r\n\r\n", unix.replacing(",", with: " , "),
    ]
    for text in texts {
      let diary = try Self.read(text)
      #expect(diary == plain, "\(text)")
    }
  }

  @Test("weekend days are read from a fifth column")
  func weekend() throws {
    let lines = zip(Self.lines, [",weekend", ",0", ",1", ",1", ",0"]).map { $0 + $1 }
    #expect(
      try Self.read(lines.joined(separator: "\n")).weekend == [false, true, true, false])
  }

  @Test("the example in this repository is read, with 77 days")
  func example() throws {
    let data = try Data(contentsOf: Repository.file("Examples/diary.csv"))
    #expect(try DiaryReader.diary(from: data).diary.days == 77)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let line: Int
    let text: String
    let message: String

    init(_ line: Int, _ text: String, _ message: String) {
      self.line = line
      self.text = text
      self.message = message
    }

    var testDescription: String { "line \(line): \(text)" }
  }

  static let faults = [
    Fault(
      1, "day,phase,input,score",
      """
      line 1: the columns are day,phase,input,score; expected \
      date,phase,input,score,weekend
      """),
    Fault(
      1, "date;phase;input;score",
      """
      line 1: the columns are date;phase;input;score; expected \
      date,phase,input,score,weekend
      """),
    Fault(3, "2026-02-28,A,0", "line 3: 3 fields instead of 4"),
    Fault(3, "2026-02-28,A,0,1,5", "line 3: 5 fields instead of 4"),
    Fault(
      3, "2026-03-01,A,0,5",
      """
      line 3, column date: 2026-03-01 does not follow 2026-02-27; write every day \
      once, with an empty score if missing
      """),
    Fault(
      3, "2026-02-27,A,0,5",
      """
      line 3, column date: 2026-02-27 does not follow 2026-02-27; write every day \
      once, with an empty score if missing
      """),
    Fault(
      2, "27.02.2026,A,0,5", "line 2, column date: \"27.02.2026\" is not a date like 2026-08-06"),
    Fault(
      2, "2026-02-30,A,0,5", "line 2, column date: \"2026-02-30\" is not a date like 2026-08-06"),
    Fault(4, "2026-03-01,BB,1,3", "line 4, column phase: \"BB\" is not one of A, B, T"),
    Fault(4, "2026-03-01,,1,3", "line 4, column phase: \"\" is not one of A, B, T"),
    Fault(4, "2026-03-01,b,1,3", "line 4: the phase \"b\" of day 3 is none of A, B, T"),
    Fault(4, "2026-03-01,\u{301},1,3", "line 4: 3 fields instead of 4"),
    Fault(4, "2026-03-01,B,,3", "line 4, column input: \"\" is not a number"),
    Fault(4, "2026-03-01,B,one,3", "line 4, column input: \"one\" is not a number"),
    Fault(4, "2026-03-01,B,nan,3", "line 4, column input: \"nan\" is not a number"),
    Fault(4, "2026-03-01,B,1,high", "line 4, column score: \"high\" is not a number"),
    Fault(4, "2026-03-01,B,1,inf", "line 4, column score: \"inf\" is not a number"),
    Fault(4, "2026-03-01,B,1,11", "line 4: the score 11 of day 3 is outside the scale 0 to 10"),
    Fault(
      4, "2026-03-01,B,-1,3",
      "line 4: the input -1 of day 3 is negative; 0 is no dose, 1 the planned dose"),
    Fault(
      5, "2026-03-02,B,250,3",
      "line 5: the input 250 of day 4 is above 10; it counts planned doses, not mg"),
    Fault(
      5, "2026-03-02,T,1,3",
      "line 5: day 4 is a T day after the trial began; the T phase comes first"),
  ]

  @Test("every fault names its line, the value and what is accepted", arguments: faults)
  func fault(fault: Fault) {
    #expect(Self.problem(Self.spoilt(fault.line, fault.text)) == fault.message)
  }

  @Test("a blank line between days does not move the line numbers")
  func blankLines() {
    let lines = Array(Self.lines[..<3]) + ["", ""] + ["2026-03-01,B,1,12", Self.lines[4]]
    #expect(
      Self.problem(lines) == "line 6: the score 12 of day 3 is outside the scale 0 to 10")
  }

  @Test("a weekend that is neither 0 nor 1 is refused")
  func wrongWeekend() {
    let lines = zip(Self.lines, [",weekend", ",0", ",yes", ",1", ",0"]).map { $0 + $1 }
    #expect(Self.problem(lines) == "line 3, column weekend: \"yes\" is not one of 0, 1")
  }

  @Test("a diary without contrast is refused as a whole")
  func whole() {
    #expect(Self.problem(Array(Self.lines[..<1])) == "the diary has no days")
    #expect(
      Self.problem(Array(Self.lines[..<3]))
        == "the input is 0 on every day; there is nothing to compare without days on and off")
    #expect(Self.problem([]) == "there is nothing in it")
    #expect(Self.problem(["\u{FEFF} \r\n"]) == "there is nothing in it")
  }

  @Test("a file that is no UTF-8 says so")
  func encoding() {
    let bytes = Data(Self.lines.joined(separator: "\n").utf8) + Data([0xFF, 0xFE])
    let problem = #expect(throws: InputProblem.self) { try DiaryReader.diary(from: bytes) }
    #expect(problem?.description == "the file is not UTF-8 text")
  }
}
