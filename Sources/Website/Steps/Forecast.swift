import Hummingbird
import Olivine
import Pages

extension Routes {
  /// What the plan does in the body.
  mutating func addForecast() {}
}
