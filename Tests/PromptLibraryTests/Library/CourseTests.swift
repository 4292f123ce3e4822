import Assessment
import PromptLibrary
import Testing

/// The courses that come with the program, and what is refused of a service's own.
struct CourseLibraryTests {
  @Test func `every course that comes with the program can be used`() throws {
    let library = PromptLibrary.shipped
    #expect(library.courseIDs == ["all-stages", "first-steps"])
    for id in library.courseIDs {
      let course = try library.course(id)
      #expect(course.vignettes.allSatisfy(library.vignetteIDs.contains))
    }
  }

  @Test func `one course meets every stage and what must not be missed`() throws {
    let library = PromptLibrary.shipped
    let vignettes = try library.course("all-stages").vignettes.map(library.vignette)
    #expect(Set(vignettes.map(\.stage)) == Set(Stage.allCases))
    let missed = try vignettes.filter { vignette in
      let guide = try library.pack(vignette.guide)
      return vignette.ratings(in: guide).contains { rating in
        guard let position = guide.position(of: rating.item),
          let option = guide.items[position].option(code: rating.code)
        else { return false }
        return guide.items[position].options[option].isSafety
      }
    }
    #expect(missed.count >= 2)
  }

  private static func course(_ change: String, _ to: String) -> String {
    """
    {"schema": "attune/course", "version": 1, "id": "own", "language": "en", "title": "Own",
     "about": "For us.", "vignettes": ["two-mums", "born-early"]}
    """.replacing(change, with: to)
  }

  @Test func `a service's own course is read, and its fault refused with its place`() throws {
    let folder = try TestFolder()
    try folder.write("courses/own.json", Self.course("?", "?"))
    let library = try folder.library()
    #expect(try library.course("own").vignettes == ["two-mums", "born-early"])
    #expect(library.courseIDs.contains("own"))
    #expect(PromptLibrary.check(folder: folder.path).isEmpty)
  }

  @Test(arguments: [
    ("\"two-mums\"", "\"three-mums\"", "there is no vignette \"three-mums\""),
    ("\"born-early\"", "\"two-mums\"", "\"two-mums\" stands twice"),
    ("[\"two-mums\", \"born-early\"]", "[]", "it holds no vignette"),
    ("\"id\": \"own\"", "\"id\": \"other\"", "is not the name of its file"),
    ("\"title\": \"Own\"", "\"title\": \"Own\", \"pass\": 0.5", "unknown"),
    ("\"version\": 1", "\"version\": 2", "version"),
  ])
  func `a broken course is refused and the others stay usable`(
    change: String, to: String, words: String
  ) throws {
    let folder = try TestFolder()
    try folder.write("courses/own.json", Self.course(change, to))
    let library = try folder.library()
    #expect {
      try library.course("own")
    } throws: { ($0 as? PromptError)?.description.contains(words) == true }
    #expect(PromptLibrary.check(folder: folder.path).contains { $0.text.contains(words) })
    #expect(throws: Never.self) { try library.course("first-steps") }
  }
}
