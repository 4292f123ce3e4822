import Assessment
import Screen

extension Form {
  /// The two questions of the first run.
  static func firstRun(_ words: Words, _ configuration: Configuration) -> Form {
    Form(fields: [
      code(words, configuration.practitioner ?? ""), country(words, configuration.country),
    ])
  }

  /// "I am someone else": the country stays as it is.
  static func someoneElse(_ words: Words, _ configuration: Configuration) -> Form {
    Form(fields: [code(words, "")])
  }

  private static func code(_ words: Words, _ text: String) -> Field {
    Field(
      .code, words.home.firstCode, hint: words.home.firstCodeHint, text: text, limit: 40)
  }

  private static func country(_ words: Words, _ country: Configuration.Country?) -> Field {
    Field(
      .country, words.home.firstCountry, choices: words.home.countries,
      chosen: country.flatMap { Configuration.Country.allCases.firstIndex(of: $0) } ?? 0)
  }
}

extension Turn {
  /// Takes the code and the country; an open visit is then by the one who carries on with it.
  mutating func finishFirstRun(_ form: Form) {
    var form = form
    let code = form.text(.code)
    guard !code.isEmpty, !code.contains(where: \.isWhitespace) else {
      form.say(
        code.isEmpty ? words.home.codeMissing : words.home.codeSpaces, at: .code, isWrong: true)
      form.focus(on: .code)
      replace(.firstRun(form))
      return
    }
    model.configuration.practitioner = code
    if let country = form.chosen(.country) {
      model.configuration.country = Configuration.Country.allCases[country]
    }
    effects.append(.configure(model.configuration))
    pop()
    // What somebody else had typed is not theirs.
    model.keptWho = nil
    if var identity = model.visit?.draft.identity, identity.practitioner != code {
      identity.practitioner = code
      note(.identified(identity))
    }
    changeWho { $0.identity?.practitioner = code }
    say(words.home.youAre.filled(["code": code]))
  }
}

extension Model {
  func firstRunPage(_ page: inout Page, _ form: Form) {
    let isFirst = form[.country] != nil
    page.text(isFirst ? words.home.firstWelcome : words.home.someoneElse, style: .bold)
    page.blank()
    if isFirst {
      page.text(words.home.firstLine)
    } else if let code = configuration.practitioner {
      page.text(words.home.elseLine.filled(["code": visible(code)]))
    }
    page.blank()
    page.form(form)
  }
}
