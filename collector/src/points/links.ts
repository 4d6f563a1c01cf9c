import { type pointKinds, type PublicChannel } from "@respons/wire";

/** What a link to a point is made of. */
export interface Placed {
  form: string;
  slug: string;
  unit: string;
  kind: (typeof pointKinds)[number];
}

/** How responses that come by a link to the point are said to have come. */
function channelOf({ kind }: Pick<Placed, "kind">): PublicChannel {
  return kind === "qr" || kind === "sms" ? kind : "link";
}

/** The form's own page for a point; the client's browser chooses the language where none is given. */
export function toPageLink(
  publicUrl: string,
  placed: Placed,
  more: { lang?: string | undefined; score?: string | undefined } = {},
): string {
  const { form, slug, unit } = placed;
  const query = new URLSearchParams(more.lang ? { lang: more.lang } : {});
  query.set("unit", unit);
  query.set("channel", channelOf(placed));
  query.set("point", slug);
  if (more.score) query.set("score", more.score);
  return `${publicUrl}/f/${form}?${query}`;
}

/** The same, short enough for a code, a wall or a text message. */
export function toShortLink(publicUrl: string, { form, slug }: Placed, lang?: string): string {
  return `${publicUrl}/q/${form}/${slug}${lang ? `?lang=${encodeURIComponent(lang)}` : ""}`;
}
