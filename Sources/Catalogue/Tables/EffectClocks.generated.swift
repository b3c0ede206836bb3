// swift-format-ignore-file
// Generated from Data/effect_clocks.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let effectClocks = TableText(
    name: "effect_clocks.tsv",
    sha256: "e71f33c0b6a4edf6a4b8c799f87f0a3aa470f138436f9b643b154fc66556e349",
    text: ##"""
id	name	half_life_d	log_sd	share	share_depleted	why_share	source	tag
serum	blood and spinal fluid	1.5	0.30	0.25	0.20	best-founded mechanism, but fluid in the spine hardly moves	trial specification A3.1; serum excess halves in 1.5 d in the body model; replaced by the person's own forecast	[derived]
sensitisation	pain amplification in the spinal cord	5.545177444479562	0.38	0.40	0.30	the only link with a measured time course of pain, in rats	trial specification A3.1; Alloui 2003 in rats, tau 8 d (4 to 14 d), times ln 2	[derived]
inflammation	inflammation	9.704060527839234	0.38	0.20	0.20	human data conflict	trial specification A3.1; tau 14 d times ln 2, a stated assumption	[assumed]
stores	muscle and bone stores	49	0.44	0.15	0.30	matters when stores are low	trial specification A3.1; 14 to 60 d, an input of the body model and no finding	[assumed]
"""##)
}
