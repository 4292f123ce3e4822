// Every JSON file and letter template below Prompts/, in the order of their paths. To add one, add its three lines; a
// test holds this list against the folder. An edited prompt rebuilds this file by itself.

#include "CPrompts.h"
#include <string.h>

struct prompt {
  const char *name;
  // Ends with a 0 that is not part of the file: these texts never hold one, so it marks the length.
  const unsigned char *bytes;
};

#define FILE_BEGIN(name) {name, (const unsigned char[]){
#define FILE_END }},

static const struct prompt prompts[] = {

FILE_BEGIN("antenatal/pack.json")
#embed "../../Prompts/antenatal/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("antenatal/text.en.json")
#embed "../../Prompts/antenatal/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("calendars/england.json")
#embed "../../Prompts/calendars/england.json" suffix(, 0)
FILE_END

FILE_BEGIN("calendars/scotland.json")
#embed "../../Prompts/calendars/scotland.json" suffix(, 0)
FILE_END

FILE_BEGIN("calendars/wales.json")
#embed "../../Prompts/calendars/wales.json" suffix(, 0)
FILE_END

FILE_BEGIN("courses/all-stages.json")
#embed "../../Prompts/courses/all-stages.json" suffix(, 0)
FILE_END

FILE_BEGIN("courses/first-steps.json")
#embed "../../Prompts/courses/first-steps.json" suffix(, 0)
FILE_END

FILE_BEGIN("demos/a-hard-thought.json")
#embed "../../Prompts/demos/a-hard-thought.json" suffix(, 0)
FILE_END

FILE_BEGIN("demos/before-birth.json")
#embed "../../Prompts/demos/before-birth.json" suffix(, 0)
FILE_END

FILE_BEGIN("demos/first-visit.json")
#embed "../../Prompts/demos/first-visit.json" suffix(, 0)
FILE_END

FILE_BEGIN("early-weeks/pack.json")
#embed "../../Prompts/early-weeks/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("early-weeks/text.en.json")
#embed "../../Prompts/early-weeks/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("epds/pack.json")
#embed "../../Prompts/epds/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("epds/text.en.json")
#embed "../../Prompts/epds/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("first-months/pack.json")
#embed "../../Prompts/first-months/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("first-months/text.en.json")
#embed "../../Prompts/first-months/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("first-year/pack.json")
#embed "../../Prompts/first-year/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("first-year/text.en.json")
#embed "../../Prompts/first-year/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("gad-2/pack.json")
#embed "../../Prompts/gad-2/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("gad-2/text.en.json")
#embed "../../Prompts/gad-2/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("gad-7/pack.json")
#embed "../../Prompts/gad-7/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("gad-7/text.en.json")
#embed "../../Prompts/gad-7/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("kpcs/pack.json")
#embed "../../Prompts/kpcs/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("kpcs/text.en.json")
#embed "../../Prompts/kpcs/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("letters/carer.en.html.mustache")
#embed "../../Prompts/letters/carer.en.html.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/carer.en.txt.mustache")
#embed "../../Prompts/letters/carer.en.txt.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/certificate.en.html.mustache")
#embed "../../Prompts/letters/certificate.en.html.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/certificate.en.txt.mustache")
#embed "../../Prompts/letters/certificate.en.txt.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/consultation.en.html.mustache")
#embed "../../Prompts/letters/consultation.en.html.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/consultation.en.txt.mustache")
#embed "../../Prompts/letters/consultation.en.txt.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/page.en.html.mustache")
#embed "../../Prompts/letters/page.en.html.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/page.en.txt.mustache")
#embed "../../Prompts/letters/page.en.txt.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/referral.en.html.mustache")
#embed "../../Prompts/letters/referral.en.html.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/referral.en.txt.mustache")
#embed "../../Prompts/letters/referral.en.txt.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("letters/report.en.html.mustache")
#embed "../../Prompts/letters/report.en.html.mustache" suffix(, 0)
FILE_END

FILE_BEGIN("m-adbb/pack.json")
#embed "../../Prompts/m-adbb/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("m-adbb/text.en.json")
#embed "../../Prompts/m-adbb/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("maas/pack.json")
#embed "../../Prompts/maas/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("maas/text.en.json")
#embed "../../Prompts/maas/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("mibs/pack.json")
#embed "../../Prompts/mibs/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("mibs/text.en.json")
#embed "../../Prompts/mibs/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("mors-sf/pack.json")
#embed "../../Prompts/mors-sf/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("mors-sf/text.en.json")
#embed "../../Prompts/mors-sf/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("mpas/pack.json")
#embed "../../Prompts/mpas/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("mpas/text.en.json")
#embed "../../Prompts/mpas/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("paas/pack.json")
#embed "../../Prompts/paas/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("paas/text.en.json")
#embed "../../Prompts/paas/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("pbq-2001/pack.json")
#embed "../../Prompts/pbq-2001/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("pbq-2001/text.en.json")
#embed "../../Prompts/pbq-2001/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("pbq-2006/pack.json")
#embed "../../Prompts/pbq-2006/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("pbq-2006/text.en.json")
#embed "../../Prompts/pbq-2006/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("phq-9/pack.json")
#embed "../../Prompts/phq-9/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("phq-9/text.en.json")
#embed "../../Prompts/phq-9/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("ppas/pack.json")
#embed "../../Prompts/ppas/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("ppas/text.en.json")
#embed "../../Prompts/ppas/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("rules/levels.json")
#embed "../../Prompts/rules/levels.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/agreement.schema.json")
#embed "../../Prompts/schema/agreement.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/calendar.schema.json")
#embed "../../Prompts/schema/calendar.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/configuration.schema.json")
#embed "../../Prompts/schema/configuration.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/course.schema.json")
#embed "../../Prompts/schema/course.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/courses.schema.json")
#embed "../../Prompts/schema/courses.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/demo.schema.json")
#embed "../../Prompts/schema/demo.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/due.schema.json")
#embed "../../Prompts/schema/due.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/filters.schema.json")
#embed "../../Prompts/schema/filters.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/list.schema.json")
#embed "../../Prompts/schema/list.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/new.schema.json")
#embed "../../Prompts/schema/new.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/pack.schema.json")
#embed "../../Prompts/schema/pack.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/packs-check.schema.json")
#embed "../../Prompts/schema/packs-check.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/packs-list.schema.json")
#embed "../../Prompts/schema/packs-list.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/packs-show.schema.json")
#embed "../../Prompts/schema/packs-show.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/ratings.schema.json")
#embed "../../Prompts/schema/ratings.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/record.schema.json")
#embed "../../Prompts/schema/record.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/report.schema.json")
#embed "../../Prompts/schema/report.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/rules.schema.json")
#embed "../../Prompts/schema/rules.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/score-input.schema.json")
#embed "../../Prompts/schema/score-input.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/score.schema.json")
#embed "../../Prompts/schema/score.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/services.schema.json")
#embed "../../Prompts/schema/services.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/show.schema.json")
#embed "../../Prompts/schema/show.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/store.schema.json")
#embed "../../Prompts/schema/store.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/text.schema.json")
#embed "../../Prompts/schema/text.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/timeline.schema.json")
#embed "../../Prompts/schema/timeline.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/vignette.schema.json")
#embed "../../Prompts/schema/vignette.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/visit.schema.json")
#embed "../../Prompts/schema/visit.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/wording.schema.json")
#embed "../../Prompts/schema/wording.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("schema/workshop.schema.json")
#embed "../../Prompts/schema/workshop.schema.json" suffix(, 0)
FILE_END

FILE_BEGIN("toddler/pack.json")
#embed "../../Prompts/toddler/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("toddler/text.en.json")
#embed "../../Prompts/toddler/text.en.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/a-loud-and-happy-house.json")
#embed "../../Prompts/vignettes/a-loud-and-happy-house.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/after-a-hard-birth.json")
#embed "../../Prompts/vignettes/after-a-hard-birth.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/after-a-loss.json")
#embed "../../Prompts/vignettes/after-a-loss.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/at-the-door.json")
#embed "../../Prompts/vignettes/at-the-door.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/born-early.json")
#embed "../../Prompts/vignettes/born-early.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/everything-is-ready.json")
#embed "../../Prompts/vignettes/everything-is-ready.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/five-months-a-family.json")
#embed "../../Prompts/vignettes/five-months-a-family.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/gran-in-charge.json")
#embed "../../Prompts/vignettes/gran-in-charge.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/six-weeks-in.json")
#embed "../../Prompts/vignettes/six-weeks-in.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/so-good-and-so-quiet.json")
#embed "../../Prompts/vignettes/so-good-and-so-quiet.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/so-much-to-learn.json")
#embed "../../Prompts/vignettes/so-much-to-learn.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/the-other-twin.json")
#embed "../../Prompts/vignettes/the-other-twin.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/the-television-is-on.json")
#embed "../../Prompts/vignettes/the-television-is-on.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/tied-drawers.json")
#embed "../../Prompts/vignettes/tied-drawers.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/two-mums.json")
#embed "../../Prompts/vignettes/two-mums.json" suffix(, 0)
FILE_END

FILE_BEGIN("vignettes/young-parent.json")
#embed "../../Prompts/vignettes/young-parent.json" suffix(, 0)
FILE_END

FILE_BEGIN("whooley/pack.json")
#embed "../../Prompts/whooley/pack.json" suffix(, 0)
FILE_END

FILE_BEGIN("whooley/text.en.json")
#embed "../../Prompts/whooley/text.en.json" suffix(, 0)
FILE_END

};

#define COUNT (sizeof prompts / sizeof prompts[0])

size_t attune_prompt_count(void) { return COUNT; }

const char *attune_prompt_name(size_t index) {
  return index < COUNT ? prompts[index].name : NULL;
}

const unsigned char *attune_prompt_bytes(size_t index) {
  return index < COUNT ? prompts[index].bytes : NULL;
}

size_t attune_prompt_length(size_t index) {
  return index < COUNT ? strlen((const char *)prompts[index].bytes) : 0;
}
