// swift-format-ignore-file
// Generated from Data/published_pools.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let publishedPools = TableText(
    name: "published_pools.tsv",
    sha256: "595ab553bce05fd90d59b6a1c585f034267102d729a5c0a39b88105f7b2417d4",
    text: ##"""
id	review	question	groups	measure	estimate	low	high	studies	people	i2	source	tag
regional2024_placebo	Reg Anesth Pain Med 2024	IV or oral magnesium sulfate against placebo, neuropathic pain	PHN|mixed neuropathic|CRPS|LBP neuropathic component	MD	-1.13	-2.64	0.38	7	274	81	Reg Anesth Pain Med 2024;49(Suppl 1):A4.1, CRD42023441885	[seen]
regional2024_ketamine	Reg Anesth Pain Med 2024	IV or oral magnesium sulfate against ketamine, neuropathic pain, sign as printed	PHN|mixed neuropathic	MD	-0.67	-1.84	0.49			62	Reg Anesth Pain Med 2024;49(Suppl 1):A4.1, CRD42023441885	[seen]
ao2012	Ao 2012	calcium and magnesium, oxaliplatin, grade 2 or worse	CIPN	OR	0.44	0.23	0.85	4			Ao 2012, Exp Ther Med, DOI 10.3892/etm.2012.678	[seen]
wu2012	Wu 2012	calcium and magnesium, oxaliplatin, grade 2 or worse	CIPN	OR	0.47	0.22	1.00	3			Wu 2012, Eur J Cancer, PMID 22542974 (author recalled)	[seen]
wen2013	Wen 2013	calcium and magnesium, oxaliplatin, acute grade 3; trials and cohorts	CIPN	OR	0.26	0.11	0.62	7			Wen 2013, Ann Oncol, DOI 10.1093/annonc/mds211	[seen]
xu2013	Xu 2013	calcium and magnesium, oxaliplatin, grade 2 or worse	CIPN	OR	0.60	0.46	0.77	16			Xu 2013, J Dig Dis, PMID 23432969	[seen]
jordan2016	Jordan 2016	calcium and magnesium, oxaliplatin, grade 2 or worse, with the largest trial	CIPN	RR	0.81	0.60	1.11	5	694		Jordan 2016, Oncology	[seen]
"""##)
}
