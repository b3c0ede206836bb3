// swift-format-ignore-file
// Generated from Data/red_flags.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let redFlags = TableText(
    name: "red_flags.tsv",
    sha256: "4c74d036e7dd5241f7da7f63e36151ca1c5cbe0f73ec90886a43f8660bc08b90",
    text: ##"""
code	rule	source	tag
weakness_progressing_days	R01	GBS guidance (progression within 4 weeks)	[seen]
breathing_or_swallowing_trouble	R02	GBS bulbar and respiratory features	[seen]
saddle_numbness	R03	NHS Lothian cauda equina list	[seen]
new_bladder_or_bowel_loss	R03	NHS Lothian cauda equina list	[seen]
bilateral_sciatica_progressive	R03	NHS Lothian cauda equina list	[seen]
stroke_signs	R04	FAST	[recalled]
foot_ulcer_with_fever_or_gangrene	R05	NICE NG19: immediate referral	[seen]
black_or_cold_foot	R05	NICE NG19: immediate referral	[seen]
foot_ulcer	R06	NICE NG19	[seen]
foot_infection	R06	NICE NG19	[seen]
hot_swollen_foot	R06	NICE NG19	[seen]
sensory_level_on_trunk	R07	GBS mimic list (sensory level, upper motor signs)	[seen]
spastic_legs	R07	GBS mimic list (sensory level, upper motor signs)	[seen]
lhermitte	R07	GBS mimic list (sensory level, upper motor signs)	[seen]
acute_foot_drop	R08	NHS Lothian	[seen]
wrist_drop	R08	NHS Lothian	[seen]
asymmetric_stepwise_with_fever_or_rash	R09	vasculitic mononeuritis pattern	[recalled]
new_symptoms_during_chemo	R10	CIPN practice	[recalled]
weight_loss_or_night_sweats	R11	paraneoplastic and amyloid clue	[recalled]
known_cancer_new_neuropathy	R11	paraneoplastic and amyloid clue	[recalled]
severe_headache_fever_neck_stiffness	R12	standard	[recalled]
chest_pain_or_fainting	R13	standard	[recalled]
palpitations_with_faint	R13	standard	[recalled]
fits	R13	standard	[recalled]
toxin_or_drug_exposure	R14	exposure list	[recalled]
severe_hypoglycaemia_or_dka_signs	R15	standard	[recalled]
suicidal_thoughts	R16	duty of care	[recalled]
balance_loss_with_b12_risk	R17	B12 neurology	[recalled]
mg_toxicity_signs	R18	section 4.1	[seen]
"""##)
}
