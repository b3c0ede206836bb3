public import Catalogue
import Quantities

/// Magnesium swallowed at one time.
///
/// Input for research and forecasts, not advice: it needs no clearance.
public struct OralDose: Hashable, Sendable {
  /// Hours since the start.
  public var hour: Double
  /// mmol of the element.
  public let millimoles: Double
  /// What dissolves and can be absorbed, mmol; the rest leaves with the stool.
  public let dissolving: Double
  public let release: ModelForm.Release

  /// Elemental milligrams in one millimole.
  public static let milligramsPerMillimole = AtomicMass.magnesium

  /// - Parameters:
  ///   - withMeal: taken with a meal, and then released like food whatever the form.
  public init(hour: Double, millimoles: Double, form: ModelForm, withMeal: Bool = false) {
    self.hour = hour
    self.millimoles = millimoles
    dissolving = form.bioaccessible * millimoles
    release = withMeal ? .slow : form.release
  }

  /// With a share that dissolves other than that of the table, as drawn for a virtual person.
  package init(
    hour: Double, millimoles: Double, dissolvingShare: Double, release: ModelForm.Release
  ) {
    self.hour = hour
    self.millimoles = millimoles
    dissolving = dissolvingShare * millimoles
    self.release = release
  }
}
