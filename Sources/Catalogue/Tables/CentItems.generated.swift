// swift-format-ignore-file
// Generated from Data/cent_items.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let centItems = TableText(
    name: "cent_items.tsv",
    sha256: "b07ac17c3df72094bfdd24df9007819f3c458acfeeb3fda61b276faffb231e96",
    text: ##"""
id	topic	source	tag
1a	Title names the design	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
1b	Structured summary	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
2a	Background, and why one person	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
2b	Objectives	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
3a	Design, periods, run-in and wash-out	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
3b	Changes after the start	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
4a	Diagnosis, other illnesses and other treatment	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
4b	Setting	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
4c	Ethics: research or care	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
5	Interventions of each period	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[seen]
6a	Outcomes, and how and when they were assessed	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
6b	Properties of the outcome	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
6c	Changes of outcomes	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
7a	Number and length of periods: how chosen	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
7b	Looks and stopping rules	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
8a	Whether and how the order was randomised	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
8b	Restriction of the draw	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
8c	The full intended sequence	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
9	Concealment of the sequence	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
10	Who drew, who dispensed	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
11a	Who was blind	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
11b	Likeness of the interventions, and guesses	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
12a	Analysis of one person	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
12b	Synthesis of several persons	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
12c	Carry-over, period effects, correlation within a person	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
13a	Periods planned and completed	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
13b	Missing days, and periods stopped early	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
14a	Dates	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
14b	Why the trial ended	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
15	Baseline	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
16	Periods and days analysed	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
17a	Results of each period, effect and precision	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
17b	Binary outcomes both ways	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
18	Other analyses	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
19	Harms of each intervention	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
20	Limitations	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
21	How far the result holds for others	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
22	Interpretation	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
23	Registration	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
24	Where the protocol is	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
25	Funding	CENT 2015, Vohra 2015, BMJ 350:h1738; wording ours	[recalled]
"""##)
}
