extension StyleSheet {
  /// The parts that several pages share.
  static let parts = """
    .back{display:inline-block;min-height:48px;padding:.6rem 0;margin-top:.5rem}
    .finding{background:var(--card);border:1px solid var(--rule);border-inline-start-width:.375rem;
    padding:1rem;margin:0 0 1rem;border-radius:4px;max-width:60ch;color:var(--ink)}
    .finding h2,.finding h3{margin:0 0 .375rem;color:var(--ink);font-size:1.125rem}
    .finding p{margin:0 0 .5rem}
    .finding p:last-child,.finding ul:last-child,.finding dl:last-child{margin:0}
    .level{display:flex;align-items:center;gap:.5rem;font-weight:600}
    .level svg{flex:none;fill:none;stroke:currentColor;stroke-width:2.5;stroke-linejoin:round}
    .level .solid{fill:currentColor}
    .level .cut-out{stroke:var(--card)}
    .finding.refusal,.finding.emergency{border-color:var(--red)}
    .refusal .level,.emergency .level{color:var(--red)}
    .finding.emergency{border-width:3px;border-inline-start-width:.75rem}
    .finding.ask{border-inline-start-color:var(--orange)}
    .ask .level{color:var(--orange)}
    .finding.notice{border-inline-start-color:var(--blue)}
    .notice .level{color:var(--blue)}
    .finding.clear{border-inline-start-color:var(--olive)}
    .clear .level{color:var(--olive)}
    .finding .summary-list div:last-child{border-bottom:0}
    .next-step{font-weight:600}
    .summary-list{display:grid;border-top:1px solid var(--rule)}
    .summary-list div{display:grid;grid-template-columns:2fr 3fr auto;gap:.25rem 1rem;
    padding:.75rem 0;border-bottom:1px solid var(--rule)}
    .summary-list dt{font-weight:600}
    .summary-list dd{margin:0;min-width:0}
    .summary-list dd a{display:inline-block;min-height:48px;padding:.55rem 0;margin:-.55rem 0}
    @media (max-width:34rem){.summary-list div{grid-template-columns:1fr}}
    .key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem;
    max-width:60ch}
    .key-figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;
    background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:.75rem 1rem}
    .key-figures dt{color:var(--quiet-ink)}
    .key-figures dd{margin:0;font-size:1.375rem;font-weight:600;line-height:1.25;
    font-variant-numeric:tabular-nums}
    .side-by-side>div{min-width:0}
    .side-by-side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));
    gap:0 1.5rem;align-items:start}
    .tick-box{display:flex;gap:.6rem;align-items:flex-start;margin:0 0 .5rem}
    .tick-box svg{flex:none;margin-top:.1em;fill:none;stroke:var(--ink);stroke-width:2}
    .signature{margin:2.5rem 0 1rem;border-top:1px solid var(--ink);padding-top:.25rem;
    max-width:24rem;color:var(--quiet-ink)}
    .signatures{display:grid;grid-template-columns:2fr 2fr 1fr;gap:0 1.5rem}
    .signatures .signature{max-width:none}
    @media (min-width:34rem){.report .summary-list div{grid-template-columns:1fr 3fr}
    .entry .summary-list div{grid-template-columns:12.5rem 1fr}}
    .choices{display:flex;flex-wrap:wrap;gap:0 2rem}
    .write-on{display:block;border-bottom:1px solid var(--ink);min-height:2rem;margin:0 0 .5rem}
    """

  /// Forms: large targets, visible edges.
  static let fields = """
    button,.button{display:inline-block;min-height:48px;padding:.6rem 1.25rem;font:inherit;
    font-weight:600;background:var(--olive);color:var(--on-olive);border:2px solid var(--olive);
    border-radius:4px;text-decoration:none;text-align:center;text-wrap:balance;cursor:pointer;
    margin:.25rem .5rem .25rem 0}
    @media (max-width:24rem){button,.button{padding-inline:.75rem;margin-inline-end:0}}
    button:hover,.button:hover{text-decoration:underline}
    button.secondary,.button.secondary{background:var(--card);color:var(--olive)}
    button.danger{background:var(--red);border-color:var(--red);color:var(--on-red)}
    fieldset{border:0;padding:0;margin:0 0 1.5rem;min-width:0}
    legend{padding:0}
    legend,label{text-wrap:pretty}
    legend>h1{margin-top:0}
    label{font-weight:600}
    .hint{color:var(--quiet-ink);margin-bottom:.5rem}
    form>.hint{margin-bottom:1.5rem}
    input,select,textarea{font:inherit;color:var(--ink);background:var(--card);
    border:2px solid var(--rule);border-radius:4px;min-height:48px;padding:.5rem;max-width:100%}
    textarea{width:100%}
    input[type=radio],input[type=checkbox]{width:28px;height:28px;min-height:0;margin:0;flex:none;
    accent-color:var(--olive)}
    .choice{display:flex;align-items:flex-start;gap:.75rem;min-height:48px;margin-bottom:8px}
    .choice>input{margin-top:.5rem}
    .choice label{font-weight:400;flex:1;padding:.5rem 0}
    .field-error{color:var(--red);font-weight:600;margin-bottom:.5rem}
    .error-summary{border:3px solid var(--red);padding:1rem;margin:1rem 0 1.5rem;
    background:var(--card)}
    .error-summary h2{margin-top:0;color:var(--ink)}
    .error-summary ul{margin-bottom:0}
    """
}
