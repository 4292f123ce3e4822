import Assessment

extension Form {
  /// The two questions of the first run, also "I am someone else".
  static func firstRun(_ words: Words, _ configuration: Configuration) -> Form {
    Form(fields: [
      Field(
        .code, words.home.firstCode, hint: words.home.firstCodeHint,
        text: configuration.practitioner ?? "", limit: 40),
      Field(
        .country, words.home.firstCountry, hint: words.who.choose, choices: words.home.countries,
        chosen: configuration.country.flatMap {
          Configuration.Country.allCases.firstIndex(of: $0)
        } ?? 0),
    ])
  }
}

extension Turn {
  mutating func finishFirstRun(_ form: Form) {
    var form = form
    let code = form.text(.code)
    guard !code.isEmpty else {
      form.say(words.home.codeMissing, at: .code, isWrong: true)
      form.focus = 0
      replace(.firstRun(form))
      return
    }
    model.configuration.practitioner = code
    if let country = form.chosen(.country) {
      model.configuration.country = Configuration.Country.allCases[country]
    }
    effects.append(.configure(model.configuration))
    pop()
  }

  mutating func someoneElse() {
    var configuration = model.configuration
    configuration.practitioner = nil
    push(.firstRun(Form.firstRun(words, configuration)))
  }
}
