// swift-format-ignore-file
// Generated from Data/dietary_reference_intakes.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let dietaryReferenceIntakes = TableText(
    name: "dietary_reference_intakes.tsv",
    sha256: "085e81559520734d3f21346087b77f34401199bfb96760b1014e0e4b8edfdfc3",
    text: ##"""
authority	age_min_y	age_max_y_exclusive	sex	state	measure	mg_per_d	applies_to	source	tag	note
NAM	0	0.5	any	none	AI	30	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	0.5	1	any	none	AI	75	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	1	4	male	none	EAR	65	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	1	4	male	none	RDA	80	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	1	4	female	none	EAR	65	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	1	4	female	none	RDA	80	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	4	9	male	none	EAR	110	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	4	9	male	none	RDA	130	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	4	9	female	none	EAR	110	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	4	9	female	none	RDA	130	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	9	14	male	none	EAR	200	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	9	14	male	none	RDA	240	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	9	14	female	none	EAR	200	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	9	14	female	none	RDA	240	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	14	19	male	none	EAR	340	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	14	19	male	none	RDA	410	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	14	19	female	none	EAR	300	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	14	19	female	none	RDA	360	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	19	31	male	none	EAR	330	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	19	31	male	none	RDA	400	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	19	31	female	none	EAR	255	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	19	31	female	none	RDA	310	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	31	51	male	none	EAR	350	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	31	51	male	none	RDA	420	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	31	51	female	none	EAR	265	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	31	51	female	none	RDA	320	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	51	71	male	none	EAR	350	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	51	71	male	none	RDA	420	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	51	71	female	none	EAR	265	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	51	71	female	none	RDA	320	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	71		male	none	EAR	350	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	71		male	none	RDA	420	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	71		female	none	EAR	265	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	71		female	none	RDA	320	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	14	19	female	pregnant	EAR	335	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[recalled]	
NAM	14	19	female	pregnant	RDA	400	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	19	31	female	pregnant	EAR	290	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[recalled]	
NAM	19	31	female	pregnant	RDA	350	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	31	51	female	pregnant	EAR	300	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[recalled]	
NAM	31	51	female	pregnant	RDA	360	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	14	19	female	lactating	EAR	300	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[recalled]	
NAM	14	19	female	lactating	RDA	360	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	19	31	female	lactating	EAR	255	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[recalled]	
NAM	19	31	female	lactating	RDA	310	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	31	51	female	lactating	EAR	265	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[recalled]	
NAM	31	51	female	lactating	RDA	320	total	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	
NAM	1	4	any	none	UL	65	supplement	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	medicines and supplements only; not food or water
NAM	4	9	any	none	UL	110	supplement	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	medicines and supplements only; not food or water
NAM	9	19	any	none	UL	350	supplement	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	medicines and supplements only; not food or water
NAM	19		any	none	UL	350	supplement	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	medicines and supplements only; not food or water
NAM	14	51	female	pregnant	UL	350	supplement	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	same as the non-pregnant adult value
NAM	14	51	female	lactating	UL	350	supplement	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	same as the non-pregnant adult value
NAM	0	1	any	none	UL_NOT_SET	0	supplement	IOM 1997 Dietary Reference Intakes, ch. 6, doi:10.17226/5776	[seen]	no UL: magnesium from milk, formula and food only; treat as 0 mg supplement
EFSA	0.583	1	any	none	AI	80	total	EFSA NDA 2015 EFSA Journal 13(7):4186, doi:10.2903/j.efsa.2015.4186	[seen]	
EFSA	1	3	any	none	AI	170	total	EFSA NDA 2015 EFSA Journal 13(7):4186, doi:10.2903/j.efsa.2015.4186	[seen]	
EFSA	3	10	any	none	AI	230	total	EFSA NDA 2015 EFSA Journal 13(7):4186, doi:10.2903/j.efsa.2015.4186	[seen]	
EFSA	10	18	male	none	AI	300	total	EFSA NDA 2015 EFSA Journal 13(7):4186, doi:10.2903/j.efsa.2015.4186	[seen]	
EFSA	10	18	female	none	AI	250	total	EFSA NDA 2015 EFSA Journal 13(7):4186, doi:10.2903/j.efsa.2015.4186	[seen]	
EFSA	18		male	none	AI	350	total	EFSA NDA 2015 EFSA Journal 13(7):4186, doi:10.2903/j.efsa.2015.4186	[seen]	
EFSA	18		female	none	AI	300	total	EFSA NDA 2015 EFSA Journal 13(7):4186, doi:10.2903/j.efsa.2015.4186	[seen]	
EFSA	18		female	pregnant	AI	300	total	EFSA NDA 2015 EFSA Journal 13(7):4186, doi:10.2903/j.efsa.2015.4186	[seen]	no added need
EFSA	18		female	lactating	AI	300	total	EFSA NDA 2015 EFSA Journal 13(7):4186, doi:10.2903/j.efsa.2015.4186	[seen]	no added need
EFSA	4		any	none	UL	250	supplement	SCF 2001 opinion on the UL of magnesium (kept by EFSA 2006)	[seen]	readily dissociable salts incl. those freed by stomach acid such as MgO; supplements, water and fortified food; NOAEL 250, LOAEL about 360-365 mg/d (mild diarrhoea)
EFSA	14		female	pregnant	UL	250	supplement	SCF 2001 opinion on the UL of magnesium (kept by EFSA 2006)	[seen]	SCF applies the adult value
EFSA	14		female	lactating	UL	250	supplement	SCF 2001 opinion on the UL of magnesium (kept by EFSA 2006)	[seen]	SCF applies the adult value
EFSA	0	4	any	none	UL_NOT_SET	0	supplement	SCF 2001 opinion on the UL of magnesium (kept by EFSA 2006)	[seen]	no UL could be set below 4 years; treat as 0 mg supplement without a clinician
UK	0	0.25	any	none	RNI	55	total	COMA 1991 Dietary Reference Values (UK)	[seen]	
UK	0.25	0.5	any	none	RNI	60	total	COMA 1991 Dietary Reference Values (UK)	[recalled]	
UK	0.5	0.75	any	none	RNI	75	total	COMA 1991 Dietary Reference Values (UK)	[recalled]	
UK	0.75	1	any	none	RNI	80	total	COMA 1991 Dietary Reference Values (UK)	[recalled]	
UK	1	4	any	none	RNI	85	total	COMA 1991 Dietary Reference Values (UK)	[recalled]	
UK	4	7	any	none	RNI	120	total	COMA 1991 Dietary Reference Values (UK)	[recalled]	
UK	7	11	any	none	RNI	200	total	COMA 1991 Dietary Reference Values (UK)	[recalled]	
UK	11	15	any	none	RNI	280	total	COMA 1991 Dietary Reference Values (UK)	[recalled]	
UK	15	19	any	none	RNI	300	total	COMA 1991 Dietary Reference Values (UK)	[seen]	
UK	19		male	none	RNI	300	total	COMA 1991 Dietary Reference Values (UK)	[seen]	
UK	19		female	none	RNI	270	total	COMA 1991 Dietary Reference Values (UK)	[seen]	
UK	19		female	lactating	RNI	320	total	COMA 1991 Dietary Reference Values (UK)	[recalled]	270 + 50
UK	18		any	none	GUIDANCE_LEVEL	400	supplement	EVM 2003 Safe Upper Levels for Vitamins and Minerals	[seen]	a guidance level, weaker than a UL; adults; seen in UK secondary pages
VKM	1	3	any	none	UL	85	supplement	VKM 2016 report 15 (Norway)	[seen]	
VKM	10	14	any	none	UL	280	supplement	VKM 2016 report 15 (Norway)	[seen]	
VKM	14	18	any	none	UL	280	supplement	VKM 2016 report 15 (Norway)	[seen]	
VKM	18		any	none	UL	350	supplement	VKM 2016 report 15 (Norway)	[seen]	VKM found no reason to change the IOM value
BfR	4		any	none	MAX_SUPPLEMENT	250	supplement	BfR 2017 (Germany), maximum daily amount in food supplements	[seen]	split over at least two intakes a day
"""##)
}
