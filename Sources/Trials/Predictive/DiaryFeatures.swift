/// Works out the features of a diary that the model is checked against.
struct DiaryFeatures {
  /// Which scored days lie this many days apart.
  private let dayPairs: [(Int, Int)]
  private let weekPairs: [(Int, Int)]
  private let offTreatment: [Int]
  private let onTreatment: [Int]

  init(_ diary: Diary) {
    let days = diary.input.indices.filter { diary.analysedScore($0) != nil }
    var places: [Int: Int] = [:]
    for (place, day) in days.enumerated() { places[day] = place }
    func pairs(_ gap: Int) -> [(Int, Int)] {
      days.indices.compactMap { place in places[days[place] + gap].map { (place, $0) } }
    }
    dayPairs = pairs(1)
    weekPairs = pairs(7)
    offTreatment = days.indices.filter { diary.phases[days[$0]] == .comparator }
    onTreatment = days.indices.filter { diary.phases[days[$0]] == .treatment }
  }

  /// The features of some scores, one per scored day; those that need more days are left out.
  func values(of scores: [Double]) -> [PredictiveCheck.Feature: Double] {
    var values: [PredictiveCheck.Feature: Double] = [:]
    values[.correlationAfterDay] = correlation(scores, dayPairs)
    values[.correlationAfterWeek] = correlation(scores, weekPairs)
    values[.spreadOffTreatment] = spread(offTreatment.map { scores[$0] })
    values[.spreadOnTreatment] = spread(onTreatment.map { scores[$0] })
    values[.shareAtEnds] =
      Double(scores.count { $0 <= 0 || $0 >= 10 }) / Double(max(1, scores.count))
    values[.largestJump] = dayPairs.map { abs(scores[$0.1] - scores[$0.0]) }.max()
    let third = onTreatment.count / 3
    if third > 0 {
      let first = mean(onTreatment.prefix(third).map { scores[$0] })
      values[.driftOnTreatment] = mean(onTreatment.suffix(third).map { scores[$0] }) - first
    }
    return values
  }

  private func mean(_ scores: [Double]) -> Double {
    scores.reduce(0, +) / Double(scores.count)
  }

  private func spread(_ scores: [Double]) -> Double? {
    guard scores.count > 1 else { return nil }
    let centre = mean(scores)
    let sum = scores.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    return (sum / Double(scores.count - 1)).squareRoot()
  }

  private func correlation(_ scores: [Double], _ pairs: [(Int, Int)]) -> Double? {
    guard pairs.count > 2 else { return nil }
    let centre = mean(scores)
    let variance =
      scores.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / Double(scores.count)
    guard variance > 0 else { return 0 }
    let product = pairs.reduce(0) { sum, pair in
      sum + (scores[pair.0] - centre) * (scores[pair.1] - centre)
    }
    return product / Double(pairs.count) / variance
  }
}
