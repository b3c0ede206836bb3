extension NerveScenario {
  /// What tells how magnesium at the cord follows a plan.
  ///
  /// Findings in people conflict, and the two laws span them: by the nerve model's own, serum +0.05 mmol/L
  /// brings about +3 %, by the body model's less than 1 %.
  public enum FluidSource: String, CaseIterable, Sendable {
    /// The powers of the nerve model.
    case serum
    /// The spinal fluid of the body model.
    case body
  }

  /// The nerve of a person whose body takes a course.
  ///
  /// Serum is the mean of each day; the start is the balance of the untreated day.
  public init(
    _ parameters: SlowParameters = .reference, following body: BodyCourse,
    fluid: FluidSource = .serum
  ) {
    let before = body.basal.serum
    let serum = Course(
      [Course.Point(day: 0, value: before)]
        + body.days.map { Course.Point(day: Double($0.number) + 0.5, value: $0.serum) })
    self.init(parameters, serum: serum, days: Double(body.days.count))
    every = 1
    guard fluid == .body else { return }
    fluidSerum = Course(before)
    let untreated = body.basal.state.csf
    fluidFactor = Course(
      [Course.Point(day: 0, value: 1)]
        + body.days.map {
          Course.Point(day: Double($0.number) + 1, value: $0.end.csf / untreated)
        })
  }
}
