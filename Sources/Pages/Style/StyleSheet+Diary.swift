extension StyleSheet {
  /// The paper diary: boxes that a tired hand can fill, four weeks on one side of A4 or Letter.
  static let diary = """
    .sheet+.sheet{break-before:page;margin-top:2rem}
    .scale-ends{display:flex;justify-content:space-between;gap:1rem}
    .diary-grid{table-layout:fixed;max-width:none}
    .diary-grid td,.diary-grid th{height:2.25rem;padding:.1rem .3rem;font-weight:400}
    .diary-grid thead th{font-weight:600}
    .diary-grid tbody{border-top:3px solid var(--ink)}
    .diary-grid th:nth-child(1){width:19%}
    .diary-grid th:nth-child(2){width:8%}
    .diary-grid th:nth-child(3){width:11%}
    .diary-grid th:nth-child(4){width:11%}
    .diary-grid th:nth-child(5){width:20%}
    .diary-grid th:nth-child(6){width:11%}
    @media screen{.diary-grid{min-width:38rem}
    .diary-grid th:nth-child(1){width:21%}
    .diary-grid th:nth-child(3){width:12%}
    .diary-grid th:nth-child(4){width:10%}
    .diary-grid th:nth-child(5){width:21%}}
    """

  /// Rows of 7 mm: 28 of them and the words fit a Letter sheet, the shorter of the two.
  static let diaryPrint = """
    .report .diary-grid td,.report .diary-grid th{height:6.8mm;padding:0 .2rem;vertical-align:middle}
    .report .sheet h2{margin-top:0}
    .report .sheet+.sheet{margin-top:0}
    """
}
