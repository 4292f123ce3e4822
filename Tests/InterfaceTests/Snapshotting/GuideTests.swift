import Assessment
import Screen
import Testing

@testable import Interface

/// Every prompt of the guide that comes with the program, as it stands on the screen.
struct GuideTests {
  private static let sizes = [Driver.wide, Driver.narrow, Size(columns: 60, rows: 16)]

  private func visit(_ size: Size, isShared: Bool) throws -> Driver {
    var driver = Driver.visit(size: size, library: try RealGuide.library())
    driver.keys(isShared ? "f" : "vf")
    return driver
  }

  /// Walks every page from the first prompt to the overview.
  private func walk(_ driver: inout Driver, _ visit: (inout Driver) throws -> Void) rethrows {
    for _ in 0..<100 {
      guard let page = driver.model.visit?.page, page != .overview else { return }
      try visit(&driver)
      driver.key(.right)
    }
  }

  @Test(arguments: [true, false])
  func `every prompt is the one on file`(isShared: Bool) throws {
    for size in [Driver.wide, Driver.narrow] {
      var driver = try visit(size, isShared: isShared)
      var pictures: [Canvas] = []
      walk(&driver) { pictures.append($0.screen) }
      #expect(pictures.count > 45)
      let view = isShared ? "shared" : "full"
      expectSnapshots(pictures, "guide/\(size.columns)x\(size.rows)-\(view)")
    }
  }

  @Test(arguments: sizes)
  func `no option is hidden without a sign, and all can be reached`(size: Size) throws {
    for isShared in [true, false] {
      var driver = try visit(size, isShared: isShared)
      try walk(&driver) { driver in
        guard driver.model.scope == .prompt, let item = driver.model.visit?.item,
          let definition = driver.library.item(item)
        else { return }
        let keys = definition.options.indices.map { index in
          definition.kind == .rating ? String(index) : String(index + 1)
        }
        func missing() -> [String] {
          keys.filter { key in
            !driver.screen.lines.contains {
              $0.hasPrefix("   \(key)  ") || $0.hasPrefix(" > \(key)  ")
            }
          }
        }
        if !missing().isEmpty { #expect(driver.shows("-- "), "\(item) at \(size)") }
        var seen = Set(keys).subtracting(missing())
        for _ in 0..<20 {
          driver.key(.pageDown)
          seen.formUnion(Set(keys).subtracting(missing()))
        }
        try #require(seen.count == keys.count, "\(item) at \(size): \(seen)")
      }
    }
  }

  @Test(arguments: sizes)
  func `nothing of a prompt runs off the right edge`(size: Size) throws {
    var driver = try visit(size, isShared: false)
    try walk(&driver) { driver in
      for row in driver.model.page.rows {
        for span in row {
          let end = span.column + displayWidth(span.text)
          try #require(end <= size.columns, "\(span.text) at \(size)")
        }
      }
    }
  }

  @Test func `a page fits 80 by 24 without scrolling on nearly every prompt`() throws {
    var driver = try visit(Driver.wide, isShared: false)
    var cut: [String] = []
    walk(&driver) { driver in
      if driver.shows("-- "), let item = driver.model.visit?.item { cut.append("\(item)") }
    }
    #expect(cut.count <= 2, "\(cut)")
  }
}
