// What a save costs above the bare system calls that make it durable.
//
//     StorageBenchmark [SAVES [FOLDER]]
//
// Prints one line of JSON. Each save of the store is paired with the raw calls, in turns and in
// alternating order, on one disk: only the median ratio says something. FOLDER is where
// the files are made, by default the working folder; it must be a disk that keeps its word.

import Assessment
import AssessmentFixtures
import Contracts
import Glibc
import Records

let arguments = CommandLine.arguments.dropFirst()
let count = max(20, arguments.first.flatMap { Int($0) } ?? 400)
let place = arguments.dropFirst().first ?? "."

func scratch(in place: String) -> String? {
  var template = Array("\(place)/attune-benchmark-XXXXXX".utf8CString)
  return template.withUnsafeMutableBufferPointer { buffer in
    buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
  }
}

guard let folder = scratch(in: place) else {
  print("{\"error\": \"no folder can be made in \(place)\"}")
  exit(73)
}
do throws(StoreError) {
  let benchmark = try StorageBenchmark(folder: folder)
  let answers = try benchmark.answers(count)
  let assessments = try benchmark.assessments(count)
  print(
    """
    {"saves": \(count), "answerRatio": \(answers.ratio), "answerMicroseconds": \(answers.saved), \
    "rawAppendMicroseconds": \(answers.raw), "assessmentRatio": \(assessments.ratio), \
    "assessmentMicroseconds": \(assessments.saved), "rawProtocolMicroseconds": \
    \(assessments.raw), "recordBytes": \(benchmark.recordBytes)}
    """)
} catch {
  print("{\"error\": \"\(error.message)\"}")
  exit(error.exitCode)
}
