import { MAX_CODES, type Code, type CodeDimension, type FieldError } from "@respons/wire";
import { listCodes } from "../code-tree.ts";

/** A codebook as it stands, with the codes that responses have. */
interface Before {
  dimensions: readonly CodeDimension[];
  used: readonly string[];
}

/** What keeps the dimensions from being stored, each with its path; nothing sent is repeated. */
export function checkCodebook(dimensions: readonly CodeDimension[], before: Before): FieldError[] {
  const ids = dimensions.flatMap(({ id, codes }, i): PlacedId[] => [
    { id, path: `dimensions.${i}` },
    ...placeIds(codes, `dimensions.${i}.codes`),
  ]);
  if (ids.length > MAX_CODES + dimensions.length) {
    return [{ path: "dimensions", message: `has more than ${MAX_CODES} codes` }];
  }
  const seen = new Set<string>();
  const repeated = ids.filter(({ id }) => seen.size === seen.add(id).size);
  return [
    ...repeated.map(({ path }) => ({ path: `${path}.id`, message: "is another one's id too" })),
    ...checkUsed(dimensions, before),
  ];
}

interface PlacedId {
  id: string;
  path: string;
}

function placeIds(codes: readonly Code[], above: string): PlacedId[] {
  return codes.flatMap(({ id, codes: narrower = [] }, i) => [
    { id, path: `${above}.${i}` },
    ...placeIds(narrower, `${above}.${i}.codes`),
  ]);
}

/** What responses have stays, in its dimension; and a text with several codes keeps them. */
function checkUsed(
  dimensions: readonly CodeDimension[],
  { dimensions: before, used }: Before,
): FieldError[] {
  const homes = new Map(listCodes(dimensions).map((one) => [one.code.id, one.dimension]));
  const errors: FieldError[] = [];
  for (const { code, dimension } of listCodes(before)) {
    if (!used.includes(code.id)) continue;
    const home = homes.get(code.id);
    if (home?.id !== dimension.id) {
      const message = `must keep ${code.id} in its dimension: it stands on responses; retire it`;
      errors.push({ path: "dimensions", message });
    } else if (dimension.multiple && !home.multiple) {
      const at = dimensions.indexOf(home);
      const message = "must stay: responses may have several of its codes";
      errors.push({ path: `dimensions.${at}.multiple`, message });
    }
  }
  return errors.filter(
    ({ path, message }, i) =>
      errors.findIndex((one) => one.path === path && one.message === message) === i,
  );
}
