import type { CDPSession, Page, Protocol } from "puppeteer-core";

type AXNode = Protocol.Accessibility.AXNode;

/** One thing that a screen reader says. */
interface Spoken {
  role: string;
  name: string;
  description: string;
  value: string;
  states: string[];
  children: Spoken[];
}

/** States that are spoken, in the order in which they are written. */
const stateNames = [
  ..."level live atomic modal hasPopup expanded checked pressed".split(" "),
  ..."required invalid disabled focused".split(" "),
];
const silentStates = new Set(["live=off", "invalid=false", "required=false", "disabled=false"]);
/** These say nothing of their own: what is in them stands in their place. */
const wrappers = new Set(["generic", "none", "LayoutTable"]);
const labels = new Set(["LabelText", "Legend"]);
const unspoken = new Set(["InlineTextBox", "ListMarker"]);

/**
 * What assistive technology is told of the widget on a page, one line a node: role, "name",
 * (description), = "value", states. A text that only repeats what names it is left out. Ends in a
 * line break.
 */
export async function readAccessibilityTree(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const host = await findBackendId(session, "respons-feedback");
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    // An open dialog is all that is left of a page.
    const root =
      nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === host) ??
      nodes.find(({ role }) => role?.value === "dialog");
    if (!root) throw new Error("the widget is not in the tree");
    const spoken = withoutEchoes(withoutLabels(mergeTexts(toSpoken(root, byId))));
    return `${spoken.flatMap(toLines).join("\n")}\n`;
  } finally {
    await session.detach();
  }
}

async function findBackendId(session: CDPSession, selector: string): Promise<number> {
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { node } = await session.send("DOM.describeNode", { nodeId });
  return node.backendNodeId;
}

function toSpoken(node: AXNode, byId: Map<string, AXNode>): Spoken[] {
  const role = String(node.role?.value ?? "none");
  if (unspoken.has(role)) return [];
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? toSpoken(child, byId) : [];
  });
  const states = statesOf(node);
  if (node.ignored || (wrappers.has(role) && states.length === 0)) return children;
  const name = String(node.name?.value ?? "");
  const description = String(node.description?.value ?? "");
  const value = String(node.value?.value ?? "");
  return [{ role, name, description, value, states, children }];
}

function statesOf({ properties = [] }: AXNode): string[] {
  const known = new Map(properties.map(({ name, value }) => [name as string, value.value]));
  return stateNames
    .filter((name) => known.has(name) && known.get(name) !== "")
    .map((name) => `${name}=${String(known.get(name))}`)
    .filter((state) => !silentStates.has(state))
    .map((state) => state.replace(/=true$/, ""));
}

/** Texts side by side are one text: where it is cut is not heard. */
function mergeTexts(siblings: readonly Spoken[]): Spoken[] {
  const merged: Spoken[] = [];
  for (const each of siblings) {
    const before = merged.at(-1);
    if (each.role === "StaticText" && before?.role === "StaticText") before.name += ` ${each.name}`;
    else merged.push(withChildren(each, mergeTexts(each.children)));
  }
  return merged;
}

/** Labels are heard as the names of what they label; what they hold stands in their place. */
function withoutLabels(siblings: readonly Spoken[]): Spoken[] {
  return siblings.flatMap((each) => {
    const children = withoutLabels(each.children);
    return labels.has(each.role) ? children : [withChildren(each, children)];
  });
}

function withoutEchoes(siblings: readonly Spoken[], parent?: Spoken): Spoken[] {
  return siblings
    .filter((each, index) => {
      const near = [parent, siblings[index - 1], siblings[index + 1]];
      const key = keyOf(each.name);
      const isEcho = near.some(
        (other) =>
          other &&
          other.role !== "StaticText" &&
          (keyOf(other.name) === key || (other === parent && keyOf(other.value) === key)),
      );
      return each.role !== "StaticText" || !isEcho;
    })
    .map((each) => withChildren(each, withoutEchoes(each.children, each)));
}

function withChildren(spoken: Spoken, children: Spoken[]): Spoken {
  return { ...spoken, children };
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, "");
}

function toLines({ role, name, description, value, states, children }: Spoken): string[] {
  const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
  const line = [
    role === "StaticText" ? "text" : role,
    ...(name ? [`"${tidy(name)}"`] : []),
    ...(description ? [`(${tidy(description)})`] : []),
    ...(value ? [`= "${tidy(value)}"`] : []),
    ...states,
  ].join(" ");
  return [line, ...children.flatMap(toLines).map((inner) => `  ${inner}`)];
}
