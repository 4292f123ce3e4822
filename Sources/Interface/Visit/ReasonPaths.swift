import Assessment

/// A reason is named by where it stands: the place among its siblings, from the outermost inwards.
extension [Reason] {
  /// The paths of the reasons that are seen, in shown order: all of the outermost, and the children
  /// of those that are open.
  func paths(open: ([Int]) -> Bool) -> [[Int]] {
    var paths: [[Int]] = []
    func walk(_ reasons: [Reason], _ path: [Int]) {
      for (index, reason) in reasons.enumerated() {
        paths.append(path + [index])
        if open(path + [index]) { walk(reason.children, path + [index]) }
      }
    }
    walk(self, [])
    return paths
  }

  /// The path of a reason, and those of every reason below it.
  func pathsBelow(_ path: [Int]) -> [[Int]] {
    paths(open: { _ in true }).filter { $0.starts(with: path) }
  }

  /// The reason at a path; nil when there is none.
  func reason(at path: [Int]) -> Reason? {
    var reasons = self
    var found: Reason?
    for index in path {
      guard reasons.indices.contains(index) else { return nil }
      found = reasons[index]
      reasons = reasons[index].children
    }
    return found
  }
}
