// swift-format-ignore-file
// Generated from Data/nerve_surface.tsv by `make tables`; edit the table, not this file.

extension TableText {
  static let nerveSurface = TableText(
    name: "nerve_surface.tsv",
    sha256: "458bf83205dd759b81fd203db2876c23d3b7e372aee54e64353974df4a945582",
    text: ##"""
magnesium	gain	inhibition	ln_firing	ln_calcium	fast_parameters	source	tag
0	0	0	2.0038423877399327	0.9883022774434672	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
1	0	0	-2.1921866491935185	-1.0721022074821367	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
0	1	0	3.1917578257685335	1.382676496171253	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
0	0	1	-0.8418060547684146	-0.16384221302182125	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
2	0	0	1.2434342155747578	0.1340961468109801	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
1	1	0	-2.388955668530292	-0.5005739791554086	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
1	0	1	-0.10470821409890321	0.01174186506933033	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
0	2	0	1.039662364848691	0.34875065116757115	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
0	1	1	0.2776265760352043	-0.055831446450912786	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
0	0	2	-0.2722142641956114	-0.03502482198262522	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
3	0	0	1.643710316920999	0.2050873387829348	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
2	1	0	-4.779662672944897	-0.6471371171272078	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
2	0	1	0.5286193418844226	0.04188650830059995	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
1	2	0	5.541137196510599	0.8037789498926705	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
1	1	1	-0.9725333406026929	-0.12682075738820528	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
1	0	2	-0.114206821376127	-0.0007309508913822284	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
0	3	0	-1.9375763490170124	-0.32607777082498807	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
0	2	1	0.5706010050876538	0.08691680495984291	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
0	1	2	0.19522746156722035	-0.020556947594138508	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
0	0	3	0.19012847003660577	0.027682021174833912	9bbb8c3b750b8639	least squares on direct simulation: 8 stimuli, 1 Hz, 32 neurons, step 0.05 ms	[derived]
"""##)
}
