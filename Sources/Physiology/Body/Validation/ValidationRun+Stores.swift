extension ValidationRun {
  /// V37, V38, V42-V44: depletion and tracer.
  var stores: [String: Double] {
    let poor = DailyMeals(milligramsPerDay: 10)
    let lastDay = Double(24 * 119)
    let times = [Double(24 * 90)] + (0...24).map { lastDay + Double($0) }
    let depleted = states(
      man, from: basal.state, diet: poor, until: Double(24 * 120), at: times)
    let rapid = basal.state.plasma + basal.state.periphery + basal.state.fastCells
    let body = rapid + basal.state.muscle + basal.state.bone + man.deepBone
    return [
      "V37": Array(depleted[1...]).meanSerum(volume: man.centralVolume) / basal.serum,
      "V38": depleted[0].muscle / basal.state.muscle, "V42": rapid / 70,
      "V43": 100 * tracerExchange(hours: 50) / body,
      "V44": 100 * tracerExchange(hours: 90) / body,
    ]
  }

  /// Equilibrated mass after a tracer into plasma: tracer left in the body over its share of plasma, mmol.
  ///
  /// The model is linear in a tracer: fluxes of the basal state carry it in proportion.
  private func tracerExchange(hours: Double) -> Double {
    let equations = BodyEquations(man)
    let serum = basal.serum
    let state = basal.state
    let content = equations.cellContent(serum: serum)
    let pools = [state.periphery, state.fastCells, state.muscle, state.bone]
    let fluxes = [
      man.exchangeFlow * serum, man.fastCellRate * man.fastCells * content,
      man.muscleRate * man.muscle * content,
      man.boneRate * man.bone * serum / man.referenceSerum,
    ]
    let loss = equations.losses(serum: serum) / state.plasma
    // Classical Runge-Kutta; the fastest rate is about one an hour.
    var plasma = 1.0
    var bound = [Double](repeating: 0, count: pools.count)
    func rates(_ plasma: Double, _ bound: [Double]) -> (Double, [Double]) {
      let into = zip(fluxes, zip(bound, pools)).map { $0 * (plasma / state.plasma - $1.0 / $1.1) }
      return (-loss * plasma - into.reduce(0, +), into)
    }
    let step = 0.05
    func moved(_ rate: (Double, [Double]), _ h: Double) -> (Double, [Double]) {
      (plasma + h * rate.0, zip(bound, rate.1).map { $0 + h * $1 })
    }
    for _ in 0..<Int((hours / step).rounded()) {
      let k1 = rates(plasma, bound)
      let a = moved(k1, 0.5 * step)
      let k2 = rates(a.0, a.1)
      let b = moved(k2, 0.5 * step)
      let k3 = rates(b.0, b.1)
      let c = moved(k3, step)
      let k4 = rates(c.0, c.1)
      plasma += step / 6 * (k1.0 + 2 * k2.0 + 2 * k3.0 + k4.0)
      for index in bound.indices {
        bound[index] +=
          step / 6 * (k1.1[index] + 2 * k2.1[index] + 2 * k3.1[index] + k4.1[index])
      }
    }
    return (plasma + bound.reduce(0, +)) / (plasma / state.plasma)
  }
}
