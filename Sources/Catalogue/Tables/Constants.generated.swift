// swift-format-ignore-file
// Generated from Data/constants.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let constants = TableText(
    name: "constants.tsv",
    sha256: "66339b14fefac8dbd2f280c9a0e8dc9a53e521d38a76d123a92009c1e0e5d8c7",
    text: ##"""
id	value	unit	meaning	source	tag
ckd_epi_kappa_female	0.7	mg/dL	creatinine at which the CKD-EPI 2021 curve bends, women	Inker 2021, N Engl J Med 385:1737-1749; coefficients as printed by the National Kidney Foundation	[seen]
ckd_epi_kappa_male	0.9	mg/dL	creatinine at which the CKD-EPI 2021 curve bends, men	Inker 2021, N Engl J Med 385:1737-1749; coefficients as printed by the National Kidney Foundation	[seen]
ckd_epi_alpha_female	-0.241	1	exponent below the bend, women	Inker 2021, N Engl J Med 385:1737-1749; coefficients as printed by the National Kidney Foundation	[seen]
ckd_epi_alpha_male	-0.302	1	exponent below the bend, men	Inker 2021, N Engl J Med 385:1737-1749; coefficients as printed by the National Kidney Foundation	[seen]
ckd_epi_beta	-1.2	1	exponent above the bend	Inker 2021, N Engl J Med 385:1737-1749; coefficients as printed by the National Kidney Foundation	[seen]
ckd_epi_scale	142	mL/min/1.73 m2	eGFR at the bend and age zero	Inker 2021, N Engl J Med 385:1737-1749; coefficients as printed by the National Kidney Foundation	[seen]
ckd_epi_age	0.9938	1/year	factor for each year of age	Inker 2021, N Engl J Med 385:1737-1749; coefficients as printed by the National Kidney Foundation	[seen]
ckd_epi_female	1.012	1	factor for women	Inker 2021, N Engl J Med 385:1737-1749; coefficients as printed by the National Kidney Foundation	[seen]
cockcroft_gault_age	140	year	age from which creatinine clearance counts down	Cockcroft and Gault 1976, Nephron 16:31-41	[seen]
cockcroft_gault_scale	72	mg/dL min/mL kg	divisor of creatinine clearance	Cockcroft and Gault 1976, Nephron 16:31-41	[seen]
cockcroft_gault_female	0.85	1	factor for women	Cockcroft and Gault 1976, Nephron 16:31-41	[seen]
ideal_weight_female	45.5	kg	ideal body weight at 60 inches, women	Devine formula as used with Cockcroft-Gault	[seen]
ideal_weight_male	50	kg	ideal body weight at 60 inches, men	Devine formula as used with Cockcroft-Gault	[seen]
ideal_weight_per_inch	2.3	kg/inch	added for each inch above 60	Devine formula as used with Cockcroft-Gault	[seen]
adjusted_weight_share	0.4	1	share of the excess over ideal weight that counts when BMI is 30 or more	Devine formula as used with Cockcroft-Gault	[seen]
magnesium_atomic_mass	24.305	g/mol	standard atomic mass; 1 mmol of magnesium is 24.305 mg	IUPAC abridged standard atomic weights 2021	[derived]
creatinine_umol_per_mg_dl	88.4	umol/L per mg/dL	conversion of creatinine	molar mass of creatinine 113.12 g/mol	[derived]
kidney_fresh_d	365	day	a kidney value counts as fresh this long	safety rule base version 3, section 3.1	[derived]
kidney_fresh_elderly_d	180	day	the same from age 75	safety rule base version 3, section 3.1	[derived]
kidney_fresh_low_d	90	day	the same when the lowest eGFR is under 60 or a medicine can take kidney function away quickly	safety rule base version 3, section 3.1	[derived]
kidney_disagree	10	mL/min/1.73 m2	two kidney values further apart than this are both shown	safety rule base version 3, section 3.1	[derived]
serum_fresh_d	180	day	a serum magnesium older than this counts as old	safety rule base version 3, rule M08	[derived]
intake_cv_within_female	0.36	1	day-to-day variation of magnesium intake, women	IOM 2000, Dietary Reference Intakes: Applications in Dietary Assessment	[recalled]
intake_cv_within_male	0.38	1	day-to-day variation of magnesium intake, men	IOM 2000, Dietary Reference Intakes: Applications in Dietary Assessment	[recalled]
intake_cv_table	0.15	1	error of food tables, which more days do not average out	safety rule base version 3, section 15	[derived]
intake_cv_portion_household	0.20	1	portion error with household measures	safety rule base version 3, section 15	[derived]
intake_cv_portion_weighed	0.05	1	portion error with weighed portions	safety rule base version 3, section 15	[derived]
intake_cv_frequency	0.35	1	error of a food-frequency list	safety rule base version 3, section 15	[derived]
intake_z80	1.2816	1	normal quantile of an 80 % range	standard normal distribution	[derived]
requirement_cv	0.1	1	spread of magnesium requirements between people, as a share of the EAR	IOM 2000, Dietary Reference Intakes: Applications in Dietary Assessment	[seen]
adequate_p	0.85	1	probability from which intake is called probably enough	safety rule base version 3, section 15	[derived]
plan_first_step_mg_d	125	mg/d	largest dose of the first seven days and largest step (D10)	project rule from SCF 2001 on adaptation of the gut	[derived]
plan_step_days	7	day	days between two steps (D10)	project rule from SCF 2001 on adaptation of the gut	[derived]
plan_split_above_mg	200	mg	largest single intake before splitting is proposed (D04)	SCF 2001 and BfR 2017 for splitting; 200 mg threshold is the project's	[derived]
plan_soft_limit_mg_d	250	mg/d	above this loose stools get more likely (D03)	SCF 2001; BfR 2017	[seen]
plan_routine_tests_w	26	week	repeat of serum magnesium and creatinine in plans longer than 12 weeks	UK label of oral magnesium aspartate: every 3 to 6 months	[seen]
alcohol_g_per_drink	14	g	alcohol in one drink of the depletion score	Fan 2021, J Nutr 151:2226-2235, doi:10.1093/jn/nxab138	[seen]
effect_half_life_d	5	day	median half-life of the effect when no forecast is given	trial specification A3.1, rounded from 5.38 d	[derived]
effect_half_life_log_sd	0.5	1	its log-SD	trial specification A3.1, rounded from 0.545	[derived]
adequate_z	1.0364334	1	normal quantile of that probability	standard normal distribution	[derived]
effect_half_life_low_d	2	day	its 5 % quantile, whole days	trial specification A3.1: 5 x exp(-1.645 x 0.5)	[derived]
effect_half_life_high_d	11	day	its 95 % quantile, whole days	trial specification A3.1: 5 x exp(1.645 x 0.5)	[derived]
hba1c_percent_slope	0.09148	%/(mmol/mol)	HbA1c in %: this times HbA1c in mmol/mol, plus the offset	Hoelzel 2004, Clin Chem 50:166-174; master equation of the NGSP	[recalled]
hba1c_percent_offset	2.152	%	the offset of that line	Hoelzel 2004, Clin Chem 50:166-174; master equation of the NGSP	[recalled]
cyanocobalamin_molar_mass	1355.4	g/mol	molar mass of vitamin B12 as laboratories convert it	C63H88CoN14O14P from IUPAC abridged standard atomic weights 2021	[derived]
calcium_atomic_mass	40.078	g/mol	standard atomic mass; 1 mmol of calcium is 40.078 mg	IUPAC abridged standard atomic weights 2021	[recalled]
calcium_charge	2	mEq/mmol	charges of the calcium ion	Ca2+	[derived]
decilitres_per_litre	10	dL/L	from values in dL to values in L	definition of the litre	[derived]
"""##)
}
