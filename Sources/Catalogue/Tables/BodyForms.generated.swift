// swift-format-ignore-file
// Generated from Data/body_forms.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let bodyForms = TableText(
    name: "body_forms.tsv",
    sha256: "3e8e3a84bb19384739df0b365a1d934f63d7223247c0b49b59da467694942baf",
    text: ##"""
id	bioaccessible	class	log_sd	source	tag
food	1	R	0.0998	almonds equal acetate, Fine 1991 J Clin Invest 88:396	[seen]
water	1	S	0.0998	as acetate, in solution; Sabatier 2002 Am J Clin Nutr 75:65	[assumed]
acetate	1	S	0.0998	almonds equal acetate, Fine 1991 J Clin Invest 88:396	[seen]
citrate	1	S	0.1492	better than oxide: Walker 2003 Magnes Res 16:183, Kappeler 2017 doi:10.1186/s40795-016-0121-3	[seen]
chloride	1	S	0.1492	equal to lactate and aspartate, above oxide: Firoz 2001 Magnes Res 14:257	[seen]
lactate	1	S	0.1492	equal to chloride and aspartate, above oxide: Firoz 2001 Magnes Res 14:257	[seen]
aspartate	1	S	0.1492	equal to chloride and lactate, above oxide: Firoz 2001 Magnes Res 14:257	[seen]
glycinate	1	S	0.2462	above oxide, Walker 2003 Magnes Res 16:183; equal to oxide after ileal resection, Schuette 1994 JPEN 18:430	[seen]
gluconate	1	S	0.1980	highest of ten salts in rats, Coudray 2005 Magnes Res 18:215	[seen]
malate	1	S	0.2936	largest area in rats, Uysal 2019 Biol Trace Elem Res 187:128; no human comparison found	[seen]
threonate	1	S	0.2936	solubility only	[assumed]
taurate	0.9	S	0.2936	rats, acetyl taurate, Uysal 2019 Biol Trace Elem Res 187:128; value a stated choice	[assumed]
lactate_sr	0.95	R	0.1980	a stated choice	[assumed]
orotate	0.8	S	0.3853	a stated choice	[assumed]
sulfate	0.8	S	0.2936	chosen to Morris 1987 J Toxicol Clin Toxicol 25:371 (4.0 and 6.9 % of 56.5 mmol in urine)	[seen]
oxide_effervescent	0.8	S	0.2936	twice the effect of the capsule, Siener 2011 Urol Res	[seen]
carbonate	0.4	S	0.4724	a stated choice; depends on acid	[assumed]
chloride_enteric	0.35	R	0.3853	much less than acetate, Fine 1991 J Clin Invest 88:396; value a stated choice	[assumed]
hydroxide	0.35	S	0.4724	a stated choice, like oxide	[assumed]
hydroxide_sr	0.35	R	0.4724	a stated choice, like oxide	[assumed]
oxide	0.3	S	0.6315	sources conflict: Firoz 2001, Siener 2011, Kappeler 2017, Schutten 2022	[seen]
mixed	0.7	S	0.2936	a mixture of forms, for comparison with pooled trials	[assumed]
"""##)
}
