package import Olivine

/// A trial right after it was begun.
package struct StartedModel: Sendable {
  package let trial: Trial
  /// When the calendar reminds; nil says nothing of it.
  package let reminder: TimeOfDay?

  package init(_ trial: Trial, reminder: TimeOfDay? = nil) {
    self.trial = trial
    self.reminder = reminder
  }

  var isBlinded: Bool { trial.trialProtocol.blinding != .open }
}
