/// The explicit pair of orders 5 and 4 by Tsitouras, Comput Math Appl 2011;62:770, table 1.
///
/// Its nodes are not needed: between events the equations do not depend on time.
enum Tsitouras {
  static let a21 = 0.161
  static let a31 = -0.008480655492356989
  static let a32 = 0.335480655492357
  static let a41 = 2.8971530571054935
  static let a42 = -6.359448489975075
  static let a43 = 4.3622954328695815
  static let a51 = 5.325864828439257
  static let a52 = -11.748883564062828
  static let a53 = 7.4955393428898365
  static let a54 = -0.09249506636175525
  static let a61 = 5.86145544294642
  static let a62 = -12.92096931784711
  static let a63 = 8.159367898576159
  static let a64 = -0.071584973281401
  static let a65 = -0.028269050394068383
  static let b1 = 0.09646076681806523
  static let b2 = 0.01
  static let b3 = 0.4798896504144996
  static let b4 = 1.379008574103742
  static let b5 = -3.290069515436081
  static let b6 = 2.324710524099774
  /// Differences of the weights of both orders; the seventh belongs to the first stage of the next step.
  static let e1 = -0.00178001105222577714
  static let e2 = -0.0008164344596567469
  static let e3 = 0.007880878010261995
  static let e4 = -0.1447110071732629
  static let e5 = 0.5823571654525552
  static let e6 = -0.45808210592918697
  static let e7 = 0.015151515151515152
}
