import Assessment
import Contracts
import Exchange
import Interface
import Records
import StrictJSON

/// Courses, certificates, and what a workshop agrees on.
extension Session {
  func loadCourses() -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let prompts = try Library(options).prompts
      return [
        .courses(
          try CourseReading.board(
            store, prompts, settings.configuration,
            practitioner: settings.configuration.practitioner))
      ]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  /// Keeps the page for the printer, and gives back the text for the screen.
  func writeCertificate(_ certificate: Certificate, _ result: String) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let forms = try CertificateForms(try Library(options))
      let path = try store.keepCertificate(
        result, ext: "html", Array(forms.render(certificate, as: .html).utf8))
      let lines = forms.render(certificate, as: .text)
        .split(separator: "\n", omittingEmptySubsequences: false)
      return [
        .certificateWritten(
          WrittenLetter(lines: lines.map(String.init), path: Places.shown(path)))
      ]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  /// What a workshop agreed on, beside its sheets: `consensus-VIGNETTE.json`, as one whole file.
  func keepConsensus(_ sheet: RatingSheet, _ folder: String) -> [Event] {
    let path = "\(folder)/consensus-\(sheet.vignette).json"
    do {
      try PrivateFile.replace(path, Array(RatingSheetFile.write(sheet).pretty().utf8))
      return [.consensusKept(Places.shown(path))]
    } catch {
      return [.consensusFailed(error.message)]
    }
  }
}
