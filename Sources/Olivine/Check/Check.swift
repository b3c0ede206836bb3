public import People
public import Quantities
public import Safety

/// Checks that trying magnesium is safe for a person.
///
/// - Throws: `ImpossibleValue` when a number of the person cannot be true; nothing is assessed then.
public func check(
  _ person: Person, on today: Day
) throws(ImpossibleValue) -> Assessment {
  try person.checkRanges()
  return assess(person, on: today)
}
