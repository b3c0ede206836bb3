/// One term of the fitted response of the neuron: a product of powers and its two coefficients.
public struct NerveSurfaceRow: Hashable, Sendable {
  /// Powers of the logarithms of magnesium, gain and inhibition, each relative to its reference.
  public let magnesium: Int
  public let gain: Int
  public let inhibition: Int
  /// Coefficients of the logarithms of firing and of calcium.
  public let firing: Double
  public let calcium: Double
  /// Mark of the parameters of the neuron the fit was made with.
  public let fastParameters: String
  public let provenance: Provenance

  /// All terms, in the order of the table.
  public static let all: [NerveSurfaceRow] = Table(.nerveSurface).rows.map { row in
    NerveSurfaceRow(
      magnesium: Int(row.number("magnesium")), gain: Int(row.number("gain")),
      inhibition: Int(row.number("inhibition")), firing: row.number("ln_firing"),
      calcium: row.number("ln_calcium"), fastParameters: row["fast_parameters"],
      provenance: row.provenance())
  }
}

/// What the neuron itself does at one point of the fit, or beside it.
public struct NerveSurfacePoint: Hashable, Sendable {
  /// mmol/L, ionised.
  public let magnesium: Double
  public let gain: Double
  public let inhibition: Double
  /// Whether the fit was made with it; the others check the fit.
  public let isOnGrid: Bool
  /// C spikes a stimulus.
  public let firing: Double
  /// pC a stimulus.
  public let calcium: Double
  public let provenance: Provenance

  /// All points, those of the grid first.
  public static let all: [NerveSurfacePoint] = Table(.nerveSurfacePoints).rows.map { row in
    NerveSurfacePoint(
      magnesium: row.number("magnesium"), gain: row.number("gain"),
      inhibition: row.number("inhibition"), isOnGrid: row["grid"] == "yes",
      firing: row.number("firing"), calcium: row.number("calcium"), provenance: row.provenance())
  }
}
