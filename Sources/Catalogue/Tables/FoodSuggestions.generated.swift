// swift-format-ignore-file
// Generated from Data/food_suggestions.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let foodSuggestions = TableText(
    name: "food_suggestions.tsv",
    sha256: "b246c6f154d1c97d2b0288fe0d395b582fb04789033ee6b7a2fc4440efe71e9a",
    text: ##"""
food	why	source	tag
pumpkin_seed_kernels_dried	eaten as it is; the richest common seed	project choice among foods of the food table that people eat as they are	[derived]
almonds	eaten as it is; a common nut	project choice among foods of the food table that people eat as they are	[derived]
black_beans_boiled	a common bean, as cooked	project choice among foods of the food table that people eat as they are	[derived]
spinach_boiled	the best-measured leafy green, as cooked	project choice among foods of the food table that people eat as they are	[derived]
quinoa_boiled	a whole grain, as cooked	project choice among foods of the food table that people eat as they are	[derived]
oatmeal_porridge_cooked_in_water	a whole grain without any flag	project choice among foods of the food table that people eat as they are	[derived]
wholewheat_bread	the commonest whole grain	project choice among foods of the food table that people eat as they are	[derived]
lentils_boiled	a common legume, as cooked	project choice among foods of the food table that people eat as they are	[derived]
banana	a common fruit	project choice among foods of the food table that people eat as they are	[derived]
yogurt_plain_low_fat	common, and soft	project choice among foods of the food table that people eat as they are	[derived]
pink_salmon_canned	a common fish without other flags	project choice among foods of the food table that people eat as they are	[derived]
chicken_breast_roasted_no_skin	a common meat without any flag	project choice among foods of the food table that people eat as they are	[derived]
"""##)
}
