import Olivine

/// Placeholder until the questions are written.
struct Interview {
  let today: Day
  let saveTo: String?
  func assessment() throws -> Assessment { try check(Person(), on: today) }
}
