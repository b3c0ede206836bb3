import Olivine

/// A sentence of the wording with its placeholders filled.
func wording(_ id: String, _ values: [String: String] = [:]) -> String {
  Wording.english(id, values)
}

/// Joined as people say it: "a", "a and b", "a, b and c".
func list(_ items: [String]) -> String {
  items.formattedList
}

/// A dose or an amount, without decimals that nobody measures.
func milligrams(_ amount: Double) -> String {
  amount.text(decimals: amount < 10 ? 1 : 0)
}
