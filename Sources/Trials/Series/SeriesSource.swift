import Maths

/// Persons of a series, eight at a time, in any number of passes.
///
/// A source reads or makes its blocks when asked, so a series of any size needs the memory of one
/// block per thread.
package protocol SeriesSource: Sendable {
  /// Number of persons.
  var persons: Int { get }
  /// Number of covariates of each person.
  var covariates: Int { get }
  /// Components that a person may have at most.
  var components: Int { get }
  /// Puts persons `8 * index ..< 8 * index + 8` into a block; those past the end stay absent.
  func fill(_ block: inout SeriesBlock, at index: Int)
}

extension SeriesSource {
  package var blocks: Int { Lanes.batches(for: persons) }
}

/// Eight persons, one per lane.
package struct SeriesBlock: ~Copyable {
  private(set) var buffer = LaneBuffer()
  let components: Int
  let covariates: Int
  /// 1 in the lanes of persons, 0 in absent ones.
  private(set) var present = Lanes(repeating: 0)

  init(components: Int, covariates: Int) {
    self.components = components
    self.covariates = covariates
    buffer.reserve(3 * components + covariates)
  }

  /// Makes every lane absent.
  mutating func clear() {
    present = Lanes(repeating: 0)
    for component in 0..<components {
      buffer.base[3 * component] = Lanes(repeating: component == 0 ? 0 : -1e300)
      buffer.base[3 * component + 1] = Lanes(repeating: 0)
      buffer.base[3 * component + 2] = Lanes(repeating: 1)
    }
    for covariate in 0..<covariates {
      buffer.base[3 * components + covariate] = Lanes(repeating: 0)
    }
  }

  /// Puts a person into a lane.
  package mutating func set(
    _ lane: Int, _ parts: [IntegratedLikelihood.Component], covariates values: [Double]
  ) {
    precondition(
      parts.count <= components && values.count == covariates, "records of one series fit together")
    for (component, part) in parts.enumerated() {
      buffer.base[3 * component][lane] = part.a
      buffer.base[3 * component + 1][lane] = part.b
      buffer.base[3 * component + 2][lane] = part.c
    }
    for (covariate, value) in values.enumerated() {
      buffer.base[3 * components + covariate][lane] = value
    }
    present[lane] = 1
  }

  /// A covariate of the eight persons; number 0 is the constant 1.
  @inline(__always)
  func column(_ index: Int) -> Lanes {
    index == 0 ? Lanes(repeating: 1) : buffer.base[3 * components + index - 1]
  }
}

/// Records in memory as a source.
package struct SeriesRecords: SeriesSource {
  private let records: [SeriesRecord]
  package let covariates: Int
  package let components: Int

  package init(_ records: [SeriesRecord]) {
    self.records = records
    covariates = records.first?.covariates.count ?? 0
    components = records.map(\.likelihood.components.count).max() ?? 1
  }

  package var persons: Int { records.count }

  package func fill(_ block: inout SeriesBlock, at index: Int) {
    for lane in 0..<8 where 8 * index + lane < records.count {
      let record = records[8 * index + lane]
      block.set(lane, record.likelihood.components, covariates: record.covariates)
    }
  }
}
