// swift-format-ignore-file
// Generated from Data/condition_priors.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let conditionPriors = TableText(
    name: "condition_priors.tsv",
    sha256: "3352ba98eda5af63ef168a82b64dddf723f4cd115459a43572ade2c0fead5e34",
    text: ##"""
condition	route	prior_mean_nrs	prior_sd_nrs	p_relief_ge_1	p_relief_ge_2	p_worse	n_controlled_studies	n_participants_controlled	certainty	basis	tag
neuropathic_default	oral	-0.30	1.20	0.280	0.078	0.401	14	970	very low	new-condition predictive of the hierarchical model (guide to the evidence, section 8; five studies, 554 randomised, enter it), averaged over two readings of the low-back trial: -0.10 and -0.46; between-condition SD 0.75, between-person SD 0.8	[derived]
diabetic_polyneuropathy	oral	-0.30	1.20	0.280	0.078	0.401	4	280	very low	no trial with a 0-10 pain outcome; default used. Open trial in magnesium-depleted type 1 diabetes favours magnesium on neuropathy stage (OR of worsening 0.09, 0.03-0.26), but stage is not pain	[derived]
chemotherapy_induced	oral	-0.20	1.10	0.234	0.051	0.428	8	729	very low	largest blinded prevention trial null, pooled prevention RR 0.81 (0.60-1.11); no treatment trial; half weight on the condition node (-0.06 or -0.27), half on the default	[derived]
mixed_neuropathic	oral	0.00	1.00	0.159	0.023	0.500	3	75	low	one oral and one IV add-on blinded trial, both null; weight 0.7 on the node (+0.19 or +0.14), 0.3 on the default; average 0.03 set to 0	[derived]
postherpetic_neuralgia	oral	-0.30	1.20	0.280	0.078	0.401	3	112	very low	benefit over 30 minutes of IV infusion in 7 patients, not different from ketamine in 30, no gain from adding it to a nerve block in 50; nothing on oral use for weeks; default used	[derived]
low_back_neuropathic	oral	-0.70	1.25	0.405	0.149	0.288	1	80	very low	single IV-then-oral trial, MD -2.5 at 6 months, with p-values that its own means and SDs contradict; half weight on the node (-0.54 or -1.65), half on the default	[derived]
radicular_lumbar	oral	-0.30	1.20	0.280	0.078	0.401	5	355	very low	epidural trials do not inform oral use; default used	[derived]
crps	oral	-0.20	1.10	0.234	0.051	0.428	2	86	low	placebo-controlled IV and intramuscular trials null; weight 0.7 on the node (-0.07 or -0.31), 0.3 on the default	[derived]
trigeminal_neuralgia	oral	-0.30	1.30	0.295	0.095	0.409	0	0	very low	only uncontrolled IV series with lidocaine or methocarbamol; default, widened by judgement	[assumption]
cancer_neuropathic	oral	-0.30	1.20	0.280	0.078	0.401	0	0	very low	12 uncontrolled IV cases; default used	[derived]
post_surgical_neuropathic	oral	-0.15	1.10	0.220	0.046	0.446	1	109	very low	L-threonate prevention trial null (RR 1.19, 0.66-2.16); default mean halved by judgement	[assumption]
carpal_tunnel	oral	-0.30	1.20	0.280	0.078	0.401	0	0	very low	no human trial of magnesium found; default used	[derived]
ckd_neuropathy	topical	-0.15	1.10	0.220	0.046	0.446	0	0	very low	single-arm pilot, n=20 (NTSS-6 -2.66); topical absorption unproven; default mean halved by judgement	[assumption]
any_neuropathy_topical	topical	-0.15	1.10	0.220	0.046	0.446	0	0	very low	no controlled trial; default mean halved by judgement	[assumption]
fibromyalgia_not_neuropathy	oral	-0.15	1.10	0.220	0.046	0.446	3	84	very low	blinded crossover null, one subgroup MD -0.5 (participants of that trial not counted: size not seen); default mean halved by judgement	[assumption]
any_neuropathic_iv_reference	IV	-0.70	1.70	0.430	0.222	0.340	7	274	very low	reference only, not for home use: published pooled MD -1.13 (-2.64 to 0.38) from a review of 7 trials and 274 patients, shrunk with N(0,1): mean -0.71, SE 0.61, tau about 1.4, between-person SD 0.8	[derived]
sensitivity_sceptical	any	0.00	0.75	0.091	0.004	0.500				for sensitivity analysis: effects beyond 1.5 points thought unlikely; the one sceptical prior of the project (trial.md C8)	[assumption]
sensitivity_enthusiastic	any	-1.00	1.00	0.500	0.159	0.159				for sensitivity analysis: centred on a minimal important relief	[assumption]
sensitivity_flat	any	0.00	10.00	0.460	0.421	0.500				for sensitivity analysis: lets the personal data speak; the flat prior of trial.md C8	[assumption]
no_condition	any	0.00	1.00	0.159	0.023	0.500				used when no condition is given and for every outcome other than pain or worst_pain: no trial informs it	[assumption]
"""##)
}
