import { plural } from './plural';
import type { failures as vietnamese } from '../vi/failures';

/** The workbook by its name, where that is known. */
const workbook = (name: string): string => (name === '' ? 'the open workbook' : `the workbook “${name}”`);

export const failures: typeof vietnamese = {
  'not-a-workbook': (subject) => ({
    what: `“${subject}” is not an Excel .xlsx file.`,
    why: 'It may be an old .xls, an .xlsb, .ods, CSV or other file that was given another ending.',
    next: 'Open it in Excel, choose Save As › Excel Workbook (.xlsx), and try again.',
  }),
  'word-file': (subject) => ({
    what: `“${subject}” is a Word file, not an Excel workbook.`,
    why: 'A table in Word has no cells and columns as a worksheet has, so nothing can be calculated.',
    next: 'Choose the Excel workbook the appendix was made in; where there is only Word, copy the table, paste it into Excel, save it as .xlsx and choose that.',
  }),
  'pdf-file': (subject) => ({
    what: `“${subject}” is a PDF, not an Excel workbook.`,
    why: 'A PDF is made to be read and printed; it has no cells to read figures from.',
    next: 'Choose the original Excel workbook; where there is only a PDF, go in Excel to Data › Get Data › From PDF, save as .xlsx and choose that.',
  }),
  'picture-file': (subject) => ({
    what: `“${subject}” is a picture, not an Excel workbook.`,
    why: 'A photograph or scan has no cells to read figures from.',
    next: 'Choose the original Excel workbook; where there is only a picture, type the figures into Excel, save as .xlsx and choose that.',
  }),
  damaged: (subject, part) => ({
    what: `“${subject}” cannot be read because it is damaged.`,
    why: `It may not have been downloaded or copied completely${part === undefined ? '' : ` (damaged in ${part})`}.`,
    next: 'Download or copy it again; if Excel opens it, save it as a new file, and try again.',
  }),
  encrypted: (subject) => ({
    what: `“${subject}” is protected by a password and cannot be read.`,
    why: 'The file is encrypted; only who knows the password can open it.',
    next: 'Open it in Excel, go to File › Info › Protect Workbook, remove the password, save, and try again.',
  }),
  empty: (subject) => ({
    what: `There is nothing in “${subject}”.`,
    why: 'The file is empty or has no worksheet.',
    next: 'Check that it is the right file, and try again.',
  }),
  'no-table': (subject) => ({
    what: `There is no table of figures in “${subject}”.`,
    why: 'No sheet has a header row with rows of figures below it.',
    next: 'Open the workbook with the appendix to compute, or paste the table into a sheet, and try again.',
  }),
  'no-units': (subject) => ({
    what: `The tables of “${subject}” have no units yet.`,
    why: 'No row names a commune, ward, town, department or indicator.',
    next: 'Fill in the names of the units, one row each, and try again.',
  }),
  'only-lists': (subject) => ({
    what: `There are lists and logs alone in “${subject}”.`,
    why: 'Each row of the tables found is one dossier, letter, procedure or person, or has words alone; no figures of units.',
    next: 'Open the workbook with the appendix to compute, or paste the table into a sheet, and try again.',
  }),
  'open-errors': (errors) => ({
    what: `The period was not closed: ${plural(Number(errors), 'error is', 'errors are')} still open.`,
    why: 'Closed results are filed in “Lịch sử điểm” for the next period to compare with, and errors with them.',
    next: 'Correct the figures, or pass each error over with a reason, and close again. To close all the same on the command line, add --despite-errors.',
  }),
  'unreadable-file': (subject) => ({
    what: `The file “${subject}” cannot be opened.`,
    why: 'It does not exist, or you are not allowed to open it.',
    next: 'Check its name, folder and permissions, and try again.',
  }),
  'output-exists': (subject) => ({
    what: `No result was written, because “${subject}” exists.`,
    why: 'That file was not made by this tool, or has been changed since, so it is kept and not overwritten.',
    next: 'Rename or move it, or choose another place for the result.',
  }),
  'wrong-ending': (subject) => ({
    what: `No result is written to “${subject}”.`,
    why: 'A workbook with macros has to end in .xlsm and one without in .xlsx; Excel opens no other.',
    next: 'Give the result the ending that fits its source, and try again.',
  }),
  'cell-edit-mode': () => ({
    what: 'Nothing could be done while a cell is being edited.',
    why: 'Excel lets an add-in neither read nor write while somebody types in a cell.',
    next: 'Press Enter (or Esc to discard) to finish the cell, and click again.',
  }),
  'protected-sheet': (subject) => ({
    what: `The sheet “${subject}” is protected and cannot be written.`,
    why: 'A protected sheet cannot be changed.',
    next: 'Open that sheet, go to Review › Unprotect Sheet, and click again.',
  }),
  'protected-workbook': (subject) => ({
    what: `No sheet can be added, because the structure of ${workbook(subject)} is locked.`,
    why: 'While the structure is locked, Excel adds and removes no sheets.',
    next: 'Go to Review › Protect Workbook to unlock it, and click again.',
  }),
  'read-only': (subject) => ({
    what: `Nothing can be written, because ${workbook(subject)} is open for reading only.`,
    why: 'The file was opened to be viewed, or somebody else holds it.',
    next: 'Click Enable Editing or save it as another file, and click again.',
  }),
  'disk-full': (subject) => ({
    what: `The disk is full: ${workbook(subject)} could not be written.`,
    why: 'There is not enough room for the result; no unfinished file was left behind.',
    next: 'Remove some files or choose another place with --out, and run it again.',
  }),
  'name-too-long': (subject) => ({
    what: `The name is too long: ${workbook(subject)} could not be written.`,
    why: 'The disk takes names up to a certain length only.',
    next: 'Give a shorter name with --out, and run it again.',
  }),
  'closed-folder': (subject) => ({
    what: `Writing into this folder is not allowed: ${workbook(subject)} could not be written.`,
    why: 'The folder or the disk can only be read.',
    next: 'Choose another folder with --out or ask for permission to write, and run it again.',
  }),
  'too-large': (subject) => ({
    what: `This cannot be done, because ${workbook(subject)} is too large to be handled at once.`,
    why: 'It has more cells than Excel exchanges with an add-in.',
    next: 'Remove empty formatted rows and columns or move sheets to another file, and try again.',
  }),
  'another-workbook': (subject) => ({
    what: 'This cannot be done while another workbook is in front.',
    why: `Excel adds sheets and selects cells only while ${workbook(subject)} is the window in use.`,
    next: 'Click on the window of that workbook, stay there, and click again.',
  }),
  'changed-meanwhile': (subject) => ({
    what: `Nothing was done, because ${subject === '' ? 'the workbook' : `“${subject}”`} changed meanwhile.`,
    why: 'A sheet was renamed, deleted or edited after it had been read.',
    next: 'Click again to compute from what is there now.',
  }),
  'already-running': (subject) => ({
    what: `Nothing was done, because ${workbook(subject)} is being computed elsewhere.`,
    why: 'The button in the ribbon, the pane or a co-author has started a run that is not done yet.',
    next: 'Wait for that run to end (five minutes at most), and click again.',
  }),
  cancelled: () => ({
    what: 'Stopped as you asked; the workbook is as before.',
    why: 'You clicked stop before the writing was done.',
    next: 'Click again whenever you like.',
  }),
  'office-missing': () => ({
    what: 'This page has to be opened inside Excel.',
    why: 'There is no Excel here, or it is too old for the add-in.',
    next: 'Open the add-in from Excel, or use the page in the browser: choose an .xlsx file there.',
  }),
  'office-unloaded': () => ({
    what: 'Office.js, which connects this pane with Excel, did not arrive.',
    why: 'The file office.js of the installation does not reach this machine: the folder releases on the server is incomplete, or the network is down.',
    next: 'Close the pane and open it again. If that does not help, have your IT department open check.html of the installation; meanwhile use the stand-alone page in a browser.',
  }),
  'office-silent': () => ({
    what: 'Excel has not answered this pane.',
    why: 'Excel is busy, or the connection between Excel and the add-in is broken.',
    next: 'Wait a little; if it stays, close the pane and open it from the ribbon again, or close and open Excel.',
  }),
  'excel-too-old': () => ({
    what: 'Excel on this machine is too old.',
    why: 'Bảng điểm 766 needs Excel 2021, Excel 2024, Microsoft 365 or Excel on the web.',
    next: 'Update Excel, or open the stand-alone page in Chrome, Edge or Firefox and choose an .xlsx file.',
  }),
  'part-missing': () => ({
    what: 'A part of the program cannot be fetched.',
    why: 'The server cannot be reached, or a newer version was installed and the open one is no longer there.',
    next: 'Close the pane and open it again; on the stand-alone page download what results there are, then load the page anew.',
  }),
  unexpected: (subject) => ({
    what: 'Something unexpected went wrong; what you typed is as before.',
    why: subject === '' ? 'The cause is not known.' : `The machine says: ${subject}`,
    next: 'Try again; if it stays, send the file and this message to whoever looks after the add-in.',
  }),
};
