import Glibc

/// Whether there is a screen to work on.
enum Terminal {
  static var isThere: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }
}
