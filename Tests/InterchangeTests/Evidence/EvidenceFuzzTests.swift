import Foundation
import Interchange
import Olivine
import OlivineTesting
import Testing

/// Whatever the file holds, it gives studies or a problem that can be shown, and never ends the program.
@Suite("The readers of studies on damaged files") struct EvidenceFuzzTests {
  private static let pools: [(Data, EffectMeasure)] = GoldenStudies.datasets.flatMap { dataset in
    let measure = GoldenStudies.measure(dataset)
    return [
      (GoldenStudies.json(dataset), measure),
      (GoldenStudies.table(dataset, separator: ","), measure),
      (GoldenStudies.table(dataset, separator: "\t"), measure),
    ]
  }

  private func show(_ problem: InputProblem) {
    let text = problem.description
    #expect(!text.isEmpty && !text.contains("\n") && text.count < 2_000)
  }

  @Test("damaged studies to pool give a pool or a problem with words", arguments: 0..<8)
  func pools(chunk: Int) throws {
    var random = SeededGenerator(seed: UInt64(chunk) + 7_000_000)
    try #require(!Self.pools.isEmpty)
    var (read, refused) = (0, 0)
    for _ in 0..<120 {
      var (document, measure) = random.pick(Self.pools)
      for _ in 0..<random.whole(1...3) { document = DamagedText.damage(document, &random) }
      if random.whole(0...9) == 0 { measure = random.pick(EffectMeasure.allCases) }
      do throws(InputProblem) {
        let input = try PoolInputReader.input(from: document, measure: measure)
        let analysis = try PoolInputReader.analysis(
          of: input, method: random.pick(PoolingMethod.allCases),
          interval: random.pick(PoolingInterval.allCases))
        #expect(analysis.pooled?.estimate.isFinite ?? true)
        #expect(JSONValue(analysis).text().count > 100)
        read += 1
      } catch {
        refused += 1
        show(error)
      }
    }
    #expect(read > 10 && refused > 20, "\(read) \(refused)")
  }

  @Test("a damaged study to add or check gives a study or a problem with words", arguments: 0..<8)
  func studies(chunk: Int) throws {
    var random = SeededGenerator(seed: UInt64(chunk) + 8_000_000)
    let sound = StudyTableTests.file(StudyTableTests.newStudy)
    var (read, refused) = (0, 0)
    for _ in 0..<120 {
      var document = sound
      for _ in 0..<random.whole(1...3) { document = DamagedText.damage(document, &random) }
      do throws(InputProblem) {
        let study = try StudyTableReader.toAdd(document)
        _ = study.consistencyFindings
        _ = study.effect
        _ = try StudyTableReader.line(of: document)
        read += 1
      } catch {
        refused += 1
        show(error)
      }
      do throws(InputProblem) {
        let checked = try StudyTableReader.toCheck(document)
        #expect(!checked.isEmpty)
      } catch {
        show(error)
      }
    }
    #expect(read > 2 && refused > 20, "\(read) \(refused)")
  }
}
