public import Assessment
import Mustache

/// The templates of the letters: one for each kind and form, and the page they share.
public struct LetterTemplates: Sendable {
  public enum Form: String, CaseIterable, Sendable {
    case text = "txt"
    case html
  }

  /// A template that is missing or cannot be read.
  public struct Refusal: Error, Equatable, Sendable {
    public let file: String
    public let reason: String

    public var message: String { "\(file): \(reason)" }
  }

  private let library: MustacheLibrary
  private let language: String

  /// - Parameter read: The text of a file of `Prompts/letters`, or nil when it is not there.
  public init(language: String = "en", read: (String) -> String?) throws(Refusal) {
    library = try LetterTemplates.load(LetterKind.allCases.map(\.rawValue), language, read)
    self.language = language
  }

  /// The templates of these names and the page they share, in every form.
  static func load(
    _ names: [String], _ language: String, _ read: (String) -> String?
  ) throws(Refusal) -> MustacheLibrary {
    var templates: [String: MustacheTemplate] = [:]
    for form in Form.allCases {
      for name in names + ["page"] {
        let file = LetterTemplates.file(name, language, form)
        guard let text = read(file) else {
          throw Refusal(file: file, reason: "the template is not there; put it back")
        }
        do {
          templates["\(name)-\(form.rawValue)"] = try MustacheTemplate(string: text)
        } catch {
          throw Refusal(file: file, reason: LetterTemplates.reason(error))
        }
      }
    }
    return MustacheLibrary(templates: templates)
  }

  /// The name of a template's file below `Prompts/letters`.
  public static func file(_ name: String, _ language: String, _ form: Form) -> String {
    "\(name).\(language).\(form.rawValue).mustache"
  }

  static func reason(_ error: any Error) -> String {
    guard let error = error as? MustacheTemplate.ParserError else {
      return "it is not a Mustache template"
    }
    return "line \(error.context.lineNumber): it is not a Mustache template: \(error.error)"
  }

  /// The letter in its form. HTML has every text escaped; plain text has no line longer than its
  /// template makes it, unwrapped.
  public func render(_ letter: Letter, as form: Form) -> String {
    let context = LetterContext(letter, language: language).values
    let text = library.render(context, withTemplate: "\(letter.kind.rawValue)-\(form.rawValue)")
    return text ?? ""
  }
}
