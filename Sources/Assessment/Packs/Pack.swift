/// Whether a pack is a conversation of our own or a published scale.
public enum PackKind: String, Hashable, Sendable { case guide, instrument }

/// What is asked: the structure of one guide or scale, without its words and without answers.
public struct Pack: Equatable, Sendable {
  /// How the answers of a scale's form are keyed.
  public enum Keying: String, Hashable, Sendable {
    /// Which printed option was ticked, counted from 1.
    case position
    /// The value printed beside the option.
    case value
    /// A word, such as yes or no.
    case answer
  }

  /// Something always said beside the pack's scores; its words are in ``PackText``.
  public struct StandingWarning: Hashable, Sendable {
    public let id: String
    public let kind: WarningKind

    public init(id: String, kind: WarningKind) {
      self.id = id
      self.kind = kind
    }
  }

  /// Lower-case letters, digits and hyphens; the name of its folder.
  public let id: String
  public let version: String
  /// `sha256:` and hex over the bytes of its `pack.json`.
  public let digest: String
  public let kind: PackKind
  /// The stage of a guide; nil for a scale.
  public let stage: Stage?
  public let licence: String
  public let source: String
  public let validity: Validity
  /// Section ids in the order of the walk.
  public let sections: [String]
  /// Domain ids in shown order; empty for a scale.
  public let domains: [String]
  /// Items in printed order; a ``Sheet`` refers to them by position.
  public let items: [Item]
  public let scores: [Score]
  public let keying: Keying?
  /// Codes that are refused with a line of their own: code to id of the line.
  public let refusals: [String: String]
  public let warnings: [StandingWarning]
  /// The number the form must show where the form check asks for one.
  public let formCheck: String?
  /// When a visit offers it by itself, or nil.
  public let offered: Offer?
  /// Whether a local wording may leave the service with its results.
  public let exportsWording: Bool

  private let positions: [String: Int]

  public init(
    id: String, version: String, digest: String, kind: PackKind, stage: Stage? = nil,
    licence: String, source: String, validity: Validity, sections: [String],
    domains: [String] = [], items: [Item], scores: [Score] = [], keying: Keying? = nil,
    refusals: [String: String] = [:], warnings: [StandingWarning] = [], formCheck: String? = nil,
    offered: Offer? = nil, exportsWording: Bool = false
  ) {
    self.id = id
    self.version = version
    self.digest = digest
    self.kind = kind
    self.stage = stage
    self.licence = licence
    self.source = source
    self.validity = validity
    self.sections = sections
    self.domains = domains
    self.items = items
    self.scores = scores
    self.keying = keying
    self.refusals = refusals
    self.warnings = warnings
    self.formCheck = formCheck
    self.offered = offered
    self.exportsWording = exportsWording
    positions = Dictionary(
      items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of the item with this id, or nil.
  public func position(of item: String) -> Int? { positions[item] }

  /// Positions of the items of a section, in order.
  public func positions(in section: String) -> [Int] {
    items.indices.filter { items[$0].section == section }
  }
}
