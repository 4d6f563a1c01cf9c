import type { ExportTexts } from "./sv.ts";

export const en: ExportTexts = {
  open: "Export",
  title: "Export responses",
  lead: (count) => `The file will have ${count}, by the filters you see.`,
  leadUnknown: "The file follows the filters you see.",
  chooseForm: "Choose a form first: each form has columns of its own.",
  format: "File format",
  formats: {
    xlsx: {
      name: "Excel workbook",
      hint: "For Excel and LibreOffice. What does not fit on one sheet continues on the next.",
    },
    excel: { name: "CSV for Excel", hint: "Opens directly in Excel, with å, ä and ö intact." },
    csv: { name: "CSV file", hint: "By RFC 4180, with commas. For other programs." },
    jsonl: { name: "JSON lines", hint: "One line of JSON per response. For programmers." },
    parquet: {
      name: "Parquet file",
      hint: "Every column typed. For R, Python and data warehouses.",
    },
  },
  content:
    "One row per response: time, language, unit, channel and all answers, comments among them. Phone numbers and e-mail addresses in the text are masked.",
  withoutContacts: "Contacts are not included.",
  contacts: "Include contacts",
  contactsHint: "The audit log keeps who took them along, and why.",
  codebookLead: "Answers are given as ids. What each id means, in every language, is in",
  codebook: "the codebook",
  download: "Download",
  cancel: "Cancel",
  close: "Close",
  stop: "Cancel the export",
  again: "New export",
  starting: "The export is starting …",
  running: "The file is being downloaded.",
  progress: (rows, expected) => `${rows} of about ${expected}`,
  goesOn: "You can close this dialog: the browser goes on downloading.",
  complete: (count) => `Done: the file has ${count}.`,
  completeHint: "If the browser says that the download failed, download again.",
  stopped: (count) =>
    `The export broke off after ${count}. The file is not whole: delete it and download again.`,
  unknown:
    "Respons cannot tell how it went. See in the browser whether the download was completed; if not, download again.",
  anotherRuns:
    "An export of yours is already running. Wait for it to end, or cancel it where you started it.",
};
