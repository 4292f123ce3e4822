public import Assessment
import Mustache

/// The templates of the certificate: its text and its page for the printer, on the page that the
/// letters share. The word TRAINING stands on both, always.
public struct CertificateTemplates: Sendable {
  private let library: MustacheLibrary
  private let language: String

  /// - Parameter read: The text of a file of `Prompts/letters`, or nil when it is not there.
  public init(
    language: String = "en", read: (String) -> String?
  ) throws(LetterTemplates.Refusal) {
    library = try LetterTemplates.load(["certificate"], language, read)
    self.language = language
  }

  /// The certificate in its form; HTML has every text escaped.
  public func render(_ certificate: Certificate, as form: LetterTemplates.Form) -> String {
    var values: [String: Any] = [
      "lang": language, "training": true, "practitioner": certificate.practitioner,
      "course": certificate.course, "passed": certificate.passed, "until": certificate.until,
      "written": certificate.written, "agreed": certificate.agreed, "rated": certificate.rated,
      "percent": certificate.percent, "mark": certificate.mark, "ratings": certificate.ratings,
      "panel": certificate.panel, "software": certificate.software,
      "families": certificate.families.map { family in
        [
          "title": family.title, "agreed": family.agreed, "rated": family.rated,
          "percent": family.percent, "date": family.date,
        ] as [String: Any]
      },
    ]
    if let team = certificate.team { values["team"] = team }
    if let line = certificate.otherGuide { values["otherGuide"] = line }
    return library.render(values, withTemplate: "certificate-\(form.rawValue)") ?? ""
  }
}
