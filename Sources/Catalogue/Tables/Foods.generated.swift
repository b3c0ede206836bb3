// swift-format-ignore-file
// Generated from Data/foods.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let foods = TableText(
    name: "foods.tsv",
    sha256: "7ef93a828ab007571640262ef6c5eceb0801d469b62b99d69210abb8de803e47",
    text: ##"""
id	name	group	mg_per_100g	portion	portion_g	mg_per_portion	ndb_id	n_samples	source	tag	note	flags
sorrel_dock_raw	Sorrel (dock), raw	leafy_greens	103	1 cup	133	137.0	11616	1	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium|oxalate
grape_leaves_raw	Grape leaves, raw	leafy_greens	95	1 cup	14	13.3	11974	2	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
spinach_boiled	Spinach, boiled	leafy_greens	87	1/2 cup	90	78.3	11458	12	USDA SR26 (2013)	[seen]		vitk|potassium|oxalate
swiss_chard_boiled	Swiss chard, boiled	leafy_greens	86	1/2 cup	87.5	75.2	11148	1	USDA SR26 (2013)	[seen]		vitk|potassium|oxalate
spinach_frozen_boiled	Spinach, frozen, boiled	leafy_greens	82	1/2 cup	95	77.9	11464	6	USDA SR26 (2013)	[seen]		vitk|potassium|oxalate
swiss_chard_raw	Swiss chard, raw	leafy_greens	81	1 cup	36	29.2	11147	2	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium|oxalate
spinach_raw	Spinach, raw	leafy_greens	79	1 cup	30	23.7	11457	7	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium|oxalate
beet_greens_raw	Beet greens, raw	leafy_greens	70	1 cup	38	26.6	11086	2	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium|oxalate
sweet_potato_leaves_raw	Sweet potato leaves, raw	leafy_greens	70	1 cup	35	24.5	11505	2	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium|oxalate
beet_greens_boiled	Beet greens, boiled	leafy_greens	68	1 cup	144	97.9	11087	1	USDA SR26 (2013)	[seen]		vitk|potassium|oxalate
purslane_raw	Purslane, raw	leafy_greens	68	1 cup	43	29.2	11427	1	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium|oxalate
basil_fresh	Basil, fresh	leafy_greens	64	5 leaves	2.5	1.6	2044	3	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
amaranth_leaves_raw	Amaranth leaves, raw	leafy_greens	55	1 cup	28	15.4	11003	1	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium|oxalate
amaranth_leaves_boiled	Amaranth leaves, boiled	leafy_greens	55	1 cup	132	72.6	11004	1	USDA SR26 (2013)	[seen]		vitk|potassium|oxalate
parsley_fresh	Parsley, fresh	leafy_greens	50	1/4 cup	15	7.5	11297	4	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium|oxalate
arugula_rocket_raw	Arugula (rocket), raw	leafy_greens	47	1 cup	20	9.4	11959	2	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
moringa_drumstick_leaves_raw	Moringa (drumstick) leaves, raw	leafy_greens	42	1 cup	21	8.8	11222	1	USDA SR Legacy (2018)	[seen]	SR26 gave 147; newer SR Legacy value used; boiled leaves are 151 in the same table, so treat as uncertain (42-151)	vitk|potassium
dandelion_greens_raw	Dandelion greens, raw	leafy_greens	36	1 cup	55	19.8	11207	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	vitk|potassium
kale_raw	Kale, raw	leafy_greens	33	1 cup	67	22.1	11233	2	USDA SR Legacy (2018)	[seen]	SR26 gave 47; newer SR Legacy value used	vitk|potassium
mustard_greens_raw	Mustard greens, raw	leafy_greens	32	1 cup	56	17.9	11270	5	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
turnip_greens_raw	Turnip greens, raw	leafy_greens	31	1 cup	55	17.1	11568	1	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
collard_greens_raw	Collard greens, raw	leafy_greens	27	1 cup	36	9.7	11161	14	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
coriander_leaf_fresh	Coriander leaf, fresh	leafy_greens	26	1/4 cup	4	1.0	11165	3	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
kale_boiled	Kale, boiled	leafy_greens	25	1 cup	130	32.5	11234	0	USDA SR Legacy (2018)	[seen]	SR26 gave 18; newer SR Legacy value used; value estimated or calculated by USDA (no analysed samples)	vitk|potassium
turnip_greens_boiled	Turnip greens, boiled	leafy_greens	22	1 cup	144	31.7	11569	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	vitk|potassium
collard_greens_boiled	Collard greens, boiled	leafy_greens	21	1 cup	190	39.9	11162	30	USDA SR26 (2013)	[seen]		vitk|potassium
watercress_raw	Watercress, raw	leafy_greens	21	1 cup	34	7.1	11591	2	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
pak_choi_raw	Pak choi, raw	leafy_greens	19	1 cup	70	13.3	11116	2	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
endive_raw	Endive, raw	leafy_greens	15	1 cup	50	7.5	11213	4	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
romaine_lettuce	Romaine lettuce	leafy_greens	14	1 cup	47	6.6	11251	11	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
mustard_greens_boiled	Mustard greens, boiled	leafy_greens	13	1 cup	140	18.2	11271	2	USDA SR26 (2013)	[seen]		vitk|potassium
green_leaf_lettuce	Green leaf lettuce	leafy_greens	13	1 cup	36	4.7	11253	8	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
butterhead_lettuce	Butterhead lettuce	leafy_greens	13	1 cup	55	7.2	11250	8	USDA SR26 (2013)	[seen]		vitk|potassium
iceberg_lettuce	Iceberg lettuce	leafy_greens	7	1 cup	72	5.0	11252	99	USDA SR26 (2013)	[seen]		vitk|potassium
brazil_nuts	Brazil nuts	nuts	376	1 oz (6 nuts)	28.35	106.6	12078	7	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate|nut
cashews_raw	Cashews, raw	nuts	292	1 oz	28.35	82.8	12087	2	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate|nut
almonds_dry_roasted	Almonds, dry roasted	nuts	279	1 oz	28.35	79.1	12063	21	USDA SR26 (2013)	[seen]		potassium|oxalate|nut
almond_butter	Almond butter	nuts	279	1 tbsp	16	44.6	12195	8	USDA SR26 (2013)	[seen]		potassium|oxalate|nut
almonds	Almonds	nuts	270	1 oz (23 nuts)	28.35	76.5	12061	88	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate|nut
cashews_dry_roasted	Cashews, dry roasted	nuts	260	1 oz	28.35	73.7	12085	1	USDA SR26 (2013)	[seen]		potassium|oxalate|nut
cashew_butter	Cashew butter	nuts	258	1 tbsp	16	41.3	12088	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium|oxalate|nut
pine_nuts	Pine nuts	nuts	251	1 oz	28.35	71.2	12147	8	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate|nut
butternuts	Butternuts	nuts	237	1 oz	28.35	67.2	12084	4	USDA SR Legacy (2018), = SR26	[seen]		potassium|nut
mixed_nuts_with_peanuts_dry_roasted	Mixed nuts with peanuts, dry roasted	nuts	225	1 oz	28.35	63.8	12135	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium|oxalate|nut
walnuts_black	Walnuts, black	nuts	201	1 oz	28.35	57.0	12154	16	USDA SR Legacy (2018), = SR26	[seen]		potassium|nut
peanuts_dry_roasted	Peanuts, dry roasted	nuts	176	1 oz	28.35	49.9	16390	8	USDA SR26 (2013)	[seen]		potassium|oxalate|nut
peanuts_raw	Peanuts, raw	nuts	168	1 oz	28.35	47.6	16087	45	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate|nut
peanut_butter_smooth	Peanut butter, smooth	nuts	168	2 tbsp	32	53.8	16398	403	USDA SR Legacy (2018)	[seen]	SR26 gave 154; newer SR Legacy value used	potassium|oxalate|nut
hazelnuts	Hazelnuts	nuts	163	1 oz	28.35	46.2	12120	4	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate|nut
walnuts_english	Walnuts, English	nuts	158	1 oz (14 halves)	28.35	44.8	12155	7	USDA SR Legacy (2018), = SR26	[seen]		potassium|nut
macadamia_nuts_raw	Macadamia nuts, raw	nuts	130	1 oz	28.35	36.9	12131	3	USDA SR Legacy (2018), = SR26	[seen]		potassium|nut
pecans	Pecans	nuts	121	1 oz	28.35	34.3	12142	3	USDA SR Legacy (2018), = SR26	[seen]		potassium|nut
pistachios_raw	Pistachios, raw	nuts	121	1 oz	28.35	34.3	12151	1	USDA SR Legacy (2018), = SR26	[seen]		potassium|nut
coconut_dried_unsweetened	Coconut, dried unsweetened	nuts	90	1 oz	28.35	25.5	12108	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium|nut
coconut_milk_canned	Coconut milk, canned	nuts	46	1/2 cup	113	52.0	12118	1	USDA SR26 (2013)	[seen]		potassium|nut
chestnuts_roasted	Chestnuts, roasted	nuts	33	10 kernels	84	27.7	12167	3	USDA SR Legacy (2018), = SR26	[seen]		potassium|nut
coconut_fresh	Coconut, fresh	nuts	32	1 piece	45	14.4	12104	2	USDA SR Legacy (2018), = SR26	[seen]		potassium|nut
pumpkin_seed_kernels_dried	Pumpkin seed kernels, dried	seeds	592	1 oz	28.35	167.8	12014	3	USDA SR26 (2013)	[seen]		potassium
pumpkin_seed_kernels_roasted	Pumpkin seed kernels, roasted	seeds	550	1 oz	28.35	155.9	12016	2	USDA SR26 (2013)	[seen]		potassium
watermelon_seed_kernels	Watermelon seed kernels	seeds	515	1 oz	28.35	146.0	12174	6	USDA SR Legacy (2018), = SR26	[seen]		potassium
flaxseed	Flaxseed	seeds	392	1 tbsp whole	10.3	40.4	12220	7	USDA SR Legacy (2018), = SR26	[seen]		potassium
safflower_kernels	Safflower kernels	seeds	353	1 oz	28.35	100.1	12021	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
sesame_seeds_whole	Sesame seeds, whole	seeds	351	1 tbsp	9	31.6	12023	3	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
poppy_seed	Poppy seed	seeds	347	1 tbsp	8.8	30.5	2033	8	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
sesame_kernels_hulled	Sesame kernels, hulled	seeds	345	1 tbsp	8	27.6	12201	1	USDA SR26 (2013)	[seen]		potassium|oxalate
chia_seeds	Chia seeds	seeds	335	1 oz	28.35	95.0	12006	2	USDA SR Legacy (2018), = SR26	[seen]		potassium
sunflower_kernels_dried	Sunflower kernels, dried	seeds	325	1 oz	28.35	92.1	12036	2	USDA SR Legacy (2018), = SR26	[seen]		potassium
sunflower_seed_butter	Sunflower seed butter	seeds	311	1 tbsp	16	49.8	12040	3	USDA SR Legacy (2018), = SR26	[seen]		potassium
pumpkin_seeds_in_shell_roasted	Pumpkin seeds in shell, roasted	seeds	262	1 oz	28.35	74.3	12163	1	USDA SR26 (2013)	[seen]		potassium
lotus_seeds_dried	Lotus seeds, dried	seeds	210	1 oz	28.35	59.5	12013	1	USDA SR Legacy (2018), = SR26	[seen]		potassium
sunflower_kernels_dry_roasted	Sunflower kernels, dry roasted	seeds	129	1 oz	28.35	36.6	12037	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
tahini_roasted_kernels	Tahini, roasted kernels	seeds	95	1 tbsp	15	14.2	12166	1	USDA SR26 (2013)	[seen]		potassium|oxalate
soy_flour_full_fat	Soy flour, full fat	legumes	429	1/4 cup	21	90.1	16115	2	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
soybeans_dry_roasted	Soybeans, dry roasted	legumes	228	1 oz	28.35	64.6	16111	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium|oxalate
chickpea_flour_besan	Chickpea flour (besan)	legumes	166	1/2 cup	46	76.4	16157	2	USDA SR Legacy (2018), = SR26	[seen]		potassium
natto	Natto	legumes	115	1/2 cup	87.5	100.6	16113	2	USDA SR Legacy (2018), = SR26	[seen]		vitk|potassium
soybeans_boiled	Soybeans, boiled	legumes	86	1 cup	172	147.9	16109	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium|oxalate
falafel	Falafel	legumes	82	1 patty	17	13.9	16138	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
tempeh	Tempeh	legumes	81	1/2 cup	83	67.2	16114	1	USDA SR Legacy (2018), = SR26	[seen]		potassium
hummus_commercial	Hummus, commercial	legumes	75	2 tbsp	30	22.5	16158	2	USDA SR Legacy (2018)	[seen]	SR26 gave 71; newer SR Legacy value used	potassium
black_beans_boiled	Black beans, boiled	legumes	70	1 cup	172	120.4	16015	14	USDA SR26 (2013)	[seen]		potassium
pink_beans_boiled	Pink beans, boiled	legumes	65	1 cup	169	109.8	16041	9	USDA SR26 (2013)	[seen]		potassium
white_beans_boiled	White beans, boiled	legumes	63	1 cup	179	112.8	16050	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
black_gram_urad_boiled	Black gram (urad), boiled	legumes	63	1 cup	180	113.4	16084	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
edamame_boiled	Edamame, boiled	legumes	60	1 cup	180	108.0	11451	1	USDA SR26 (2013)	[seen]		potassium
lupins_boiled	Lupins, boiled	legumes	54	1 cup	166	89.6	16077	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
navy_beans_boiled	Navy beans, boiled	legumes	53	1 cup	182	96.5	16038	45	USDA SR26 (2013)	[seen]		potassium|oxalate
black_eyed_peas_boiled	Black-eyed peas, boiled	legumes	53	1 cup	171	90.6	16063	29	USDA SR26 (2013)	[seen]		potassium
adzuki_beans_boiled	Adzuki beans, boiled	legumes	52	1 cup	230	119.6	16002	1	USDA SR26 (2013)	[seen]		potassium
white_beans_canned	White beans, canned	legumes	51	1 cup	262	133.6	16051	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
pinto_beans_boiled	Pinto beans, boiled	legumes	50	1 cup	171	85.5	16043	66	USDA SR26 (2013)	[seen]		potassium
great_northern_beans_boiled	Great northern beans, boiled	legumes	50	1 cup	177	88.5	16025	20	USDA SR26 (2013)	[seen]		potassium
cranberry_beans_boiled	Cranberry beans, boiled	legumes	50	1 cup	177	88.5	16020	8	USDA SR26 (2013)	[seen]		potassium
black_turtle_beans_boiled	Black turtle beans, boiled	legumes	49	1 cup	185	90.7	16017	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
chickpeas_boiled	Chickpeas, boiled	legumes	48	1 cup	164	78.7	16057	21	USDA SR26 (2013)	[seen]		potassium
mung_beans_boiled	Mung beans, boiled	legumes	48	1 cup	202	97.0	16081	9	USDA SR26 (2013)	[seen]		potassium
miso	Miso	legumes	48	1 tbsp	17	8.2	16112	8	USDA SR Legacy (2018), = SR26	[seen]		potassium
pigeon_peas_boiled	Pigeon peas, boiled	legumes	46	1 cup	168	77.3	16102	8	USDA SR26 (2013)	[seen]		potassium
kidney_beans_red_boiled	Kidney beans, red, boiled	legumes	45	1 cup	177	79.7	16033	29	USDA SR26 (2013)	[seen]		potassium
lima_beans_large_boiled	Lima beans, large, boiled	legumes	43	1 cup	188	80.8	16072	30	USDA SR26 (2013)	[seen]		potassium
fava_beans_boiled	Fava beans, boiled	legumes	43	1 cup	170	73.1	16053	8	USDA SR26 (2013)	[seen]		potassium
green_peas_boiled	Green peas, boiled	legumes	39	1/2 cup	80	31.2	11305	13	USDA SR26 (2013)	[seen]		potassium
tofu_firm_nigari	Tofu, firm, nigari	legumes	37	3 oz	85	31.4	16126	5	USDA SR26 (2013)	[seen]		potassium|oxalate
lentil_sprouts_raw	Lentil sprouts, raw	legumes	37	1 cup	77	28.5	11248	9	USDA SR Legacy (2018), = SR26	[seen]		potassium
lentils_boiled	Lentils, boiled	legumes	36	1 cup	198	71.3	16070	20	USDA SR26 (2013)	[seen]		potassium
split_peas_boiled	Split peas, boiled	legumes	36	1 cup	196	70.6	16086	20	USDA SR26 (2013)	[seen]		potassium
tofu_extra_firm_nigari	Tofu, extra firm, nigari	legumes	35	3 oz	85	29.8	16159	4	USDA SR Legacy (2018)	[seen]	SR26 gave 53; newer SR Legacy value used	potassium|oxalate
refried_beans_canned	Refried beans, canned	legumes	35	1/2 cup	119	41.6	16103	2	USDA SR Legacy (2018)	[seen]	SR26 gave 38; newer SR Legacy value used	potassium|oxalate
kidney_beans_canned_drained	Kidney beans, canned, drained	legumes	30	1/2 cup	90	27.0	16145	4	USDA SR26 (2013)	[seen]		potassium
hummus_home_made	Hummus, home made	legumes	29	1/2 cup	123	35.7	16137	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
tofu_soft_nigari	Tofu, soft, nigari	legumes	27	1 piece	120	32.4	16127	4	USDA SR26 (2013)	[seen]		potassium|oxalate
baked_beans_canned_plain	Baked beans, canned, plain	legumes	27	1 cup	254	68.6	16006	5	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
chickpeas_canned_drained	Chickpeas, canned, drained	legumes	26	1 cup	152	39.5	16358	4	USDA SR26 (2013)	[seen]	portion weight scaled from the table cup weight or rounded by hand	potassium
snow_peas_boiled	Snow peas, boiled	legumes	26	1 cup	160	41.6	11301	1	USDA SR26 (2013)	[seen]		vitk|potassium
soy_milk_unfortified	Soy milk, unfortified	legumes	25	1 cup	243	60.8	16120	9	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
soy_milk_unsweetened_fortified	Soy milk, unsweetened, fortified	legumes	16	1 cup	243	38.9	16222	4	USDA SR26 (2013)	[seen]		potassium|oxalate
avocado_all_varieties	Avocado, all varieties	avocado	29	1/2 fruit	100.5	29.1	9037	17	USDA SR Legacy (2018), = SR26	[seen]		potassium
avocado_california_hass_type	Avocado, California (Hass type)	avocado	29	1/2 fruit	68	19.7	9038	12	USDA SR Legacy (2018), = SR26	[seen]		potassium
avocado_florida	Avocado, Florida	avocado	24	1/2 fruit	152	36.5	9039	5	USDA SR Legacy (2018), = SR26	[seen]		potassium
rice_bran	Rice bran	whole_grains	781	2 tbsp	14.75	115.2	20060	5	USDA SR Legacy (2018), = SR26	[seen]	portion weight scaled from the table cup weight or rounded by hand	potassium|oxalate
wheat_bran	Wheat bran	whole_grains	611	2 tbsp	7.25	44.3	20077	4	USDA SR Legacy (2018), = SR26	[seen]	portion weight scaled from the table cup weight or rounded by hand	potassium|oxalate
bran_cereal_all_bran_type	Bran cereal, all-bran type	whole_grains	362	1/2 cup	31	112.2	8001	1	USDA SR26 (2013)	[seen]		potassium|oxalate
wheat_germ_toasted	Wheat germ, toasted	whole_grains	320	2 tbsp	14	44.8	8084	5	USDA SR26 (2013)	[seen]		
buckwheat_flour	Buckwheat flour	whole_grains	251	1/2 cup	60	150.6	20011	4	USDA SR Legacy (2018), = SR26	[seen]		oxalate
wheat_germ	Wheat germ	whole_grains	239	2 tbsp	14.4	34.4	20078	6	USDA SR Legacy (2018), = SR26	[seen]	portion weight scaled from the table cup weight or rounded by hand	
oat_bran_raw	Oat bran, raw	whole_grains	235	1/4 cup	23.5	55.2	20033	8	USDA SR Legacy (2018), = SR26	[seen]		potassium
bran_flakes	Bran flakes	whole_grains	229	3/4 cup	30	68.7	8029	0	USDA SR Legacy (2018)	[seen]	SR26 gave 222; newer SR Legacy value used; value estimated or calculated by USDA (no analysed samples)	potassium|oxalate
quinoa_raw	Quinoa, raw	whole_grains	197	1/4 cup	42.5	83.7	20035	3	USDA SR Legacy (2018), = SR26	[seen]		oxalate
sorghum_raw	Sorghum, raw	whole_grains	190	1/4 cup	48	91.2	20067	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	
granola_home_made	Granola, home made	whole_grains	168	1/2 cup	61	102.5	8037	0	USDA SR Legacy (2018)	[seen]	SR26 gave 175; newer SR Legacy value used; value estimated or calculated by USDA (no analysed samples)	potassium
rye_flour_dark	Rye flour, dark	whole_grains	160	1/4 cup	32	51.2	20063	12	USDA SR Legacy (2018), = SR26	[seen]		
popcorn_air_popped	Popcorn, air popped	whole_grains	144	3 cups	24	34.6	19034	4	USDA SR Legacy (2018), = SR26	[seen]		
oats_rolled_dry	Oats, rolled, dry	whole_grains	138	1/2 cup	40.5	55.9	8120	4	USDA SR26 (2013)	[seen]		
wheat_flour_wholemeal	Wheat flour, wholemeal	whole_grains	137	1 cup	120	164.4	20080	3	USDA SR26 (2013)	[seen]		
barley_hulled_raw	Barley, hulled, raw	whole_grains	133	1/4 cup	46	61.2	20004	16	USDA SR Legacy (2018), = SR26	[seen]		
shredded_wheat_large_biscuit	Shredded wheat, large biscuit	whole_grains	133	2 biscuits	47	62.5	8147	5	USDA SR26 (2013)	[seen]		
brown_rice_cakes	Brown rice cakes	whole_grains	131	1 cake	9	11.8	19051	2	USDA SR26 (2013)	[seen]		
oat_ring_cereal	Oat ring cereal	whole_grains	128	1 cup	28	35.8	8013	6	USDA SR26 (2013)	[seen]		
cornmeal_whole_grain	Cornmeal, whole grain	whole_grains	127	1/2 cup	61	77.5	20020	6	USDA SR Legacy (2018), = SR26	[seen]		
brown_rice_long_grain_raw	Brown rice, long grain, raw	whole_grains	116	1/4 cup	46	53.4	20036	4	USDA SR Legacy (2018)	[recalled]	SR26 gives 143 [seen]; SR Legacy lowered it to 116	
rye_grain_raw	Rye grain, raw	whole_grains	110	1/4 cup	42	46.2	20062	10	USDA SR26 (2013)	[seen]		
wholewheat_crackers	Wholewheat crackers	whole_grains	110	4 crackers	16	17.6	18235	4	USDA SR Legacy (2018), = SR26	[seen]	portion weight scaled from the table cup weight or rounded by hand	
multigrain_bread	Multigrain bread	whole_grains	78	1 slice	26	20.3	18035	4	USDA SR Legacy (2018), = SR26	[seen]		
rye_crispbread	Rye crispbread	whole_grains	78	1 wafer	10	7.8	18216	4	USDA SR Legacy (2018), = SR26	[seen]		
wholewheat_bread	Wholewheat bread	whole_grains	75	1 slice	28	21.0	18075	10	USDA SR Legacy (2018), = SR26	[seen]		
corn_tortilla	Corn tortilla	whole_grains	72	1 tortilla	24	17.3	18363	6	USDA SR Legacy (2018), = SR26	[seen]		
wholewheat_english_muffin	Wholewheat English muffin	whole_grains	71	1 muffin	66	46.9	18266	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	
wholewheat_pita	Wholewheat pita	whole_grains	69	1 large	64	44.2	18042	2	USDA SR Legacy (2018), = SR26	[seen]		
amaranth_grain_boiled	Amaranth grain, boiled	whole_grains	65	1 cup	246	159.9	20002	3	USDA SR Legacy (2018), = SR26	[seen]		oxalate
quinoa_boiled	Quinoa, boiled	whole_grains	64	1 cup	185	118.4	20137	3	USDA SR Legacy (2018), = SR26	[seen]		oxalate
pumpernickel_bread	Pumpernickel bread	whole_grains	54	1 slice	26	14.0	18044	13	USDA SR Legacy (2018), = SR26	[seen]		
buckwheat_groats_boiled	Buckwheat groats, boiled	whole_grains	51	1 cup	168	85.7	20010	5	USDA SR Legacy (2018), = SR26	[seen]		oxalate
teff_boiled	Teff, boiled	whole_grains	50	1 cup	252	126.0	20143	2	USDA SR Legacy (2018), = SR26	[seen]		
spelt_boiled	Spelt, boiled	whole_grains	49	1 cup	194	95.1	20141	3	USDA SR Legacy (2018), = SR26	[seen]		
khorasan_wheat_boiled	Khorasan wheat, boiled	whole_grains	48	1 cup	172	82.6	20139	1	USDA SR26 (2013)	[seen]		
brown_rice_medium_grain_boiled	Brown rice, medium grain, boiled	whole_grains	44	1 cup	195	85.8	20041	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	
millet_boiled	Millet, boiled	whole_grains	44	1 cup	174	76.6	20032	1	USDA SR Legacy (2018), = SR26	[seen]		
oat_bran_cooked	Oat bran, cooked	whole_grains	40	1 cup	219	87.6	20034	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
rye_bread	Rye bread	whole_grains	40	1 slice	32	12.8	18060	38	USDA SR Legacy (2018), = SR26	[seen]		
brown_rice_long_grain_boiled	Brown rice, long grain, boiled	whole_grains	39	1 cup	195	76.0	20037	1	USDA SR Legacy (2018)	[seen]	79 mg per 202 g cup seen in a copy of SR Legacy; SR26 gave 43	
bulgur_boiled	Bulgur, boiled	whole_grains	32	1 cup	182	58.2	20013	3	USDA SR Legacy (2018), = SR26	[seen]		
wild_rice_boiled	Wild rice, boiled	whole_grains	32	1 cup	164	52.5	20089	5	USDA SR Legacy (2018), = SR26	[seen]		
wholewheat_spaghetti_boiled	Wholewheat spaghetti, boiled	whole_grains	30	1 cup	140	42.0	20125	5	USDA SR26 (2013)	[seen]		
oatmeal_porridge_cooked_in_water	Oatmeal porridge, cooked in water	whole_grains	27	1 cup	234	63.2	8121	8	USDA SR26 (2013)	[seen]		
pearled_barley_boiled	Pearled barley, boiled	whole_grains	22	1 cup	157	34.5	20006	5	USDA SR Legacy (2018), = SR26	[seen]		
cocoa_powder_unsweetened	Cocoa powder, unsweetened	dark_chocolate	499	1 tbsp	5.4	26.9	19165	9	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
cocoa_powder_alkalised	Cocoa powder, alkalised	dark_chocolate	476	1 tbsp	5.4	25.7	19166	3	USDA SR26 (2013)	[seen]		potassium|oxalate
baking_chocolate_unsweetened	Baking chocolate, unsweetened	dark_chocolate	327	1 oz	28.35	92.7	19078	3	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
dark_chocolate_70_85_cacao	Dark chocolate 70-85 % cacao	dark_chocolate	228	1 oz	28.35	64.6	19904	2	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
dark_chocolate_60_69_cacao	Dark chocolate 60-69 % cacao	dark_chocolate	176	1 oz	28.35	49.9	19903	6	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
dark_chocolate_45_59_cacao	Dark chocolate 45-59 % cacao	dark_chocolate	146	1 oz	28.35	41.4	19902	5	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
semisweet_chocolate_chips	Semisweet chocolate chips	dark_chocolate	115	1 oz	28.35	32.6	19080	2	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
caviar	Caviar	fish	300	1 tbsp	16	48.0	15012	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
chinook_salmon_baked	Chinook salmon, baked	fish	122	3 oz	85	103.7	15210	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
atlantic_mackerel_baked	Atlantic mackerel, baked	fish	97	3 oz	85	82.5	15047	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
atlantic_pollock_baked	Atlantic pollock, baked	fish	86	3 oz	85	73.1	15205	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
atlantic_mackerel_raw	Atlantic mackerel, raw	fish	76	3 oz	85	64.6	15046	1	USDA SR Legacy (2018), = SR26	[seen]		fish
anchovies_canned_in_oil	Anchovies, canned in oil	fish	69	5 anchovies	20	13.8	15002	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
bluefin_tuna_baked	Bluefin tuna, baked	fish	64	3 oz	85	54.4	15118	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
king_crab_cooked	King crab, cooked	fish	63	3 oz	85	53.5	15137	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
sea_bass_baked	Sea bass, baked	fish	53	3 oz	85	45.0	15092	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
pacific_oysters_cooked	Pacific oysters, cooked	fish	44	3 oz	85	37.4	15231	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
lobster_cooked	Lobster, cooked	fish	43	3 oz	85	36.5	15148	3	USDA SR26 (2013)	[seen]		fish
yellowfin_tuna_baked	Yellowfin tuna, baked	fish	42	3 oz	85	35.7	15221	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
atlantic_cod_baked	Atlantic cod, baked	fish	42	3 oz	85	35.7	15016	2	USDA SR Legacy (2018), = SR26	[seen]		fish
herring_baked	Herring, baked	fish	41	3 oz	85	34.9	15040	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
sardines_canned_in_oil	Sardines, canned in oil	fish	39	3 oz	85	33.1	15088	2	USDA SR26 (2013)	[seen]		fish
atlantic_salmon_wild_baked	Atlantic salmon, wild, baked	fish	37	3 oz	85	31.4	15209	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
snapper_baked	Snapper, baked	fish	37	3 oz	85	31.4	15102	2	USDA SR26 (2013)	[seen]		fish
shrimp_cooked	Shrimp, cooked	fish	37	3 oz	85	31.4	15151	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
mussels_cooked	Mussels, cooked	fish	37	3 oz	85	31.4	15165	18	USDA SR Legacy (2018), = SR26	[seen]		fish
scallops_steamed	Scallops, steamed	fish	37	3 oz	85	31.4	90240	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
pacific_mackerel_baked	Pacific mackerel, baked	fish	36	3 oz	85	30.6	15201	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
sockeye_salmon_baked	Sockeye salmon, baked	fish	36	3 oz	85	30.6	15086	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
blue_crab_cooked	Blue crab, cooked	fish	36	3 oz	85	30.6	15140	3	USDA SR Legacy (2018), = SR26	[seen]		fish
swordfish_baked	Swordfish, baked	fish	35	3 oz	85	29.8	15111	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
tilapia_baked	Tilapia, baked	fish	34	1 fillet	87	29.6	15262	1	USDA SR Legacy (2018), = SR26	[seen]		fish
white_tuna_canned_in_water	White tuna, canned in water	fish	33	3 oz	85	28.1	15126	5	USDA SR26 (2013)	[seen]		fish
squid_raw	Squid, raw	fish	33	3 oz	85	28.1	15175	1	USDA SR Legacy (2018), = SR26	[seen]		fish
atlantic_salmon_farmed_baked	Atlantic salmon, farmed, baked	fish	30	3 oz	85	25.5	15237	2	USDA SR26 (2013)	[seen]		fish
pink_salmon_canned	Pink salmon, canned	fish	30	3 oz	85	25.5	15084	17	USDA SR26 (2013)	[seen]		fish
rainbow_trout_farmed_baked	Rainbow trout, farmed, baked	fish	30	3 oz	85	25.5	15241	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
halibut_baked	Halibut, baked	fish	28	3 oz	85	23.8	15037	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
atlantic_salmon_farmed_raw	Atlantic salmon, farmed, raw	fish	27	3 oz	85	22.9	15236	4	USDA SR Legacy (2018), = SR26	[seen]		fish
haddock_baked	Haddock, baked	fish	26	3 oz	85	22.1	15034	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
pacific_cod_baked	Pacific cod, baked	fish	24	3 oz	85	20.4	15192	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
light_tuna_canned_in_water	Light tuna, canned in water	fish	23	3 oz	85	19.6	15121	24	USDA SR26 (2013)	[seen]		fish
catfish_farmed_baked	Catfish, farmed, baked	fish	23	3 oz	85	19.6	15235	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
flounder_or_sole_baked	Flounder or sole, baked	fish	22	3 oz	85	18.7	15029	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
clams_cooked	Clams, cooked	fish	18	3 oz	85	15.3	15159	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	fish
parmesan_hard	Parmesan, hard	dairy	44	1 oz	28.35	12.5	1033	4	USDA SR Legacy (2018), = SR26	[seen]		potassium
swiss_cheese	Swiss cheese	dairy	33	1 oz	28.35	9.4	1040	18	USDA SR Legacy (2018)	[seen]	SR26 gave 38; newer SR Legacy value used	potassium
gouda	Gouda	dairy	29	1 oz	28.35	8.2	1022	1	USDA SR Legacy (2018), = SR26	[seen]		potassium
cheddar	Cheddar	dairy	28	1 oz	28.35	7.9	1009	25	USDA SR26 (2013)	[seen]		potassium
hot_cocoa_made_with_milk	Hot cocoa made with milk	dairy	23	1 cup	250	57.5	1105	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium|oxalate
mozzarella_part_skim	Mozzarella, part skim	dairy	23	1 oz	28.35	6.5	1028	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
ricotta_whole_milk	Ricotta, whole milk	dairy	20	1/2 cup	124	24.8	1036	4	USDA SR Legacy (2018)	[seen]	SR26 gave 11; newer SR Legacy value used	potassium
yogurt_plain_skim	Yogurt, plain, skim	dairy	19	1 cup	245	46.5	1118	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
feta	Feta	dairy	19	1 oz	28.35	5.4	1019	4	USDA SR Legacy (2018), = SR26	[seen]		potassium
yogurt_plain_low_fat	Yogurt, plain, low fat	dairy	17	1 cup	245	41.6	1117	4	USDA SR26 (2013)	[seen]		potassium
goat_milk	Goat milk	dairy	14	1 cup	244	34.2	1106	63	USDA SR Legacy (2018), = SR26	[seen]		potassium
yogurt_plain_whole_milk	Yogurt, plain, whole milk	dairy	12	1 cup	245	29.4	1116	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
milk_2_fat	Milk 2 % fat	dairy	11	1 cup	244	26.8	1079	31	USDA SR26 (2013)	[seen]		potassium
skim_milk	Skim milk	dairy	11	1 cup	245	26.9	1085	41	USDA SR26 (2013)	[seen]		potassium
buttermilk	Buttermilk	dairy	11	1 cup	245	26.9	1088	9	USDA SR Legacy (2018), = SR26	[seen]		potassium
egg_white_raw	Egg white, raw	dairy	11	1 large	33	3.6	1124	12	USDA SR Legacy (2018), = SR26	[seen]		potassium
whole_milk	Whole milk	dairy	10	1 cup	244	24.4	1077	42	USDA SR26 (2013)	[seen]		potassium
egg_hard_boiled	Egg, hard boiled	dairy	10	1 large	50	5.0	1129	14	USDA SR Legacy (2018), = SR26	[seen]		potassium
cream_cheese	Cream cheese	dairy	9	1 tbsp	14.5	1.3	1017	2	USDA SR Legacy (2018), = SR26	[seen]		potassium
cottage_cheese	Cottage cheese	dairy	8	1 cup	210	16.8	1012	3	USDA SR26 (2013)	[seen]		potassium
egg_yolk_raw	Egg yolk, raw	dairy	5	1 large	17	0.8	1125	12	USDA SR Legacy (2018), = SR26	[seen]		potassium
chicken_breast_roasted_no_skin	Chicken breast, roasted, no skin	meat	29	3 oz	85	24.6	5064	16	USDA SR26 (2013)	[seen]		
pork_tenderloin_roasted	Pork tenderloin, roasted	meat	29	3 oz	85	24.6	10061	12	USDA SR26 (2013)	[seen]		
pork_chop_lean_broiled	Pork chop, lean, broiled	meat	26	3 oz	85	22.1	10042	12	USDA SR26 (2013)	[seen]		
lamb_leg_lean_roasted	Lamb leg, lean, roasted	meat	26	3 oz	85	22.1	17014	16	USDA SR26 (2013)	[seen]		
bison_roasted	Bison, roasted	meat	26	3 oz	85	22.1	17157	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	
chicken_liver_simmered	Chicken liver, simmered	meat	25	3 oz	85	21.2	5028	4	USDA SR26 (2013)	[seen]		
fresh_ham_lean_roasted	Fresh ham, lean, roasted	meat	25	3 oz	85	21.2	10011	1	USDA SR26 (2013)	[seen]		
venison_roasted	Venison, roasted	meat	24	3 oz	85	20.4	17165	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	
chicken_dark_meat_roasted	Chicken dark meat, roasted	meat	23	3 oz	85	19.6	5045	16	USDA SR26 (2013)	[seen]		
beef_brisket_lean_braised	Beef brisket, lean, braised	meat	23	3 oz	85	19.6	13368	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	
ham_sliced	Ham, sliced	meat	22	2 slices	56	12.3	7029	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	
beef_liver_braised	Beef liver, braised	meat	21	3 oz	85	17.9	13326	4	USDA SR26 (2013)	[seen]		
ground_beef_30_fat_broiled	Ground beef 30 % fat, broiled	meat	19	3 oz	85	16.1	13497	36	USDA SR26 (2013)	[seen]		
italian_sausage_raw	Italian sausage, raw	meat	14	1 link	113	15.8	7036	4	USDA SR26 (2013)	[seen]		
tamarind	Tamarind	fruit	92	1 cup pulp	120	110.4	9322	1	USDA SR Legacy (2018), = SR26	[seen]		potassium
prickly_pear	Prickly pear	fruit	85	1 cup	149	126.7	9287	2	USDA SR Legacy (2018), = SR26	[seen]		
figs_dried	Figs, dried	fruit	68	1 fig	8.4	5.7	9094	8	USDA SR Legacy (2018), = SR26	[seen]		potassium
dates_medjool	Dates, medjool	fruit	54	1 date	24	13.0	9421	2	USDA SR Legacy (2018), = SR26	[seen]		potassium
dates_deglet_noor	Dates, deglet noor	fruit	43	1 date	7.1	3.1	9087	13	USDA SR Legacy (2018), = SR26	[seen]		potassium
prunes	Prunes	fruit	41	5 prunes	47.5	19.5	9291	42	USDA SR Legacy (2018), = SR26	[seen]		potassium
plantain_cooked	Plantain, cooked	fruit	32	1 cup	154	49.3	9278	3	USDA SR26 (2013)	[seen]		potassium
raisins	Raisins	fruit	32	1/4 cup	41.25	13.2	9298	42	USDA SR26 (2013)	[seen]		potassium
apricots_dried	Apricots, dried	fruit	32	10 halves	35	11.2	9032	3	USDA SR Legacy (2018), = SR26	[seen]		potassium
passion_fruit	Passion fruit	fruit	29	1 fruit	18	5.2	9231	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
jackfruit	Jackfruit	fruit	29	1 cup	165	47.9	9144	2	USDA SR Legacy (2018), = SR26	[seen]		potassium
banana	Banana	fruit	27	1 medium	118	31.9	9040	45	USDA SR Legacy (2018), = SR26	[seen]		potassium
raspberries	Raspberries	fruit	22	1 cup	123	27.1	9302	12	USDA SR Legacy (2018), = SR26	[seen]		
guava	Guava	fruit	22	1 fruit	55	12.1	9139	2	USDA SR Legacy (2018), = SR26	[seen]		potassium
papaya	Papaya	fruit	21	1 cup	145	30.4	9226	70	USDA SR Legacy (2018), = SR26	[seen]		potassium
blackberries	Blackberries	fruit	20	1 cup	144	28.8	9042	4	USDA SR Legacy (2018), = SR26	[seen]		
kiwifruit_green	Kiwifruit, green	fruit	17	1 fruit	69	11.7	9148	21	USDA SR Legacy (2018), = SR26	[seen]		potassium
prune_juice	Prune juice	fruit	14	1 cup	256	35.8	9294	23	USDA SR Legacy (2018), = SR26	[seen]		potassium
strawberries	Strawberries	fruit	13	1 cup	152	19.8	9316	74	USDA SR Legacy (2018), = SR26	[seen]		
cantaloupe	Cantaloupe	fruit	12	1 cup	160	19.2	9181	54	USDA SR Legacy (2018), = SR26	[seen]		potassium
pineapple	Pineapple	fruit	12	1 cup	165	19.8	9266	22	USDA SR Legacy (2018), = SR26	[seen]		
pomegranate	Pomegranate	fruit	12	1/2 cup arils	87	10.4	9286	3	USDA SR Legacy (2018), = SR26	[seen]		potassium
orange_juice_fresh	Orange juice, fresh	fruit	11	1 cup	248	27.3	9206	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
orange	Orange	fruit	10	1 fruit	131	13.1	9200	212	USDA SR Legacy (2018), = SR26	[seen]		potassium
mango	Mango	fruit	10	1 cup	165	16.5	9176	8	USDA SR Legacy (2018), = SR26	[seen]		potassium
watermelon	Watermelon	fruit	10	1 cup	152	15.2	9326	45	USDA SR Legacy (2018), = SR26	[seen]		
peach	Peach	fruit	9	1 medium	150	13.5	9236	32	USDA SR26 (2013)	[seen]		
grapefruit	Grapefruit	fruit	8	1/2 fruit	123	9.8	9111	97	USDA SR26 (2013)	[seen]		
grapes	Grapes	fruit	7	1 cup	151	10.6	9132	36	USDA SR26 (2013)	[seen]		
pear	Pear	fruit	7	1 medium	178	12.5	9252	51	USDA SR Legacy (2018), = SR26	[seen]		
blueberries	Blueberries	fruit	6	1 cup	148	8.9	9050	12	USDA SR Legacy (2018), = SR26	[seen]		
apple_with_skin	Apple with skin	fruit	5	1 medium	182	9.1	9003	26	USDA SR26 (2013)	[seen]		
tomatoes_sun_dried	Tomatoes, sun dried	vegetables	194	1/4 cup	13.5	26.2	11955	1	USDA SR Legacy (2018), = SR26	[seen]		potassium
kelp_raw	Kelp, raw	vegetables	121	2 tbsp	10	12.1	11445	3	USDA SR Legacy (2018), = SR26	[seen]		vitk
wakame_seaweed_raw	Wakame seaweed, raw	vegetables	107	2 tbsp	10	10.7	11669	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	vitk
acorn_squash_baked	Acorn squash, baked	vegetables	43	1/2 cup	102.5	44.1	11483	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
ginger_root_raw	Ginger root, raw	vegetables	43	1 tbsp	6	2.6	11216	2	USDA SR Legacy (2018), = SR26	[seen]		
artichoke_boiled	Artichoke, boiled	vegetables	42	1 medium	120	50.4	11008	1	USDA SR26 (2013)	[seen]		potassium
okra_boiled	Okra, boiled	vegetables	36	1/2 cup	80	28.8	11279	18	USDA SR Legacy (2018), = SR26	[seen]		oxalate
parsnip_boiled	Parsnip, boiled	vegetables	29	1/2 cup	78	22.6	11299	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
butternut_squash_baked	Butternut squash, baked	vegetables	29	1/2 cup	102.5	29.7	11486	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium
potato_baked_with_skin	Potato, baked with skin	vegetables	28	1 medium	173	48.4	11674	47	USDA SR26 (2013)	[seen]		potassium
leek_raw	Leek, raw	vegetables	28	1 leek	89	24.9	11246	1	USDA SR Legacy (2018), = SR26	[seen]		
sweet_potato_baked	Sweet potato, baked	vegetables	27	1 medium	114	30.8	11508	68	USDA SR26 (2013)	[seen]		potassium|oxalate
sweetcorn_boiled	Sweetcorn, boiled	vegetables	26	1 ear	103	26.8	11168	31	USDA SR26 (2013)	[seen]		potassium
garlic_raw	Garlic, raw	vegetables	25	3 cloves	9	2.2	11215	8	USDA SR Legacy (2018), = SR26	[seen]		
beetroot_boiled	Beetroot, boiled	vegetables	23	1/2 cup	85	19.6	11081	0	USDA SR Legacy (2018), = SR26	[seen]	value estimated or calculated by USDA (no analysed samples)	potassium|oxalate
broccoli_boiled	Broccoli, boiled	vegetables	21	1/2 cup	78	16.4	11091	4	USDA SR26 (2013)	[seen]		vitk
broccoli_raw	Broccoli, raw	vegetables	21	1 cup	91	19.1	11090	33	USDA SR Legacy (2018), = SR26	[seen]		vitk
potato_boiled_no_skin	Potato, boiled, no skin	vegetables	20	1 medium	167	33.4	11367	6	USDA SR26 (2013)	[seen]		potassium
brussels_sprouts_boiled	Brussels sprouts, boiled	vegetables	20	1/2 cup	78	15.6	11099	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	vitk
zucchini_boiled	Zucchini, boiled	vegetables	19	1/2 cup	90	17.1	11478	4	USDA SR26 (2013)	[seen]		
oyster_mushrooms_raw	Oyster mushrooms, raw	vegetables	18	1 cup	86	15.5	11987	4	USDA SR Legacy (2018), = SR26	[seen]		potassium
yam_cooked	Yam, cooked	vegetables	18	1 cup	136	24.5	11602	6	USDA SR26 (2013)	[seen]		potassium
green_beans_boiled	Green beans, boiled	vegetables	18	1 cup	125	22.5	11053	28	USDA SR26 (2013)	[seen]		vitk
cauliflower_raw	Cauliflower, raw	vegetables	15	1 cup	107	16.1	11135	22	USDA SR Legacy (2018), = SR26	[seen]		
asparagus_boiled	Asparagus, boiled	vegetables	14	1/2 cup	90	12.6	11012	4	USDA SR Legacy (2018), = SR26	[seen]		vitk
aubergine_raw	Aubergine, raw	vegetables	14	1 cup	82	11.5	11209	1	USDA SR Legacy (2018), = SR26	[seen]		
cucumber_with_peel	Cucumber with peel	vegetables	13	1/2 cup	52	6.8	11205	4	USDA SR Legacy (2018), = SR26	[seen]		
cabbage_raw	Cabbage, raw	vegetables	12	1 cup	89	10.7	11109	31	USDA SR Legacy (2018), = SR26	[seen]		vitk
carrot_raw	Carrot, raw	vegetables	12	1 medium	61	7.3	11124	75	USDA SR Legacy (2018), = SR26	[seen]		
red_pepper_raw	Red pepper, raw	vegetables	12	1 medium	119	14.3	11821	4	USDA SR Legacy (2018), = SR26	[seen]		
tomato_raw	Tomato, raw	vegetables	11	1 medium	123	13.5	11529	70	USDA SR Legacy (2018), = SR26	[seen]		potassium
celery_raw	Celery, raw	vegetables	11	1 stalk	40	4.4	11143	56	USDA SR Legacy (2018), = SR26	[seen]		
onion_raw	Onion, raw	vegetables	10	1 medium	110	11.0	11282	90	USDA SR Legacy (2018), = SR26	[seen]		
white_mushrooms_raw	White mushrooms, raw	vegetables	9	1 cup	70	6.3	11260	42	USDA SR Legacy (2018), = SR26	[seen]		potassium
water_donat_mg	Donat Mg	water	100	500 mL	500	500.0			Brand figure quoted in a web guide	[seen]	1000 mg/L; sulfate water with laxative action: count it as a supplement, not as a food	
water_magnesia_czech	Magnesia (Czech)	water	17	500 mL	500	85.0			Brand label	[recalled]	170 mg/L	
water_rozana	Rozana	water	16	500 mL	500	80.0			Brand figure in a nutrition page	[seen]	160 mg/L	
water_apollinaris	Apollinaris	water	12.6	500 mL	500	63.0			Garzon & Eisenberg 1998 Am J Med 105:125-130	[seen]	126 mg/L; label now near 120-130	
water_mendocino_mineral_water	Mendocino mineral water	water	12	500 mL	500	60.0			Garzon & Eisenberg 1998 Am J Med 105:125-130	[seen]	120 mg/L; may be off the market	
water_hepar	Hepar	water	11.9	500 mL	500	59.5			Brand figure in a nutrition page	[seen]	119 mg/L; sulfate water, mildly laxative	
water_gerolsteiner_sparkling	Gerolsteiner (sparkling)	water	10.8	500 mL	500	54.0			Brand figure quoted in a web guide	[seen]	108 mg/L	
water_badoit	Badoit	water	8.5	500 mL	500	42.5			Brand figure in a nutrition page	[seen]	85 mg/L; 80-85 by year	
water_contrex	Contrex	water	7.45	500 mL	500	37.2			Brand label	[recalled]	74.5 mg/L	
water_san_pellegrino	San Pellegrino	water	5.7	500 mL	500	28.5			Garzon & Eisenberg 1998 Am J Med 105:125-130	[seen]	57 mg/L; label now near 50 [recalled]	
water_courmayeur	Courmayeur	water	5.4	500 mL	500	27.0			Brand figure in a nutrition page	[seen]	54 mg/L	
water_vichy_springs_california	Vichy Springs (California)	water	4.8	500 mL	500	24.0			Garzon & Eisenberg 1998 Am J Med 105:125-130	[seen]	48 mg/L	
water_gerolsteiner_naturell	Gerolsteiner Naturell	water	4.4	500 mL	500	22.0			Public drinking-water data set (brand figure)	[seen]	44 mg/L	
water_tap_water_hard	Tap water, hard	water	2.5	500 mL	500	12.5			Typical hard supply	[recalled]	25 mg/L; use the local supplier report; range 15-50	
water_evian	Evian	water	2.4	500 mL	500	12.0			Garzon & Eisenberg 1998 Am J Med 105:125-130	[seen]	24 mg/L; label now 26 [recalled]	
water_vittel	Vittel	water	2	500 mL	500	10.0			Public drinking-water data set (brand figure)	[seen]	20 mg/L; 38 in Garzon & Eisenberg 1998: source blend changed; read the label	
water_ferrarelle	Ferrarelle	water	1.8	500 mL	500	9.0			Brand label	[recalled]	18 mg/L; 18-20 by year	
water_fiji	Fiji	water	1.5	500 mL	500	7.5			Brand label	[recalled]	15 mg/L; 13-15 by year	
water_tap_water_medium	Tap water, medium	water	1	500 mL	500	5.0			VKM 2016: highest Norwegian supplies about 10 mg/L	[seen]	10 mg/L; use the local supplier report	
water_volvic	Volvic	water	0.8	500 mL	500	4.0			Public drinking-water data set (brand figure)	[seen]	8 mg/L	
water_perrier	Perrier	water	0.4	500 mL	500	2.0			Brand label	[recalled]	4 mg/L	
water_tap_water_soft	Tap water, soft	water	0.2	500 mL	500	1.0			Typical soft supply	[recalled]	2 mg/L; use the local supplier report	
basil_dried	Basil, dried	other	711	1 tsp	0.7	5.0	2003	1	USDA SR Legacy (2018), = SR26	[seen]		potassium
cumin_seed	Cumin seed	other	366	1 tsp	2.1	7.7	2014	4	USDA SR Legacy (2018), = SR26	[seen]		
molasses	Molasses	other	242	1 tbsp	20	48.4	19304	2	USDA SR Legacy (2018), = SR26	[seen]		potassium
halva	Halva	other	218	1 oz	28.35	61.8	19117	2	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate
trail_mix	Trail mix	other	158	1/4 cup	37.5	59.2	19059	1	USDA SR Legacy (2018), = SR26	[seen]		potassium|oxalate|nut
granola_bar_hard	Granola bar, hard	other	97	1 bar	21	20.4	19015	3	USDA SR Legacy (2018), = SR26	[seen]		potassium
tortilla_chips	Tortilla chips	other	81	1 oz	28.35	23.0	19056	12	USDA SR26 (2013)	[seen]		
espresso	Espresso	other	80	1 fl oz	29.6	23.7	14210	2	USDA SR26 (2013)	[seen]		
soy_sauce	Soy sauce	other	74	1 tbsp	16	11.8	16123	6	USDA SR Legacy (2018), = SR26	[seen]		oxalate
milk_chocolate	Milk chocolate	other	63	1 oz	28.35	17.9	19120	27	USDA SR Legacy (2018), = SR26	[seen]		oxalate
potato_chips	Potato chips	other	63	1 oz	28.35	17.9	19411	6	USDA SR Legacy (2018)	[seen]	SR26 gave 70; newer SR Legacy value used	potassium
mustard_yellow	Mustard, yellow	other	48	1 tsp	5	2.4	2046	42	USDA SR Legacy (2018)	[seen]	SR26 gave 49; newer SR Legacy value used	
french_or_sourdough_bread	French or sourdough bread	other	32	1 slice	64	20.5	18029	2	USDA SR Legacy (2018)	[seen]	SR26 gave 28; newer SR Legacy value used	
coconut_water_fresh	Coconut water, fresh	other	25	1 cup	240	60.0	12119	1	USDA SR Legacy (2018), = SR26	[seen]		potassium
white_bread	White bread	other	25	1 slice	25	6.2	18069	19	USDA SR26 (2013)	[seen]		
bagel_plain	Bagel, plain	other	22	1 bagel	105	23.1	18001	2	USDA SR26 (2013)	[seen]		
white_flour	White flour	other	22	1 cup	125	27.5	20081	129	USDA SR26 (2013)	[seen]		
maple_syrup	Maple syrup	other	21	1 tbsp	20	4.2	19353	16	USDA SR Legacy (2018), = SR26	[seen]		
white_spaghetti_boiled	White spaghetti, boiled	other	18	1 cup	140	25.2	20121	56	USDA SR26 (2013)	[seen]		
salsa	Salsa	other	15	2 tbsp	36	5.4	6164	12	USDA SR Legacy (2018), = SR26	[seen]		potassium
white_chocolate	White chocolate	other	12	1 oz	28.35	3.4	19087	3	USDA SR Legacy (2018), = SR26	[seen]		oxalate
red_wine	Red wine	other	12	5 fl oz	147	17.6	14096	1	USDA SR Legacy (2018), = SR26	[seen]		
white_rice_long_grain_boiled	White rice, long grain, boiled	other	12	1 cup	158	19.0	20045	38	USDA SR26 (2013)	[seen]		
couscous_boiled	Couscous, boiled	other	8	1 cup	157	12.6	20029	4	USDA SR Legacy (2018), = SR26	[seen]		
almond_drink_vanilla	Almond drink, vanilla	other	7	1 cup	240	16.8	14016	0	USDA SR26 (2013)	[seen]	value estimated or calculated by USDA (no analysed samples)	oxalate|nut
beer_regular	Beer, regular	other	6	12 fl oz	356	21.4	14003	3	USDA SR Legacy (2018), = SR26	[seen]		
coffee_brewed	Coffee, brewed	other	3	1 cup	237	7.1	14209	11	USDA SR26 (2013)	[seen]		
black_tea_brewed	Black tea, brewed	other	3	1 cup	237	7.1	14355	2	USDA SR26 (2013)	[seen]		oxalate
honey	Honey	other	2	1 tbsp	21	0.4	19296	14	USDA SR Legacy (2018), = SR26	[seen]		
cola	Cola	other	0	12 fl oz	368	0.0	14148	4	USDA SR26 (2013)	[seen]		
"""##)
}
