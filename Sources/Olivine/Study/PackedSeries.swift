import Dispatch
public import Foundation
public import Trials

/// The persons of a series, packed one after another in a file that is read as memory: a series of any
/// size needs the memory of a few blocks.
public final class PackedSeries: Sendable {
  /// A person with twelve components takes 304 bytes.
  private let stride: Int
  private let bytes: Data
  public let persons: Int
  /// In the order of the slopes.
  public let covariateNames: [String]
  private let centres: [Double]
  private let scales: [Double]
  package let components: Int

  fileprivate init(
    bytes: Data, persons: Int, components: Int, names: [String], centres: [Double],
    scales: [Double]
  ) {
    self.bytes = bytes
    self.persons = persons
    self.components = components
    covariateNames = names
    self.centres = centres
    self.scales = scales
    stride = 3 * components + names.count
  }

  /// Fits the series, on all cores; the bits do not depend on their number.
  ///
  /// Cost: about fifteen passes over the file.
  public func fit(_ priors: SeriesPriors, mcid: Double) -> SeriesFit {
    SeriesFit(self, priors: priors, mcid: mcid) { count, body in
      DispatchQueue.concurrentPerform(iterations: count) { body($0) }
    }
  }

  /// The shrunken effects, in the order of the persons, eight at a time.
  public func forEachEffect(
    of fit: SeriesFit, _ body: ([ShrunkenEffect]) throws -> Void
  ) rethrows {
    for block in 0..<blocks { try body(fit.effects(in: self, block: block)) }
  }
}

extension PackedSeries: SeriesSource {
  package var covariates: Int { covariateNames.count }

  package func fill(_ block: inout SeriesBlock, at index: Int) {
    bytes.withUnsafeBytes { raw in
      for lane in 0..<8 where 8 * index + lane < persons {
        let start = (8 * index + lane) * stride * 8
        func number(_ position: Int) -> Double {
          raw.loadUnaligned(fromByteOffset: start + 8 * position, as: Double.self)
        }
        let parts = (0..<components).map {
          IntegratedLikelihood.Component(
            a: number(3 * $0), b: number(3 * $0 + 1), c: number(3 * $0 + 2))
        }
        let values = centres.indices.map {
          (number(3 * components + $0) - centres[$0]) / scales[$0]
        }
        block.set(lane, parts, covariates: values)
      }
    }
  }
}

/// Packs a series as its persons come in.
public struct SeriesPacker: ~Copyable {
  private let file: FileHandle
  private let place: URL
  private let components: Int
  private var names: [String]?
  private var persons = 0
  private var means: [Double] = []
  private var squares: [Double] = []

  /// - Parameters:
  ///   - folder: where the packed file is kept while it is needed; it has no name there.
  ///   - components: the most that any person has.
  /// - Throws: ``SeriesFault/cannotWrite``.
  public init(in folder: URL, components: Int) throws(SeriesFault) {
    place = folder.appendingPathComponent("olivine-series-\(UUID().uuidString)")
    guard FileManager.default.createFile(atPath: place.path, contents: nil),
      let file = FileHandle(forUpdatingAtPath: place.path)
    else { throw .cannotWrite }
    self.file = file
    self.components = components
  }

  /// Adds persons in their order.
  ///
  /// - Throws: ``SeriesFault`` for a person with other covariates than the first.
  public mutating func append(
    _ lines: [(likelihood: IntegratedLikelihood, covariates: [String: Double])]
  ) throws(SeriesFault) {
    var numbers: [Double] = []
    for line in lines {
      let names = self.names ?? line.covariates.keys.sorted()
      if self.names == nil {
        self.names = names
        means = names.map { _ in 0 }
        squares = means
      }
      guard line.covariates.keys.sorted() == names else {
        throw .otherCovariates(person: persons + 1, expected: names)
      }
      let parts = line.likelihood.components
      for index in 0..<components {
        // An absent component weighs nothing.
        let part = index < parts.count ? parts[index] : .init(a: -1e300, b: 0, c: 1)
        numbers += [part.a, part.b, part.c]
      }
      persons += 1
      for (index, name) in names.enumerated() {
        let value = line.covariates[name] ?? 0
        numbers.append(value)
        let distance = value - means[index]
        means[index] += distance / Double(persons)
        squares[index] += distance * (value - means[index])
      }
    }
    do {
      try file.write(contentsOf: numbers.withUnsafeBytes { Data($0) })
    } catch {
      throw .cannotWrite
    }
  }

  /// The packed series; the file goes away with it.
  ///
  /// - Throws: ``SeriesFault``.
  public consuming func finish() throws(SeriesFault) -> PackedSeries {
    defer { try? FileManager.default.removeItem(at: place) }
    guard persons > 0 else { throw .empty }
    let scales = squares.map { (sum: Double) -> Double in
      let sd = (sum / Double(max(1, persons - 1))).squareRoot()
      return sd > 0 ? sd : 1
    }
    guard let bytes = try? Data(contentsOf: place, options: .alwaysMapped) else {
      throw .cannotWrite
    }
    return PackedSeries(
      bytes: bytes, persons: persons, components: components, names: names ?? [],
      centres: means, scales: scales)
  }
}

/// Why a series cannot be fitted.
public enum SeriesFault: Error, Hashable, Sendable {
  case empty
  /// The temporary file cannot be written.
  case cannotWrite
  /// Persons count from 1.
  case otherCovariates(person: Int, expected: [String])
}
