import Assessment

extension Words {
  /// What a carer is to the baby: `gave birth` once it is born, `is pregnant` before, and either
  /// where that is not known.
  func role(_ role: Role, isBorn: Bool?) -> String {
    switch (role, isBorn) {
    case (.gaveBirth, true?): who.gaveBirth
    case (.gaveBirth, false?): who.isPregnant
    default: Role.allCases.firstIndex(of: role).map { who.rolesReadBack[$0] } ?? ""
    }
  }

  /// `language Polish, interpreter: none`; nil where neither was said.
  func languages(of carer: Carer) -> String? {
    let interpreter = carer.interpreter ?? .none
    guard carer.language != nil || interpreter != .none else { return nil }
    let place = Carer.Interpreter.allCases.firstIndex(of: interpreter) ?? 0
    return who.readBackLanguage.filled([
      "language": visible(carer.language ?? who.english),
      "interpreter": who.interpreters[place],
    ])
  }

  /// The line that asks for the role.
  func roleField(chosen: Int?, isBorn: Bool?) -> Field {
    Field(
      .role, isBorn == false ? who.rolePregnant : who.role,
      choices: roleLabels(isBorn: isBorn), chosen: chosen)
  }

  /// What can be answered there, in the order of the roles.
  func roleLabels(isBorn: Bool?) -> [String] {
    guard let isBorn else { return who.roles }
    return [isBorn ? who.yesGaveBirth : who.yesIsPregnant] + who.roles.dropFirst()
  }
}
