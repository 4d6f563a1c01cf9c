import { expect, it } from "vitest";
import {
  addCode,
  addDimension,
  changeCode,
  changeDimension,
  idsBelow,
  listItems,
  makeId,
  mayHoldCodes,
  moveItem,
  removeItem,
  type CodebookDraft,
} from "./edit-codebook.ts";

const draft: CodebookDraft = {
  name: { sv: "Kodbok" },
  dimensions: [
    {
      id: "theme",
      name: { sv: "Tema" },
      multiple: true,
      codes: [
        {
          id: "access",
          name: { sv: "Tillgång" },
          codes: [{ id: "access.phone", name: { sv: "Tel" } }],
        },
        { id: "care", name: { sv: "Vård" } },
      ],
    },
  ],
};
const outline = (one: CodebookDraft) =>
  listItems(one).map(({ id, depth }) => `${"-".repeat(depth)}${id}`);
const find = (one: CodebookDraft, id: string) => {
  const item = listItems(one).find((each) => each.id === id);
  if (!item) throw new Error(`no ${id}`);
  return item;
};

it("adds, renames, moves, retires and takes away, and leaves the ids as they are", () => {
  const added = addCode(draft, "access", { id: "access.queue", name: { sv: "Kö" } });
  expect(outline(added)).toEqual(["theme", "-access", "--access.phone", "--access.queue", "-care"]);
  const moved = moveItem(added, find(added, "access.queue"), -1);
  expect(outline(moved)).toEqual(["theme", "-access", "--access.queue", "--access.phone", "-care"]);
  const renamed = changeCode(moved, "access.queue", { name: { sv: "Köer" }, retired: true });
  expect(find(renamed, "access.queue").code).toEqual({
    id: "access.queue",
    name: { sv: "Köer" },
    retired: true,
  });
  expect(outline(removeItem(renamed, "access"))).toEqual(["theme", "-care"]);
});

it("adds and changes dimensions", () => {
  const tone = { id: "tone", name: { sv: "Ton" }, multiple: false, codes: [] };
  const added = addDimension(draft, tone);
  const several = changeDimension(added, "tone", { multiple: true });
  expect(several.dimensions.map(({ id, multiple }) => [id, multiple])).toEqual([
    ["theme", true],
    ["tone", true],
  ]);
  expect(outline(moveItem(several, find(several, "tone"), -1)).at(0)).toBe("tone");
  expect(outline(removeItem(several, "theme"))).toEqual(["tone"]);
});

it("moves nothing past the end", () => {
  expect(moveItem(draft, find(draft, "care"), 1)).toBe(draft);
});

it("makes ids that nothing else has, whatever the name", () => {
  expect(makeId(draft, "access", "Numret är upptaget")).toBe("access.numret-ar-upptaget");
  expect(makeId(draft, "access", "Phone")).toBe("access.phone-2");
  expect(makeId(draft, undefined, "???")).toBe("code");
});

it("knows what stands below, and how deep codes may go", () => {
  expect(idsBelow(draft, "theme")).toEqual(["theme", "access", "access.phone", "care"]);
  const deep = addCode(addCode(draft, "access.phone", { id: "x", name: { sv: "x" } }), "x", {
    id: "y",
    name: { sv: "y" },
  });
  expect(["theme", "x", "y"].map((id) => mayHoldCodes(find(deep, id)))).toEqual([
    true,
    true,
    false,
  ]);
});
