import Foundation
import Quantities
import Testing

@Suite("A number as people read it") struct NumberTextTests {
  @Test(
    "zeros at the end are dropped and halves go away from zero",
    arguments: [
      (0.80, 2, "0.8"), (350.0, 0, "350"), (350.0, 3, "350"), (0.5, 0, "1"), (1.5, 0, "2"),
      (2.5, 0, "3"), (-2.5, 0, "-3"), (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (0.05, 2, "0.05"),
      (10.0, 2, "10"), (100.04, 1, "100"), (99.95, 1, "100"), (0.000_001, 6, "0.000001"),
    ])
  func examples(value: Double, decimals: Int, text: String) {
    #expect(value.text(decimals: decimals) == text)
  }

  @Test("zero has no sign, however it came about", arguments: [0.0, -0.0, -0.004, -1e-300])
  func zero(value: Double) {
    #expect(value.text(decimals: 2) == "0")
    #expect(value.text() == "0")
  }

  @Test("what is not a number is not known", arguments: [Double.nan, .infinity, -.infinity])
  func unknown(value: Double) {
    #expect(value.text(decimals: 3) == "not known")
  }

  @Test(
    "a huge number is written out without an exponent",
    arguments: [
      (9e15, 0, "9000000000000000"), (1e16, 2, "10000000000000000"), (1e10, 6, "10000000000"),
      (-1e21, 0, "-1000000000000000000000"), (1.5e22, 0, "15000000000000000000000"),
      (12_345_678_901.25, 6, "12345678901.25"), (123_456_789_012.5, 9, "123456789012.5"),
    ])
  func huge(value: Double, decimals: Int, text: String) {
    #expect(value.text(decimals: decimals) == text)
  }

  @Test("no text of any size has an exponent, an idle zero or an idle point")
  func shape() {
    for decimals in 0...9 {
      for exponent in -30...300 {
        for digits in [1.0, 1.5, 9.999_999, 3.141_592_653_589_793] {
          let text = (digits * pow(10, Double(exponent))).text(decimals: decimals)
          #expect(text.allSatisfy { $0.isNumber || $0 == "." }, "\(text)")
          #expect(!text.hasSuffix("."), "\(text)")
          #expect(!(text.contains(".") && text.hasSuffix("0")), "\(text)")
          #expect(text == "0" || text.hasPrefix("0.") || !text.hasPrefix("0"), "\(text)")
        }
      }
    }
  }

  @Test("the text is the number to the decimals asked for, and the sign is a mirror")
  func nearest() {
    for step in 0...20_000 {
      let value = Double(step) * 0.137 + 0.000_3
      for decimals in 0...4 {
        let text = value.text(decimals: decimals)
        let half = 0.5 * pow(10, -Double(decimals)) + 1e-9
        #expect(Double(text).map { abs($0 - value) <= half } == true, "\(value) \(text)")
        #expect((-value).text(decimals: decimals) == (text == "0" ? "0" : "-" + text))
      }
    }
  }
}
