import Maths

/// The trials worth comparing for one lead-in and some days.
struct DesignCandidates {
  let leadIn: LeadIn
  let dosePlan: DosePlan
  /// Days left after the run-in.
  let drawnDays: Int

  /// Period lengths that are compared, days.
  static let periodLengths = 3...56
  /// First and last possible start of treatment in the stepped layout, in days off treatment.
  static let randomStart = 14...28

  init(_ leadIn: LeadIn, dosePlan: DosePlan, trialDays: Int) {
    self.leadIn = leadIn
    self.dosePlan = dosePlan
    drawnDays = trialDays - leadIn.runInDays
  }

  /// As many pairs of every period length as fit, two at least.
  var pairs: [TrialDesign] {
    Self.periodLengths.compactMap { days in
      let count = min(drawnDays / (2 * days), SequenceSet.mostPairs)
      guard count >= 2 else { return nil }
      return design(
        count == 2 ? .mirrored(periodDays: days) : .pairs(count: count, periodDays: days),
        .pairs(count: count, periodDays: days))
    }
  }

  /// Three equal pairs, as long as fit: what other layouts are compared with.
  var equalPairs: TrialDesign? {
    let days = min(drawnDays / 6, Self.periodLengths.upperBound)
    guard days >= Self.periodLengths.lowerBound else { return nil }
    return design(.pairs(count: 3, periodDays: days), .pairs(count: 3, periodDays: days))
  }

  var singlePair: TrialDesign? {
    let days = min(drawnDays / 2, Self.periodLengths.upperBound)
    guard days >= 7 else { return nil }
    return design(.singlePair(periodDays: days), .pairs(count: 1, periodDays: days))
  }

  /// Comparator for 14 to 28 days, then treatment for at least as long.
  var randomStart: TrialDesign? {
    let latest = Self.randomStart.upperBound
    guard drawnDays >= 2 * latest else { return nil }
    let sequences = Self.randomStart.map { start in
      TreatmentSequence([
        .init(.comparator, days: start), .init(.treatment, days: drawnDays - start),
      ])
    }
    return design(
      .randomStart(earliest: Self.randomStart.lowerBound, latest: latest), .listed(sequences))
  }

  /// Comparator, half, full and half dose again.
  var steppedDose: TrialDesign? {
    let days = drawnDays / 4
    guard days >= 7 else { return nil }
    return design(
      .steppedDose(periodDays: days),
      .fixed(
        TreatmentSequence([
          .init(.comparator, days: days), .init(.treatment, days: days, share: 0.5),
          .init(.treatment, days: days), .init(.treatment, days: days, share: 0.5),
        ])))
  }

  func switchDays(_ set: NearOptimalSet) -> TrialDesign {
    design(
      .switchDays(members: set.sequences.count, unitDays: set.unitDays), .listed(set.sequences))
  }

  /// ABBA or BAAB over all days.
  var mirrored: TrialDesign? {
    let days = drawnDays / 4
    guard days >= 3 else { return nil }
    return design(.mirrored(periodDays: days), .pairs(count: 2, periodDays: days))
  }

  private func design(_ layout: Layout, _ sequences: SequenceSet) -> TrialDesign {
    TrialDesign(layout: layout, leadIn: leadIn, sequences: sequences, dosePlan: dosePlan)
  }
}
