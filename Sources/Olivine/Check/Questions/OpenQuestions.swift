import Catalogue
import People
import Quantities
import Safety

/// Which questions can still change what the person is told.
package struct OpenQuestions: Sendable {
  private let assessment: Assessment
  private let asked: Set<CheckQuestion>

  package init(for person: Person, asked: Set<CheckQuestion>, on day: Day) {
    assessment = assess(person, on: day)
    self.asked = asked
  }

  /// An emergency, or somebody too young: the result is shown at once.
  package var mustStop: Bool {
    assessment.urgency == .emergencyNow || assessment.fired.contains("P01")
  }

  /// The question to ask next; nil when no answer can change the result.
  package var next: CheckQuestion? {
    guard !mustStop else { return nil }
    let open = CheckQuestion.allCases.filter { !asked.contains($0) && isPossible($0) }
    let isBlocked = assessment.decision == .block && !assessment.hasOnlyOpenQuestions
    guard isBlocked else { return open.first }
    return open.first { canRaiseUrgency($0, among: open) }
  }

  private func isPossible(_ question: CheckQuestion) -> Bool {
    question != .pregnant || assessment.fired.contains("P08")
  }

  /// Tries the worst answers, alone and beside the worst answers to one or two other open questions.
  private func canRaiseUrgency(_ question: CheckQuestion, among open: [CheckQuestion]) -> Bool {
    let others = open.filter { $0 != question }
    let pairs = others.indices.flatMap { first in
      others[first...].map { [others[first], $0] }
    }
    return ([[]] + pairs).contains { company in
      people(assessment.person, worsenedBy: company[...]).contains { person in
        let before = assess(person, on: assessment.day).urgency
        return question.worstAnswers.contains { worsen in
          var worse = person
          worsen(&worse)
          return assess(worse, on: assessment.day).urgency > before
        }
      }
    }
  }

  private func people(
    _ person: Person, worsenedBy questions: ArraySlice<CheckQuestion>
  ) -> [Person] {
    guard let first = questions.first else { return [person] }
    return first.worstAnswers.flatMap { worsen in
      var worse = person
      worsen(&worse)
      return people(worse, worsenedBy: questions.dropFirst())
    }
  }
}

extension CheckQuestion {
  /// Answers that raise the urgency as far as an answer to this question can.
  fileprivate var worstAnswers: [@Sendable (inout Person) -> Void] {
    switch self {
    case .age, .sex, .alcohol, .diet: []
    case .redFlags: [{ $0.redFlags = RedFlagAnswer.numbered }]
    case .pregnant: [{ $0.isPregnant = true }]
    case .conditions: [{ $0.conditions = Worst.conditions }]
    case .medicines: [{ $0.medicines = Worst.medicines }]
    case .kidneyHistory: [{ $0.isOnDialysis = true }]
    case .kidneyTest: [{ $0.reportedEGFR = Dated(10, on: nil) }]
    case .magnesiumTaken: [{ $0.otherMagnesium = 1_000 }]
    case .bloodPressureAndPulse:
      [
        {
          $0.systolicPressure = 70
          $0.pulse = 30
        },
        {
          $0.systolicPressure = 190
          $0.pulse = 30
        },
      ]
    case .serumMagnesium:
      [
        {
          $0.serumMagnesium = (try? SerumMagnesium(3, .millimolesPerLitre)).map {
            Dated($0, on: nil)
          }
        },
        {
          $0.serumMagnesium = (try? SerumMagnesium(0.3, .millimolesPerLitre)).map {
            Dated($0, on: nil)
          }
        },
      ]
    case .otherLaboratory: [{ $0.laboratory[.potassium] = Dated(8, on: nil) }]
    }
  }
}

/// Every illness and every medicine at once.
private enum Worst {
  static let conditions = Condition.all.compactMap { Code<Condition>($0.code) }
  static let medicines = Medicine.all.compactMap { Code<Medicine>($0.code) }
}
