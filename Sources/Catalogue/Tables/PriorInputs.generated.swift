// swift-format-ignore-file
// Generated from Data/prior_inputs.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let priorInputs = TableText(
    name: "prior_inputs.tsv",
    sha256: "2c2fe68c8e82fe5c18b81f54ec8b8176ca305bdff50bd0d30a802947ef2007f8",
    text: ##"""
id	study	node	reading	kind	mean	sd1	sd2	n1	n2	p	standardised	low	high	relevance	source	tag
oral_mixed	pickering2011	mixed		deviations	0	2.3	2.3	23	22					1	oral magnesium chloride, no difference: imputed as 0 with a typical SD and an even split of 45	[assumption]
iv_mixed	pickering2020	mixed		standardised							-0.4	-0.8	0.1	0.25	difference of the areas under the curve over 35 days; error from the printed standardised effect and its interval	[derived]
low_back_p	yousef2013	low_back	p	p_bound	-2.5			40	40	0.03				0.5	error from the printed bound on p	[derived]
low_back_sd	yousef2013	low_back	sd	deviations	-2.5	1.8	2.2	40	40					0.5	error from the printed SDs, that of the control arm taken from baseline	[derived]
iv_crps	fischer2013	crps		deviations	0	2	2	29	27					0.25	no difference: imputed as 0 with a typical SD and an even split of 56	[assumption]
iv_cipn	loprinzi2014	cipn		standardised_error	0						0.13			0.1	no difference on any measure: standardised difference 0 with SE 0.13, carried to points with the reference SD	[assumption]
"""##)
}
