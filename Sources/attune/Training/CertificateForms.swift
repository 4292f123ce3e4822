import Assessment
import Exchange
import PromptLibrary

/// Gives a certificate its form, from the templates of the library.
struct CertificateForms {
  private let templates: CertificateTemplates

  init(_ library: Library) throws(Failure) {
    templates = try library.templates { read throws(LetterTemplates.Refusal) in
      try CertificateTemplates(read: read)
    }
  }

  /// Plain text has lines of at most 80 columns.
  func render(_ certificate: Certificate, as form: LetterTemplates.Form) -> String {
    let text = templates.render(certificate, as: form)
    return form == .text ? LetterForms.laidOut(text) : text
  }
}
