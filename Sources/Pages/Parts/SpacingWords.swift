import Olivine

/// Medicines that need the same hours from magnesium.
struct SpacingGroup: Hashable {
  let leadHours: Double
  let followHours: Double
  /// Names, or the person's own words.
  var medicines: [String]
}

extension [Separation] {
  /// Medicines with the same hours together, in the order in which they come.
  var groupedByHours: [SpacingGroup] {
    reduce(into: [SpacingGroup]()) { groups, separation in
      let place = groups.firstIndex {
        $0.leadHours == separation.leadHours && $0.followHours == separation.followHours
      }
      if let place {
        groups[place].medicines.append(separation.medicineName)
      } else {
        groups.append(
          SpacingGroup(
            leadHours: separation.leadHours, followHours: separation.followHours,
            medicines: [separation.medicineName]))
      }
    }
  }
}

extension Separation {
  /// The name of the medicine, or the person's own words for one without a code.
  var medicineName: String { Medicine.with(code: medicine)?.name ?? medicine }
}
