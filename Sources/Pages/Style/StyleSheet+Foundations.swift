extension StyleSheet {
  /// Type, spacing and the plain elements.
  static let foundations = """
    *,::before,::after{box-sizing:border-box}
    html{font-size:118.75%;line-height:1.5;-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word;
    font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
    h1,h2,h3,h4{line-height:1.25;text-wrap:balance;margin:2rem 0 .5rem}
    h1{font-size:1.75rem;margin-top:1rem}
    h2{font-size:1.375rem;color:var(--olive)}
    h3,h4{font-size:1.125rem}
    .part{display:inline-block}
    p,li,dt,dd,caption,summary{text-wrap:pretty}
    @media (max-width:24rem){h1{font-size:1.5rem}}
    p,ul,ol,dl,table,figure,details,form{margin:0 0 1rem;max-width:60ch}
    li{margin-bottom:.375rem}
    a{color:var(--blue);text-underline-offset:.15em;text-decoration-thickness:1px}
    a:hover{text-decoration-thickness:3px}
    small{font-size:1rem;color:var(--quiet-ink)}
    @media (max-width:24rem){h1,h2,h3,h4{text-wrap:pretty}}
    hr{border:0;border-top:1px solid var(--rule);margin:2rem 0}
    :focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:2px}
    main:focus{outline:none}
    table{border-collapse:collapse;width:100%;background:var(--card)}
    caption{text-align:start;font-weight:600;padding:.5rem 0}
    th,td{text-align:start;vertical-align:top;padding:.5rem;border:1px solid var(--rule)}
    @media (max-width:22rem){th,td{padding:.3rem .15rem}}
    thead th{background:var(--shade)}
    tbody th{font-weight:400}
    td .line{display:block}
    .typed th{overflow-wrap:anywhere}
    .numbers td,.numbers thead th+th{text-align:end;font-variant-numeric:tabular-nums}
    .table-scroll{overflow-x:auto;max-width:100%}
    summary{cursor:pointer;min-height:48px;padding:.6rem 0;color:var(--blue);
    text-decoration:underline;text-underline-offset:.15em;list-style-position:outside;
    margin-inline-start:1.25rem}
    .lead{font-size:1.1875rem;max-width:50.5ch}
    .quiet{color:var(--quiet-ink)}
    .visually-hidden,.titled caption{position:absolute;width:1px;height:1px;margin:-1px;padding:0;
    overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .print-only{display:none}
    """

  /// The frame of a page: skip link, header, main part, footer.
  static let landmarks = """
    .skip-link{position:absolute;inset-inline-start:1rem;top:-6rem;background:var(--card);
    padding:.75rem 1rem;z-index:1}
    .skip-link:focus{top:.5rem}
    .site-header,main,.site-footer{max-width:46rem;margin:0 auto;padding:0 1rem}
    .site-header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;
    padding-top:.75rem;padding-bottom:.75rem;border-bottom:1px solid var(--rule)}
    .brand{display:inline-flex;align-items:center;gap:.5rem;font-weight:600;color:var(--olive)}
    .brand svg{fill:var(--olive);stroke:var(--olive);stroke-width:1.5}
    .brand .facet{fill:var(--paper);fill-opacity:.45;stroke:none}
    @media (max-width:24rem){.site-header,main,.site-footer{padding-inline:.75rem}}
    nav ul{display:flex;flex-wrap:wrap;gap:.5rem 1rem;list-style:none;padding:0;margin:0}
    nav li{margin:0}
    nav a{display:inline-block;min-height:48px;padding:.6rem 0}
    main{padding-bottom:2rem}
    .site-footer{border-top:1px solid var(--rule);padding-top:1rem;padding-bottom:2rem}
    """
}
