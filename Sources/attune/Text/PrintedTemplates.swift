import Exchange
import PromptLibrary

extension Library {
  /// Templates made from the files of `Prompts/letters`; a file that cannot be read or used is
  /// named.
  func templates<Templates>(
    _ make: ((String) -> String?) throws(LetterTemplates.Refusal) -> Templates
  ) throws(Failure) -> Templates {
    var problem: PromptError?
    do throws(LetterTemplates.Refusal) {
      return try make { name in
        do throws(PromptError) {
          return try prompts.letterTemplate(named: name).map { String(decoding: $0, as: UTF8.self) }
        } catch {
          problem = error
          return nil
        }
      }
    } catch {
      throw Failure(problem?.description ?? "letters/\(error.message)", status: Status.badInput)
    }
  }
}
