import Catalogue

/// The numbers of one body: every symbol of the model's equations, in mmol, hours and litres.
///
/// Every value comes from a cited row of `Data/body_parameters.tsv`; ``BodyParameter`` maps the symbols of
/// that table to these fields.
public struct BodyParameters: Hashable, Sendable {
  // Gut
  /// Release of solutions and tablets, 1/h (kS).
  public var releaseRate: Double
  /// Release with food and of slow products, 1/h (kR).
  public var slowReleaseRate: Double
  /// Passive share of what is delivered (fp).
  public var passiveShare: Double
  /// Capacity of saturable transport, mmol/h (Vm).
  public var transportCapacity: Double
  /// Load of half saturation, mmol (Km).
  public var halfSaturationLoad: Double
  /// Transit out of the absorbing bowel, 1/h (kT).
  public var transitRate: Double
  /// Load that doubles transit, mmol (Losm).
  public var osmoticLoad: Double
  /// Factor on passive and saturable absorption (phi_abs).
  public var absorptionFactor: Double

  // Distribution
  /// L (Vp).
  public var centralVolume: Double
  /// L (Vx).
  public var peripheralVolume: Double
  /// L/h (Q).
  public var exchangeFlow: Double
  /// Fast intracellular pool at the reference serum, mmol (I0).
  public var fastCells: Double
  /// Slow soft tissue at the reference serum, mmol (M0).
  public var muscle: Double
  /// Exchangeable bone at the reference serum, mmol (B0).
  public var bone: Double
  /// Deep bone, mmol; constant (inert).
  public var deepBone: Double
  /// 1/h (kI).
  public var fastCellRate: Double
  /// 1/h (kM).
  public var muscleRate: Double
  /// 1/h (kB).
  public var boneRate: Double
  /// Half saturation of cell uptake in units of the reference serum (kappa).
  public var uptakeSaturation: Double
  /// mmol/L (Cref).
  public var referenceSerum: Double
  /// Share of serum magnesium that passes the filter (fu).
  public var filterableShare: Double
  /// Share of serum magnesium that is ionised (fion).
  public var ionisedShare: Double

  // Kidney and other losses
  /// Absolute glomerular filtration, mL/min.
  public var filtration: Double
  /// Excretion threshold per litre of filtrate, mmol/L (Tm).
  public var threshold: Double
  /// Softness of the threshold, mmol/L (s).
  public var splay: Double
  /// Factor on the threshold.
  public var thresholdFactor: Double
  /// Factor on the splay: tubular leak.
  public var leak: Double
  /// Filtered share that always escapes (f0).
  public var escapingShare: Double
  /// Loss into the bowel at the reference serum, mmol/h (Lgut).
  public var bowelLoss: Double
  /// Loss through the skin at the reference serum, mmol/h (Lskin).
  public var skinLoss: Double

  // Cerebrospinal fluid
  /// mmol/L at the reference serum (csf0).
  public var csfReference: Double
  /// Relative change per relative change of serum (eta).
  public var csfSensitivity: Double
  /// 1/h (kcsf).
  public var csfRate: Double
  /// Extra gain from threonate; 0 without human data (gammaT).
  public var threonateGain: Double
  /// Usual daily magnesium given as threonate, mg.
  public var threonateDose: Double

  /// The reference person: man, 40 years, 70 kg, 175 cm, filtration 100 mL/min.
  public static let reference = BodyParameters(reading: { ModelParameter.body($0).value })

  /// Every field from the table row of its symbol.
  private init(reading value: (String) -> Double) {
    releaseRate = value("kS")
    slowReleaseRate = value("kR")
    passiveShare = value("fp")
    transportCapacity = value("Vm")
    halfSaturationLoad = value("Km")
    transitRate = value("kT")
    osmoticLoad = value("Losm")
    absorptionFactor = value("phi_abs")
    centralVolume = value("Vp")
    peripheralVolume = value("Vx")
    exchangeFlow = value("Q")
    fastCells = value("I0")
    muscle = value("M0")
    bone = value("B0")
    deepBone = value("inert")
    fastCellRate = value("kI")
    muscleRate = value("kM")
    boneRate = value("kB")
    uptakeSaturation = value("kappa")
    referenceSerum = value("Cref")
    filterableShare = value("fu")
    ionisedShare = value("fion")
    filtration = value("gfr_ml_min")
    threshold = value("Tm")
    splay = value("splay")
    thresholdFactor = value("tm_factor")
    leak = value("leak")
    escapingShare = value("f0")
    bowelLoss = value("Lgut")
    skinLoss = value("Lskin")
    csfReference = value("csf0")
    csfSensitivity = value("eta")
    csfRate = value("kcsf")
    threonateGain = value("gammaT")
    threonateDose = value("thr_mg_day")
  }
}
