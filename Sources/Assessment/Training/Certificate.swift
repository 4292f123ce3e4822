/// A dated certificate that a course was passed, in words ready to be printed.
public struct Certificate: Equatable, Sendable {
  /// One family of the course.
  public struct Family: Equatable, Sendable {
    public let title: String
    public let agreed: Int
    public let rated: Int
    public let percent: String
    public let date: String

    public init(title: String, agreed: Int, rated: Int, percent: String, date: String) {
      self.title = title
      self.agreed = agreed
      self.rated = rated
      self.percent = percent
      self.date = date
    }
  }

  public var practitioner: String
  public var team: String?
  public var course: String
  /// The day it was passed, the day it is to be renewed by, and today.
  public var passed: String
  public var until: String
  public var written: String
  public var agreed: Int
  public var rated: Int
  public var percent: String
  /// The share that was asked for, in per cent.
  public var mark: String
  public var families: [Family]
  /// How many ratings it took.
  public var ratings: String
  /// Whose answers they were held against.
  public var panel: String
  /// That some were rated with another version of a guide, or nil.
  public var otherGuide: String?
  public var software: String

  public init(
    practitioner: String, team: String?, course: String, passed: String, until: String,
    written: String, agreed: Int, rated: Int, percent: String, mark: String, families: [Family],
    ratings: String, panel: String, otherGuide: String?, software: String
  ) {
    self.practitioner = practitioner
    self.team = team
    self.course = course
    self.passed = passed
    self.until = until
    self.written = written
    self.agreed = agreed
    self.rated = rated
    self.percent = percent
    self.mark = mark
    self.families = families
    self.ratings = ratings
    self.panel = panel
    self.otherGuide = otherGuide
    self.software = software
  }
}
