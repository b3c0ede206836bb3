public import Foundation
public import Olivine

/// A diary as it was read, with what the analysis needs to know besides.
public struct DiaryFile: Hashable, Sendable {
  /// The name of the diary in a batch.
  public let id: String?
  public let diary: Diary
  /// Whether the file brings its own prior of the effect.
  public let hasEffectPrior: Bool

  /// The prior to analyse it with, unless another one is asked for.
  public var effectPrior: EffectPrior {
    hasEffectPrior ? EffectPrior(diary.priors.effect, source: .diary) : .uninformed
  }
}

/// Reads diaries from JSON or CSV.
public enum DiaryReader {
  /// JSON when the first character is a brace, CSV otherwise.
  public static func diary(from data: Data) throws(InputProblem) -> DiaryFile {
    let first = data.first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
    guard let first else { throw InputProblem(at: "", .emptyFile) }
    return first == UInt8(ascii: "{") ? try json(data) : try csv(data)
  }

  static let fields = [
    "id", "note", "input", "scores", "phases", "weekend", "x0", "priors", "mcid", "outcome",
    "period_d", "run_in_d", "wash_out_d", "sequences", "blinding", "randomised", "paper_scores",
  ]

  /// One JSON diary.
  public static func json(_ data: Data) throws(InputProblem) -> DiaryFile {
    let fields = try FieldReader(try JSONValue(parsing: data), at: "", known: Self.fields)
    let (priors, hasEffectPrior) = try priors(fields)
    let diary: Diary
    do {
      diary = try Diary(
        input: try numbers("input", of: fields), scores: try scores("scores", of: fields),
        phases: try phases(fields), weekend: try weekend(fields),
        exposureBefore: try fields.number("x0") ?? 0, mcid: try fields.number("mcid") ?? 1,
        outcome: try fields.choice("outcome", of: Outcome.self) ?? .pain,
        periodDays: try fields.whole("period_d"), runInDays: try fields.whole("run_in_d") ?? 0,
        washOutDays: try fields.whole("wash_out_d") ?? 0,
        sequences: try fields.texts("sequences") ?? [],
        blinding: try fields.choice("blinding", of: Blinding.self) ?? .open,
        isRandomised: try fields.bool("randomised") ?? false, priors: priors,
        lateScores: try lateScores(fields))
    } catch let problem as InputProblem {
      throw problem
    } catch let error as DiaryError {
      throw InputProblem(
        at: DiaryErrorText.field(of: error), .unusableDiary(DiaryErrorText.sentence(error)))
    } catch {
      throw InputProblem(at: "", .notJSON("\(error)"))
    }
    return DiaryFile(id: try fields.text("id"), diary: diary, hasEffectPrior: hasEffectPrior)
  }

  private static func numbers(
    _ name: String, of fields: FieldReader
  ) throws(InputProblem) -> [Double] {
    guard let list = try fields.list(name) else {
      throw InputProblem(at: name, .missingField)
    }
    var values: [Double] = []
    values.reserveCapacity(list.count)
    for (place, value) in list { values.append(try value.number(at: place)) }
    return values
  }

  /// Scores typed in later from paper, by day counted from 0.
  private static func lateScores(_ fields: FieldReader) throws(InputProblem) -> [Int: Double] {
    guard fields["paper_scores"] != nil else { return [:] }
    let scores = try scores("paper_scores", of: fields)
    return scores.enumerated().reduce(into: [:]) { late, day in
      if let score = day.element { late[day.offset] = score }
    }
  }

  private static func scores(
    _ name: String, of fields: FieldReader
  ) throws(InputProblem) -> [Double?] {
    guard let list = try fields.list(name) else {
      throw InputProblem(at: name, .missingField)
    }
    var values: [Double?] = []
    values.reserveCapacity(list.count)
    for (place, value) in list {
      values.append(value == .null ? nil : try value.number(at: place))
    }
    return values
  }

  private static func phases(_ fields: FieldReader) throws(InputProblem) -> String {
    guard let phases = try fields.text("phases") else {
      throw InputProblem(at: "phases", .missingField)
    }
    return phases
  }

  private static func weekend(_ fields: FieldReader) throws(InputProblem) -> [Int]? {
    guard let list = try fields.list("weekend") else { return nil }
    var flags: [Int] = []
    for (place, value) in list {
      let number = try value.number(at: place)
      guard number == 0 || number == 1 else {
        throw InputProblem(at: place, .unknownChoice(value: value.kind, choices: ["0", "1"]))
      }
      flags.append(Int(number))
    }
    return flags
  }

  static func priors(
    _ fields: FieldReader
  ) throws(InputProblem) -> (TrialPriors, hasEffect: Bool) {
    var priors = TrialPriors()
    guard let json = fields["priors"] else { return (priors, false) }
    let given = try FieldReader(json, at: "priors", known: PriorName.allCases.map(\.rawValue))
    for name in PriorName.allCases {
      guard let pair = try given.list(name.rawValue) else { continue }
      guard pair.count == 2 else {
        throw InputProblem(
          at: given.place(name.rawValue),
          .wrongType(found: "a list of \(pair.count)", expected: "[mean, SD]"))
      }
      let mean = try pair[0].value.number(at: pair[0].place)
      let sd = try pair[1].value.number(at: pair[1].place)
      do {
        try priors.set(name, mean: mean, sd: sd)
      } catch {
        throw InputProblem(
          at: given.place(name.rawValue), .unusableDiary(DiaryErrorText.sentence(error)))
      }
    }
    return (priors, given[PriorName.effect.rawValue] != nil)
  }
}
