import LawTesting
import Olivine
import OlivineTesting
import Testing

@Suite("Proposing a trial") struct TrialProposalTests {
  @Test("nobody is offered a trial that their check does not allow, or a dose above their room")
  func safe() throws {
    var (offered, refused) = (0, 0)
    for seed in 0..<4_000 as Range<UInt64> {
      let assessment = assess(RandomPerson.person(seed: seed), on: caseDay)
      guard let clearance = assessment.clearance,
        let plan = try? Plan(within: clearance, on: caseDay)
      else { continue }
      // Most of the time is the planner's, and the refusals are what matters.
      guard !clearance.allowsTrial || offered < 20 else { continue }
      do throws(TrialRefusal) {
        let proposal = try TrialProposal(plan, checkedBy: assessment)
        #expect(clearance.allowsTrial)
        let top = proposal.choice.designs.compactMap { $0.design.dosePlan.doses.max() }.max() ?? 0
        #expect(top <= clearance.room)
        offered += 1
      } catch {
        #expect(error == .notAllowed(rules: assessment.fired))
        refused += 1
      }
    }
    #expect(offered > 10 && refused > 3)
  }

  @Test("the protocol carries what the person wished, the prior of the cause and the half-life")
  func protocolOfProposal() throws {
    let proposal = try #require(TrialFixture.proposal)
    let fixed = try proposal.trialProtocol(
      design: 1, id: "t", comparator: .placebo, blinding: .pharmacist)
    #expect(fixed.effectPriorSource == "condition:diabetic_polyneuropathy")
    #expect(fixed.priors.effect == proposal.prior.distribution)
    #expect(fixed.priors.logHalfLife == proposal.halfLife.distribution.log)
    #expect(fixed.stopRules.count == 18)
    #expect(
      EffectPrior(code: fixed.effectPriorSource, distribution: fixed.priors.effect)
        == proposal.prior)
  }

  @Test("a design that is not there is refused", arguments: [0, -1, 99])
  func noSuchDesign(number: Int) throws {
    let proposal = try #require(TrialFixture.proposal)
    let count = proposal.choice.designs.count
    #expect(throws: TrialRefusal.noSuchDesign(number, count: count)) {
      try proposal.trialProtocol(
        design: number, id: "t", comparator: .placebo, blinding: .helper)
    }
  }
}
