public import Assessment

extension PromptLibrary {
  /// Ids of every course, usable or not, in the order of the alphabet.
  public var courseIDs: [String] {
    let builtIn = EmbeddedPrompts.names.compactMap { name -> String? in
      guard name.hasPrefix("courses/"), name.hasSuffix(".json") else { return nil }
      return String(name.dropFirst("courses/".count).dropLast(".json".count))
    }
    return Set(builtIn).union(ownCourseIDs).sorted()
  }

  /// A course of vignettes that are here; a folder's own replaces the built-in one.
  ///
  /// - Throws: ``PromptError/missing(_:)`` for an id without a file, else the first reason to
  ///   refuse it: a vignette that is not here, or stands twice.
  public func course(_ id: String) throws(PromptError) -> Course {
    let (file, log, course) = try readCourse(id)
    guard let course, log.firstError == nil else { throw log.refusal(of: file) }
    return course
  }

  /// What is wrong with the courses, built-in ones only if asked for.
  func findingsOfCourses(withBuiltIn: Bool) -> [Finding] {
    (withBuiltIn ? courseIDs : ownCourseIDs).flatMap { id in
      do throws(PromptError) {
        return try readCourse(id).log.findings
      } catch {
        return [error.finding]
      }
    }
  }

  private var ownCourseIDs: [String] {
    (folder?.fileNames(inReserved: "courses") ?? [])
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }
  }

  private func readCourse(_ id: String) throws(PromptError) -> Reading<Course> {
    let name = "courses/\(id).json"
    guard Identifier.isValid(id),
      let file = try folder?.file(name) ?? EmbeddedPrompts.file(name)
    else { throw .missing(name) }
    let log = FindingLog(file: file.name)
    guard let root = log.root(of: file) else { return (file, log, nil) }
    let reading = CourseReading(root: root, log: log, vignettes: vignetteIDs)
    return (file, log, reading.read(named: id))
  }
}
