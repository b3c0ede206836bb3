/// The gut by itself: what is absorbed does not depend on the rest of the body.
package struct GutRun {
  private let parameters: BodyParameters
  private let control: StepControl

  package init(_ parameters: BodyParameters, control: StepControl = .fine) {
    var parameters = parameters
    // Without losses into the bowel, faeces hold only what was not absorbed.
    parameters.bowelLoss = 0
    self.parameters = parameters
    self.control = control
  }

  /// The states at some times from an empty gut; only gut and faeces mean anything.
  package func states(
    doses: [OralDose], until end: Double, at times: [Double]
  ) -> [BodyState] {
    let equations = BodyEquations(parameters)
    var start = BodyState.empty
    start.plasma = parameters.centralVolume * parameters.referenceSerum
    start.periphery = parameters.peripheralVolume * parameters.referenceSerum
    start.setTissues(inBalanceWith: parameters.referenceSerum, equations)
    var simulation = BodySimulation(parameters, control: control)
    return simulation.states(from: start, doses: doses, until: end, at: times)
  }

  /// What the body takes up of one dose into an empty gut in two days, mmol.
  package func absorbed(of dose: OralDose) -> Double {
    let end = states(doses: [dose], until: 48, at: [48])[0]
    return dose.millimoles - end.faeces - end.gut
  }
}
