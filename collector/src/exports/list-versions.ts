import type { Deps, PublishedForm } from "../deps.ts";
import type { CodedVersion } from "./codebook.ts";

/** What each published version asked, newest first. */
export async function listVersions(
  deps: Pick<Deps, "forms">,
  row: PublishedForm["row"],
): Promise<CodedVersion[]> {
  const versions: CodedVersion[] = [];
  for (let version = row.publishedVersion ?? 0; version >= 1; version -= 1) {
    const content = await deps.forms.contentOf(row, version);
    if (content) versions.push({ version, content });
  }
  return versions;
}
