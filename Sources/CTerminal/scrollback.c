#include "CTerminal.h"

#include <ncurses.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

int terminal_line_columns(void) {
  struct winsize size = {0};
  if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

bool terminal_clear_scrollback(void) {
  // While a screen is open its description is the one in use.
  if (!isatty(STDOUT_FILENO) || terminal_columns() > 0) return false;
  int error = 0;
  bool known = setupterm(NULL, STDOUT_FILENO, &error) == OK;
  bool clears = known && clear_screen != NULL && cursor_address != NULL;
  if (clears) {
    putp(clear_screen);
    // Screen first: some terminals move it into the history when it is cleared.
    fputs("\033[3J", stdout);
  } else {
    struct winsize size = {0};
    ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
    for (int row = 0; row < (size.ws_row > 0 ? size.ws_row : 100); row++) putchar('\n');
  }
  fflush(stdout);
  if (known) del_curterm(cur_term);
  return clears;
}
