import { html } from "hono/html";
import {
  rolePermissions,
  roles,
  type FormDefinition,
  type Keeping,
  type OrganisationSettings,
  type Permission,
} from "@respons/wire";
import { noticeTexts, type NoticeTexts } from "@respons/texts/notices";
import type { Html } from "../http/page-layout.ts";
import { renderDestination, renderLines, sayIn } from "../http/say-in.ts";

export interface PrivacyNotice {
  organisation: string;
  settings: OrganisationSettings["privacy"];
  /** The form's own notice; without one, what holds for every form. */
  form: { definition: FormDefinition; title: string } | undefined;
  /** Of the form, or the longest of all forms. */
  keeping: Keeping;
  /** Days for which a copy of the database is kept. */
  copiesDays: number;
}

type Words = NoticeTexts["privacy"];

/** The privacy notice as the system's settings and the form's published version make it. */
export function renderPrivacyNotice(notice: PrivacyNotice, language: string): Html {
  const texts = noticeTexts(language).privacy;
  const { organisation, settings, form } = notice;
  const asked = readAsked(form?.definition);
  return html`<h1>${texts.title}</h1>
    <p class="lead">${form ? texts.aboutForm(form.title) : texts.aboutAll}</p>
    <h2>${texts.controllerTitle}</h2>
    <p>${texts.controller(sayIn(settings.controller, language) || organisation)}</p>
    ${renderFacts([
      [texts.contact, settings.contact],
      [texts.dataProtectionOfficer, settings.dataProtectionOfficer],
    ])}
    <h2>${texts.askedTitle}</h2>
    ${renderAsked(asked, texts)}
    <h2>${texts.purposeTitle}</h2>
    <p>${texts.purpose} ${asked.contact === "no" ? "" : texts.contactPurpose}</p>
    <p>${texts.basis[settings.legalBasis]}</p>
    <p>${texts.noAutomation}</p>
    <h2>${texts.guardTitle}</h2>
    ${renderList([
      texts.noStorage,
      texts.noAddress,
      ...(asked.text ? [texts.textMasked, texts.textGuarded] : []),
      ...(asked.contact === "no" ? [] : [texts.contactApart]),
    ])}
    <h2>${texts.readersTitle}</h2>
    <p>${texts.answersReadBy(listRoles("read-responses", texts, language))} ${texts.ownUnits}</p>
    ${
      asked.contact === "no"
        ? ""
        : html`<p>${texts.contactReadBy(listRoles("read-contacts", texts, language))}</p>`
    }
    ${renderLines(sayIn(settings.recipients, language))}
    <h2>${texts.keptTitle}</h2>
    ${renderKept(notice, asked, texts)}
    ${renderRights(notice, asked, language)}
    <h2>${texts.authorityTitle}</h2>
    ${renderDestination(
      settings.authority,
      { named: texts.authorityNamed, unnamed: texts.authorityUnnamed },
      language,
    )}
    ${renderMore(sayIn(settings.more, language), texts)}
    <p class="help">
      ${form ? texts.generatedForForm(form.definition.version) : texts.generated}
    </p>`;
}

/** What a form asks for; a notice about all forms says what any of them may. */
interface Asked {
  scores: boolean;
  text: boolean;
  contact: "no" | "may" | "must";
}

function readAsked(definition: FormDefinition | undefined): Asked {
  if (!definition) return { scores: true, text: true, contact: "may" };
  const { questions } = definition;
  const contact = questions.find(({ type }) => type === "contact");
  return {
    scores: questions.some(({ type }) => type !== "contact" && type !== "comment"),
    text: questions.some(
      (each) => each.type === "comment" || ("allowOther" in each && each.allowOther),
    ),
    contact: contact ? (contact.required ? "must" : "may") : "no",
  };
}

function renderAsked({ scores, text, contact }: Asked, texts: Words): Html {
  const contactWords = {
    no: texts.asksNoContact,
    may: texts.asksContact,
    must: texts.needsContact,
  };
  return renderList([
    ...(scores ? [texts.asksScores] : []),
    text ? texts.asksText : texts.asksNoText,
    contactWords[contact],
    texts.storedBeside,
    texts.storedFromSite,
  ]);
}

/** How long each is kept; by form, or by the longest times of all. */
function renderKept(
  { form, keeping, copiesDays }: PrivacyNotice,
  asked: Asked,
  texts: Words,
): Html {
  return html`${form ? "" : html`<p>${texts.keptLongest}</p>`}
  ${renderList([
    ...(asked.contact === "no" ? [] : [texts.keptContacts(keeping.contacts)]),
    asked.text ? texts.keptText(keeping.comments) : texts.keptPage(keeping.comments),
    texts.keptAnswers(keeping.scores),
    texts.keptCopies(copiesDays),
  ])}`;
}

function renderRights({ settings }: PrivacyNotice, asked: Asked, language: string): Html {
  const texts = noticeTexts(language).privacy;
  const own = {
    "public-task": [texts.objection],
    consent: [texts.withdrawal],
    "legal-obligation": [],
  }[settings.legalBasis];
  const contact = settings.contact || settings.dataProtectionOfficer;
  return html`<h2>${texts.rightsTitle}</h2>
    <p>${texts.receipt}</p>
    <p><a href="/r?lang=${language}">${texts.receiptLink}</a></p>
    <p>${texts.rights}</p>
    ${renderList([...texts.rightList, ...own])}
    <p>${contact ? texts.whereToAsk(contact) : ""} ${asked.contact === "must" ? "" : texts.anonymous}</p>`;
}

function renderMore(more: string, texts: Words): Html | "" {
  return more
    ? html`<h2>${texts.moreTitle}</h2>
        ${renderLines(more)}`
    : "";
}

/** Who holds a permission, from the same table that the collector lets people through by. */
function listRoles(permission: Permission, { roles: names }: Words, language: string): string {
  const holders = roles.filter((role) => rolePermissions[role].includes(permission));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(
    holders.map((role) => names[role]),
  );
}

const renderList = (items: readonly string[]): Html =>
  html`<ul class="points">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

function renderFacts(facts: readonly (readonly [string, string])[]): Html | "" {
  const known = facts.filter(([, value]) => value !== "");
  if (known.length === 0) return "";
  return html`<dl class="facts">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
