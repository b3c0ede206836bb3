import Catalogue
import OlivineTesting
import People
import Testing

@Suite("Magnesium from food") struct IntakeTests {
  @Test("ranges and words are the golden ones")
  func golden() throws {
    let rows = try Golden.read().intake
    #expect(rows.count == 3)
    for row in rows {
      let intake = try #require(
        row.method == "days"
          ? Intake.recorded(
            days: row.values, sex: Person.Sex(rawValue: row.sex),
            portions: row.weighed == true ? .weighed : .household)
          : Intake.frequencyList(row.values), "\(row.text)")
      // The golden file prints two decimals.
      #expect(abs(intake.best - row.expect.best) <= 0.005, "\(row.text)")
      #expect(abs((intake.standardDeviation ?? 0) - row.expect.sd) <= 0.005, "\(row.text)")
      #expect(abs(intake.low - row.expect.low) <= 0.005 + 1e-9, "\(row.text)")
      #expect(abs(intake.high - row.expect.high) <= 0.005 + 1e-9, "\(row.text)")
      #expect(intake.adequacy(ear: row.ear)?.rawValue == row.expect.words, "\(row.text)")
    }
  }

  @Test("the range holds the best value and never falls below nothing, for thousands of diaries")
  func ordered() {
    for seed in 0..<5_000 {
      var random = SeededGenerator(seed: UInt64(seed))
      let days = (0..<random.whole(1...14)).map { _ in random.number(0...900) }
      for intake in [
        Intake.recorded(days: days, sex: .female), Intake.recorded(days: days, sex: nil),
        Intake.recorded(days: days, sex: .male, portions: .weighed), Intake.frequencyList(days),
      ] {
        guard let intake else {
          Issue.record("seed \(seed) gives no intake")
          continue
        }
        #expect(0 <= intake.low && intake.low <= intake.best, "seed \(seed)")
        #expect(intake.best <= intake.high && intake.high.isFinite, "seed \(seed)")
      }
    }
  }

  @Test("more recorded days never widen the range, and weighing never does")
  func narrower() throws {
    for seed in 0..<2_000 {
      var random = SeededGenerator(seed: UInt64(seed) + 90_000)
      let first = (0..<random.whole(1...10)).map { _ in random.number(50...900) }
      let more = first + (0..<random.whole(1...10)).map { _ in random.number(50...900) }
      for sex in [Person.Sex.female, .male, nil] {
        let short = try #require(Intake.recorded(days: first, sex: sex))
        let long = try #require(Intake.recorded(days: more, sex: sex))
        let weighed = try #require(Intake.recorded(days: first, sex: sex, portions: .weighed))
        #expect(relativeWidth(long) <= relativeWidth(short), "seed \(seed)")
        #expect(relativeWidth(weighed) <= relativeWidth(short), "seed \(seed)")
      }
    }
  }

  @Test("no recorded day gives no intake, and a range by hand has no words")
  func nothing() {
    #expect(Intake.recorded(days: [], sex: .female) == nil)
    #expect(Intake(low: 100, best: 200, high: 300).adequacy(ear: 265) == nil)
  }

  @Test("the words climb with the intake and never skip the middle")
  func words() {
    let order: [Adequacy] = [.probablyTooLittle, .cannotTell, .probablyEnough]
    var last = 0
    for best in stride(from: 1.0, through: 900, by: 1) {
      let adequacy = Intake.frequencyList([best]).adequacy(ear: 265)
      let position = adequacy.flatMap { order.firstIndex(of: $0) } ?? -1
      #expect(position == last || position == last + 1, "\(best)")
      last = position
    }
    #expect(last == 2)
  }

  @Test("a list of foods adds up grams and portions, by day and by week")
  func diet() throws {
    let almonds = try #require(Food.with(id: "almonds"))
    let spinach = try #require(Food.with(id: "spinach_boiled"))
    let diet = Diet.foods([
      Diet.Helping(food: almonds, amount: .grams(50), per: .day),
      Diet.Helping(food: spinach, amount: .portions(7), per: .week),
    ])
    // USDA: almonds 270 mg per 100 g; half a cup of boiled spinach 78.3 mg.
    #expect(abs(diet.intake.best - (135 + 78.3)) < 1e-9)
    #expect(diet.intake.low < diet.intake.best)
    #expect(Diet.range(Intake(low: 1, best: 2, high: 3)).intake.best == 2)
    #expect(Diet.foods([]).intake.best == 0)
  }

  private func relativeWidth(_ intake: Intake) -> Double {
    (intake.standardDeviation ?? .infinity) / intake.best
  }
}
