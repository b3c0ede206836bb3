/// A version of the body model.
public enum BodyModel: String, CaseIterable, Sendable {
  /// The model whose numbers the golden file holds.
  case body1 = "body-1"
}
