import type { FormSession } from "../form-session.ts";
import type { Guard, Review } from "./guard.ts";
import { loadGuardWords } from "./guard-words.ts";
import { formOf, renderReview, settleAll } from "./review-step.ts";

/** Rejects where the words cannot be loaded. */
export async function createReview(guard: Guard): Promise<Review> {
  const { session } = guard;
  let { language } = session;
  let words = await loadGuardWords(language);
  const followLanguage = ({ language: wanted }: FormSession) => {
    if (language === wanted) return;
    language = wanted;
    void loadGuardWords(language).then((loaded) => {
      words = loaded;
      session.take(session.draft);
    });
  };
  return {
    get title() {
      return words.stepTitle;
    },
    render() {
      followLanguage(session);
      return renderReview({ guard, words, ...guard.look() });
    },
    settle: (submit) => settleAll(formOf(submit), { guard, words, ...guard.look() }),
  };
}
