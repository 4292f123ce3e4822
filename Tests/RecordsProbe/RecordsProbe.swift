import Assessment
import Glibc
import Records

/// A visit in a process of its own, for tests that interrupt, kill or lock one.
///
/// `RecordsProbe FOLDER ACTION [named] [unfinished] [umask=OCTAL] [uid=NUMBER]`, where the action is
/// - `visit`: begins a draft, answers, finishes, and goes on in memory when saving fails;
/// - `hold`: begins a draft and waits until its input ends;
/// - `resume`: opens the draft and says how many entries it has;
/// - `purge`: takes away every visit of the fixture's dyad.
///
/// Each thing the store has acknowledged is said at once. It is said with `writev`, so that a
/// fault injected into `write` never hits the saying.
@main struct RecordsProbe {
  static func main() {
    let words = CommandLine.arguments
    guard words.count >= 3 else { exit(64) }
    for word in words.dropFirst(3) {
      if let mask = word.value(of: "umask").flatMap({ UInt32($0, radix: 8) }) { _ = umask(mask) }
      if let user = word.value(of: "uid").flatMap({ UInt32($0) }) { _ = setuid(user) }
    }
    do {
      let store = try Store(
        at: try Fixture.location(words[1]), usesUnnamedFiles: !words.contains("named"))
      switch words[2] {
      case "visit":
        var visit = ProbeVisit(store, finishes: !words.contains("unfinished"))
        try visit.run()
      case "hold": try hold(store)
      case "resume":
        let draft = try store.resume(Fixture.id)
        say("resumed \(draft.entries.count)")
      case "purge":
        let plan = try store.purgePlan(.dyad(Fixture.dyad))
        for file in plan.unreadable { say("unreadable \(file.reason)") }
        try store.purge(plan) { Fixture.tombstone($0) }
        say("purged")
      default: exit(64)
      }
    } catch let error as StoreError {
      say("error \(error.exitCode) \(error.message)")
      exit(error.exitCode)
    } catch {
      exit(70)
    }
  }

  private static func hold(_ store: Store) throws(StoreError) {
    let journal = try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began)
    say("begun")
    while getchar() != EOF {}
    say("held \(journal.count)")
  }

  static func say(_ line: String) {
    var bytes = Array("\(line)\n".utf8)
    bytes.withUnsafeMutableBytes { buffer in
      var part = iovec(iov_base: buffer.baseAddress, iov_len: buffer.count)
      _ = writev(1, &part, 1)
    }
  }
}

extension String {
  fileprivate func value(of key: String) -> String? {
    hasPrefix("\(key)=") ? String(dropFirst(key.utf8.count + 1)) : nil
  }
}
