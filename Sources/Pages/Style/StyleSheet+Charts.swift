extension StyleSheet {
  /// Charts on a page.
  static let charts = """
    .chart{margin:1.5rem 0;max-width:22rem}
    .pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));
    gap:0 1.5rem;align-items:start}
    .pictures>*{min-width:0}
    .chart figcaption{font-weight:600;margin-bottom:.5rem;text-wrap:balance}
    .chart svg{display:block;width:100%;height:auto}
    .chart svg+p{margin-top:.6rem}
    .chart p{margin-bottom:.4rem}
    .chart>details{margin-bottom:0}
    .pictures .chart{margin-bottom:.5rem}
    """

  /// Inside a chart: large words, marks that differ in shape as well as in colour.
  static let drawings = """
    .drawing text{fill:var(--ink);font-size:17px}
    .drawing .quiet{fill:var(--quiet-ink)}
    .drawing .strong{font-weight:600}
    .drawing .strong,.drawing .value{paint-order:stroke;stroke:var(--paper);stroke-width:6px;
    stroke-linejoin:round}
    .drawing .axis{stroke:var(--rule);stroke-width:1.5}
    .drawing .grid{stroke:var(--rule);stroke-width:.5}
    .drawing .zone{fill:var(--shade)}
    .drawing .busy{fill:var(--shade);stroke:var(--rule);stroke-width:1.5}
    .drawing .box{fill:var(--card);stroke:var(--ink);stroke-width:1.5}
    .drawing .edge{stroke:var(--rule);stroke-width:1.5;stroke-dasharray:4 4}
    .drawing .bar{stroke:var(--ink);stroke-width:5;stroke-linecap:round}
    .drawing .dot{fill:var(--ink);stroke:var(--card);stroke-width:2}
    .drawing .treatment{fill:var(--blue);stroke:none}
    .drawing .comparison{fill:var(--paper);stroke:var(--orange);stroke-width:1.5}
    .drawing .undisclosed{fill:var(--ink);stroke:none}
    .drawing .mean{stroke:var(--ink);stroke-width:3}
    .drawing .band{stroke:var(--ink);stroke-width:1;stroke-dasharray:2 3}
    .drawing .filled{fill:var(--blue);stroke:var(--blue);stroke-width:1.5}
    .drawing .hollow{fill:none;stroke:var(--rule);stroke-width:1.5}
    .drawing .whisker{stroke:var(--ink);stroke-width:2}
    .drawing .likely{stroke:var(--ink);stroke-width:2;stroke-dasharray:6 3}
    .drawing .waiting{fill:none;stroke:var(--rule);stroke-width:1.5;stroke-dasharray:3 3}
    .drawing .sealed{fill:var(--shade);stroke:var(--ink);stroke-width:1.5}
    \(curves)
    \(forest)
    """

  /// Lines that stay apart in black and white, and bands that stay readable without their fill.
  private static let curves = """
    .drawing .curve-solid,.drawing .curve-dashed,.drawing .curve-dotted,.drawing .curve-mixed,
    .drawing .area-edge{fill:none;stroke-linejoin:round}
    .drawing .curve-solid{stroke:var(--blue);stroke-width:3.5}
    .drawing .curve-dashed{stroke:var(--orange);stroke-width:2.5;stroke-dasharray:10 5}
    .drawing .curve-dotted{stroke:var(--ink);stroke-width:3;stroke-dasharray:.1 6;
    stroke-linecap:round}
    .drawing .curve-mixed{stroke:var(--ink);stroke-width:2;stroke-dasharray:14 4 3 4}
    .drawing .pointer{stroke:var(--ink);stroke-width:1}
    .drawing .area-edge{stroke:var(--blue);stroke-width:1}
    .drawing .area,.drawing .area-inner{fill:var(--blue);fill-opacity:.16;stroke:none;
    print-color-adjust:exact;-webkit-print-color-adjust:exact}
    """
}
