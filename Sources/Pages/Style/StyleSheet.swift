/// The one style sheet of all pages.
///
/// Sizes are in `rem`; one `rem` is 19 px on screen, so that a reader's own setting scales everything.
package enum StyleSheet {
  /// The whole sheet; it holds neither `<` nor `&`, so it needs no escaping inside a `style` element.
  package static let text = sheet(with: [fields, trial, site])

  /// The sheet of pages that stand alone; they hold no forms.
  static let fileText = sheet(with: [])

  /// A name for the whole sheet that changes with its text.
  package static let name: String = {
    let mark = text.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return "\(String(mark, radix: 36)).css"
  }()

  private static func sheet(with more: [String]) -> String {
    let rules: [String] =
      [foundations, landmarks, parts, learn, diary] + more + [charts, drawings, motion]
    let head = [
      ":root{color-scheme:light dark;\(Palette.light.declarations)}",
      "@media (prefers-color-scheme:dark){:root{\(Palette.dark.declarations)}}",
    ]
    let paper = [
      "@media print{:root{color-scheme:light;\(Palette.print.declarations)}\n\(print)\n\(diaryPrint)}",
      "@page{size:auto;margin:15mm}",
      "@media print{@page report{margin:10mm 15mm}body.report{page:report}}",
    ]
    return (head + rules + paper).joined(separator: "\n")
  }

  /// The part of the sheet that a drawing needs when it is a file of its own.
  static let drawingText = [
    ":root{color-scheme:light dark;\(Palette.light.declarations)}",
    "@media (prefers-color-scheme:dark){:root{\(Palette.dark.declarations)}}",
    "text{font-family:system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif}",
    drawings,
  ].joined(separator: "\n")

  /// Only those who did not ask for stillness see anything move.
  private static let motion = """
    @media (prefers-reduced-motion:no-preference){
    a,button,summary{transition:background-color .12s,color .12s}
    }
    """
}
