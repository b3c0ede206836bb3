extension StyleSheet {
  /// Charts: words as large as on the page, marks that differ in shape as well as in colour.
  static let charts = """
    .chart{margin:1.5rem 0;max-width:22rem}
    .chart figcaption{font-weight:600;margin-bottom:.5rem;text-wrap:balance}
    .chart svg{display:block;width:100%;height:auto}
    .chart text{fill:var(--ink);font-size:17px;font-family:inherit}
    .chart .quiet{fill:var(--quiet-ink)}
    .chart .strong{font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:4px}
    .chart .axis{stroke:var(--rule);stroke-width:1.5}
    .chart .grid{stroke:var(--rule);stroke-width:.5}
    .chart .zone{fill:var(--shade)}
    .chart .edge{stroke:var(--rule);stroke-width:1.5;stroke-dasharray:4 4}
    .chart .bar{stroke:var(--ink);stroke-width:5;stroke-linecap:round}
    .chart .dot{fill:var(--ink);stroke:var(--card);stroke-width:2}
    .chart .treatment{fill:var(--blue);stroke:none}
    .chart .comparison{fill:var(--paper);stroke:var(--orange);stroke-width:1.5}
    .chart .undisclosed{fill:var(--ink);stroke:none}
    .chart .mean{stroke:var(--ink);stroke-width:3}
    .chart .band{stroke:var(--ink);stroke-width:1;stroke-dasharray:2 3}
    .chart .filled{fill:var(--blue);stroke:var(--blue);stroke-width:1.5}
    .chart .hollow{fill:none;stroke:var(--rule);stroke-width:1.5}
    """
}
