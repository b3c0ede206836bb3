import Interchange
import Olivine
import Safety

/// The review of a diary written down as the reference program reads it.
func diaryReview(of diary: JSONValue, by rules: StopRules = .standard) -> SignsReview? {
  reviewSigns(
    (diary["entries"]?.list ?? []).compactMap(DailySigns.init(case:)),
    baseline: DailyBaseline(case: diary["baseline"] ?? .null), by: rules)
}

/// Every difference to what the reference program says.
func diaryDifferences(_ diary: JSONValue, by rules: StopRules) throws -> [String] {
  guard let review = diaryReview(of: diary, by: rules), let expected = diary["expect"] else {
    return ["no review"]
  }
  var found: [String] = []
  if review.action.rawValue != expected["action"]?.string { found.append("\(review.action)") }
  if review.urgency.rawValue != expected["urgency"]?.string { found.append("\(review.urgency)") }
  let rules = review.findings.map(\.rule).sorted()
  if rules != expected["fired"]?.strings { found.append("\(rules)") }
  return found
}

extension DailyBaseline {
  fileprivate init(case json: JSONValue) {
    self.init(
      pain: json["pain_0_10"]?.number, stoolsPerDay: json["stools_per_day"]?.number ?? 1,
      systolicPressure: json["sbp_mmhg"]?.number, pulse: json["hr_bpm"]?.number,
      eGFR: json["egfr"]?.number, room: json["room_mg_d"]?.number ?? 0)
  }
}

extension DailySigns {
  fileprivate init?(case json: JSONValue) {
    guard let day = json["day"]?.number else { return nil }
    self.init(day: Int(day))
    pain = json["pain_0_10"]?.number
    nausea = json["nausea_0_10"]?.number
    cramping = json["cramping_0_10"]?.number
    stools = json["stools"]?.number
    hasBloodInStool = json["stool_blood"]?.bool ?? false
    hasIncontinence = json["stool_incontinence"]?.bool ?? false
    daysWithoutStool = json["days_without_stool"]?.number
    hasBellyPain = json["belly_pain"]?.bool ?? false
    hasVomited = json["vomited"]?.bool ?? false
    illHours = json["ill_hours"]?.number
    systolicPressure = json["sbp_mmhg"]?.number
    pulse = json["pulse_bpm"]?.number
    events = Set((json["events"]?.strings ?? []).compactMap(Event.init(rawValue:)))
    isWeeklyCheck = json["weekly_check"]?.bool ?? false
    serumMagnesium = json["labs"]?["serum_mg_mmol_l"]?.number
    eGFR = json["labs"]?["egfr"]?.number
    newMedicine = json["new_medicine"]?.string
    isPregnant = json["pregnant"]?.bool ?? false
    redFlags = (json["red_flags"]?.strings ?? []).compactMap(Code.init)
    requestedCapsuleDose = json["requested_capsule_mg_d"]?.number
  }
}
