extension Lanes {
  /// The standard normal distribution function of each lane together with exp(-z^2/2).
  ///
  /// Phi(-u) = exp(-u^2/2) g(u) for u >= 0, where g(u) (u + 4) is a polynomial of degree 20 in
  /// t = (u - 4) / (u + 4): the Chebyshev expansion of the scaled complementary error function,
  /// relative error below 1e-14 for every u. The density falls out of the same exponential.
  @inlinable @inline(__always)
  package var normal: (cumulative: Lanes, bell: Lanes) {
    let zero = Lanes(repeating: 0)
    let one = Lanes(repeating: 1)
    let four = Lanes(repeating: 4)
    let u = replacing(with: zero - self, where: self .< zero)
    let exponent: Lanes = u * u * -0.5
    let bell = exponent.exponential
    let inverse = one / (u + four)
    let t = (u - four) * inverse
    let t2 = t * t
    let t4 = t2 * t2
    // Four interleaved chains (powers 0, 1, 2, 3 modulo 4) keep the processor busy.
    let zeroth = t4.line(6.7797696255966976191e-9, 2.3512944795308878794e-7)
      .times(t4, plus: 7.0139632223318873522e-7)
      .times(t4, plus: 0.00013334323640921143702)
      .times(t4, plus: 0.06039657488256643979)
      .times(t4, plus: 0.75528513041575064626)
    let first = t4.line(-1.4714429195517539912e-7, -5.9082255301931407454e-6)
      .times(t4, plus: -0.0002310929528296113396)
      .times(t4, plus: -0.0075401889283738598547)
      .times(t4, plus: -0.60789664197186737821)
    let second = t4.line(-5.6725512264071205344e-8, -6.002848742191027907e-7)
      .times(t4, plus: -1.9031365263494377796e-6)
      .times(t4, plus: -0.0034796922350576355745)
      .times(t4, plus: 0.38713740074242146378)
    let third = t4.line(1.2864124437671245523e-8, 1.0079851973866683379e-6)
      .times(t4, plus: 0.000035138451588461980965)
      .times(t4, plus: 0.00163081808415482854)
      .times(t4, plus: -0.18652185796145453793)
    let polynomial = (zeroth + t * first) + t2 * (second + t * third)
    let lower = bell * polynomial * inverse
    return (lower.replacing(with: one - lower, where: self .> zero), bell)
  }
}
