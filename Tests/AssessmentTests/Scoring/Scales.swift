import Assessment
import AssessmentFixtures

/// Scales built from the published keys, as far as the facts below need them.
enum Scales {
  static let pbq2006 = pbq(
    "pbq-2006", alwaysIsZero: [1, 4, 8, 9, 11, 16, 22, 25],
    [
      "impaired-bonding": [1, 2, 6, 7, 8, 9, 10, 12, 13, 15, 16, 17],
      "rejection-anger": [3, 4, 5, 11, 14, 21, 23], "anxiety": [19, 20, 22, 25],
      "incipient-abuse": [18, 24],
    ])

  /// Items 8, 9, 10 of 2006 stand at 9, 10, 8.
  static let pbq2001 = pbq(
    "pbq-2001", alwaysIsZero: [1, 4, 9, 10, 11, 16, 22, 25],
    [
      "impaired-bonding": [1, 2, 6, 7, 9, 10, 8, 12, 13, 15, 16, 17],
      "rejection-anger": [3, 4, 5, 11, 14, 21, 23], "anxiety": [19, 20, 22, 25],
      "incipient-abuse": [18, 24],
    ])

  static let epds = make(
    "epds", validity: valid([.gaveBirth, .otherParent], 0...365, [.antenatal], .advice),
    values: (1...10).map { [1, 2, 4].contains($0) ? [0, 1, 2, 3] : [3, 2, 1, 0] },
    safety: [10],
    scores: [
      (
        "total", Array(1...10), .worse, 0...30,
        [
          cutoff("total-10", 10, flagsFor: [.otherParent]),
          cutoff("total-11", 11, flagsFor: [.gaveBirth]), cutoff("total-13", 13, flagsFor: []),
        ]
      )
    ])

  static let kpcs = make(
    "kpcs", validity: valid([.gaveBirth], 0...365),
    values: Array(repeating: [0, 1, 2, 3], count: 15),
    notApplicable: [1: 2, 9: 2], firstCode: 0,
    scores: [
      (
        "total", Array(1...15), .better, 0...45,
        [cutoff("total-39", 39, .atOrBelow, flagsFor: [.gaveBirth])]
      )
    ])

  static let gad7 = make(
    "gad-7", validity: valid([], nil), values: Array(repeating: [0, 1, 2, 3], count: 7),
    firstCode: 0,
    scores: [
      (
        "total", Array(1...7), .worse, 0...21,
        [cutoff("total-5", 5, flagsFor: []), cutoff("total-10", 10, flagsFor: Role.allCases)]
      )
    ])

  static let adbb = make(
    "m-adbb", validity: valid([], 61...730, basis: .corrected),
    values: Array(repeating: [0, 1, 2], count: 5), firstCode: 0,
    scores: [
      ("total", Array(1...5), .worse, 0...10, [cutoff("total-2", 2, flagsFor: [], verified: false)])
    ])

  static let mibs = make(
    "mibs", validity: valid([.gaveBirth], 3...84),
    values: (1...8).map { [1, 4, 6].contains($0) ? [0, 1, 2, 3] : [3, 2, 1, 0] },
    scores: [("total", Array(1...8), .worse, 0...24, [])])

  static let mors = make(
    "mors-sf", validity: valid([.gaveBirth], 42...365, [], .advice),
    values: Array(repeating: [0, 1, 2, 3, 4, 5], count: 14), firstCode: 0,
    scores: [
      ("warmth", [1, 3, 4, 6, 8, 11, 13], .better, 0...35, []),
      ("invasion", [2, 5, 7, 9, 10, 12, 14], .worse, 0...35, []),
    ])

  static let mpas = condon(
    "mpas", role: .gaveBirth, options: [5, 5, 5, 4, 4, 4, 4, 2, 5, 4, 5, 2, 5, 3, 4, 4, 4, 4, 4],
    reversed: Set(7...14),
    scores: [
      ("quality", [3, 4, 5, 6, 7, 10, 14, 18, 19]), ("absence-of-hostility", [1, 2, 15, 16, 17]),
      ("pleasure", [8, 9, 11, 12, 13]), ("total", Array(1...19)),
    ])

  static let ppas = condon(
    "ppas", role: .otherParent,
    options: [5, 5, 5, 5, 5, 4, 4, 2, 4, 5, 4, 5, 3, 5, 4, 3, 4, 4, 4],
    reversed: Set([4, 5] + Array(7...16)),
    scores: [
      ("patience", [1, 2, 6, 11, 13, 17, 18, 19]), ("pleasure", [4, 5, 8, 9, 10, 12, 15]),
      ("affection", [3, 7, 14, 16]), ("total", Array(1...19)),
    ])

  static let maas = condon(
    "maas", role: .gaveBirth, options: Array(repeating: 5, count: 19),
    reversed: [1, 3, 5, 6, 7, 9, 10, 12, 15, 16, 18],
    scores: [
      ("quality", [3, 6, 9, 10, 11, 12, 13, 15, 16, 19]),
      ("preoccupation", [1, 2, 4, 5, 8, 14, 17, 18]), ("total", Array(1...19)),
    ])

  static let paas = condon(
    "paas", role: .otherParent, options: Array(repeating: 5, count: 16),
    reversed: [1, 3, 5, 6, 7, 8, 12, 13, 15],
    scores: [
      ("quality", [1, 2, 3, 7, 9, 11, 12, 16]), ("preoccupation", [4, 5, 8, 10, 14, 15]),
      ("total", Array(1...16)),
    ])

  static let all = [
    pbq2006, pbq2001, epds, kpcs, gad7, adbb, mibs, mors, mpas, ppas, maas, paas,
  ]
}
