import Catalogue
import Dispatch
import Foundation
import Physiology
import Testing

@Suite("The nerve model beside publications") struct NerveValidationTests {
  static let validation = NerveValidation { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  @Test("every observation is computed again and gives the numbers its verdict was passed on")
  func rows() {
    #expect(Self.validation.rows.count == 33)
    for row in Self.validation.rows {
      #expect(
        row.isUnchanged,
        "\(row.observation.id): \(row.numbers), judged on \(row.observation.numbers)")
    }
  }

  @Test("where a publication printed an interval, a hit lies inside and anything else does not")
  func intervals() {
    let judged = Self.validation.rows.filter { $0.isInside != nil }
    #expect(judged.count == 4)
    for row in judged {
      #expect(row.isInside == (row.observation.verdict == .hit), "\(row.observation.id)")
    }
  }

  @Test("hits, misses and what tests nothing are counted as published")
  func counts() {
    let counts = NerveObservation.Verdict.allCases.map(Self.validation.count)
    #expect(counts == [2, 3, 15, 5, 8])
  }
}
