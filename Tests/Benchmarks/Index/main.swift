// What a supervisor waits for.
//
//     IndexBenchmark make FOLDER RECORDS      a store of so many files of about 2.4 kB
//     IndexBenchmark rebuild FOLDER           its index made anew, against reading all files once
//     IndexBenchmark rows FOLDER ROWS         an index of so many rows that lie nowhere
//     IndexBenchmark keys FOLDER              each key of filters typed over those rows
//     IndexBenchmark memory FOLDER            what listing them takes
//
// Prints one line of JSON.

import Assessment
import Contracts
import Glibc
import Records

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let began = ContinuousClock.now
  try work()
  let parts = (ContinuousClock.now - began).components
  return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
}

/// Walks a store and reads every file once, as plainly as can be.
func readAll(_ path: String, _ buffer: inout [UInt8]) -> Int {
  guard let stream = opendir(path) else { return 0 }
  defer { closedir(stream) }
  var total = 0
  let folder = dirfd(stream)
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name == "." || name == ".." { continue }
    if Int(entry.pointee.d_type) == Int(DT_DIR) {
      total += readAll("\(path)/\(name)", &buffer)
      continue
    }
    let file = openat(folder, name, O_RDONLY | O_CLOEXEC)
    total += buffer.withUnsafeMutableBytes { max(0, read(file, $0.baseAddress, $0.count)) }
    close(file)
  }
  return total
}

func status(_ name: String) -> Int {
  var buffer = [UInt8](repeating: 0, count: 8_192)
  let file = open("/proc/self/status", O_RDONLY)
  let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
  close(file)
  let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") } ?? ""
  return Int(line.filter(\.isNumber)) ?? 0
}

let words = Array(CommandLine.arguments.dropFirst())
guard words.count >= 2 else { exit(64) }
let location = StoreLocation(at: words[1], setting: .care)
let number = words.count > 2 ? Int(words[2]) ?? 0 : 0
let today = CalendarDate(dayNumber: 20_700)
let later: Int64 = 4_000_000_000_000

/// Each key of filters as they are typed, and of sorting.
func measureKeys() throws {
  let index = try IndexMaking.open(at: location)
  let texts = [
    "level:2.. unsigned by:hv-017", "safety:yes since:2025-06 stage:antenatal", "b-12345 gaps",
    "overdue disagreed until:2026-01-01", "hv 1/2 level:3", "unsigned overdue",
    "finger window", "b-1234 grips level:1",
  ]
  let store = try Store(at: location)
  // What the room works out, once, while nobody types; the longest step is what a key may wait.
  var longest = 0.0
  var goesOn = true
  let first = seconds {
    while goesOn { longest = max(longest, seconds { goesOn = index.prepare(today: today) }) }
  }
  var times: [Double] = []
  var slowest = ""
  func key(_ text: String, _ column: IndexQuery.Column = .date) {
    let time = seconds {
      let query = IndexQuery(
        filter: FilterText(text).filter, column: column, today: today)
      // Words are looked for in notes too: a key waits for one slice of that at most.
      var scan = NoteScan(store, index, query)
      _ = scan.advance(for: .milliseconds(8))
      let matches = index.matches(query, inNotes: scan.found)
      for place in 0..<min(60, matches.count) {
        _ = index.record(at: matches[place], today: today)
      }
    }
    if time > times.max() ?? 0 { slowest = "\(text), by \(column)" }
    times.append(time)
  }
  for text in texts {
    for end in 1...text.count { key(String(text.prefix(end))) }
  }
  for column in IndexQuery.Column.allCases {
    key("", column)
    key("level:1..", column)
  }
  times.sort()
  print(
    """
    {"rows": \(index.count), "keys": \(times.count), "medianMs": \(times[times.count / 2] * 1e3), \
    "p99Ms": \(times[min(times.count - 1, times.count * 99 / 100)] * 1e3), \
    "firstMs": \(first * 1e3), "longestStepMs": \(longest * 1e3), "slowest": "\(slowest)"}
    """)
}

func measureMemory() throws {
  let index = try IndexMaking.open(at: location)
  let matches = index.matches(IndexQuery(today: today))
  for place in 0..<min(60, matches.count) { _ = index.record(at: matches[place], today: today) }
  let plain = (status("RssAnon"), status("VmRSS"))
  // With all that the room works out while nobody types.
  while index.prepare(today: today) {}
  let found = index.matches(
    IndexQuery(filter: FilterText("level:1.. unsigned").filter, today: today))
  print(
    """
    {"rows": \(index.count), "listedOwnKB": \(plain.0), "listedAllKB": \(plain.1), \
    "preparedOwnKB": \(status("RssAnon")), "preparedAllKB": \(status("VmRSS")), \
    "found": \(found.count)}
    """)
}

switch words[0] {
case "make":
  let bytes = MadeRecords.fill(words[1], count: number)
  print("{\"records\": \(number), \"averageBytes\": \(bytes / max(1, number))}")
case "rebuild":
  let store = try Store(at: location)
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  _ = readAll("\(words[1])/records", &buffer)
  var pairs: [(rebuild: Double, read: Double)] = []
  var records = 0
  for _ in 0..<5 {
    let read = seconds { _ = readAll("\(words[1])/records", &buffer) }
    unlink("\(words[1])/index/records.index")
    let rebuild = try seconds {
      var update = try store.index(now: later)
      update.complete()
      records = update.current.count
    }
    pairs.append((rebuild, read))
  }
  pairs.sort { $0.rebuild / $0.read < $1.rebuild / $1.read }
  let middle = pairs[pairs.count / 2]
  print(
    """
    {"records": \(records), "ratio": \(middle.rebuild / middle.read), \
    "rebuildSeconds": \(middle.rebuild), "readSeconds": \(middle.read)}
    """)
case "rows":
  var made = MadeRecords(count: number)
  var records: [ListedRecord] = []
  for place in 0..<number {
    let record = made.listed(place)
    records.append(record)
    if let review = made.review(of: record) { records.append(review) }
  }
  let index = try IndexMaking.index(of: records, at: location)
  print("{\"rows\": \(index.count)}")
case "keys": try measureKeys()
case "memory": try measureMemory()
default: exit(64)
}
