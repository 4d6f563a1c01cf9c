import { expect } from "chai";

/** What no built file may have: ways to run text, to talk past the collector, to write or to reach out. */
const forbidden = [
  /\beval\s*\(/,
  /new Function\b/,
  /\bpostMessage\b/,
  /\b(?:inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
  /document\.(?:write|cookie|domain)\b/,
  /\b(?:local|session)Storage\b/,
  /\bindexedDB\b/,
  /\bregisterProperty\b|@property\b/,
  /\b(?:push|replace)State\b/,
  /\.style\s*=[^=]/,
  /\bstyle=/,
];

/** Lit makes its templates of the widget's own literal text; nothing else may. */
const ofLit = /\b\w+\.innerHTML\s*=\s*\w+\s*[,;]/;

async function readBuilt(): Promise<[string, string][]> {
  const dist = "/widget/dist/";
  const manifest = (await (await fetch(`${dist}manifest.json`)).json()) as { files: object };
  const names = Object.keys(manifest.files).filter((name) => name.endsWith(".js"));
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [
      name,
      await (await fetch(`${dist}${name}`)).text(),
    ]),
  );
}

describe("the built files", () => {
  it("run no text, write nothing to the device, set no inline style and touch no history", async () => {
    const files = await readBuilt();
    expect(files.length).to.be.greaterThan(4);
    const found = files.flatMap(([name, code]) => {
      const own = code.replace(ofLit, "");
      return forbidden.filter((each) => each.test(own)).map((each) => `${name}: ${each}`);
    });
    expect(found).to.deep.equal([]);
  });

  it("name no host but those of the web's own vocabularies", async () => {
    const hosts = (await readBuilt()).flatMap(
      ([, code]) => code.match(/https?:\/\/[\w.-]+/g) ?? [],
    );
    expect(hosts.filter((host) => !/^http:\/\/www\.w3\.org$/.test(host))).to.deep.equal([]);
  });
});
