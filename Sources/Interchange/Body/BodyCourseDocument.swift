public import Olivine

extension JSONValue {
  /// The course of a simulated body under the names other programs rely on.
  public init(_ course: BodyCourse) {
    let volume = course.parameters.centralVolume
    let ionised = course.parameters.ionisedShare
    self = [
      "basal": [
        "serum_mmol_l": .number(course.basal.serum),
        "absorbed_mmol_d": .number(course.basal.absorbed),
        "urine_mmol_d": .number(course.basal.urine),
        "fractional_excretion": .number(course.basal.fractionalExcretion),
        "pools_mmol": Self.pools(course.basal.state, course.parameters),
      ],
      "at": .array(
        course.states.map { hour, state in
          [
            "h": .number(hour), "serum_mmol_l": .number(state.plasma / volume),
            "ionised_mmol_l": .number(ionised * state.plasma / volume),
            "csf_mmol_l": .number(state.csf),
            "pools_mmol": Self.pools(state, course.parameters),
            "urine_mmol": .number(state.urine), "faeces_mmol": .number(state.faeces),
            "skin_mmol": .number(state.skin),
          ]
        }),
      "days": .array(
        course.days.map { day in
          [
            "day": .number(Double(day.number)), "serum_mmol_l": .number(day.serum),
            "urine_mmol": .number(day.urine), "muscle_mmol": .number(day.end.muscle),
            "bone_mmol": .number(day.end.bone), "fast_mmol": .number(day.end.fastCells),
            "csf_mmol_l": .number(day.end.csf),
          ]
        }),
      "mass_balance_error_mmol": .number(course.massError.magnitude),
    ]
  }

  /// The pools by the symbols of the model, and the body without its gut.
  private static func pools(_ state: BodyState, _ parameters: BodyParameters) -> JSONValue {
    let body =
      state.plasma + state.periphery + state.fastCells + state.muscle + state.bone
      + parameters.deepBone
    return [
      "S": .number(state.released), "R": .number(state.slow), "L": .number(state.bowel),
      "P": .number(state.plasma), "X": .number(state.periphery), "I": .number(state.fastCells),
      "M": .number(state.muscle), "B": .number(state.bone),
      "inert": .number(parameters.deepBone), "total": .number(body),
    ]
  }
}
