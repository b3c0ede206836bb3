import Foundation
import People

/// The golden numbers of kidney function, depletion score and intake.
struct Golden: Decodable {
  let kidney: [Kidney]
  let clearance: [Clearance]
  let depletion: [Depletion]
  let intake: [IntakeCase]

  struct Kidney: Decodable {
    let creatinineMgDl: Double
    let creatinineUmolL: Double
    let ageY: Int
    let sex: String
    let egfr: Double
    let kdigoCategory: String
  }

  struct Clearance: Decodable {
    let ageY: Int
    let weightKg: Double
    let creatinineMgDl: Double
    let sex: String
    let crclMlMin: Double
  }

  struct Depletion: Decodable {
    let diuretic: Bool
    let ppi: Bool
    let egfr: Double
    let heavyDrinker: Bool
    let mds: Int
    let `class`: String
  }

  struct IntakeCase: Decodable {
    let text: String
    let method: String
    let values: [Double]
    let sex: String
    let weighed: Bool?
    let ear: Double
    let expect: Expectation

    struct Expectation: Decodable {
      let best: Double
      let sd: Double
      let low: Double
      let high: Double
      let words: String
    }
  }

  private enum CodingKeys: String, CodingKey {
    case kidney = "egfr_ckd_epi_2021"
    case clearance = "cockcroft_gault"
    case depletion = "mds"
    case intake
  }

  static func read() throws -> Golden {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/people_golden.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .custom { path in
      let name = path.last?.stringValue ?? ""
      // The names of the parts are spelled out above; those of the rows follow the Swift habit.
      guard path.count > 1 else { return AnyKey(name) }
      let words = name.split(separator: "_")
      return AnyKey(
        (words.first.map(String.init) ?? "")
          + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    }
    return try decoder.decode(Golden.self, from: Data(contentsOf: file))
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(_ text: String) { stringValue = text }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
