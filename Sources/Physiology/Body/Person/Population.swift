import Maths
import People

/// A distribution of people: sizes, kidneys, diets, conditions and medicines, besides the spread that the
/// parameters of any two people have.
///
/// Numbers are drawn independently of each other, which is a simplification: heavy people are not taller.
public struct Population: Hashable, Sendable, PeopleLaw {
  public var model = BodyModel.body1
  /// Share of women, 0 to 1.
  public var femaleShare = 0.5
  /// Years.
  public var age = Spread.uniform(40...80)
  /// kg.
  public var weight = Spread.same(BodyCovariates().weight)
  /// cm.
  public var height = Spread.same(BodyCovariates().height)
  /// mL/min/1.73 m2; nil keeps the filtration of the reference man.
  public var eGFR: Spread?
  /// Magnesium in food, mg a day.
  public var diet: Spread
  /// Measured basal serum, mmol/L; nil leaves it to the parameters.
  public var serum: Spread?
  /// What explains a measured serum.
  public var explanation = SerumFit.Explanation.leak
  /// Share of people with each condition or medicine that the model knows, 0 to 1.
  public var factorShares: [BodyCovariates.Factor: Double] = [:]
  /// Share of people whose bowel moves little, 0 to 1.
  public var stasisShare = 0.0

  public init() {
    let usual = VirtualPeople.unknownDiet
    diet = .logNormal(median: usual.median, logSD: usual.logSD, within: 1...5_000)
  }

  /// Positions of the draws of a person, after those of ``VirtualPeople``; a position never moves.
  private enum Draw: UInt32 {
    case sex = 96
    case age
    case weight
    case height
    case eGFR
    case diet
    case serum
    case stasis
    case firstFactor
  }

  /// What the model knows of the person with a number.
  public func covariates(_ number: Int, seed: UInt64) -> BodyCovariates {
    let random = RandomStream(
      seed: seed, person: UInt32(truncatingIfNeeded: number), purpose: .people)
    func uniform(_ draw: Draw) -> Double { random.uniform(at: draw.rawValue) }
    var person = BodyCovariates()
    person.sex = uniform(.sex) < femaleShare ? .female : .male
    person.age = age.value(at: uniform(.age))
    person.weight = weight.value(at: uniform(.weight))
    person.height = height.value(at: uniform(.height))
    if let eGFR { person.setFiltration(eGFR: eGFR.value(at: uniform(.eGFR))) }
    for (index, factor) in BodyCovariates.Factor.allCases.enumerated()
    where random.uniform(at: Draw.firstFactor.rawValue + UInt32(index)) < factorShares[factor] ?? 0
    {
      person.factors.insert(factor)
    }
    person.hasBowelStasis = uniform(.stasis) < stasisShare
    return person
  }

  public func drawn(_ number: Int, seed: UInt64) -> VirtualPerson {
    let random = RandomStream(
      seed: seed, person: UInt32(truncatingIfNeeded: number), purpose: .people)
    var people = VirtualPeople(covariates(number, seed: seed))
    people.model = model
    var person = people.person(number, seed: seed)
    person.diet = diet.value(at: random.uniform(at: Draw.diet.rawValue))
    person.serum = serum.map { $0.value(at: random.uniform(at: Draw.serum.rawValue)) }
    return person
  }

  public func explanation(ofPerson number: Int) -> SerumFit.Explanation { explanation }
}
