/// The sheets of several raters of one vignette, beside the panel's answers: item by rater.
public struct Workshop: Equatable, Sendable {
  /// One rater's sheet and where it came from.
  public struct Entry: Equatable, Sendable {
    public let sheet: RatingSheet
    /// The items that were asked; nil for all of them.
    public let asked: Set<String>?
    /// The name of its file.
    public let file: String

    public init(sheet: RatingSheet, asked: Set<String>? = nil, file: String) {
      self.sheet = sheet
      self.asked = asked
      self.file = file
    }
  }

  /// A file that is left out, and why.
  public struct Refusal: Equatable, Sendable {
    public let file: String
    /// With the place inside the file.
    public let reason: String

    public init(file: String, reason: String) {
      self.file = file
      self.reason = reason
    }
  }

  /// What the room agreed on for an item.
  public struct Consensus: Equatable, Sendable {
    public var code: String?
    public var note: String

    public init(code: String? = nil, note: String = "") {
      self.code = code
      self.note = note
    }
  }

  public struct Row: Equatable, Sendable {
    public let item: Item
    public let panel: PanelRating
    /// In the order of the raters; nil for no answer, or for an item that was not asked.
    public let codes: [String?]

    /// Each answer there is, in the order of the raters, and who gave it.
    ///
    /// - Parameter names: The raters' names, in their order.
    public func answers(of names: [String]) -> [(code: String?, who: [String])] {
      var distinct: [String?] = []
      for code in codes where !distinct.contains(code) { distinct.append(code) }
      return distinct.map { code in (code, who(gave: code, of: names)) }
    }

    /// Those who gave an answer; nil asks for who gave none.
    public func who(gave code: String?, of names: [String]) -> [String] {
      zip(names, codes).filter { $0.1 == code }.map(\.0)
    }

    /// How many raters answered as the panel did.
    public var agreed: Int { codes.count { $0 == panel.code } }
    /// Whether the raters answered otherwise than each other, or than the panel.
    public var differs: Bool { codes.contains { $0 != panel.code } }
  }

  public let vignette: Vignette
  public let guide: Pack
  public let experts: ExpertRatings
  /// In the order of their raters' codes; see ``shuffled``.
  public private(set) var entries: [Entry]
  public let refused: [Refusal]
  /// In the order of the guide.
  public private(set) var rows: [Row]
  public var consensus: [String: Consensus]

  /// - Parameter entries: Sheets of this vignette for this version of the guide. Of two sheets of
  ///   one rater the first counts and the other is refused: what was rated before it was spoken of.
  public init(
    vignette: Vignette, guide: Pack, experts: ExpertRatings, entries: [Entry],
    refused: [Refusal] = [], consensus: [String: Consensus] = [:]
  ) {
    var kept: [Entry] = []
    var refused = refused
    for entry in entries {
      if let first = kept.first(where: { $0.sheet.rater == entry.sheet.rater }) {
        refused.append(
          Refusal(
            file: entry.file,
            reason: "\(entry.sheet.rater) rated this already, in \(first.file): the first counts"))
      } else {
        kept.append(entry)
      }
    }
    kept.sort { $0.sheet.rater < $1.sheet.rater }
    let ratings = Dictionary(experts.ratings.map { ($0.item, $0) }) { first, _ in first }
    rows = guide.items.compactMap { item in
      guard item.kind != .text, let panel = ratings[item.id] else { return nil }
      return Row(item: item, panel: panel, codes: kept.map { $0.sheet.answers[item.id] })
    }
    self.vignette = vignette
    self.guide = guide
    self.experts = experts
    self.entries = kept
    self.refused = refused
    self.consensus = consensus
  }

  public var raters: [String] { entries.map(\.sheet.rater) }

  /// The same with its raters in an order that says nothing of their codes: who is the third in
  /// the alphabet is not the third here. It is always the same one for the same raters.
  public var shuffled: Workshop {
    // FNV-1a over the code and the vignette: other vignettes have another order.
    func place(_ rater: String) -> UInt64 {
      (rater + "\u{0}" + vignette.id).utf8.reduce(14_695_981_039_346_656_037) { hash, byte in
        (hash ^ UInt64(byte)) &* 1_099_511_628_211
      }
    }
    let order = raters.indices.sorted { (place(raters[$0]), $0) < (place(raters[$1]), $1) }
    var other = self
    other.entries = order.map { entries[$0] }
    other.rows = rows.map { row in
      Row(item: row.item, panel: row.panel, codes: order.map { row.codes[$0] })
    }
    return other
  }

  /// How far the raters agree with each other; nil with fewer than two.
  ///
  /// - Parameter names: What the raters are called, in their order.
  public func agreement(names: [String]) -> PackAgreement? {
    try? PackAgreement(
      guide, items: rows.map(\.item.id), raters: names, cells: rows.map(\.codes))
  }

  /// Each rater held against the panel, in the order of the raters.
  public var comparisons: [RatingComparison] {
    entries.map { entry in
      RatingComparison(
        pack: guide, sheet: Sheet(codes: entry.sheet.answers, of: guide),
        panel: experts.ratings, asked: entry.asked)
    }
  }

  /// What the room agreed on as a sheet, to be kept as a file and given to the panel.
  public var consensusSheet: RatingSheet {
    RatingSheet(
      rater: Workshop.consensusRater, vignette: vignette.id, guide: guide.id,
      guideVersion: guide.version, answers: consensus.compactMapValues(\.code),
      notes: consensus.compactMapValues { $0.note.isEmpty ? nil : $0.note })
  }

  /// The rater of the file that holds what a room agreed on.
  public static let consensusRater = "consensus"
}
