import Maths

extension LaneNerve {
  /// The parameters of eight people.
  struct Parameters {
    let serumReference, serumSaturation, fluidReference, fluidUp, fluidDown, fluidDays: Lanes
    let sensitivity, healthyInflammation, inflammation, inflammationFall: Lanes
    let deficientSerum, deficiencyInflammation, inflammationDays: Lanes
    let inhibitionLoss, loadGain, driveOfLoss, driveOfInflammation: Lanes
    let loadThreshold, largestGain, halfGain, gainUpDays, gainDownDays: Lanes
    let regrowthDays, trophic, excitability, indexThreshold, halfIndex: Lanes
    let velocity, velocityLoss, amplitude: Lanes

    init(_ people: [SlowParameters]) {
      precondition(people.count == Lanes.width, "eight people")
      func lanes(_ symbol: SlowParameters.Symbol) -> Lanes {
        var lanes = Lanes()
        for lane in 0..<Lanes.width { lanes[lane] = people[lane][symbol] }
        return lanes
      }
      serumReference = lanes(.serumReference)
      serumSaturation = lanes(.serumSaturation)
      fluidReference = lanes(.fluidReference)
      fluidUp = lanes(.fluidUp)
      fluidDown = lanes(.fluidDown)
      fluidDays = lanes(.fluidDays)
      sensitivity = lanes(.sensitivity)
      healthyInflammation = lanes(.healthyInflammation)
      inflammation = lanes(.inflammation)
      inflammationFall = lanes(.inflammationFall)
      deficientSerum = lanes(.deficientSerum)
      deficiencyInflammation = lanes(.deficiencyInflammation)
      inflammationDays = lanes(.inflammationDays)
      inhibitionLoss = lanes(.inhibitionLoss)
      loadGain = lanes(.loadGain)
      driveOfLoss = lanes(.driveOfLoss)
      driveOfInflammation = lanes(.driveOfInflammation)
      loadThreshold = lanes(.loadThreshold)
      largestGain = lanes(.largestGain)
      halfGain = lanes(.halfGain)
      gainUpDays = lanes(.gainUpDays)
      gainDownDays = lanes(.gainDownDays)
      regrowthDays = lanes(.regrowthDays)
      trophic = lanes(.trophic)
      excitability = lanes(.excitability)
      indexThreshold = lanes(.indexThreshold)
      halfIndex = lanes(.halfIndex)
      velocity = lanes(.velocity)
      velocityLoss = lanes(.velocityLoss)
      amplitude = lanes(.amplitude)
    }
  }
}
