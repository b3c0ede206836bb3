import Hummingbird
import Pages
import Store

/// What somebody asked for on the way to a plan and to a test, as the forms sent it.
///
/// It is kept so that the page that shows it has an address of its own, which tells neither a dose nor a
/// complaint: it can be opened again, and going back to it sends nothing twice.
struct Wishes: Codable, Hashable, Sendable {
  typealias Values = [String: [String]]

  var whatIf: Values?
  var designs: Values?
  var begin: Values?

  /// The fields that are kept; a form may send others.
  private static let fields: Set<String> = [
    PlanField.form, PlanField.dose, "outcome", "longest", "placebo", "stopping", "design",
    "blinding", "first_day", "reminder",
  ]

  static func values(of form: FormFields) -> Values {
    form.values.filter { fields.contains($0.key) }
  }
}

extension Visit {
  var wishes: Wishes { preferences.wishes ?? Wishes() }

  func changeWishes(_ change: (inout Wishes) -> Void) throws {
    var preferences = preferences
    var wishes = wishes
    change(&wishes)
    preferences.wishes = wishes
    try preferences.keep(of: try account.id, in: store, at: time)
  }
}
