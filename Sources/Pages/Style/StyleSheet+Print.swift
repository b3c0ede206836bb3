extension StyleSheet {
  /// Rules for paper; a report is set a little smaller than a page, so that it fits one side.
  static let print = """
    html{font-size:11pt;line-height:1.4}
    html:has(body.report){font-size:10.5pt;line-height:1.2}
    body.report{font-family:Arial,"Liberation Sans","Helvetica Neue",sans-serif}
    .skip-link,nav,.back,button,.button,.screen-only,details:not([open]){display:none}
    details:not(.group)>summary,form:has(.score){display:none}
    .group>summary{list-style:none;margin:0;min-height:0;color:inherit;text-decoration:none}
    .page main{padding-top:.5rem}
    .choice,.task-name,.link-list a{min-height:0}
    .link-list a,.task-name{padding:0}
    .link-list li{padding:.1rem 0}
    .link-list p{margin:0}
    .link-list:last-child>li:last-child{border:0}
    .choice{margin-bottom:0;break-inside:avoid}
    .choice>input{margin-top:.2rem}
    :focus-visible{outline:none}
    .field,fieldset{margin-bottom:.75rem}
    legend,.field-label{break-after:avoid}
    .groups:not(:has([open])),.openings:not(:has([open])){display:none}
    .print-only{display:block}
    .site-header,main,.site-footer{max-width:none;padding-left:0;padding-right:0}
    .site-header{padding-top:0;padding-bottom:.25rem}
    main{padding-bottom:0}
    .site-footer{padding-top:.5rem;padding-bottom:0}
    h1{font-size:1.5rem}
    h1,h2,h3,h4{break-after:avoid;margin-top:.8rem}
    .finding,.key-figures,.summary-list,.card,.task-list,.link-list,.error-summary,table,
    .study{max-width:none}
    .finding,.card,.chart,.site-footer,tr,.tick-box,.signature,.key-figures div,.summary-list div{
    break-inside:avoid}
    .source-line,.site-footer,h3+p+.study{break-before:avoid}
    .entry:last-child{margin-bottom:1rem}
    thead{display:table-header-group}
    table:not(:has(tr:nth-child(13)),.tall){break-inside:avoid}
    caption,figcaption,.level{break-after:avoid}
    p{orphans:3;widows:3}
    p,ul{max-width:72ch}
    p,li,figcaption{break-inside:avoid}
    li{margin-bottom:.2rem}
    p,ul,ol,dl,table,figure{margin-bottom:.5rem}
    .site-footer p{margin-bottom:.3rem}
    a{color:inherit;text-decoration:none}
    a.source::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
    .zone,.busy,.filled,.treatment,.undisclosed,.dot,thead th{print-color-adjust:exact;
    -webkit-print-color-adjust:exact}
    .side-by-side,.pictures{grid-template-columns:1fr 1fr}
    .table-scroll{overflow:visible}
    th,td{padding:.25rem .5rem}
    .finding{padding:.6rem .8rem;margin-bottom:.6rem}
    .summary-list div{padding:.4rem 0}
    .report .site-header{display:none}
    .report h1{font-size:1.25rem;margin:0 0 .2rem}
    .report h2{font-size:1.0625rem;margin:.5rem 0 .15rem}
    .report .finding h2{margin:0 0 .1rem}
    .report p,.report ul,.report dl,.report table{max-width:none;margin-bottom:.25rem}
    .report li{margin-bottom:.1rem}
    .report .lead{font-size:1.125rem}
    .report .site-footer{padding-top:.2rem}
    .report .site-footer p{margin-bottom:.05rem}
    .report .tick-box{margin-bottom:.15rem}
    .report small{font-size:1rem}
    .report th,.report td{padding:.1rem .3rem}
    .report .finding{padding:.3rem .6rem;margin-bottom:.25rem;max-width:none}
    .report .finding p,.report .finding dl{margin-bottom:.1rem}
    .report td .quiet{display:inline}
    .report td .quiet::before,.report th .quiet::before{content:" – "}
    .report th .quiet{display:inline;white-space:nowrap}
    .report .summary-list div{padding:.1rem 0;gap:0 .75rem}
    .report .key-figures{gap:.5rem}
    .report .key-figures div{padding:.3rem .6rem}
    .report .key-figures dd{font-size:1.25rem}
    .chart{max-width:76mm;margin:.75rem 0}
    .pictures .chart{max-width:70mm}
    .print-columns{columns:2;column-gap:1.5rem;max-width:none}
    .report .chart{margin:.5rem 0}
    .report .signature{margin:1.25rem 0 .2rem}
    .report .write-on{min-height:1.6rem}
    .report main>[aria-hidden]:last-child{padding-bottom:.5rem}
    """
}
