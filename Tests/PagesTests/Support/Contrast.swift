import Foundation
import Pages

/// The contrast of two colours, 1 to 21.
///
/// Source: Web Content Accessibility Guidelines 2.2, "contrast ratio" and "relative luminance".
func contrast(_ one: Colour, _ other: Colour) -> Double {
  let (a, b) = (luminance(of: one), luminance(of: other))
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private func luminance(of colour: Colour) -> Double {
  func linear(_ part: UInt8) -> Double {
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}
