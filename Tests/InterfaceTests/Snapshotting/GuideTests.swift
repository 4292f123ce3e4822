import Assessment
import Screen
import Testing

@testable import Interface

/// Every prompt of the guides that come with the program, as it stands on the screen.
struct GuideTests {
  private static let sizes = [Driver.wide, Driver.narrow, Size(columns: 60, rows: 16)]

  private func visit(
    _ size: Size, isShared: Bool, _ stage: Stage = .earlyWeeks
  ) throws -> Driver {
    var driver = try RealGuide.visit(stage, size: size)
    driver.keys(isShared ? "f" : "vf")
    return driver
  }

  /// A walk of all prompts asks what the guide has.
  @Test(arguments: RealGuide.stages)
  func `the full walk asks every item of the guide once`(stage: Stage) throws {
    var driver = try visit(Driver.wide, isShared: false, stage)
    var asked: [String] = []
    walk(&driver) { driver in
      if let item = driver.model.visit?.item { asked.append(item.item) }
    }
    #expect(asked == driver.library.packs[stage.rawValue]?.items.map(\.id))
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

  @Test(arguments: sizes, RealGuide.stages)
  func `no option is hidden without a sign, and all can be reached`(
    size: Size, stage: Stage
  ) throws {
    for isShared in [true, false] {
      var driver = try visit(size, isShared: isShared, stage)
      try walk(&driver) { driver in
        guard driver.model.scope == .prompt, let item = driver.model.visit?.item,
          let definition = driver.library.item(item)
        else { return }
        let keys = definition.options.indices.map { index in
          definition.kind == .rating ? String(index) : String(index + 1)
        }
        var hidden = Set(keys).subtracting(driver.optionKeys)
        if !hidden.isEmpty { #expect(driver.shows("-- "), "\(item) at \(size)") }
        for _ in 0..<12 where !hidden.isEmpty {
          driver.key(.pageDown)
          hidden.subtract(driver.optionKeys)
        }
        try #require(hidden.isEmpty, "\(item) at \(size): \(hidden)")
      }
    }
  }

  @Test(arguments: sizes, RealGuide.stages)
  func `nothing of a prompt runs off the right edge`(size: Size, stage: Stage) throws {
    var driver = try visit(size, isShared: false, stage)
    try walk(&driver) { driver in
      for row in driver.model.page.rows {
        for span in row {
          let end = span.column + displayWidth(span.text)
          try #require(end <= size.columns, "\(span.text) at \(size)")
        }
      }
    }
  }

  @Test(arguments: RealGuide.stages)
  func `a page fits 80 by 24 without scrolling on nearly every prompt`(stage: Stage) throws {
    var driver = try visit(Driver.wide, isShared: false, stage)
    var cut: [String] = []
    walk(&driver) { driver in
      if driver.shows("-- "), let item = driver.model.visit?.item { cut.append("\(item)") }
    }
    #expect(cut.count <= 2, "\(cut)")
  }
}

extension Driver {
  /// The keys of the answers that can be seen now.
  fileprivate var optionKeys: [String] {
    screen.lines.compactMap { line in
      guard line.hasPrefix("   ") || line.hasPrefix(" > ") else { return nil }
      let key = line.dropFirst(3).prefix(3)
      return key.hasSuffix("  ") ? String(key.prefix(1)) : nil
    }
  }
}
