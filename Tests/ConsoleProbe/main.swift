// A program with nothing but a console, for tests in real terminals: it shows one picture, writes
// what it hears to a log, the picture beside it (LOG.picture), and leaves on q.
//
//   ConsoleProbe LOG [--tick MILLISECONDS]
//   ConsoleProbe --clear-scrollback

import Console
import Glibc
import Screen

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--clear-scrollback" {
  exit(Console.clearScrollback() ? 0 : 1)
}
guard let path = arguments.first, let log = Log(path: path) else {
  complain("usage: ConsoleProbe LOG [--tick MILLISECONDS]")
  exit(64)
}
let tick = arguments.count == 3 ? Int(arguments[2]) : nil

do {
  var console = try Console()
  var picture = probePicture(size: console.size, heard: "nothing yet")
  console.paint(picture)
  log.keep(picture)
  log.write("ready \(console.size.columns)x\(console.size.rows)")

  listening: while true {
    let input = console.next(timeoutMilliseconds: tick)
    log.write(describe(input))
    switch input {
    case .signal(let signal):
      console.close()
      Console.reraise(signal)
    case .closed, .event(.key(.character("q"))):
      break listening
    case .event(.key(.character("w"))):
      log.write("working")
      while !console.hasPendingInput() { sched_yield() }
      log.write("stood back")
    case .event(.key(.control("g"))):
      console.bell()
    case .event: break
    }
    picture = probePicture(size: console.size, heard: describe(input))
    console.paint(picture)
    log.keep(picture)
    log.write("painted \(describe(input))")
  }
  console.close()
  log.write("closed")
} catch {
  complain(error.message)
  exit(69)
}
