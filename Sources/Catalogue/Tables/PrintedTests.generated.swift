// swift-format-ignore-file
// Generated from Data/printed_tests.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let printedTests = TableText(
    name: "printed_tests.tsv",
    sha256: "5e1968fab6126ba3010e2484bec27418a76b370980c8c8d051e4a3e541392201",
    text: ##"""
study	what	kind	n1	n2	mean1	sd1	mean2	sd2	p	percent1	percent2	events	people	source	tag
yousef2013	pain, magnesium arm, baseline to 6 months	paired	40		7.5	2.2	4.7	1.8	0.034					Yousef 2013, Anaesthesia 68:260-266, PMID 23384256	[seen]
yousef2013	lumbar flexion, magnesium arm, baseline to 6 months	paired	40		22.2	8.4	34.7	11.5	0.018					Yousef 2013, Anaesthesia 68:260-266, PMID 23384256	[seen]
chay2010	any subjective neuropathy, both arms together 22 of 27	shares								77	86	22	27	Chay 2010, Asia Pac J Clin Oncol 6:270-277; trial of 27 people	[seen]
grothey2011	grade 2 or worse neurotoxicity	shares	50	52						22	38.5			Grothey 2011, J Clin Oncol; percentages of the 2008 meeting report	[seen]
deleeuw2004	polyneuropathy stage worsened at 5 years	shares	49	48						12	61			De Leeuw 2004, Magnes Res 17:109-114, PMID 15319143	[seen]
gamelin2004	neuropathy at end of treatment	shares	96	65						20	45			Gamelin 2004, Clin Cancer Res 10:4055-4061	[seen]
knijn2011	grade 2 or worse neurotoxicity	shares	551	181						40	45			Knijn 2011, Eur J Cancer 47:369-374	[seen]
"""##)
}
