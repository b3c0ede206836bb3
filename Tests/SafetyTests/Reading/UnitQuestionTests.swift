import Foundation
import Interchange
import Olivine
import OlivineTesting
import Testing

/// A creatinine in the wrong unit is the worst single mistake: it is asked about, never guessed.
@Suite("A value in the wrong unit") struct UnitQuestionTests {
  private func refusal(of creatinine: String) -> InputProblem? {
    let text = "{\"age_y\": 50, \"creatinine\": \(creatinine), \"creatinine_age_d\": 5}"
    do throws(InputProblem) {
      _ = try PersonReader(today: caseDay).person(from: Data(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "a creatinine typed in the other unit is refused with the question which one was meant",
    arguments: [
      ("{\"value\": 0.9, \"unit\": \"umol/L\"}", "mg/dL"),
      ("{\"value\": 2.5, \"unit\": \"umol/L\"}", "mg/dL"),
      ("{\"value\": 17, \"unit\": \"umol/L\"}", "mg/dL"),
      ("{\"value\": 80, \"unit\": \"mg/dL\"}", "umol/L"),
      ("{\"value\": 20.1, \"unit\": \"mg/dL\"}", "umol/L"),
      ("{\"value\": 1768, \"unit\": \"mg/dL\"}", "umol/L"),
    ])
  func otherUnit(creatinine: String, likely: String) throws {
    let problem = try #require(refusal(of: creatinine))
    #expect(problem.place == "creatinine")
    #expect(problem.description.contains("Did you mean \(likely)?"))
  }

  @Test(
    "a creatinine without a unit is refused with a question",
    arguments: [
      ("0.9", "mg/dL"), ("19.9", "mg/dL"), ("20", "umol/L"), ("80", "umol/L"),
      ("{\"value\": 0.9}", "mg/dL"), ("{\"value\": 80}", "umol/L"),
      ("{\"value\": 80, \"unit\": null}", "umol/L"),
    ])
  func noUnit(creatinine: String, likely: String) throws {
    let problem = try #require(refusal(of: creatinine))
    #expect(problem.place == "creatinine")
    #expect(problem.description.contains("Did you mean \(likely)?"))
  }

  @Test(
    "a creatinine that no unit makes plausible is refused without a guess",
    arguments: ["{\"value\": 0.1, \"unit\": \"mg/dL\"}", "{\"value\": 2000, \"unit\": \"umol/L\"}"])
  func neitherUnit(creatinine: String) throws {
    let problem = try #require(refusal(of: creatinine))
    #expect(!problem.description.contains("Did you mean"))
  }

  @Test("the same creatinine in both units gives the same kidney function")
  func sameValue() throws {
    let results = try [
      "{\"value\": 0.9, \"unit\": \"mg/dL\"}", "{\"value\": 79.56, \"unit\": \"umol/L\"}",
    ]
    .map { creatinine in
      let text = "{\"age_y\": 55, \"sex\": \"female\", \"creatinine\": \(creatinine)}"
      let person = try PersonReader(today: caseDay).person(from: Data(text.utf8))
      return try #require(assess(person, on: caseDay).kidney.lowest)
    }
    // 75.4988 in the golden file: 142 (0.9/0.7)^-1.2 0.9938^55 1.012.
    for result in results { #expect(abs(result - 75.4988) < 0.0001) }
  }

  @Test("a serum magnesium without a unit is refused with a question")
  func serum() throws {
    for (value, likely) in [("0.8", "mmol/L"), ("2", "mg/dL")] {
      let text = "{\"serum_mg\": \(value)}"
      let problem = #expect(throws: InputProblem.self) {
        try PersonReader(today: caseDay).person(from: Data(text.utf8))
      }
      #expect(problem?.description.contains("Did you mean \(likely)?") == true)
    }
  }
}
