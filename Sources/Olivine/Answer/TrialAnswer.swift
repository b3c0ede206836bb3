public import Catalogue
public import Quantities
public import Trials

/// The answer of a trial that has ended, with everything that a report should say of how it went.
public struct TrialAnswer: Sendable {
  public let course: TrialCourse
  public let order: RevealedOrder
  public let verdict: Verdict
  public let harms: [HarmCount]
  public let guesses: GuessCount?
  /// The same answer with further complaints read together with the primary; it stands beside the answer
  /// and never replaces it.
  public let joint: JointAnalysis?
  /// The complaints that were read together, the primary first; empty without `joint`.
  public let jointOutcomes: [Outcome]

  /// Opens the seal and reads the answer.
  ///
  /// - Parameters:
  ///   - prior: nil takes the one that the protocol fixed.
  /// - Throws: ``AnswerRefusal``.
  public init(
    _ course: TrialCourse, sealed: SealedOrder, using digest: SealDigest,
    prior: EffectPrior? = nil
  ) throws(AnswerRefusal) {
    guard let end = course.end else { throw .stillRunning(lastDay: course.trial.lastDay) }
    do throws(SealError) {
      order = try sealed.reveal(at: end)
    } catch {
      throw .stillRunning(lastDay: course.trial.lastDay)
    }
    do throws(DiaryRefusal) {
      verdict = try course.verdict(in: order, using: digest, prior: prior)
    } catch {
      throw .diary(error)
    }
    self.course = course
    harms = course.harms(in: order)
    guesses = course.guesses(in: order)
    let together = course.jointDiary(with: verdict.diary)
    joint = together.map { JointAnalysis(of: $0) }
    jointOutcomes = together.map { [$0.primary.outcome] + $0.others.map(\.outcome) } ?? []
  }

  /// How the trial went, a line each, beside what the diary itself tells.
  public func conduct(in wording: Wording = .english) -> [String] {
    var lines: [String] = []
    if let joint {
      let effect = joint.own.effect
      lines.append(
        wording(
          "robust.joint",
          [
            "list": wording.list(jointOutcomes.map { wording("outcome.\($0.rawValue)") }),
            "X": effect.mean.fixedText(decimals: 1), "a": effect.q025.fixedText(decimals: 1),
            "b": effect.q975.fixedText(decimals: 1),
          ]))
    }
    if let guesses {
      lines.append(
        wording("robust.guess", ["right": "\(guesses.right)", "n": "\(guesses.guesses)"]))
    }
    lines += course.changes(in: wording)
    return lines
  }
}

/// Why a trial has no answer yet.
public enum AnswerRefusal: Error, Hashable, Sendable {
  /// The order stays sealed until this day is over, or the trial is stopped.
  case stillRunning(lastDay: Day)
  case diary(DiaryRefusal)
}

extension TrialCourse {
  /// Amendments, repeated checks, pauses that ended, and an opened seal, with their reasons.
  public func changes(in wording: Wording = .english) -> [String] {
    records.compactMap { record in
      let date = wording.date(record.day)
      return switch record.event {
      case .amended(let field, let from, let to, let reason):
        wording(
          "change.amended",
          ["date": date, "field": field, "from": from, "to": to, "reason": reason])
      case .rechecked(_, let reason):
        wording("change.rechecked", ["date": date, "reason": reason])
      case .resumed(let reason): wording("change.resumed", ["date": date, "reason": reason])
      case .unblinded(let requester, let reason):
        wording(
          "change.unblinded", ["date": date, "who": requester, "reason": reason])
      case .stopped(let reason): wording("change.stopped", ["date": date, "reason": reason])
      case .entry, .safety, .looked: nil
      }
    }
  }
}
