import type { Locale } from "../locale.ts";
import { navigate } from "../navigation.ts";
import { toPath, type Place } from "../router.ts";
import { listOrganisationTabs } from "../section-tabs.ts";
import { may, type StaffContext } from "../staff-context.ts";
import { shortcutTexts } from "./texts/index.ts";
import type { Shortcut } from "./shortcuts.ts";

/** The shortcuts that hold on every page; where one leads, the person may go. */
export function shellShortcuts(
  locale: Locale,
  staff: StaffContext | undefined,
  showSheet: () => void,
): Shortcut[] {
  const texts = shortcutTexts[locale.language];
  if (!staff) return [];
  const [organisation] = listOrganisationTabs(staff);
  return [
    goTo("g f", texts.toForms, { page: "forms" }),
    ...(may(staff, "read-responses")
      ? [
          goTo("g c", texts.toCases, { page: "cases" }),
          goTo("g r", texts.toResponses, { page: "responses" }),
        ]
      : []),
    ...(organisation ? [goTo("g o", texts.toOrganisation, organisation.place)] : []),
    ...searchShortcut(texts.toSearch),
    { keys: "?", text: texts.thisSheet, run: showSheet },
  ];
}

/** What one searches or filters with: the first such field of the page. */
const SEARCH = "main wa-input[type=search], main .filters :is(wa-input, wa-select)";

function searchShortcut(text: string): Shortcut[] {
  const field = document.querySelector<HTMLElement>(SEARCH);
  if (!field) return [];
  const run = () => {
    field.closest("details")?.setAttribute("open", "");
    field.focus();
  };
  return [{ keys: "/", text, run }];
}

const goTo = (keys: string, text: string, place: Place): Shortcut => ({
  keys,
  text,
  run: () => navigate(toPath(place)),
});
