public import Catalogue
public import Maths

/// What is known of one person and what varies around it, as the law that virtual people are drawn from.
///
/// Parameters are log-normal around the value that the person's own size, kidney and medicines give, with
/// the spread of their table row. What was measured conditions the draw: an intake has its own spread, and a
/// measured serum is met by every virtual person (see ``SerumFit/Explanation``).
public struct VirtualPeople: Hashable, Sendable {
  public var covariates: BodyCovariates
  public var model = BodyModel.body1
  /// Usual food magnesium, mg a day, and the standard deviation of its logarithm.
  public var diet: LogNormal
  /// Meals, whose sizes are scaled to the diet.
  public var mealHours = DailyMeals.usualHours
  /// The measured basal serum, mmol/L; nil when none was measured.
  public var serum: Double?
  /// What explains that serum; people take turns when there are several.
  public var explanations: [SerumFit.Explanation] = [.leak]

  /// Somebody with the usual diet and no measurement.
  public init(_ covariates: BodyCovariates = BodyCovariates()) {
    self.covariates = covariates
    diet = Self.unknownDiet
  }

  /// The diet of somebody who was not asked.
  public static let unknownDiet = Self.law("diet_reference")
  /// Day-to-day and laboratory spread of one measured serum, as the SD of its logarithm.
  static let serumLogSD = ModelParameter.body("serum_spread").logSD ?? 0

  /// A row of the table as a distribution.
  static func law(_ id: String) -> LogNormal {
    let row = ModelParameter.body(id)
    guard let law = try? LogNormal(median: row.value, logSD: row.logSD ?? 0) else {
      preconditionFailure("\(id) has no spread")
    }
    return law
  }
}

/// One virtual person.
public struct VirtualPerson: Hashable, Sendable {
  public let parameters: BodyParameters
  /// Food magnesium, mg a day.
  public internal(set) var diet: Double
  /// Standard normal number that moves the dissolving share of a product.
  let productDraw: Double
  /// The basal serum this person has, mmol/L; nil leaves it to the parameters.
  public internal(set) var serum: Double?

  /// The share of a form that dissolves for this person, at most 1.
  public func dissolvingShare(of form: ModelForm) -> Double {
    min(1, form.bioaccessible * exponential(form.logSD * productDraw))
  }
}

extension VirtualPeople {
  /// Numbers drawn after those of the parameters; a position never moves once released.
  private enum Draw: UInt32 {
    case diet = 64
    case product
    case serum
    case severeAcidBlocker
  }

  private static let severeShare = ModelParameter.body("ppi_severe_share").value
  private static let severeFactor = ModelParameter.body("phi_ppi_severe").value

  /// The person with a number; a pure function of seed and number.
  public func person(_ number: Int, seed: UInt64) -> VirtualPerson {
    person(number, seed: seed, typical: model.parameters(covariates))
  }

  /// The same, with the parameters of the typical person at hand.
  func person(_ number: Int, seed: UInt64, typical: BodyParameters) -> VirtualPerson {
    let random = RandomStream(
      seed: seed, person: UInt32(truncatingIfNeeded: number), purpose: .people)
    var parameters = typical
    for spread in Self.spreads {
      parameters[keyPath: spread.field] *= exponential(
        spread.logSD * random.normal(at: spread.index))
    }
    parameters.filterableShare = min(1, parameters.filterableShare)
    parameters.ionisedShare = min(1, parameters.ionisedShare)
    if covariates.factors.contains(.ppi),
      random.uniform(at: Draw.severeAcidBlocker.rawValue) < Self.severeShare
    {
      parameters.absorptionFactor *= Self.severeFactor
    }
    return VirtualPerson(
      parameters: parameters,
      diet: diet.median * exponential(diet.logSD * random.normal(at: Draw.diet.rawValue)),
      productDraw: random.normal(at: Draw.product.rawValue),
      serum: serum.map {
        $0 * exponential(Self.serumLogSD * random.normal(at: Draw.serum.rawValue))
      })
  }

  private struct Spread: @unchecked Sendable {
    let index: UInt32
    // A key path of a struct of numbers holds no reference that could change.
    let field: WritableKeyPath<BodyParameters, Double>
    let logSD: Double
  }

  /// The parameters that differ between people.
  private static let spreads: [Spread] = BodyParameter.allCases.enumerated().compactMap {
    index, parameter in
    parameter.row.logSD.map {
      Spread(
        index: UInt32(index), field: BodyParameters.field(of: parameter), logSD: $0)
    }
  }
}
