#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

// The terminal of this process: one screen at most, used from one thread. ncurses stays behind these
// functions, because its macros and globals cannot be seen from Swift.

#define TERMINAL_CLOSED_ENUM enum __attribute__((enum_extensibility(closed)))
#define TERMINAL_SWIFT(name) __attribute__((swift_name(#name)))

/// Why there is a screen or none.
TERMINAL_CLOSED_ENUM terminal_status {
  TERMINAL_STATUS_READY TERMINAL_SWIFT(ready),
  TERMINAL_STATUS_NOT_A_TERMINAL TERMINAL_SWIFT(notATerminal),
  TERMINAL_STATUS_UNKNOWN_TYPE TERMINAL_SWIFT(unknownType),
  TERMINAL_STATUS_CANNOT_MOVE_CURSOR TERMINAL_SWIFT(cannotMoveCursor),
  TERMINAL_STATUS_FAILED TERMINAL_SWIFT(failed),
} TERMINAL_SWIFT(TerminalStatus);

/// What a wait ended with.
TERMINAL_CLOSED_ENUM terminal_wake_kind {
  TERMINAL_WAKE_KIND_TIMEOUT TERMINAL_SWIFT(timeout),
  TERMINAL_WAKE_KIND_INPUT TERMINAL_SWIFT(input),
  /// A signal that asks the program to end: hang-up, terminate, interrupt, quit.
  TERMINAL_WAKE_KIND_SIGNAL TERMINAL_SWIFT(signal),
  /// The size may be new, or the process was stopped and goes on: everything is to be painted.
  TERMINAL_WAKE_KIND_RESIZED TERMINAL_SWIFT(resized),
  /// Nobody is at the other end any more.
  TERMINAL_WAKE_KIND_CLOSED TERMINAL_SWIFT(closed),
} TERMINAL_SWIFT(TerminalWakeKind);

struct terminal_wake {
  enum terminal_wake_kind kind;
  int signal;
} TERMINAL_SWIFT(TerminalWake);

/// What was read.
TERMINAL_CLOSED_ENUM terminal_input_kind {
  TERMINAL_INPUT_KIND_NONE TERMINAL_SWIFT(none),
  TERMINAL_INPUT_KIND_BYTE TERMINAL_SWIFT(byte),
  TERMINAL_INPUT_KIND_UP TERMINAL_SWIFT(up),
  TERMINAL_INPUT_KIND_DOWN TERMINAL_SWIFT(down),
  TERMINAL_INPUT_KIND_LEFT TERMINAL_SWIFT(left),
  TERMINAL_INPUT_KIND_RIGHT TERMINAL_SWIFT(right),
  TERMINAL_INPUT_KIND_HOME TERMINAL_SWIFT(home),
  TERMINAL_INPUT_KIND_END TERMINAL_SWIFT(end),
  TERMINAL_INPUT_KIND_PAGE_UP TERMINAL_SWIFT(pageUp),
  TERMINAL_INPUT_KIND_PAGE_DOWN TERMINAL_SWIFT(pageDown),
  TERMINAL_INPUT_KIND_BACKSPACE TERMINAL_SWIFT(backspace),
  TERMINAL_INPUT_KIND_DELETE TERMINAL_SWIFT(delete),
  TERMINAL_INPUT_KIND_ENTER TERMINAL_SWIFT(enter),
  TERMINAL_INPUT_KIND_BACK_TAB TERMINAL_SWIFT(backTab),
  TERMINAL_INPUT_KIND_FUNCTION TERMINAL_SWIFT(function),
  TERMINAL_INPUT_KIND_PASTE_BEGINS TERMINAL_SWIFT(pasteBegins),
  /// A key without a use here.
  TERMINAL_INPUT_KIND_OTHER TERMINAL_SWIFT(other),
} TERMINAL_SWIFT(TerminalInputKind);

/// `value` is the byte, or the number of the function key.
struct terminal_input {
  enum terminal_input_kind kind;
  int value;
} TERMINAL_SWIFT(TerminalInput);

/// How text is drawn; any of these together.
enum __attribute__((flag_enum, enum_extensibility(closed))) terminal_attributes {
  TERMINAL_ATTRIBUTES_BOLD TERMINAL_SWIFT(bold) = 1 << 0,
  TERMINAL_ATTRIBUTES_REVERSE TERMINAL_SWIFT(reverse) = 1 << 1,
  TERMINAL_ATTRIBUTES_DIM TERMINAL_SWIFT(dim) = 1 << 2,
  TERMINAL_ATTRIBUTES_UNDERLINE TERMINAL_SWIFT(underline) = 1 << 3,
  /// A colour, unless NO_COLOR is set or the terminal has none.
  TERMINAL_ATTRIBUTES_ALERT TERMINAL_SWIFT(alert) = 1 << 4,
} TERMINAL_SWIFT(TerminalAttributes);

/// Takes over the terminal of standard input and output.
enum terminal_status terminal_open(void);

/// What TERM says; empty if it says nothing. Valid until the environment changes.
const char *_Nonnull terminal_type_name(void);

/// Gives the terminal back as it was, and the signals too.
void terminal_close(void);

int terminal_rows(void);
int terminal_columns(void);

/// Blanks the screen to be; nothing is sent before `terminal_show`.
void terminal_erase(void);

/// Puts UTF-8 text on the screen to be. It must end before the right edge.
void terminal_put(
    int row, int column, const uint8_t *_Nonnull utf8, int length, enum terminal_attributes attributes);

/// Sends what has changed and puts the cursor somewhere, hidden if not wanted.
void terminal_show(int row, int column, bool cursor);

void terminal_bell(void);

/// Waits for input or a signal; for ever if the time is negative.
struct terminal_wake terminal_wait(int milliseconds);

/// Whether a wait would end at once.
bool terminal_is_ready(void);

/// Reads one byte or key that is waiting, or nothing. A lone Esc takes as long as ESCDELAY.
struct terminal_input terminal_read(void);

/// Whether keys are recognised; off inside a paste, where every byte is text.
void terminal_recognise_keys(bool on);

/// Milliseconds between the bytes of one key at most.
int terminal_escape_delay(void);

/// Ends the process by the signal, without leaving its memory on the disk.
void terminal_die_of(int signal);

/// Blanks standard output, if it is a terminal, and forgets what has scrolled away. False if the
/// terminal has no such command; then what was there is pushed out of sight. Not while a screen is
/// open.
bool terminal_clear_scrollback(void);

/// The columns of standard output without a screen; 0 if it is no terminal or does not tell.
int terminal_line_columns(void);

#endif
