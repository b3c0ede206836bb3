package import Olivine

/// How a trial stands, as `olivine try status` tells it.
package struct StatusModel: Sendable {
  package let course: TrialCourse
  /// The day up to which the next look reads; nil after the last, and when the trial has ended.
  package let nextLook: Day?
  /// Whether a planned look can be taken now, or was taken and can be read again.
  package let hasLook: Bool
  /// Whether the only look is the answer itself.
  package let hasOnlyAnswer: Bool

  package init(_ course: TrialCourse) {
    self.course = course
    nextLook = course.end == nil ? course.nextLook.map { course.trial.day($0.day) } : nil
    do throws(LookRefusal) {
      _ = try course.plannedLook()
      (hasLook, hasOnlyAnswer) = (true, false)
    } catch {
      hasLook = false
      hasOnlyAnswer = if case .onlyAtEnd = error { true } else { false }
    }
  }

  var trial: Trial { course.trial }
  var isBlinded: Bool { trial.trialProtocol.blinding != .open }
}
