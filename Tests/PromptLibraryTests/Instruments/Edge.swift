/// A cut-off of a shipped scale with two sheets worked by hand from the published key: one at its
/// edge, one a single step short of it.
struct Edge: Sendable {
  let pack: String
  let cutoff: String
  /// For whom passing it flags: `m` who gave birth, `p` the other parent, `c` another carer.
  let flags: String
  /// Beside the calm sheet of the pack, on which every score is at its good end.
  let edge: [String: String]
  let value: Int
  /// Beside the edge.
  let short: [String: String]

  init(
    _ pack: String, _ cutoff: String, flags: String = "", _ edge: [String: String], is value: Int,
    short: [String: String]
  ) {
    self.pack = pack
    self.cutoff = cutoff
    self.flags = flags
    self.edge = edge
    self.value = value
    self.short = short
  }

  /// Every answer at the end that is worth nothing to worry about.
  static let calm: [String: (all: String, but: [String: String])] = [
    // Always is worth 0 on these eight, Never on the others.
    "pbq-2006": (
      "6",
      ["1": "1", "4": "1", "8": "1", "9": "1", "11": "1", "16": "1", "22": "1", "25": "1"]
    ),
    "pbq-2001": (
      "6",
      ["1": "1", "4": "1", "9": "1", "10": "1", "11": "1", "16": "1", "22": "1", "25": "1"]
    ),
    "epds": ("4", ["1": "1", "2": "1", "4": "1"]),
    "gad-2": ("0", [:]), "gad-7": ("0", [:]), "phq-9": ("0", [:]), "m-adbb": ("0", [:]),
    "kpcs": ("3", [:]), "whooley": ("no", [:]),
  ]

  static let all: [Edge] =
    pbq("pbq-2006", irritation: "10") + pbq("pbq-2001", irritation: "8") + [
      // 3 + 3 + 3 from items 3, 5 and 6 at the first option; item 7 adds 1, then 2.
      Edge(
        "epds", "total-10", flags: "p", ["3": "1", "5": "1", "6": "1", "7": "3"], is: 10,
        short: ["7": "4"]),
      Edge(
        "epds", "total-11", flags: "m", ["3": "1", "5": "1", "6": "1", "7": "2"], is: 11,
        short: ["7": "3"]),
      // Four times 3, and item 1 at the second option: 1.
      Edge(
        "epds", "total-13", ["3": "1", "5": "1", "6": "1", "7": "1", "1": "2"], is: 13,
        short: ["1": "1"]),
      Edge("gad-2", "total-3", ["1": "2", "2": "1"], is: 3, short: ["1": "1"]),
      Edge("gad-7", "total-5", ["1": "3", "2": "2"], is: 5, short: ["2": "1"]),
      Edge(
        "gad-7", "total-10", flags: "mpc", ["1": "3", "2": "3", "3": "3", "7": "1"], is: 10,
        short: ["7": "0"]),
      Edge(
        "gad-7", "total-15", ["1": "3", "2": "3", "3": "3", "4": "3", "7": "3"], is: 15,
        short: ["7": "2"]),
      Edge("phq-9", "total-5", ["1": "3", "8": "2"], is: 5, short: ["8": "1"]),
      Edge(
        "phq-9", "total-10", flags: "mpc", ["1": "3", "2": "3", "3": "3", "8": "1"], is: 10,
        short: ["8": "0"]),
      Edge(
        "phq-9", "total-15", ["1": "3", "2": "3", "3": "3", "4": "3", "9": "3"], is: 15,
        short: ["9": "2"]),
      Edge(
        "phq-9", "total-20",
        ["1": "3", "2": "3", "3": "3", "4": "3", "5": "3", "6": "3", "7": "2"], is: 20,
        short: ["7": "1"]),
      // 45, less twice 3; one point more is not past it, because low is the worrying end.
      Edge("kpcs", "total-39", flags: "m", ["2": "0", "3": "0"], is: 39, short: ["3": "1"]),
      Edge("m-adbb", "total-2", ["1": "1", "5": "1"], is: 2, short: ["5": "0"]),
      Edge("whooley", "total-1", ["2": "yes"], is: 1, short: ["2": "no"]),
    ]

  /// The cut-offs of both orders of the form.
  private static func pbq(_ pack: String, irritation: String) -> [Edge] {
    [
      // 5 + 5 from two at Always, and 2 from the one about irritation at the fourth option.
      Edge(
        pack, "impaired-bonding-12", flags: "m", ["2": "1", "6": "1", irritation: "4"], is: 12,
        short: [irritation: "5"]),
      Edge(
        pack, "rejection-anger-13", flags: "m", ["3": "1", "5": "1", "14": "3"], is: 13,
        short: ["14": "4"]),
      Edge(
        pack, "rejection-anger-17", ["3": "1", "5": "1", "14": "1", "4": "3"], is: 17,
        short: ["4": "2"]),
      Edge(pack, "anxiety-10", ["19": "1", "22": "6"], is: 10, short: ["22": "5"]),
      Edge(
        pack, "incipient-abuse-2", flags: "m", ["18": "5", "24": "5"], is: 2, short: ["24": "6"]),
      Edge(pack, "incipient-abuse-3", ["18": "4", "24": "5"], is: 3, short: ["24": "6"]),
      Edge(pack, "total-13", ["2": "1", "3": "1", "25": "4"], is: 13, short: ["25": "3"]),
      // Five times 5, and 1.
      Edge(
        pack, "total-26",
        ["2": "1", "3": "1", "5": "1", "6": "1", "7": "1", irritation: "5"], is: 26,
        short: [irritation: "6"]),
      // Eight times 5.
      Edge(
        pack, "total-40",
        [
          "2": "1", "3": "1", "5": "1", "6": "1", "7": "1", irritation: "1", "12": "1", "16": "6",
        ], is: 40, short: ["16": "5"]),
    ]
  }
}
