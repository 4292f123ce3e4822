import Testing

@testable import Interface

/// Every kind of page has a picture on file.
struct SceneCoverageTests {
  private func models() throws -> [Model] {
    try SceneTests.scenes.map { try $0.play(Driver.wide).model }
  }

  @Test func `every scope has a scene`() throws {
    // A demo plays keys over other pages; its pictures are taken where it is played.
    let missing = Set(Scope.allCases).subtracting(try models().map(\.scope)).subtracting([.demo])
    #expect(missing.isEmpty)
  }

  @Test func `every kind of place is the top of a scene`() throws {
    let missing = Set(PlaceKind.allCases).subtracting(try models().map { PlaceKind($0.top) })
    #expect(missing.isEmpty)
  }

  @Test func `every kind of page of a visit has a scene`() throws {
    let pages = try models().filter { $0.top == .visit }.compactMap(\.visit?.page)
    #expect(Set(VisitPageKind.allCases).subtracting(pages.map { VisitPageKind($0) }).isEmpty)
  }

  @Test func `every kind of question has a scene`() throws {
    let asked = try models().compactMap { model -> QuestionKind? in
      guard case .question(let question) = model.top else { return nil }
      return QuestionKind(question.kind)
    }
    #expect(Set(QuestionKind.allCases).subtracting(asked).isEmpty)
  }
}
