import { textIn, type AnsweredShare } from "@respons/wire";
import type { BoardInput } from "./board-report.ts";
import type { Block, Row, Section, Table } from "./report-document.ts";

/** What named feedback came to, in sentences. */
export function sayAnswering({ figures, texts, format }: BoardInput): string[] {
  const { total } = figures.answering;
  const { named } = total;
  const words = texts.answering;
  if (total.cases === 0) return [];
  if (named.n === 0) return [words.noneNamed];
  if (named.suppressed || !named.share) return [words.tooFew];
  const sentences: string[] = [];
  const [n, answered] = [format.count(named.n), format.count(named.answered)];
  if (named.answered === named.n) sentences.push(words.all(n));
  else sentences.push(words.sentence(answered, n, sayShare(format.percent, named)));
  if (named.waiting > 0) sentences.push(words.waiting(format.count(named.waiting)));
  if (named.shareInTime) {
    const share = format.percent(named.shareInTime.value);
    sentences.push(words.inTime(format.count(named.inTime), format.count(named.due), share));
  }
  return [sentences.join(" ")];
}

/** A share that is not whole is not rounded to all. */
const sayShare = (percent: (value: number) => string, { answered, n }: AnsweredShare): string => {
  const share = (100 * answered) / n;
  return percent(answered < n ? Math.min(99, share) : share);
};

/** Whether and when feedback was answered. */
export function toAnsweringSection(input: BoardInput): Section {
  const { texts, figures, format, wordsOf } = input;
  const { total, query } = figures.answering;
  const words = texts.answering;
  const heading = texts.board.answering;
  const own = wordsOf("answering");
  if (total.cases === 0) {
    return {
      id: "answering",
      heading,
      blocks: [...own, { kind: "paragraph", text: words.none }],
    };
  }
  const period = format.period(query.from ?? figures.asOf, query.to ?? figures.asOf);
  const said = [words.received(format.count(total.cases), period), ...sayAnswering(input)];
  return {
    id: "answering",
    heading,
    blocks: [
      ...own,
      ...said.map((text): Block => ({ kind: "paragraph", text })),
      toShareTable(input, words.caption(period)),
      toTimeTable(input),
      ...toUnitTable(input),
    ],
  };
}

function toShareTable(input: BoardInput, caption: string): Table {
  const words = input.texts.answering;
  const { named, answerable } = input.figures.answering.total;
  return {
    kind: "table",
    caption,
    columns: toShareColumns(input, words.group),
    rows: [
      { cells: [words.named, ...toShareCells(input, named)] },
      { cells: [words.answerable, ...toShareCells(input, answerable)] },
    ],
  };
}

function toShareColumns({ texts }: BoardInput, first: string) {
  const { n, answered, share, inTimeShare, misses } = texts.answering;
  return [
    { text: first, isNumber: false },
    ...[n, answered, share, inTimeShare, misses].map((text) => ({ text, isNumber: true })),
  ];
}

function toShareCells({ texts, format }: BoardInput, share: AnsweredShare): string[] {
  const { nothing, states } = texts;
  if (share.suppressed) return [states.few, nothing, nothing, nothing, nothing];
  return [
    format.count(share.n),
    format.count(share.answered),
    share.share ? sayShare(format.percent, share) : nothing,
    share.shareInTime ? format.percent(share.shareInTime.value) : nothing,
    share.shareInTime ? format.count(share.due - share.inTime) : nothing,
  ];
}

function toTimeTable({ texts, figures, format }: BoardInput): Table {
  const words = texts.answering;
  const { reaction, answer } = figures.answering.total;
  const say = (days: number | null) => (days === null ? texts.nothing : format.days(days));
  const toRow = (name: string, time: typeof reaction): Row => ({
    cells: [
      name,
      say(time.meanDays),
      say(time.medianDays),
      time.n > 0 && time.n < 5 ? texts.states.few : format.count(time.n),
    ],
  });
  return {
    kind: "table",
    caption: words.timesCaption,
    columns: [
      { text: words.time, isNumber: false },
      ...[words.mean, words.median, words.n].map((text) => ({ text, isNumber: true })),
    ],
    rows: [toRow(words.reaction, reaction), toRow(words.answer, answer)],
  };
}

/** Just one hidden unit could be computed from the sum: then none are told apart. */
function toUnitTable(input: BoardInput): Table[] {
  const { texts, figures, language } = input;
  const units = figures.answering.units.filter(({ named }) => named.n > 0);
  const isTelling = units.filter(({ named }) => named.suppressed).length === 1;
  if (units.length < 2 || isTelling) return [];
  const nameOf = (slug: string) => {
    const unit = figures.units.find((one) => one.slug === slug);
    return unit ? textIn(unit.name, language) : slug;
  };
  return [
    {
      kind: "table",
      caption: texts.answering.unitsCaption,
      columns: toShareColumns(input, texts.columns.unit),
      rows: units.map(({ key, named }) => ({
        cells: [nameOf(key), ...toShareCells(input, named)],
      })),
    },
  ];
}
