/// Every word of a pack in one language.
public struct PackText: Equatable, Sendable {
  /// The words of a section: its title and what stands before its first item.
  public struct Section: Equatable, Sendable {
    public let title: String
    public let lines: [String]

    public init(title: String, lines: [String] = []) {
      self.title = title
      self.lines = lines
    }
  }

  /// What the safety page says for an item.
  public struct Safety: Equatable, Sendable {
    /// "You noted: …"
    public let noted: String
    /// What to ask next.
    public let ask: [String]
    /// One line to keep in mind, or nil.
    public let remember: String?

    public init(noted: String, ask: [String], remember: String? = nil) {
      self.noted = noted
      self.ask = ask
      self.remember = remember
    }
  }

  /// The words of one item. Every part but the title may be missing.
  public struct Item: Equatable, Sendable {
    public let title: String
    /// What the practitioner says.
    public let say: String?
    /// Follow-up questions.
    public let followUps: [String]
    /// What to look and listen for.
    public let lookFor: [String]
    /// Option code to anchor or label.
    public let options: [String: String]
    /// Why it is asked.
    public let why: String?
    public let source: String?
    public let safety: Safety?

    public init(
      title: String, say: String? = nil, followUps: [String] = [], lookFor: [String] = [],
      options: [String: String] = [:], why: String? = nil, source: String? = nil,
      safety: Safety? = nil
    ) {
      self.title = title
      self.say = say
      self.followUps = followUps
      self.lookFor = lookFor
      self.options = options
      self.why = why
      self.source = source
      self.safety = safety
    }
  }

  public let pack: String
  /// Language tag, such as `en` or `cy`.
  public let language: String
  public let title: String
  /// A neutral name, such as an abbreviation: what stands where somebody else may read along. nil
  /// for a pack that has none.
  public let shortTitle: String?
  public let about: String
  public let sections: [String: Section]
  public let domains: [String: String]
  public let items: [String: Item]
  public let scores: [String: String]
  /// Cut-off id to population, figures and what disagrees.
  public let cutoffs: [String: String]
  public let warnings: [String: String]
  public let refusals: [String: String]
  /// Lines shown before keying a scale starts.
  public let entry: [String]
  /// The question that tells two forms apart, or nil.
  public let formCheck: String?

  public init(
    pack: String, language: String, title: String, shortTitle: String? = nil, about: String,
    sections: [String: Section] = [:], domains: [String: String] = [:],
    items: [String: Item] = [:], scores: [String: String] = [:], cutoffs: [String: String] = [:],
    warnings: [String: String] = [:], refusals: [String: String] = [:], entry: [String] = [],
    formCheck: String? = nil
  ) {
    self.pack = pack
    self.language = language
    self.title = title
    self.shortTitle = shortTitle
    self.about = about
    self.sections = sections
    self.domains = domains
    self.items = items
    self.scores = scores
    self.cutoffs = cutoffs
    self.warnings = warnings
    self.refusals = refusals
    self.entry = entry
    self.formCheck = formCheck
  }
}
