import Assessment
import Exchange
import PromptLibrary

/// Gives a certificate its form, from the templates of the library.
struct CertificateForms {
  private let templates: CertificateTemplates

  init(_ library: Library) throws(Failure) {
    var problem: PromptError?
    do throws(LetterTemplates.Refusal) {
      templates = try CertificateTemplates { name in
        do throws(PromptError) {
          return try library.prompts.letterTemplate(named: name).map {
            String(decoding: $0, as: UTF8.self)
          }
        } catch {
          problem = error
          return nil
        }
      }
    } catch {
      throw Failure(problem?.description ?? "letters/\(error.message)", status: Status.badInput)
    }
  }

  /// Plain text has lines of at most 80 columns.
  func render(_ certificate: Certificate, as form: LetterTemplates.Form) -> String {
    let text = templates.render(certificate, as: form)
    return form == .text ? LetterForms.laidOut(text) : text
  }
}
