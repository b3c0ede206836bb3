import ArgumentParser
import Olivine

/// Everything that may be said of a day; what is left out is not answered.
struct EntryOptions: ParsableArguments {
  @Option(name: .long, help: "Pain of the last 24 hours, 0 to 10.") var pain: Int?
  @Option(name: .long, help: "Worst pain of the last 24 hours, 0 to 10.") var worst: Int?
  @Option(name: .long, help: "Numbness, 0 to 10.") var numbness: Int?
  @Option(name: .long, help: "Tingling, 0 to 10.") var tingling: Int?
  @Option(name: .long, help: "Trouble sleeping because of your nerves, 0 to 10.") var sleep: Int?

  @Option(
    name: .long, help: ArgumentHelp("How much you took: 0, 0.5, 1.", valueName: "SHARE"))
  var taken: Double?
  @Option(name: .long, help: "How often you had a stool.") var stools: Int?
  @Option(name: .long, help: "Form of the stool, 1 (hard) to 7 (liquid).") var stoolForm: Int?
  @Option(name: .long, help: "Feeling sick, 0 to 10.") var nausea: Int?
  @Option(name: .long, help: "Cramps, 0 to 10.") var cramps: Int?
  @Option(name: .long, help: "Bloating, 0 to 10.") var bloating: Int?
  @Option(name: .long, help: "Days without a stool.") var daysWithoutStool: Int?
  @Option(name: .long, help: "Hours of being ill: vomiting, diarrhoea or fever.")
  var illHours: Int?

  @Flag(name: .long, help: "Blood in the stool.") var blood = false
  @Flag(name: .long, help: "You could not hold your stool.") var incontinence = false
  @Flag(name: .long, help: "You vomited.") var vomited = false
  @Flag(name: .long, help: "Your belly hurts.") var bellyPain = false
  @Flag(name: .long, help: "You are pregnant.") var pregnant = false

  @Option(
    name: .long, help: ArgumentHelp("Any new weakness (weekly check).", valueName: "yes|no"))
  var weakness: String?
  @Option(name: .long, help: "Upper blood pressure, mmHg (weekly check).") var systolic: Int?
  @Option(name: .long, help: "Pulse, beats a minute.") var pulse: Int?
  @Option(name: .long, help: "Magnesium in the blood, mmol/L.") var serum: Double?
  @Option(name: .long, help: "Kidney function (eGFR).") var egfr: Double?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What happened: \(DailySigns.Event.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "CODE"))
  var event: [String] = []
  @Option(name: .long, help: ArgumentHelp("A warning sign.", valueName: "CODE"))
  var redFlag: [String] = []
  @Option(name: .long, help: "A new medicine.") var newMedicine: String?
  @Option(name: .long, help: "What new capsules hold, mg of magnesium a day.")
  var capsuleMg: Double?

  @Option(name: .long, help: ArgumentHelp("Another medicine you took.", valueName: "TEXT"))
  var rescue: String?
  @Option(name: .long, help: ArgumentHelp("Anything else.", valueName: "TEXT")) var note: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Why there is no score: "
        + DiaryEntry.MissingReason.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "CODE"))
  var missing: String?
  @Option(
    name: .long,
    help: ArgumentHelp("What you think it was.", valueName: "magnesium|comparator|unknown"))
  var guess: String?
  @Option(name: .long, help: ArgumentHelp("Why you think so.", valueName: "TEXT"))
  var guessWhy: String?
  @Option(name: .long, help: "How much relief you expect, 0 to 10.") var expectation: Int?

  func entry() throws -> DiaryEntry {
    var entry = DiaryEntry()
    let scores: [(Outcome, Int?)] = [
      (.pain, pain), (.worstPain, worst), (.numbness, numbness), (.tingling, tingling),
      (.sleep, sleep),
    ]
    for (outcome, score) in scores {
      if let score { entry.scores[outcome.rawValue] = score }
    }
    entry.taken = taken
    entry.stools = stools
    entry.stoolForm = stoolForm
    entry.nausea = nausea
    entry.cramps = cramps
    entry.bloating = bloating
    entry.daysWithoutStool = daysWithoutStool
    entry.illHours = illHours
    entry.bloodInStool = blood ? true : nil
    entry.incontinence = incontinence ? true : nil
    entry.vomited = vomited ? true : nil
    entry.bellyPain = bellyPain ? true : nil
    entry.isPregnant = pregnant ? true : nil
    entry.weakness = try weakness.map(Self.yesOrNo)
    entry.systolicPressure = systolic
    entry.pulse = pulse
    entry.serumMagnesium = serum
    entry.eGFR = egfr
    entry.events = Set(event)
    entry.redFlags = Set(redFlag)
    entry.newMedicine = newMedicine
    entry.capsuleDose = capsuleMg
    entry.rescue = rescue
    entry.note = note
    entry.missingReason = try choice("--missing", missing)
    entry.guess = try choice("--guess", guess)
    entry.guessReason = guessWhy
    entry.expectation = expectation
    return entry
  }

  private static func yesOrNo(_ text: String) throws -> Bool {
    switch text {
    case "yes": return true
    case "no": return false
    default: throw Failure.usage("--weakness: \"\(text)\" is not yes or no")
    }
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ option: String, _ text: String?
  ) throws -> Choice? where Choice.RawValue == String {
    guard let text else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.usage("\(option): \"\(text)\" is not one of \(known)")
    }
    return choice
  }
}
