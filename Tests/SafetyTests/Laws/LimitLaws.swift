import Olivine
import OlivineTesting

/// What holds of every assessment, and of every assessment beside that of a person who is worse off.
extension Law {
  static let limits = Law("limits keep their order, and only a clearance opens a plan") {
    person, result, _ in
    var found: [String] = []
    let policy = person.limitPolicy.milligramsPerDay
    if !(0 <= result.room && result.room <= result.maximum
      && result.maximum <= result.ceiling && result.ceiling <= policy)
    {
      found.append("room \(result.room), maximum \(result.maximum), ceiling \(result.ceiling)")
    }
    let isOpen = result.decision <= .cap || result.consentIsValid
    if (result.clearance != nil) != isOpen { found.append("clearance without permission") }
    if let clearance = result.clearance,
      clearance.maximum != result.maximum || clearance.room != result.room
        || clearance.forbiddenForms != result.forbiddenForms
        || !result.lastDays.contains(clearance.expiry)
    {
      found.append("the clearance says something else")
    }
    if result.trialIsAllowed && !isOpen { found.append("trial without permission") }
    if result.decision == .block,
      result.maximum > 0 || result.ceiling > 0 || result.room > 0
        || result.maximumAfterConsent != 0 || result.consentIsValid
        || result.expiresAfterDays != 0
    {
      found.append("something left in a block")
    }
    if assess(result.person, on: result.day) != result { found.append("a second look differs") }
    if result.urgency >= .sameDay && !result.food.allowedGroups.isEmpty {
      found.append("food before an urgent matter")
    }
    return found
  }

  static let worsening = Law("nothing that gets worse frees anything") { person, before, random in
    (0..<3).flatMap { _ -> [String] in
      guard let worse = Worsening.random(of: person, using: &random) else { return [] }
      let after = assess(worse.person, on: caseDay)
      var found = after.frees(comparedWith: before)
      if !worse.isNamedException {
        found += after.limitsAbove(before)
        if after.urgency < before.urgency {
          found.append("urgency \(before.urgency) -> \(after.urgency)")
        }
        if after.expiresAfterDays > before.expiresAfterDays {
          found.append("expiry \(before.expiresAfterDays) -> \(after.expiresAfterDays)")
        }
      }
      return found.map { "\(worse.what): \($0)" }
    }
  }

  static let waiting = Law("waiting never raises a limit") { person, before, random in
    let wait = random.pick([1, 10, 30, 100, 200, 400])
    let after = assess(person, on: caseDay + wait)
    guard !person.comparesUndatedKidneys else { return [] }
    return after.limitsAbove(before).filter { !$0.hasPrefix("decision") }
      .map { "after \(wait) days: \($0)" }
  }

  static let lasting = Law("every check until the clearance ends allows as much") {
    person, now, random in
    guard let clearance = now.clearance, clearance.expiry > caseDay else { return [] }
    let day = caseDay + random.whole(1...(clearance.expiry - caseDay))
    guard clearance.isValid(on: day) else { return [] }
    let then = assess(person, on: day)
    return now.limitsAbove(then).map { "after \(day - caseDay) days: \($0)" }
  }

  static let consent = Law("consent never lifts a ceiling or a block") { person, now, random in
    var without = person
    without.consent = nil
    var with = person
    with.consent = RandomPerson.consent(&random)
    let before = person.consent == nil ? now : assess(without, on: caseDay)
    let after = assess(with, on: caseDay)
    var found: [String] = []
    if after.ceiling > before.ceiling { found.append("ceiling with consent \(after.ceiling)") }
    if after.decision != before.decision || after.urgency != before.urgency {
      found.append("consent changes the decision")
    }
    if before.decision == .clinician && before.clearance != nil {
      found.append("clearance without consent")
    }
    if after.decision == .block && after.clearance != nil { found.append("block lifted") }
    if after.frees(comparedWith: before) != [] { found.append("consent frees a form or food") }
    if after.maximum > (with.consent?.maximumDose ?? 0), after.decision == .clinician {
      found.append("more than the clinician agreed to")
    }
    return found
  }
}

extension Person {
  /// An undated kidney value beside an older one: rule K09 then measures from today, and ends after a year.
  fileprivate var comparesUndatedKidneys: Bool {
    guard previousEGFR != nil else { return false }
    return creatinine?.day == nil && reportedEGFR?.day == nil
  }
}

extension Assessment {
  /// The day that the result names, or its own where a kidney value is good for no other.
  fileprivate var lastDays: [Day] {
    [day + expiresAfterDays] + (expiresAfterDays == 1 ? [day] : [])
  }
}
