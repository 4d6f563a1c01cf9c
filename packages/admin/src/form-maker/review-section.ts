import type { FormDraft } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { ReviewAction } from "./api.ts";
import type { Editor } from "./editor.ts";

interface Review {
  /** Id of whoever is at the screen: nobody approves what they sent themselves. */
  me: string;
  isSaved: boolean;
  run: (action: ReviewAction, note?: string) => Promise<void>;
}

/** Where the draft is in its review, and the next step. */
export function renderReview(
  { words }: Editor,
  draft: FormDraft,
  review: Review,
): TemplateResult | typeof nothing {
  const { publish } = words;
  if (!draft.isChanged && draft.publishedVersion !== null) return nothing;
  const said = {
    draft: draft.settings.reviewRequired ? publish.reviewAsked : publish.reviewFree,
    "in-review": draft.submittedBy
      ? publish.submittedBy(draft.submittedBy.name)
      : publish.submitted,
    approved: publish.approved,
  };
  return html`<section class="review" aria-labelledby="review-title">
    <h3 id="review-title">${publish.review}</h3>
    <p>${said[draft.state]}</p>
    ${
      draft.reviewNote
        ? html`<blockquote class="review-note">
          <p class="quiet small">${publish.noteWas}</p>
          <p>${draft.reviewNote}</p>
        </blockquote>`
        : nothing
    }
    ${draft.state === "draft" ? renderSubmit(publish.submit, review) : nothing}
    ${draft.state === "in-review" ? renderVerdict(words, draft, review) : nothing}
  </section>`;
}

function renderSubmit(label: string, { isSaved, run }: Review): TemplateResult {
  return html`<div class="acts">
    <wa-button
      size="s"
      appearance="outlined"
      data-review="submit"
      ?disabled=${!isSaved}
      @click=${() => void run("submit")}
      >${label}</wa-button
    >
  </div>`;
}

function renderVerdict(
  { publish }: Editor["words"],
  draft: FormDraft,
  { me, run }: Review,
): TemplateResult {
  const isOwn = draft.submittedBy?.id === me;
  const sendBack = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const note = form.querySelector("textarea")?.value.trim();
    void run("return", note || undefined);
  };
  return html`${
    isOwn
      ? html`<p class="quiet">${publish.cannotApprove}</p>`
      : html`<div class="acts">
          <wa-button
            size="s"
            variant="brand"
            data-review="approve"
            @click=${() => void run("approve")}
            >${publish.approve}</wa-button
          >
        </div>`
  }
    <form class="send-back" @submit=${sendBack}>
      <label class="field">
        <span>${publish.note}</span>
        <textarea rows="2" maxlength="1000"></textarea>
      </label>
      <wa-button type="submit" size="s" appearance="outlined" data-review="return"
        >${publish.sendBack}</wa-button
      >
    </form>`;
}
