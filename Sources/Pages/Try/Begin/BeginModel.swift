package import Olivine

/// What is left to choose once a design is chosen: who fills the capsules, and when it begins.
package struct BeginModel: Sendable {
  package let designs: DesignsModel
  /// Counted from 1.
  package let number: Int
  package let design: DesignModel
  package let today: Day
  package var state: FormState

  /// - Returns: nil when there is no design of that number.
  package init?(
    _ proposal: TrialProposal, design number: Int, today: Day, state: FormState = FormState()
  ) {
    designs = DesignsModel(proposal)
    guard designs.designs.indices.contains(number - 1) else { return nil }
    self.number = number
    design = designs.designs[number - 1]
    self.today = today
    self.state = state
  }

  /// The last day on which a trial may begin, counted from today.
  static let latestStart = 30
}

/// Everything that was chosen, once more before the trial begins.
package struct BeginCheckModel: Sendable {
  package let begin: BeginModel
  package let blinding: Blinding
  package let firstDay: Day
  package let reminder: TimeOfDay
  package let form: String
  /// mg of magnesium a day.
  package let fullDose: Double
  /// The last day of the check.
  package let expiry: Day

  /// - Returns: nil when there is no design of that number.
  package init?(
    _ proposal: TrialProposal, design number: Int, blinding: Blinding, firstDay: Day,
    reminder: TimeOfDay, today: Day
  ) {
    guard let begin = BeginModel(proposal, design: number, today: today) else { return nil }
    self.begin = begin
    self.blinding = blinding
    self.firstDay = firstDay
    self.reminder = reminder
    form = proposal.plan.form.shortName
    fullDose = proposal.plan.fullDose
    expiry = proposal.plan.clearance.expiry
  }

  var lastDay: Day { firstDay + (begin.design.days - 1) }
}
