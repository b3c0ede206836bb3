import Foundation
import Interchange
import Olivine
import OlivineTesting
import Testing

@Suite("Studies of virtual people") struct CohortStudyTests {
  private static let small = Data(
    """
    {"people": {"age_y": {"from": 60, "to": 85}, "weight_kg": {"median": 76, "log_sd": 0.18},
                "egfr": 70, "female_share": 0.5, "conditions": {"diabetes": 0.3},
                "medicines": {"ppi": 0.2}},
     "supplement": {"form": "citrate", "steps": [{"from_day": 2, "intakes": [{"at_h": 8, "mg": 250}]}],
                    "missed_days": [4]}, "days": 5}
    """.utf8)

  private func lines(_ numbers: Range<Int>, seed: UInt64 = 3) throws -> String {
    let study = try CohortStudyReader.study(from: Self.small)
    return study.members(numbers, seed: seed).map { CohortMemberLine.json($0) }.joined()
  }

  @Test("shards put together are the whole, byte for byte, however they are cut")
  func shards() throws {
    let whole = try lines(0..<44)
    for shards in [1, 2, 3, 5, 8] {
      let parts = try (1...shards).map {
        try lines(CohortStudy.numbers(ofShard: $0, of: shards, people: 44))
      }
      #expect(parts.joined() == whole, "\(shards) shards")
    }
    #expect(try lines(0..<44, seed: 4) != whole)
  }

  @Test("shards are whole eights, follow each other and cover everybody")
  func division() {
    for people in [1, 7, 8, 9, 100, 12_345] {
      for shards in [1, 2, 3, 7, 64] {
        var next = 0
        for index in 1...shards {
          let numbers = CohortStudy.numbers(ofShard: index, of: shards, people: people)
          guard !numbers.isEmpty else { continue }
          #expect(numbers.lowerBound == next && next % 8 == 0)
          next = numbers.upperBound
        }
        #expect(next == people, "\(people) in \(shards)")
      }
    }
  }

  @Test("people are spread as the file says")
  func spread() throws {
    let study = try CohortStudyReader.study(from: Self.small)
    let people = (0..<4_000).map { study.population.covariates($0, seed: 1) }
    func share(_ isMember: (BodyCovariates) -> Bool) -> Double {
      Double(people.count(where: isMember)) / 4_000
    }
    #expect((share { $0.sex == .female } - 0.5).magnitude < 0.03)
    #expect((share { $0.factors.contains(.diabetes) } - 0.3).magnitude < 0.03)
    #expect((share { $0.factors.contains(.ppi) } - 0.2).magnitude < 0.03)
    #expect(people.allSatisfy { (60...85).contains($0.age) })
    #expect((share { $0.age < 70 } - 0.4).magnitude < 0.03)
    #expect((share { $0.weight < 76 } - 0.5).magnitude < 0.03)
  }

  @Test("a dose raises serum after it begins, and the highest hour is never below the mean")
  func course() throws {
    let members = try CohortStudyReader.study(from: Self.small).members(0..<80, seed: 1)
    #expect(members.count == 80)
    for member in members {
      #expect(member.highestSerum >= member.serumBefore)
      #expect(member.serumAfter > member.serumBefore)
    }
  }

  @Test(
    "what cannot be used is refused with its place",
    arguments: [
      (#"{"days": 3}"#, "supplement"),
      (#"{"supplement": {"form": "citrate"}}"#, "days"),
      (#"{"days": 0, "supplement": {"form": "citrate"}}"#, "days"),
      (#"{"days": 3, "supplement": {"form": "citrat"}}"#, "supplement.form"),
      (#"{"days": 3, "supplement": {"form": "citrate"}, "poeple": {}}"#, "poeple"),
      (#"{"days": 3, "supplement": {"form": "citrate"}, "people": {"age_y": 7}}"#, "people.age_y"),
      (
        #"{"days": 3, "supplement": {"form": "citrate"}, "people": {"age_y": {"from": 60}}}"#,
        "people.age_y"
      ),
      (
        #"{"days": 3, "supplement": {"form": "citrate"}, "people": {"egfr": {"from": 60, "to": 50}}}"#,
        "people.egfr.to"
      ),
      (
        #"{"days": 3, "supplement": {"form": "citrate"}, "people": {"medicines": {"ppi": 2}}}"#,
        "people.medicines.ppi"
      ),
      (
        #"{"days": 3, "supplement": {"form": "citrate", "steps": [{"intakes": [{"at_h": 24, "mg": 1}]}]}}"#,
        "supplement.steps[0].intakes[0].at_h"
      ),
    ])
  func refused(text: String, place: String) {
    do {
      _ = try CohortStudyReader.study(from: Data(text.utf8))
      Issue.record("\(text) was read")
    } catch {
      #expect(error.description.contains(place), "\(error)")
    }
  }

  @Test("a damaged file is read or refused, and never more")
  func damaged() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<4_000 {
      var data = Self.small
      for _ in 0...random.whole(0...2) { data = DamagedText.damage(data, &random) }
      do throws(InputProblem) {
        let study = try CohortStudyReader.study(from: data)
        #expect((1...3_660).contains(study.schedule.days.count))
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  @Test("the number of the person is found in a line of either kind")
  func number() throws {
    let member = try #require(
      try CohortStudyReader.study(from: Self.small).members(8..<9, seed: 1).first)
    #expect(CohortMemberLine.person(of: CohortMemberLine.json(member)[...]) == 8)
    #expect(CohortMemberLine.person(of: CohortMemberLine.commaSeparated(member)[...]) == 8)
    #expect(CohortMemberLine.person(of: "sex,age") == nil)
    let names = CohortMemberLine.header.split(separator: ",")
    #expect(
      CohortMemberLine.commaSeparated(member).split(
        separator: ",", omittingEmptySubsequences: false
      ).count == names.count)
    #expect((try? JSONValue(parsing: Data(CohortMemberLine.json(member).utf8))) != nil)
  }
}
