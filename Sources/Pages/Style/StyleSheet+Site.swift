extension StyleSheet {
  /// The list of steps: the name, and beside it where it stands; forms under a title, and on paper.
  static let site = """
    .task-list{list-style:none;padding:0;max-width:60ch}
    .task-list>li{border-top:1px solid var(--rule);padding:.5rem 0;margin:0}
    .task-list>li:last-child{border-bottom:1px solid var(--rule)}
    .task{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1rem}
    .task-name{min-height:48px;padding:.6rem 0;font-weight:600}
    .task-state{border:1px solid var(--rule);border-radius:4px;padding:.1rem .6rem;
    margin-bottom:.4rem;background:var(--card)}
    .task-list p{margin:0 0 .4rem}
    h1+fieldset,h1+form{margin-top:1rem}
    @media print{p:has(>.button),p:has(>button){display:none}
    .field:not(:has(.choice:nth-of-type(9))){break-inside:avoid}
    .hint{break-after:avoid}}
    """
}
