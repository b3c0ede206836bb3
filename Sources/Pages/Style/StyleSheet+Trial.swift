extension StyleSheet {
  /// Forms with their errors, scores that a tired thumb can hit, and the card of today.
  static let trial = """
    .field{margin:0 0 1.5rem;max-width:60ch}
    .field-label{display:block;font-weight:600;margin-bottom:.25rem}
    h1>label{font-weight:inherit}
    .faulty{border-inline-start:.375rem solid var(--red);padding-inline-start:.75rem}
    .faulty>legend{float:inline-start;width:100%}
    .faulty>legend+*{clear:both}
    .faulty input,.faulty select,.faulty textarea{border-color:var(--red)}
    .holds-digits{width:4.5rem}
    .holds-short{width:8rem}
    .holds-line{width:100%}
    .unit{margin-inline-start:.5rem}
    .buttons{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1rem}
    .choice>div{flex:1;min-width:0}
    .choice>div>label{display:block}
    .choice>div>.hint{margin:-.25rem 0 .5rem}
    .date-parts{display:flex;flex-wrap:wrap;gap:1rem}
    .date-parts label{display:block;font-weight:400}
    .scores{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;max-width:40rem}
    .scores .score{margin:0;padding:.5rem 0;min-height:56px;font-size:1.25rem;width:100%;
    font-variant-numeric:tabular-nums}
    .scores>div{display:flex;flex-direction:column;align-items:center;justify-content:center;
    min-height:68px;border:2px solid var(--rule);border-radius:4px;background:var(--card);
    position:relative}
    .scores>div label{font-weight:600;padding:0 .25rem;text-align:center}
    .scores>div label::after{content:"";position:absolute;inset:0}
    .scores>div:has(:checked){border-color:var(--olive);background:var(--shade)}
    .scores>div:nth-child(12){grid-column:1/-1;flex-direction:row;gap:.5rem;min-height:48px}
    .scale-ends.hint{max-width:40rem;margin-bottom:.5rem}
    .scale-ends span:last-child{text-align:end}
    @media (max-width:43.99rem){.scale-ends.hint{display:block}.scale-ends.hint span{display:block;
    text-align:start}}
    .error-summary .summary-title{font-size:1.25rem;font-weight:600;margin-bottom:.5rem}
    .error-summary a{color:var(--red);font-weight:600}
    @media (min-width:24rem){.scores{grid-template-columns:repeat(6,1fr)}}
    @media (min-width:44rem){.scores{grid-template-columns:repeat(11,1fr)}}
    .card{background:var(--card);border:1px solid var(--rule);border-radius:6px;
    padding:1rem 1.25rem 1.25rem;margin:0 0 1.5rem}
    .card,.error-summary{max-width:60ch}
    .card>p:last-child,.card>form:last-child,.card>details:last-child{margin-bottom:0}
    .card form{max-width:none}
    .card form>details:last-child{margin-bottom:0}
    .card fieldset:last-child{margin-bottom:0}
    .instruction{font-size:1.25rem;font-weight:600;line-height:1.35}
    .group{border-top:1px solid var(--rule);max-width:60ch;margin:0;padding:.25rem 0}
    .group>summary{font-weight:600}
    .group[open]{padding-bottom:1rem}
    .groups{border-bottom:1px solid var(--rule);margin-bottom:1.5rem}
    .day-rows{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(12rem,100%),1fr));
    gap:0 1.5rem}
    @media (min-width:34.01rem){.summary-list:has(dd+dd)>div{grid-template-columns:2fr 3fr 4.5rem}}
    .diary-days{table-layout:fixed}
    .diary-days thead th:nth-child(1){width:27%}
    .diary-days thead th:nth-child(2){width:17%}
    @media (max-width:34rem){.diary-days thead th:nth-child(1){width:40%}
    .diary-days thead th:nth-child(2){width:20%}}
    .diary-days td:last-child{overflow-wrap:anywhere}
    """
}
