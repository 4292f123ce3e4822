#include "CTerminal.h"
#include "internal.h"

#include <ncurses.h>
#include <string.h>

static struct terminal_input key(enum terminal_input_kind kind) {
  return (struct terminal_input){.kind = kind};
}

/// Keys with Ctrl, Alt or Shift have codes made at run time; only their names say what they are.
static enum terminal_input_kind by_name(int code) {
  static const struct {
    const char *prefix;
    enum terminal_input_kind kind;
  } names[] = {
      {"kUP", TERMINAL_INPUT_KIND_UP},        {"kDN", TERMINAL_INPUT_KIND_DOWN},
      {"kLFT", TERMINAL_INPUT_KIND_LEFT},     {"kRIT", TERMINAL_INPUT_KIND_RIGHT},
      {"kHOM", TERMINAL_INPUT_KIND_HOME},     {"kEND", TERMINAL_INPUT_KIND_END},
      {"kPRV", TERMINAL_INPUT_KIND_PAGE_UP},  {"kNXT", TERMINAL_INPUT_KIND_PAGE_DOWN},
      {"kDC", TERMINAL_INPUT_KIND_DELETE},
  };
  const char *name = keyname(code);
  for (size_t index = 0; name != NULL && index < sizeof names / sizeof *names; index++)
    if (strncmp(name, names[index].prefix, strlen(names[index].prefix)) == 0)
      return names[index].kind;
  return TERMINAL_INPUT_KIND_OTHER;
}

struct terminal_input terminal_read(void) {
  int code = getch();
  if (code == ERR) return key(TERMINAL_INPUT_KIND_NONE);
  if (code >= 0 && code <= 0xFF)
    return (struct terminal_input){.kind = TERMINAL_INPUT_KIND_BYTE, .value = code};
  if (code >= KEY_F(1) && code <= KEY_F(63))
    return (struct terminal_input){.kind = TERMINAL_INPUT_KIND_FUNCTION, .value = code - KEY_F0};
  switch (code) {
    case KEY_UP:
    case KEY_SR: return key(TERMINAL_INPUT_KIND_UP);
    case KEY_DOWN:
    case KEY_SF: return key(TERMINAL_INPUT_KIND_DOWN);
    case KEY_LEFT:
    case KEY_SLEFT: return key(TERMINAL_INPUT_KIND_LEFT);
    case KEY_RIGHT:
    case KEY_SRIGHT: return key(TERMINAL_INPUT_KIND_RIGHT);
    case KEY_HOME:
    case KEY_SHOME:
    case KEY_FIND:
    case KEY_A1: return key(TERMINAL_INPUT_KIND_HOME);
    case KEY_END:
    case KEY_SEND:
    case KEY_SELECT:
    case KEY_C1: return key(TERMINAL_INPUT_KIND_END);
    case KEY_PPAGE:
    case KEY_SPREVIOUS:
    case KEY_A3: return key(TERMINAL_INPUT_KIND_PAGE_UP);
    case KEY_NPAGE:
    case KEY_SNEXT:
    case KEY_C3: return key(TERMINAL_INPUT_KIND_PAGE_DOWN);
    case KEY_BACKSPACE: return key(TERMINAL_INPUT_KIND_BACKSPACE);
    case KEY_DC:
    case KEY_SDC: return key(TERMINAL_INPUT_KIND_DELETE);
    case KEY_ENTER: return key(TERMINAL_INPUT_KIND_ENTER);
    case KEY_BTAB: return key(TERMINAL_INPUT_KIND_BACK_TAB);
    case PASTE_KEY: return key(TERMINAL_INPUT_KIND_PASTE_BEGINS);
    default: return key(by_name(code));
  }
}
