import Foundation
import Interchange
import Olivine
import Testing

/// A sound diary of eight days with one field spoilt, and the line that a person sees.
@Suite("JSON diaries that are refused") struct DiaryJSONTests {
  struct Spoilt: Sendable, CustomTestStringConvertible {
    let field: String
    let value: String
    let line: String

    init(_ field: String, _ value: String, _ line: String) {
      self.field = field
      self.value = value
      self.line = line
    }

    var testDescription: String { "\(field): \(value.prefix(30))" }
  }

  private static let sound = [
    "input": "[0,0,1,1,0,0,1,1]", "scores": "[5,6,4,null,5,5,3,4]", "phases": "\"AABBAABB\"",
  ]

  static func problem(_ field: String, _ value: String) -> InputProblem? {
    var fields = sound
    fields[field] = value
    let text = "{" + fields.map { "\"\($0)\": \($1)" }.sorted().joined(separator: ", ") + "}"
    do throws(InputProblem) {
      _ = try DiaryReader.diary(from: Data(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  /// Every `DiaryError` that a file can cause; a scale and a number that is none cannot be written in JSON.
  static let diaryErrors = [
    Spoilt("input", "[]", "input: the diary has no days"),
    Spoilt(
      "input", "[" + Array(repeating: "0", count: 3_701).joined(separator: ",") + "]",
      "input: 3701 days are more than the 3700 accepted"),
    Spoilt("scores", "[1,2]", "scores: 2 scores for 8 days; give one a day"),
    Spoilt("phases", "\"AB\"", "phases: 2 phases for 8 days; give one a day"),
    Spoilt("weekend", "[0]", "weekend: 1 weekend for 8 days; give one a day"),
    Spoilt(
      "scores", "[null,null,null,null,null,null,null,null]",
      "scores: none of the 8 days has a score outside the T phase"),
    Spoilt(
      "scores", "[5,6,11,4,5,5,3,4]",
      "scores[2]: the score 11 of day 3 is outside the scale 0 to 10"),
    Spoilt(
      "input", "[0,-0.5,1,1,0,0,1,1]",
      "input[1]: the input -0.5 of day 2 is negative; 0 is no dose, 1 the planned dose"),
    Spoilt(
      "input", "[0,0,1,1,0,0,1,250]",
      "input[7]: the input 250 of day 8 is above 10; it counts planned doses, not mg"),
    Spoilt(
      "input", "[1,1,1,1,1,1,1,1]",
      "input: the input is 1 on every day; there is nothing to compare without days on and off"),
    Spoilt(
      "phases", "\"AABCAABB\"", "phases: the phase \"C\" of day 4 is none of A, B, T"),
    Spoilt(
      "phases", "\"AATBAABB\"",
      "phases: day 3 is a T day after the trial began; the T phase comes first"),
    Spoilt(
      "phases", "\"AAAAAAAA\"", "phases: all days are phase A; a comparison needs A and B"),
    Spoilt("x0", "-1", "x0: x0 -1 is outside 0 to 10"),
    Spoilt("mcid", "0", "mcid: mcid 0 is not above 0 and at most 10"),
    Spoilt("period_d", "9", "period_d: period_d 9 does not fit 8 days"),
    Spoilt("run_in_d", "-1", "run_in_d: run_in_d -1 does not fit 8 days"),
    Spoilt(
      "priors", "{\"effect\": [0, 0]}",
      "priors.effect: the prior of effect has the SD 0; it must be above 0"),
    Spoilt(
      "priors", "{\"log_halflife\": [0, 9]}",
      "priors.log_halflife: the prior of log_halflife with SD 9 is too wide to compute"),
    Spoilt("sequences", "[\"AB\"]", "sequences: sequence 1 has 2 days instead of 8"),
    Spoilt(
      "sequences", "[\"AxBBAABB\"]",
      "sequences: sequence 1 has \"x\" on day 2; only A, B and leading T are known"),
    Spoilt(
      "sequences", "[\"BBAABBAA\"]",
      "sequences: the phases of the diary are none of the 1 sequences it could have been"),
  ]

  static let shapes = [
    Spoilt("input", "null", "input: this field is needed"),
    Spoilt("scores", "null", "scores: this field is needed"),
    Spoilt("phases", "null", "phases: this field is needed"),
    Spoilt("input", "\"0\"", "input: \"0\" is not a list"),
    Spoilt("input", "[0,\"1\"]", "input[1]: \"1\" is not a number"),
    Spoilt("scores", "[5,true]", "scores[1]: true is not a number"),
    Spoilt("phases", "7", "phases: 7 is not text in quotes"),
    Spoilt("weekend", "[0,1,2]", "weekend[2]: \"2\" is not one of 0, 1"),
    Spoilt(
      "outcome", "\"ache\"",
      "outcome: \"ache\" is not one of pain, worst_pain, numbness, tingling, sleep"),
    Spoilt(
      "blinding", "\"none\"", "blinding: \"none\" is not one of pharmacist, helper, open"),
    Spoilt("randomised", "1", "randomised: 1 is not true or false"),
    Spoilt("period_d", "2.5", "period_d: 2.5 is not a whole number"),
    Spoilt(
      "priors", "{\"effect\": [0]}", "priors.effect: a list of 1 is not [mean, SD]"),
    Spoilt(
      "priors", "{\"efect\": [0, 1]}",
      "priors.efect: there is no such field. Did you mean \"effect\"?"),
    Spoilt("score", "[]", "score: there is no such field. Did you mean \"scores\"?"),
  ]

  @Test("every fault of a diary names its path and what is accepted", arguments: diaryErrors)
  func errors(spoilt: Spoilt) {
    #expect(Self.problem(spoilt.field, spoilt.value)?.description == spoilt.line)
  }

  @Test("every fault of a field names its path and what is accepted", arguments: shapes)
  func fields(spoilt: Spoilt) {
    #expect(Self.problem(spoilt.field, spoilt.value)?.description == spoilt.line)
  }

  @Test("the diary itself is sound, with its defaults")
  func soundDiary() throws {
    #expect(Self.problem("note", "\"all is well\"") == nil)
    let file = try DiaryReader.diary(
      from: Data(
        #"{"id": "x", "input": [0, 1], "scores": [5, null], "phases": "AB"}"#.utf8))
    #expect(file.id == "x" && !file.hasEffectPrior && file.effectPrior == .uninformed)
    #expect(file.diary.blinding == .open && !file.diary.isRandomised && file.diary.mcid == 1)
    #expect(file.diary.outcome == .pain && file.diary.scores == [5, nil])
  }

  @Test("a prior of the effect in the file is used")
  func prior() throws {
    let file = try DiaryReader.diary(
      from: Data(
        #"{"input": [0, 1], "scores": [5, 4], "phases": "AB", "priors": {"effect": [-1, 2]}}"#
          .utf8))
    #expect(file.hasEffectPrior && file.effectPrior.source == .diary)
    #expect(file.effectPrior.distribution.mean == -1 && file.effectPrior.distribution.sd == 2)
  }
}
