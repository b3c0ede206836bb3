extension StyleSheet {
  /// Pages that explain: lists of links, quotations, sources, and the strip of a trial.
  static let learn = """
    .link-list{list-style:none;padding:0}
    .link-list li{border-bottom:1px solid var(--rule);margin:0;padding:.25rem 0}
    .link-list a{display:inline-block;min-height:48px;padding:.6rem 0;font-weight:600}
    .link-list p{margin:-.4rem 0 .6rem}
    blockquote{margin:0 0 .5rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--rule);
    max-width:60ch}
    blockquote p{margin:0}
    .source-line{color:var(--quiet-ink);font-size:1rem;margin-bottom:.25rem}
    .data,.catalogue{overflow-wrap:anywhere}
    code{font-size:1rem}
    .entry{border-top:1px solid var(--rule);padding-top:.25rem;margin-top:1.5rem}
    .entry h2,.entry h3{margin-top:.75rem;color:var(--ink);font-size:1.125rem}
    .entry .summary-list{border-top:0;margin-bottom:.5rem}
    .entry .summary-list div{border-bottom:0;padding:.25rem 0}
    .source-line+p:not(.source-line){margin-top:1rem}
    .study{border-top:1px solid var(--rule);max-width:60ch}
    .study details{margin:0}
    .study summary{text-decoration:none}
    .study h4{display:inline;margin:0;text-decoration:underline;text-underline-offset:.15em}
    .study summary .quiet{display:block;padding-inline-start:1.1rem}
    .study .summary-list{border-top:0;margin-bottom:.5rem}
    .study .summary-list div{border-bottom:0;padding:.25rem 0}
    .study:target ::details-content{content-visibility:visible;block-size:auto}
    @media print{.study details,.study details:not([open]),.study summary{display:block}
    .study details:not(.group)>summary{display:block}.entry{break-inside:avoid;
    margin-top:.75rem}
    .study{break-inside:avoid}.study summary{color:inherit;padding:.2rem 0;min-height:0;
    list-style:none;margin-inline-start:0}.study summary .quiet{padding-inline-start:0}
    .study h4{text-decoration:none}}
    td .quiet,th .quiet{display:block}
    @media print{.titled th .data{display:block}.titled th .quiet{display:inline}
    .titled th .quiet+.quiet::before,.tall .line+.line::before{content:" · "}
    .titled th.number{width:16%}.tall .line{display:inline}}
    .number{text-align:end;font-variant-numeric:tabular-nums}
    th.number{width:24%}
    @media print{th.number{width:16%}}
    """
}
