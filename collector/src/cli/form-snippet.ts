import { Option, type Command } from "commander";
import { readWidgetManifest } from "../built-files/widget-manifest.ts";
import { readConfig, type Config } from "../config.ts";
import { toElement, toPinned, toTag } from "../snippet.ts";
import { print, withCollector } from "./with-collector.ts";

/** A collector that runs answers from memory; one that does not is not worth waiting for. */
const PATIENCE_MS = 2_000;

interface SnippetOptions {
  pinned?: boolean;
  element?: boolean;
  lang?: string;
  unit?: string;
  mode?: string;
  point?: string;
  json?: boolean;
}

export function addSnippetCommand(form: Command): void {
  form
    .command("snippet <form>")
    .description("prints what to paste into a page; works beside a running collector too")
    .option("--lang <tag>", "language of the form; without it, the page's")
    .option("--unit <unit>", "slug or OID of the unit rated")
    .addOption(new Option("--mode <mode>", "how the form shows").choices(["inline", "button"]))
    .option("--point <point>", "id of the place where the form stands")
    .option("--element", "the element with a link inside instead of a script tag")
    .option("--pinned", "this version of the widget, checked by the browser: gets no fixes")
    .option("--json", "print JSON")
    .action(async (slug: string, options: SnippetOptions) => {
      const config = readConfig(process.env);
      const { pinned, element, lang, unit, mode, point } = options;
      const languages = (await askRunning(config, slug)) ?? (await readStored(slug));
      const linkLanguage = lang ?? languages[0] ?? "en";
      const placing = { form: slug, linkLanguage, lang, unit, mode, point };
      const { publicUrl } = config;
      if (pinned) {
        const manifest = readWidgetManifest();
        const { snippet, importMapHash } = toPinned(publicUrl, placing, manifest);
        const { version } = manifest;
        print({ form: slug, version, snippet, importMapHash }, snippet, !!options.json);
      } else {
        const snippet = (element ? toElement : toTag)(publicUrl, placing);
        print({ form: slug, snippet }, snippet, !!options.json);
      }
    });
}

/** The form's languages as a running collector has them; undefined where none runs. */
async function askRunning(config: Config, slug: string): Promise<string[] | undefined> {
  const url = `http://${config.host}:${config.port}/v1/forms/${encodeURIComponent(slug)}`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  if (!answer) return undefined;
  const { code, languages } = (await answer.json().catch(() => ({}))) as {
    code?: string;
    languages?: string[];
  };
  if (code === "form-unknown") throw unknownForm();
  return languages;
}

function readStored(slug: string): Promise<string[]> {
  return withCollector(async ({ deps }) => {
    const form = await deps.forms.find(slug);
    if (!form) throw unknownForm();
    return form.definition.languages;
  });
}

const unknownForm = () => new Error("no published form has this name");
