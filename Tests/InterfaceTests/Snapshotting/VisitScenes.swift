import Assessment
import Screen

@testable import Interface

extension Scene {
  static let visitScenes: [Scene] = [
    visit("before", ""),
    visit("before-full-view", "v"),
    visit("prompt", "<enter>"),
    visit("prompt-nothing-chosen", "<enter><enter>"),
    visit("prompt-answered", "<enter>2"),
    visit("prompt-full-view", "<enter>v1"),
    visit("prompt-declined", "<enter>-1"),
    visit("prompt-with-note", "<enter>nshe looked away<esc>"),
    visit("prompt-with-note-full-view", "<enter>nshe looked away<esc>v"),
    visit("prompt-observed", "<enter>v/seeing<enter>"),
    visit("prompt-choice", "<enter>/how long<enter>2"),
    visit("prompt-words", "<enter>/would help<enter>"),
    visit("prompt-words-written", "<enter>/would help<enter><enter>someone to talk to<esc>"),
    visit("prompt-safety-shared", "<enter>/baby safe<enter>1"),
    visit("prompt-skip-offer", "/loss<enter>"),
    visit("prompt-why", "<enter>w"),
    visit("prompt-no-answer", "<enter>/seeing<enter>-"),
    visit("prompt-help", "<enter>?"),
    visit("prompt-help-end", "<enter>?<end>"),
    visit("prompt-palette", "<enter>:"),
    visit("prompt-search", "<enter>/bab"),
    visit("prompt-search-nothing", "<enter>/xyz"),
    visit("note-masked", "<enter>nshe looked away"),
    visit("note-shown", "<enter>nshe looked away<f7>"),
    visit(
      "note-long",
      "<enter>vn" + String(repeating: "a long note that goes on and on, ", count: 20)),
    visit("watch", "/seeing<enter><left>"),
    visit("watch-running", "/seeing<enter><left><space>") { $0.pass(seconds: 36) },
    visit("watch-over", "/seeing<enter><left><space>") { $0.pass(seconds: 130) },
    visit("hidden", "<enter>2<f9>"),
    visit("someone-else-in-a-visit", "<enter>i"),
    Scene("prompt-not-saved") { size in
      var driver = Driver.visit(size: size)
      driver.diskProblem = "No space left on device"
      driver.keys("<enter>2")
      return driver
    },
    Scene("overview-not-saved") { size in
      var driver = Driver.visit(size: size)
      driver.diskProblem = "No space left on device"
      driver.keys("<enter>2o")
      return driver
    },
    Scene("unsaved") { size in
      var driver = Driver.visit(size: size)
      driver.diskProblem = "No space left on device"
      driver.keys("<enter>2q")
      return driver
    },
    visit("left", "<enter>2q"),
  ]

  static let safetyScenes: [Scene] = [
    visit("safety", "<enter>v/baby safe<enter>1"),
    visit("safety-of-two", "<enter>v/baby safe<enter>1a/low<enter>1"),
    visit("safety-written", "<enter>v/baby safe<enter>1<enter>called the duty team<esc>"),
    visit(
      "safety-written-shared", "<enter>/baby safe<enter>1<f8><enter>called the duty team<esc>"),
    visit("safety-writing-shared", "<enter>/baby safe<enter>1<f8><enter>called the duty team"),
    visit("safety-writing", "<enter>v/baby safe<enter>1<enter>called"),
    visit("safety-changed", "<enter>v/baby safe<enter>1a2"),
    visit("safety-set-aside", "<enter>v/baby safe<enter>1ao"),
  ]
}
