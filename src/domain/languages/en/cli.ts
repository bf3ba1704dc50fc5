import type { cli as vietnamese } from '../vi/cli';
import { plural } from './plural';

export const cli: typeof vietnamese = {
  help: `Bảng điểm 766: computes, ranks and checks the appendices in an Excel file.

Usage:
  npm run --silent recalc -- FILE.xlsx... [--out FILE-or-FOLDER] [--previous FILE.xlsx]
                             [--settings FILE.json] [--json] [--values] [--close | --reopen] [--lang vi|en]
                             [--report FILE.docx [--report-kind report|letter|notice] [--appendix SHEET]...
                             [--template FILE.docx]]

  --out       write the result to this file, or into this folder as NAME-ket-qua.xlsx
              (without: beside the input as NAME-ket-qua.xlsx)
  --previous  the workbook of the period before, to compare with
  --settings  a JSON file of settings, e.g. {"targets": {"publicity": 70, "SỐ HÓA HỒ SƠ": 85}}
  --json      print one line of JSON for each file; write files only with --out
  --values    write values and fixed formats instead of formulas and conditional formats
  --close     close the period: results are fixed figures that no later run writes over; with errors
              open it is not closed, unless --despite-errors is added
  --reopen    reopen a period that was closed
  --report    write a Word document as well, to this file or into this folder as NAME-bao-cao.docx
  --report-kind  report (báo cáo; the default), letter (công văn) or notice (thông báo: appendices alone)
  --appendix  attach this sheet alone; once for each sheet
  --template  the office's own .docx with places such as {{period}}; the rest of it stays
  --lang      vi or en: the language of the result and of what is said; the settings file and sheet come first
  --help      print this

An input is never written to. Exit code: 0 done; 1 done, the figures have errors; 2 an input could not be read.`,
  unknownLanguage: (languages) => `--lang is one of: ${languages}.`,
  noFile: 'No .xlsx file was given; --help tells how.',
  unknownOption: (option) => `There is no option ${option}; --help tells which there are.`,
  valueMissing: (option) => `The option ${option} needs a path.`,
  valueUnwanted: (option) => `The option ${option} takes no value.`,
  givenTwice: (option) => `The option ${option} can be given once only.`,
  unknownKind: (kinds) => `--report-kind is one of: ${kinds}.`,
  onlyWithReport: (option) => `The option ${option} goes with --report alone.`,
  reportEnding: (path) => `A Word document ends in .docx, which “${path}” does not.`,
  outNotFolder: (option, out) => `With several files ${option} has to be an existing folder, which “${out}” is not.`,
  outFolderMissing: (folder) => `There is no folder “${folder}” for the result.`,
  outIsInput: (out) => `“${out}” is an input and is not written to; choose another place.`,
  sameOutput: (out) => `Two files would both give “${out}”; run them one by one or rename one.`,
  settingsNotJson: (file) => `The settings file “${file}” is not valid JSON.`,
  settingsWrong: (file, problems) => `The settings file “${file}” has entries that are not valid: ${problems}.`,
  closeOrReopen: 'Only one of --close and --reopen can be given.',
  closed: {
    now: '  The period is closed',
    before: '  This period is closed: its result sheets stay as they are; to have them written, add --reopen',
  },
  previousUnreadable: (file, sheets) =>
    `Period before: of “${file}” these sheets cannot be read, as their parts are missing or damaged: ${sheets.join(', ')}.`,
  previousFailed: 'Period before: ',
  noPeriod: 'no period given',
  contents: (tables, units) =>
    `  ${plural(tables, 'table', 'tables')}, ${units === 0 ? 'no units to be ranked' : plural(units, 'unit', 'units')}`,
  board: (title) => `  Ranking of ${title}:`,
  ranked: (rank, name, score, grade) => `    ${rank}. ${name}: ${score}${grade}`,
  figure: (value, decimals) => value.toLocaleString('en-GB', { maximumFractionDigits: decimals }),
  more: (count) => `    … and ${count} more`,
  findings: (errors, warnings, infos) =>
    `  Check: ${plural(errors, 'error', 'errors')}, ${warnings} to look at again, ${plural(infos, 'remark', 'remarks')}`,
  finding: (sheet, cell, message) => `    Error at ${sheet}!${cell}: ${message}`,
  moreFindings: (count) => `    … and ${plural(count, 'more error', 'more errors')}, see the check sheet`,
  written: (file) => `  Written: ${file}`,
  lost: (parts) => `  Could not take along: ${parts}`,
  explainUsage: 'Usage: npm run explain -- FILE.xlsx... [--sheet NAME] [--json] [--lang vi|en]',
};
