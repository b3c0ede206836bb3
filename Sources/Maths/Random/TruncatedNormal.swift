extension RandomStream {
  /// The next standard normal number between `low` and `high`, by the inverse of the distribution
  /// function; one uniform per draw, whatever the bounds.
  ///
  /// Bounds above zero are mirrored, so that both tails keep their digits. More than 37 standard
  /// deviations out the bound nearer to zero is returned.
  package mutating func nextNormal(from low: Double, to high: Double) -> Double {
    let u = nextUniform()
    let isMirrored = low > 0
    let (a, b) = isMirrored ? (-high, -low) : (low, high)
    let both = Lanes(max(a, -40), min(b, 40), 0, 0, 0, 0, 0, 0).normal.cumulative
    let below = a < -38 ? 0 : both[0]
    let p = below + u * (both[1] - below)
    let z = b < -37 || p <= 0 ? b : normalQuantile(min(p, 1 - 0x1p-53))
    let inside = min(max(z, a), b)
    return isMirrored ? -inside : inside
  }
}
