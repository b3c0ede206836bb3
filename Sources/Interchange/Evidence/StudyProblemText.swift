import Olivine

/// What is wrong with a number of a study, and what to do about it.
enum StudyProblemText {
  /// A column that no table has, with the one that may be meant.
  static func unknownColumn(_ name: String, nearest: String?) -> InputProblem {
    InputProblem(
      at: "line 1, column \"\(name.prefix(40))\"",
      .unusableStudy(
        "there is no such column" + (nearest.map { ". Did you mean \"\($0)\"?" } ?? ".")
          + " Rename it, or leave it out"))
  }

  static func sentence(_ fault: StudyFault) -> String {
    switch fault.kind {
    case .missing:
      "this field is needed and is empty; write the number that was printed, or leave the study out"
    case .notANumber(let text):
      "\"\(text.prefix(40))\" is not a number; write digits with a point, or leave it empty if it is "
        + "not known"
    case .percentSign(let text):
      "\"\(text.prefix(40))\" is a percentage; write how many people it was, for example 9 for "
        + "22.5 % of 40"
    case .decimalComma(let text): comma(String(text.prefix(40)))
    case .notWhole(let value):
      "\(number(value)) is not a whole number; people are counted whole, so check whether two columns "
        + "are swapped"
    case .notAboveZero(let value): notAboveZero(value)
    case .outside(let value, let low, let high):
      "\(number(value)) is outside \(number(low)) to \(number(high)); check the number, or the ends "
        + "of the scale"
    case .eventsImpossible(let events, let size): impossible(events, size)
    case .unknownChoice(let text, let choices):
      "\"\(text.prefix(40))\" is not one of \(choices.joined(separator: ", "))"
    case .intervalMissesEffect(let low, let effect, let high):
      "the interval \(number(low)) to \(number(high)) does not hold the effect \(number(effect)); "
        + "check the signs and which end is which"
    case .scaleReversed(let low, let high):
      "the scale ends at \(number(high)), not above its beginning \(number(low)); swap them"
    case .badIdentifier(let text):
      "\"\(text.prefix(40))\" is no id; use small letters, digits and _, such as smith2027"
    }
  }

  static func sentence(_ fault: EffectFault) -> String {
    switch fault {
    case .groupTooSmall(let size, let least):
      "a group of \(number(size)) is too small; this measure needs \(number(least)) or more people. Write "
        + "how many were analysed, or leave the study out"
    case .deviationNotPositive(let value): notAboveZero(value)
    case .eventsImpossible(let events, let size): impossible(events, size)
    case .correlationImpossible(let value):
      "\(number(value)) is no correlation; write a number between -1 and 1"
    case .notFinite: "this number is too large; check it"
    case .noVariance: "the study has no spread at all; check its numbers, or leave it out"
    }
  }

  static func sentence(_ error: PoolingError) -> String {
    switch error {
    case .lengthsDiffer(let first, let second):
      "there are \(first) estimates and \(second) values beside them; give one of each a study"
    case .estimateNotUsable(_, let value): "\(number(value)) is too large to be pooled; check it"
    case .varianceNotUsable(_, let value):
      "\(number(value)) is no variance that can be used; it must be above zero"
    case .variancesTooUnequal(let least, let most):
      "the variances reach from \(least) to \(most), too far apart to be added; check the units"
    case .tooFewStudies(let count, let least):
      "\(count) usable studies; this needs \(least) or more"
    case .didNotConverge(let method, let steps):
      "\(method.rawValue) did not settle after \(steps) steps, so there is no result; try --method DL "
        + "or PM"
    case .moderatorIsConstant: "the column is the same for all studies; leave it out"
    }
  }

  /// "4,1" is a decimal comma; "1,000" may be a thousand as well.
  private static func comma(_ text: String) -> String {
    let decimal = text.replacing(",", with: ".")
    guard text.wholeMatch(of: /[1-9][0-9]{0,2},[0-9]{3}/) != nil else {
      return "\"\(text)\" has a comma; write \(decimal)"
    }
    return
      "\"\(text)\" has a comma; write \(text.replacing(",", with: "")) or \(decimal), whichever is meant"
  }

  private static func notAboveZero(_ value: Double) -> String {
    "a standard deviation of \(number(value)) cannot be: it would mean that all people had the same "
      + "value. Look it up, work it out (SD = SE x square root of n), or leave the study out"
  }

  private static func impossible(_ events: Double, _ size: Double) -> String {
    "\(number(events)) events among \(number(size)) people cannot be; write the people with the event "
      + "here, and all people of the group as its size (are the two swapped?)"
  }

  private static func number(_ value: Double) -> String {
    value.magnitude < 1e9 ? value.text(decimals: 6) : "\(value)"
  }
}
