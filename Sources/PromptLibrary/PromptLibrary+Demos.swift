public import Assessment
import StrictJSON

extension PromptLibrary {
  /// The names of the demos, in order.
  public var demoNames: [String] { EmbeddedPrompts.names(in: "demos") }

  /// A demo by its name; nil when there is none of this name.
  ///
  /// - Throws: ``PromptError/broken(_:)`` with the place and the reason.
  public func demo(named name: String) throws(PromptError) -> DemoScript? {
    guard let file = EmbeddedPrompts.file("demos/\(name).json") else { return nil }
    return try PromptLibrary.demo(in: file)
  }

  static func demo(in file: PromptFile) throws(PromptError) -> DemoScript {
    func broken(_ path: String, _ text: String) -> PromptError {
      .broken(Finding(file: file.name, path: path, severity: .error, text: text))
    }
    do {
      return try DemoScript(reading: JSONReader(try JSONValue(parsing: file.bytes)))
    } catch let error as JSONShapeError {
      throw broken(error.path, error.reason)
    } catch let error as JSONSyntaxError {
      throw broken("$", error.message)
    } catch {
      throw broken("$", "cannot be read")
    }
  }
}
