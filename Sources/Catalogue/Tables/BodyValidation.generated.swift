// swift-format-ignore-file
// Generated from Data/body_validation.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let bodyValidation = TableText(
    name: "body_validation.tsv",
    sha256: "7baac48e077e8f9330bcebf0c8bf0622dccce20ca0e2cd4851b9475f228bb8dc",
    text: ##"""
id	study	population	protocol	quantity	reported	spread	unit	source	tag	role	parameter
V01	Fine 1991	healthy men	test meal 36 mg (1.5 mmol)	fraction absorbed	0.65		-	Fine 1991 J Clin Invest 88:396 doi:10.1172/JCI115317	[seen] (fraction); [recalled] (36 mg)	fitted	
V02	Fine 1991	healthy men	meal + 80 mEq acetate (41.5 mmol)	fraction absorbed	0.11		-	Fine 1991 J Clin Invest 88:396 doi:10.1172/JCI115317	[seen]	fitted	
V03	Sabatier 2003	6 healthy men	70 mg 26Mg with food, isotope	fraction absorbed	0.48	SD 0.05	-	Sabatier 2003 Am J Clin Nutr 77:1206	[seen]	consulted	
V04	Sabatier 2002	10 healthy women	mineral water with / without meal	ratio of fraction absorbed	1.144	52.3 SD 3.9 / 45.7 SD 4.6 %	ratio	Sabatier 2002 Am J Clin Nutr 75:65	[seen]	consulted	
V05	Textbook balance	adults	intake about 300 mg/d	urinary Mg	110	100-125	mg/d	DRI 1997 and physiology texts	[seen] (120; 125-150 mg/d in two texts)	fitted	
V06	Textbook renal	adults	basal	fractional excretion	0.05	0.03-0.05	-	Oliveira 2018 Adv Chronic Kidney Dis (95 % reabsorbed)	[seen]	fitted	
V07	Rude 1980	normal subjects	Mg infusion	tubular maximum TmMg	0.576		mmol/L GF	Rude 1980 J Clin Endocrinol Metab (1.4 mg/100 mL GF)	[seen]	fitted	
V08	Renal range	hypermagnesaemia	serum 3 mmol/L	fractional excretion	0.7	">70 %" possible	-	Oliveira 2018 Adv Chronic Kidney Dis	[seen]	consulted	
V09	Joris 2016	52 overweight adults	350 mg/d in 3 doses, 24 wk (form modelled as soluble)	delta urine	2.01	95% CI 1.22-2.93	mmol/d	Joris 2016 Am J Clin Nutr 103:1260	[seen]	consulted	
V10	Joris 2016	52 overweight adults	same	delta serum	0.02	95% CI 0.00-0.04	mmol/L	Joris 2016 Am J Clin Nutr 103:1260	[seen]	fitted	renal slope
V11	Schutten 2022	164 overweight adults	citrate 450 mg/d in 3 doses, 24 wk	delta urine	3.12	95% CI 2.23-4.01	mmol/d	Schutten 2022 J Am Heart Assoc doi:10.1161/JAHA.121.021783	[seen]	consulted	
V12	Schutten 2022	164 overweight adults	same	delta plasma	0.04	95% CI 0.02-0.06	mmol/L	Schutten 2022 J Am Heart Assoc doi:10.1161/JAHA.121.021783	[seen]	fitted	renal slope
V13	Zhang 2016	48 trials, n=2131	197-994 mg/d; simulated 365 mg/d mixed forms 12 wk	delta urine	1.52	95% CI 1.20-1.83	mmol/d	Zhang 2016 J Nutr 146:595	[seen]	consulted	
V14	Zhang 2016	48 trials, n=2131	same	delta serum	0.04	95% CI 0.02-0.06	mmol/L	Zhang 2016 J Nutr 146:595	[seen]	consulted	
V15	Zhang 2016	48 trials	same, continued	time to serum steady state	140	about 20 wk, cross-trial spline	d (model: to 95 %)	Zhang 2016 J Nutr 146:595	[seen]	untouched	
V16	Kappeler 2017	20 healthy men, pre-saturated	300 mg (dose recalled) citrate vs oxide, single	difference in 24 h urine	0.565	95% CI 0.212-0.918	mmol	Kappeler 2017 BMC Nutr 3:7 doi:10.1186/s40795-016-0121-3	[seen]	fitted	fs oxide
V17	Siener 2011	13 healthy men	450 mg oxide capsules, 1 d (3 x 150 mg assumed, revised from one dose)	relative rise in urine	0.2		-	Siener 2011 Urol Res (online 2010)	[seen]	consulted	
V18	Siener 2011	13 healthy men	450 mg oxide effervescent, 1 d (3 x 150 mg assumed, revised from one dose)	relative rise in urine	0.4		-	Siener 2011 Urol Res (online 2010)	[seen]	fitted	fs effervescent
V19	Morris 1987	6 healthy men	56.5 mmol sulfate over 3 h	share of dose in urine 24 h	4	SD 2.9	%	Morris 1987 J Toxicol Clin Toxicol 25:371	[seen]	consulted	
V20	Morris 1987	6 healthy men	same	share of dose in urine 72 h	6.9	SD 7.0	%	Morris 1987 J Toxicol Clin Toxicol 25:371	[seen]	consulted	
V21	Firoz & Graber 2001	healthy volunteers	oxide 10.5 mmol/d	urinary increment / dose	4		%	Firoz 2001 Magnes Res 14:257	[seen]	consulted	
V22	Blancquaert 2019	30 healthy	best product, 196 mg (dose recalled), fasted; compared with the pre-dose sample (definition revised once)	peak rise of serum	6.2		%	Blancquaert 2019 Nutrients 11:1663	[seen]	consulted	
V23	Blancquaert 2019	30 healthy	same	AUC above baseline 0-6 h	6.87		mmol/L*min	Blancquaert 2019 Nutrients 11:1663	[seen]	consulted	
V24	Schuette 1994	12 ileal-resection patients	100 mg 26Mg chelate vs oxide	ratio absorbed chelate/oxide	1.031	1.99 in the 4 worst absorbers	ratio	Schuette 1994 JPEN 18:430	[seen]	consulted	
V25	Loading test 1994	88 healthy	30 mmol IV over 8 h	excreted share of load in 24 h	93.7	SD 10.3 (retention 6.3)	%	Scand J Clin Lab Invest 1994;54:23 doi:10.3109/00365519409086506	[seen]	fitted	kI, kappa
V26	Lu 2002	51 pre-eclamptic women	MgSO4 120 mg/kg 1 h + 24 mg/kg/h 5 h (70 kg)	rise of serum at 1 h	1.157	CL CV 39 %	mmol/L	Lu 2002 Clin Pharmacokinet 41:1105	[derived] (from their 2-compartment parameters, [seen])	consulted	
V27	Lu 2002	51 pre-eclamptic women	MgSO4 120 mg/kg 1 h + 24 mg/kg/h 5 h (70 kg)	rise of serum at 6 h	0.9643	CL CV 39 %	mmol/L	Lu 2002 Clin Pharmacokinet 41:1105	[derived] (from their 2-compartment parameters, [seen])	consulted	
V28	Lu 2002	51 pre-eclamptic women	MgSO4 120 mg/kg 1 h + 24 mg/kg/h 5 h (70 kg)	rise of serum at 11 h	0.4195	CL CV 39 %	mmol/L	Lu 2002 Clin Pharmacokinet 41:1105	[derived] (from their 2-compartment parameters, [seen])	consulted	
V29	Salinger 2013	258 hypertensive pregnant women	1 g/h at steady state	rise of serum	0.8435		mmol/L	Salinger 2013 BJOG 120:894 (CL 48.1 dL/h)	[derived] (rate / CL, CL [seen])	untouched	
V30	Okusanya 2016	review, 28 studies	4-6 g load	serum / baseline 30 min after	2	"doubling"	ratio	Okusanya 2016 BJOG 123:356	[seen]	consulted	
V31	da Silva 2020	109 pre-eclamptic women	4 g + 1 g/h, 18 h	serum	3.444	conflicts with V29, V30	mmol/L	Drugs R D 2020;20:257 (CL 1.38 L/h, V 13.3 L)	[derived] (parameters [seen])	untouched	
V32	Fuchs-Buder 1997	20 neurosurgical patients	MgSO4 60 mg/kg IV	rise of plasma at 30 min	0.5	SD 0.10-0.15	mmol/L	Fuchs-Buder 1997 J Neurosurg Anesthesiol 9:324	[seen]	consulted	
V33	Fuchs-Buder 1997	20 neurosurgical patients	MgSO4 60 mg/kg IV	rise of plasma at 90 min	0.21	SD 0.10-0.15	mmol/L	Fuchs-Buder 1997 J Neurosurg Anesthesiol 9:324	[seen]	consulted	
V34	Fuchs-Buder 1997	20 neurosurgical patients	MgSO4 60 mg/kg IV	rise of plasma at 240 min	0.08	SD 0.10-0.15	mmol/L	Fuchs-Buder 1997 J Neurosurg Anesthesiol 9:324	[seen]	consulted	
V35	Fuchs-Buder 1997	20 neurosurgical patients	same	rise of CSF at 240 min	0.18	0.95 to 1.13	mmol/L	Fuchs-Buder 1997 J Neurosurg Anesthesiol 9:324	[seen]	consulted	
V36	McKee 2005	30 brain-injured	serum held 2.1-2.5 mmol/L for 24 h	relative rise of CSF	0.145	range 0.10-0.19	-	McKee 2005 Crit Care Med; review Neurocrit Care 2005;2:342	[seen] (range 10-19 %)	fitted	eta
V37	Shils 1969	2 tube-fed men	Mg-deficient diet about 0.4 mmol/d	plasma / baseline at 120 d	0.3	1/4 to 1/3 after several months	-	Shils 1969 Medicine 48:61	[seen] (ratio); [recalled] (intake, volume)	consulted	
V38	Shils 1969	2 tube-fed men	same	red-cell Mg / baseline at 90 d (model: slow soft tissue)	0.667		-	Shils 1969 Medicine 48:61	[seen]	consulted	
V39	Eibl 1995	40 type 2 diabetics, plasma 0.73	30 mmol/d 3 months	delta plasma	0.08	0.73 to 0.81	mmol/L	Eibl 1995 Diabetes Care 18:188	[seen]	consulted	
V40	Guerrero-Romero 2004	insulin-resistant, serum 0.61	MgCl2 2.5 g/d 3 months (taken as hexahydrate)	delta serum	0.2	0.61 SD 0.08 to 0.81 SD 0.08	mmol/L	Guerrero-Romero 2004 Diabetes Metab 30:253	[seen]	consulted	
V41	Kass 2017	25 adults	cream 56 mg/d 14 d, skin fraction 0.02	delta serum	0.07	0.82 to 0.89, p = 0.29	mmol/L	Kass 2017 PLoS One 12:e0174817	[seen]	consulted	
V42	Avioli & Berman 1966	15 young adults	28Mg IV	rapidly exchanging Mg (P + X + I)	1.77	3.54 mEq/kg	mmol/kg	Avioli 1966 J Appl Physiol 21:1688	[seen]	fitted	pool sizes
V43	Silver 1960	10 adults	28Mg IV	equilibrated share of body Mg at 50 h	17.5	10-25	%	Silver 1960 J Clin Invest 39:420 (28Mg turnover)	[seen] (numbers); [recalled] (pages)	consulted	
V44	Silver 1960	10 adults	28Mg IV	equilibrated share of body Mg at 90 h	33	"perhaps a third"	%	Silver 1960 J Clin Invest 39:420	[seen] (numbers); [recalled] (pages)	consulted	
V45	Kieboom 2015	9818 adults	PPI use	serum difference	-0.011	95% CI -0.016 to -0.007 (0.022 mEq/L)	mmol/L	Kieboom 2015 Am J Kidney Dis 66:775	[seen]	fitted	PPI factor
V46	Bertinato 2017	Canadian survey	diabetes	serum difference	-0.055	-0.04 to -0.07	mmol/L	Bertinato 2017 Nutrients 9:296	[seen]	fitted	diabetes factor
V47	NHANES 2021-23	metabolically healthy men	usual diet	mid of serum reference interval	0.82	0.71-0.93	mmol/L	NHANES 2021-2023 analysis (abstract)	[seen]	consulted	
V48	Japanese MgO series	eGFR < 15, MgO > 1000 mg/d	simulated eGFR 8, 603 mg/d 90 d	serum (reported: some > 2.47)	2.47	upper cases, not a mean	mmol/L	Jpn J Nephrol Pharmacother 2013;2(1)	[seen]	untouched	
V49	Cunningham 2012	creatinine clearance < 10	usual diet 200-300 mg/d	serum (reported: overt hypermagnesaemia frequent, > 1.05)	1.05	threshold	mmol/L	Cunningham 2012 Clin Kidney J 5(S1):i39	[seen]	untouched	
"""##)
}
