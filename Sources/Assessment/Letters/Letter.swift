/// Everything a letter says, in words, before a template gives it its shape. It draws on one dyad
/// only, and every text in it is safe to show.
public struct Letter: Equatable, Sendable {
  /// One line of the reasons, indented under the one it belongs to.
  public struct Line: Equatable, Sendable {
    public let text: String
    /// 0 for a rule, 1 for what made it fire, and so on.
    public let depth: Int
    /// The source of the rule or cut-off; nil for an answer.
    public let source: String?

    public init(text: String, depth: Int, source: String? = nil) {
      self.text = text
      self.depth = depth
      self.source = source
    }
  }

  /// Areas of one state; the reasons say what made them so.
  public struct Area: Equatable, Sendable {
    public let state: String
    /// The areas that stand so.
    public let names: [String]

    public init(state: String, names: [String]) {
      self.state = state
      self.names = names
    }
  }

  public struct Score: Equatable, Sendable {
    public let name: String
    /// The value with its range, or the range the gaps allow.
    public let value: String
    /// Every addend; empty in a letter for the carer.
    public let addends: [String]
    public let cutoffs: [String]
    public let licence: String

    public init(
      name: String, value: String, addends: [String], cutoffs: [String], licence: String
    ) {
      self.name = name
      self.value = value
      self.addends = addends
      self.cutoffs = cutoffs
      self.licence = licence
    }
  }

  /// A thing with its heading that came in by the practitioner's tick.
  public struct Addition: Equatable, Sendable {
    public let title: String
    public let text: String

    public init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  /// Who the letter goes to, of the local services.
  public struct Addressee: Equatable, Sendable {
    public let name: String
    public let lines: [String]

    public init(name: String, lines: [String]) {
      self.name = name
      self.lines = lines
    }
  }

  public var kind: LetterKind
  public var isTraining: Bool
  /// The day it is written, in words.
  public var written: String
  /// The record it is made from.
  public var record: String
  public var practitioner: String
  public var team: String?
  public var addressee: Addressee?
  /// The baby's reference and NHS number; nil where the letter must not tell who it is.
  public var reference: String?
  public var nhsNumber: String?
  public var born: String?
  public var age: String
  public var relation: String
  public var language: String?
  public var interpreter: String?
  public var contact: String
  /// That the record was corrected since the visit; nil where it was not, and for the carer.
  public var correction: String?
  /// That the service it goes to has seen the family already, in the place of the question for an
  /// appointment.
  public var seen: String?
  public var stage: String
  public var strengths: [String] = []
  public var level: String?
  /// The practitioner's own view where it differs from the rules', with the reason.
  public var ownView: String?
  public var areas: [Area] = []
  public var reasons: [Line] = []
  public var gaps: [String] = []
  public var circumstances: [String] = []
  public var scores: [Score] = []
  public var safety: [String] = []
  public var tried: [String] = []
  /// What the carer wants: whom to talk to, what would help.
  public var wants: [String] = []
  public var consent: String?
  /// Why it is sent without consent; nil with consent.
  public var withoutConsent: String?
  public var offers: [String] = []
  public var plan: String?
  public var nextContact: String?
  public var additions: [Addition] = []

  public init(
    kind: LetterKind, isTraining: Bool, written: String, record: String, practitioner: String,
    team: String?, age: String, relation: String, contact: String, stage: String
  ) {
    self.kind = kind
    self.isTraining = isTraining
    self.written = written
    self.record = record
    self.practitioner = practitioner
    self.team = team
    self.age = age
    self.relation = relation
    self.contact = contact
    self.stage = stage
  }
}
