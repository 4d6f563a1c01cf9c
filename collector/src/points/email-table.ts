import { textIn, type FormContent } from "@respons/wire";
import { pageTexts } from "@respons/texts/pages";
import { toPageLink, type Placed } from "./links.ts";

/**
 * One link for each score, as a table that mail programs show alike; a link only chooses the score
 * on the form's page. Null where the form asks for no score.
 */
export function toEmailTable(
  publicUrl: string,
  content: FormContent,
  point: Placed,
  language: string,
): string | null {
  // The same question as the hosted page preselects.
  const scale = content.questions.find(({ type }) => type === "nps" || type === "rating");
  if (scale?.type !== "nps" && scale?.type !== "rating") return null;
  const words = pageTexts(language);
  const [lowest, highest] = scale.type === "nps" ? [0, 10] : [1, 5];
  const ends =
    scale.type === "nps"
      ? words.widget.npsEnds
      : [words.widget.ratingWords[0], words.widget.ratingWords.at(-1)];
  const endAt = (score: number, usual: string | undefined) => {
    const label = scale.labels?.[String(score)];
    return label ? textIn(label, language) : (usual ?? "");
  };
  const scores = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  const cells = scores.map((score) => {
    const url = toPageLink(publicUrl, point, { lang: language, score: String(score) });
    const name = words.invitation.scoreOf(score, highest);
    return `<td style="padding:4px"><a href="${escape(url)}" aria-label="${escape(name)}" style="${LINK}">${score}</a></td>`;
  });
  const legend = `${lowest} = ${endAt(lowest, ends[0])}, ${highest} = ${endAt(highest, ends[1])}`;
  return `<table role="presentation" lang="${escape(language)}" style="${TABLE}">
<tr><td colspan="${scores.length}" style="padding:4px"><strong>${escape(textIn(scale.text, language))}</strong></td></tr>
<tr>${cells.join("")}</tr>
<tr><td colspan="${scores.length}" style="padding:4px">${escape(legend)}<br>${escape(words.invitation.press)}</td></tr>
</table>`;
}

const TABLE = "border-collapse:collapse;font-family:sans-serif;font-size:16px;line-height:1.5";
const LINK =
  "display:inline-block;min-width:28px;padding:8px 4px;border:1px solid #595959;border-radius:4px;text-align:center;text-decoration:none;color:#1a1a1a;background:#ffffff";

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
