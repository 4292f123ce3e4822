#include "CTerminal.h"
#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

enum { ALERT_PAIR = 1, LONGEST_LINE = 1024 };

static SCREEN *screen;
static bool has_alert;

static void bracketed_paste(bool on) {
  fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
  fflush(stdout);
}

static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

/// newterm says only that it failed; this says why it did.
static enum terminal_status why_not_opened(void) {
  int error = 0;
  if (setupterm(NULL, STDOUT_FILENO, &error) == OK) {
    del_curterm(cur_term);
    return TERMINAL_STATUS_FAILED;
  }
  return error == 1 ? TERMINAL_STATUS_CANNOT_MOVE_CURSOR : TERMINAL_STATUS_UNKNOWN_TYPE;
}

/// Terminals send these forms whatever their description says.
static void define_keys(void) {
  static const struct {
    const char *sequence;
    int key;
  } forms[] = {
      {"\033[A", KEY_UP},      {"\033OA", KEY_UP},      {"\033[B", KEY_DOWN},
      {"\033OB", KEY_DOWN},    {"\033[C", KEY_RIGHT},   {"\033OC", KEY_RIGHT},
      {"\033[D", KEY_LEFT},    {"\033OD", KEY_LEFT},    {"\033[H", KEY_HOME},
      {"\033OH", KEY_HOME},    {"\033[1~", KEY_HOME},   {"\033[7~", KEY_HOME},
      {"\033[F", KEY_END},     {"\033OF", KEY_END},     {"\033[4~", KEY_END},
      {"\033[8~", KEY_END},    {"\033[3~", KEY_DC},     {"\033[5~", KEY_PPAGE},
      {"\033[6~", KEY_NPAGE},  {"\033[Z", KEY_BTAB},    {"\033[20~", KEY_F(9)},
      {"\033[200~", PASTE_KEY},
  };
  for (size_t index = 0; index < sizeof forms / sizeof *forms; index++)
    define_key(forms[index].sequence, forms[index].key);
}

/// Ctrl-S would freeze the screen of somebody who means to save.
static void free_flow_control(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)IXON;
  if (tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0) def_prog_mode();
}

static void prepare_colour(void) {
  const char *refused = getenv("NO_COLOR");
  if (refused != NULL && *refused != '\0') return;
  if (!has_colors() || start_color() == ERR || use_default_colors() == ERR) return;
  // Of the eight colours everywhere the one that reads on black and on white.
  has_alert = init_pair(ALERT_PAIR, COLOR_MAGENTA, -1) == OK;
}

enum terminal_status terminal_open(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TERMINAL_STATUS_NOT_A_TERMINAL;
  use_utf8();
  if (screen != NULL || !signals_catch()) return TERMINAL_STATUS_FAILED;
  screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) {
    signals_release();
    return why_not_opened();
  }
  if (cursor_address == NULL) {
    // endwin would write to it.
    reset_shell_mode();
    delscreen(screen);
    screen = NULL;
    signals_release();
    return TERMINAL_STATUS_CANNOT_MOVE_CURSOR;
  }
  if (getenv("ESCDELAY") == NULL) set_escdelay(100);
  cbreak();
  noecho();
  nonl();
  free_flow_control();
  typeahead(-1);
  intrflush(stdscr, FALSE);
  nodelay(stdscr, TRUE);
  keypad(stdscr, TRUE);
  define_keys();
  prepare_colour();
  bracketed_paste(true);
  return TERMINAL_STATUS_READY;
}

const char *terminal_type_name(void) {
  const char *name = getenv("TERM");
  return name == NULL ? "" : name;
}

void terminal_close(void) {
  if (screen == NULL) return;
  screen_leave();
  delscreen(screen);
  screen = NULL;
  has_alert = false;
  signals_release();
}

void screen_leave(void) {
  bracketed_paste(false);
  endwin();
}

void screen_return(void) {
  if (!isendwin()) endwin();
  refresh();
  bracketed_paste(true);
}

void screen_fit(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  resize_term(size.ws_row, size.ws_col);
  clearok(curscr, TRUE);
}

int terminal_rows(void) { return screen == NULL ? 0 : LINES; }
int terminal_columns(void) { return screen == NULL ? 0 : COLS; }
void terminal_erase(void) { erase(); }
void terminal_bell(void) { beep(); }
void terminal_recognise_keys(bool on) { keypad(stdscr, on); }
int terminal_escape_delay(void) { return get_escdelay(); }

static attr_t attributes_of(enum terminal_attributes wanted) {
  attr_t attributes = A_NORMAL;
  if (wanted & TERMINAL_ATTRIBUTES_BOLD) attributes |= A_BOLD;
  if (wanted & TERMINAL_ATTRIBUTES_REVERSE) attributes |= A_REVERSE;
  if (wanted & TERMINAL_ATTRIBUTES_DIM) attributes |= A_DIM;
  if (wanted & TERMINAL_ATTRIBUTES_UNDERLINE) attributes |= A_UNDERLINE;
  return attributes;
}

void terminal_put(
    int row, int column, const uint8_t *utf8, int length, enum terminal_attributes wanted) {
  short pair = has_alert && (wanted & TERMINAL_ATTRIBUTES_ALERT) ? ALERT_PAIR : 0;
  attr_set(attributes_of(wanted), pair, NULL);
  move(row, column);

  wchar_t line[LONGEST_LINE];
  int count = 0;
  mbstate_t state = {0};
  for (int index = 0; index < length;) {
    wchar_t character = utf8[index];
    size_t used = 1;
    if (character >= 0x80) {
      used = mbrtowc(&character, (const char *)utf8 + index, (size_t)(length - index), &state);
      if (used == 0 || used > (size_t)(length - index)) break;
      // ncurses would spell out what this C library does not know yet, in more columns.
      if (wcwidth(character) < 0) character = L'\uFFFD';
    }
    index += (int)used;
    line[count++] = character;
    if (count == LONGEST_LINE) {
      addnwstr(line, count);
      count = 0;
    }
  }
  addnwstr(line, count);
}

void terminal_show(int row, int column, bool cursor) {
  curs_set(cursor);
  move(row, column);
  refresh();
}
