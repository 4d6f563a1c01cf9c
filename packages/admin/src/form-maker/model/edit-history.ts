/** Steps that can be undone. */
const MOST_STEPS = 100;
/** Typing in one field within this time is one step, in ms. */
const ONE_STEP_MS = 1500;

/** What was edited, as it stands and as it stood. */
export interface EditHistory<T> {
  readonly present: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** The field typed in last and when. */
  readonly last?: { field: string; at: number } | undefined;
}

export function startHistory<T>(present: T): EditHistory<T> {
  return { present, past: [], future: [] };
}

/** After an edit; with `field`, quick edits of the same field are one step. `at` in ms. */
export function record<T>(
  history: EditHistory<T>,
  next: T,
  at: number,
  field?: string,
): EditHistory<T> {
  if (next === history.present) return history;
  const { last } = history;
  const isSameStep = field !== undefined && last?.field === field && at - last.at < ONE_STEP_MS;
  return {
    present: next,
    past: isSameStep ? history.past : [...history.past, history.present].slice(-MOST_STEPS),
    future: [],
    last: field === undefined ? undefined : { field, at },
  };
}

/** One step back; the same where there is none. */
export function undo<T>({ past, present, future }: EditHistory<T>): EditHistory<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { present: before, past: past.slice(0, -1), future: [present, ...future] };
}

/** One undone step forward again; the same where there is none. */
export function redo<T>({ past, present, future }: EditHistory<T>): EditHistory<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future };
  return { present: next, past: [...past, present], future: rest };
}
