@testable import PromptLibrary

extension PromptLibrary {
  /// What comes with the program and nothing else.
  static var shipped: PromptLibrary { PromptLibrary.builtIn }
}
