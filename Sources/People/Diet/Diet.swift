public import Catalogue

/// How a person's food magnesium is known.
public enum Diet: Hashable, Sendable {
  /// A range given as numbers.
  case range(Intake)
  /// A list of foods with how often they are eaten.
  case foods([Helping])

  /// A food and how much of it is eaten in a day or a week.
  public struct Helping: Hashable, Sendable {
    public enum Amount: Hashable, Sendable {
      case grams(Double)
      case portions(Double)
    }

    public enum Period: String, CaseIterable, Sendable {
      case day
      case week
    }

    public var food: Food
    public var amount: Amount
    public var per: Period

    public init(food: Food, amount: Amount, per: Period) {
      self.food = food
      self.amount = amount
      self.per = per
    }

    /// Elemental magnesium, mg a day.
    public var milligramsPerDay: Double {
      let each =
        switch amount {
        case .grams(let grams): grams * food.milligramsPer100Grams / 100
        case .portions(let portions): portions * food.milligramsPerPortion
        }
      return per == .day ? each : each / 7
    }
  }

  /// The intake; a list of foods is a rough one, and foods that were forgotten make it a floor.
  public var intake: Intake {
    switch self {
    case .range(let intake): intake
    case .foods(let helpings): .frequencyList(helpings.map(\.milligramsPerDay))
    }
  }
}
