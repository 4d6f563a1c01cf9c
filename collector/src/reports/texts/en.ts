import type { ReportTexts } from "./sv.ts";

export const en: ReportTexts = {
  page: (page, pages) => `Page ${page} of ${pages}`,
  contents: "Contents",
  facts: { unit: "Unit", period: "Period", asOf: "As of" },
  demonstration: "Demonstration: the organisation and the answers are made up.",
  source: (source) => `The figures follow a published document. ${source}`,
  interimNote: (year, day) =>
    `The figures of ${year} are interim: they hold what came in up to and including ${day}.`,
  interimYear: (year) => `${year} (interim)`,
  board: {
    title: (years) => `Client feedback ${years}`,
    summary: "Summary",
    targets: "Results against targets",
    languages: "Service in one’s own language",
    units: "Units",
    answering: "How feedback was answered",
    measures: "Measures",
    method: "How the figures were made",
  },
  indicator: (formula, text) => {
    const of = text === "" ? "all statements" : `“${text}”`;
    switch (formula) {
      case "nps":
        return "NPS, willingness to recommend";
      case "mean":
        return `Mean of ${of}`;
      case "share-agreeing":
        return `Share agreeing, ${of}`;
      case "top-two":
        return `Share of ratings 4–5, ${of}`;
    }
  },
  scales: {
    nps: "on the scale −100 … +100",
    mean: "on the scale 1–5",
    percent: "in percent",
  },
  was: (what, value, year, range, answers) =>
    `${what}: ${value} in ${year}, with a 95% interval of ${range} and ${answers}.`,
  wasTooFew: (what, year) => `${what}: too few answers in ${year} for a value.`,
  answers: (n) => `${n} answers`,
  target: (value) => `Target ${value}`,
  verdictSentence: {
    reached: (target) => `The target ${target} is reached.`,
    "not-reached": (target) => `The target ${target} is not reached.`,
    "not-proven": (target) =>
      `Whether the target ${target} is reached cannot be said: the difference may be chance.`,
  },
  verdict: { reached: "reached", "not-reached": "not reached", "not-proven": "not proven" },
  noTarget: "no target",
  changeSentence: {
    rose: (before, since) => `It has risen from ${before} in ${since}.`,
    fell: (before, since) => `It has fallen from ${before} in ${since}.`,
    "not-proven": (before, since) => `Compared with ${before} in ${since}, no change is proven.`,
  },
  change: {
    rose: "has risen",
    fell: "has fallen",
    "not-proven": "no proven change",
    "question-changed": "question changed",
  },
  questionChanged: (since) =>
    `The question has changed since ${since}: the years cannot be compared.`,
  channelShift: (since, shifts) =>
    `Since ${since} the answers come by other ways (${shifts}). That alone may move the figure.`,
  channelShare: (channel, from, to) => `${channel}: ${from} → ${to}`,
  channels: {
    embed: "on the web page",
    link: "link",
    qr: "QR code",
    sms: "text message",
    kiosk: "tablet",
    staff: "entered by staff",
    import: "imported",
  },
  states: { few: "fewer than 5", "no-nps": "fewer than 30", none: "no answers" },
  indicative: (value) => `${value}, indicative`,
  nothing: "–",
  noTargets: "No indicator is followed for this unit yet.",
  columns: {
    indicator: "Indicator",
    year: "Year",
    value: "Value",
    interval: "95% interval",
    n: "Answers",
    target: "Target",
    verdict: "Reached?",
    change: "Against the year before",
    statement: "Statement",
    agreeing: "Agree (4–5)",
    language: "Language",
    unit: "Unit",
    mean: "Mean",
    nps: "NPS",
    meanYear: (year) => `Mean ${year}`,
    npsYear: (year) => `NPS ${year}`,
  },
  scorecardCaption: (year) => `The scorecard of ${year}`,
  byYear: (what, scale) => `${what} by year, ${scale}`,
  chartAlt: (title, rows, target) => `${title}. ${rows}. ${target}`.trim(),
  ownLanguage: {
    best: (text, value, year) =>
      `The best of the statements in ${year} was “${text}”: ${value} on the scale 1–5.`,
    other: (text, value, year) => `“${text}” had ${value} on the scale 1–5 in ${year}.`,
    byLanguage: (year) => `Service in one’s own language ${year}, by language of the answer`,
    byYear: "Service in one’s own language by year",
    none: "No form asks about service in one’s own language.",
  },
  statements: (title, year) => `All statements of “${title}” ${year}, scale 1–5`,
  statementsHeading: "All statements",
  byLanguageHeading: "Results by language",
  npsByLanguage: (title, year) => `NPS (−100 … +100) by language, “${title}” ${year}`,
  meanByLanguage: (title, year) => `Mean of all statements (1–5) by language, “${title}” ${year}`,
  npsByUnit: (title, year) => `NPS (−100 … +100) by unit, “${title}” ${year}`,
  meanByUnit: (title, year) => `Mean of all statements (1–5) by unit, “${title}” ${year}`,
  unitsLead:
    "A unit is counted with all that belongs under it. “Against the year before” says only what is larger than chance.",
  noUnits: "No unit has answers in the period.",
  answering: {
    none: "No feedback came in to be handled in the period.",
    received: (n, period) =>
      `This is about ${n} pieces of feedback that came in during ${period} and are handled.`,
    named: "With a name or a contact",
    answerable: "Can be answered and wants an answer",
    sentence: (answered, n, share) =>
      `Of ${n} pieces of feedback with a name or a contact, ${answered} have been answered: ${share}.`,
    all: (n) => `All ${n} pieces of feedback with a name or a contact have been answered.`,
    tooFew:
      "Fewer than 5 pieces of feedback came with a name or a contact, so the share is not shown.",
    noneNamed: "No feedback came with a name or a contact.",
    inTime: (inTime, due, share) =>
      `Of the ${due} that were due, ${inTime} were answered by the promised day: ${share}.`,
    waiting: (n) => `${n} still wait for an answer, and their promised day is not over.`,
    caption: (period) => `Feedback answered, received during ${period}`,
    group: "Feedback",
    n: "Number",
    answered: "Answered",
    share: "Share answered",
    inTimeShare: "Share in time",
    misses: "Late or not at all",
    timesCaption: "Days from when feedback came in",
    time: "Time",
    mean: "Mean",
    median: "Median",
    reaction: "To the first reply or action",
    answer: "To the final reply",
    unitsCaption: "Feedback with a name or a contact, by the unit that handles it",
  },
  method: {
    nps: "NPS is the share who answer 9–10 minus the share who answer 0–6 when asked whether they would recommend the service. The scale goes from −100 to +100; those who answer 7–8 count in the number of answers. The interval is adjusted Wald (Rocks 2016). NPS is shown from 30 answers and is indicative below 100.",
    mean: "Means are on the scale 1–5. “Does not concern me” is left out. Where several statements are joined, the interval counts persons and not answers. The interval follows Student’s t distribution.",
    interval:
      "A 95% interval says how far chance may have moved the figure. Those who answer chose to answer; the interval does not correct for that.",
    target:
      "A target is reached, or not reached, only where the whole interval lies on that side of it. Otherwise it is not proven.",
    change:
      "A change between two years is named only where it is larger than chance with 95% confidence. Otherwise no change is proven.",
    suppression:
      "Groups of fewer than 5 answers are not shown, so that nobody can be recognised. Where just one group of a breakdown is hidden, the smallest beside it is hidden too.",
    interim: (day) =>
      `A year that was not over is interim: what came in after ${day} is not included, and the figure may change.`,
    answering:
      "Answered is feedback that has had a final reply; an interim reply is not enough. In time means by the day that the client was promised. The share in time is of those whose promised day is over.",
    standing: "Feedback that waits in quarantine, and spam, are not counted.",
    wholeMonths: (months) =>
      `The whole month is counted for ${months}, since only the month’s numbers are left.`,
    same: "The report is made anew from the same data each time it is opened: the same data give the same document.",
  },
};
