import type { documents as vietnamese } from '../vi/documents';

export const documents: typeof vietnamese = {
  heading: 'Export report (.docx)',
  note: 'A document in the layout of Decree 30/2020/NĐ-CP. Office, symbol, recipients and signer come from “The appendix to be submitted”; what is missing is marked yellow to be filled in.',
  kind: 'Kind of document',
  kinds: {
    report: 'Report (báo cáo)',
    letter: 'Letter (công văn)',
    notice: 'Notice (thông báo, appendices alone)',
  },
  appendices: 'Tables of the document',
  all: 'All tables',
  chosen: 'Chosen appendices',
  template: 'The office’s own template (.docx, if any)',
  chooseTemplate: 'Choose a template…',
  make: 'Export',
  later: 'Later',
  frame: 'Give office, signer…',
  working: 'Making the document…',
  done: (name) => `Exported ${name}.`,
  dismiss: 'Dismiss',
  notes: {
    'no-period': (_subject, _possible) =>
      'No table says of which period it is: places for the period are marked yellow in the document to be filled in; the rest is made all the same.',
    'no-unit': (_subject, _possible) =>
      'No table has units, so the document has no remarks, ranking or charts; the tables of figures are in it all the same.',
    'no-composite': (_subject, _possible) =>
      'No unit has a composite (or points of all groups to add up), so the document ranks nobody and has no charts of scores; all else that the figures allow is made all the same.',
    'one-unit': (subject, _possible) =>
      `“${subject}” is the only unit, so its rank is compared with nobody’s; the document is made with its figures all the same.`,
    'error-cells': (subject, _possible) =>
      `Cells that show an Excel error are printed as dashes: ${subject}; mend them and export again.`,
    'worked-out-errors': (subject, _possible) =>
      `Cells that show an Excel error but follow from others are printed as worked out: ${subject}; compare them, mend them and export again.`,
    'hidden-units': (subject, _possible) =>
      `What is in hidden rows or columns is counted and so printed in the document: ${subject}; please delete the units that are no more from the table, and export again.`,
    'template-unreadable': (subject, _possible) =>
      `The template “${subject}” cannot be read: it is no .docx file, is damaged or has a password. The document has the common layout; open the template in Word, save it as .docx and export again.`,
    'template-with-macros': (subject, _possible) =>
      `The template “${subject}” holds macros (.docm, .dotm) and cannot be used. The document has the common layout; open the template in Word, save it as .docx (Word Document) and export again.`,
    'template-without-places': (subject, possible) =>
      `The template “${subject}” has no place to be filled, so the document has the common layout. Write places into it, e.g. {{period}}; there are: ${possible.join('; ')}.`,
    'unknown-place': (subject, possible) =>
      `Nothing is known for the place “{{${subject}}}” of the template, so it stays as it is${
        possible.length === 0
          ? '.'
          : possible.length === 1
            ? `; is it “{{${possible.join('')}}}”?`
            : `; there are: ${possible.join('; ')}.`
      }`,
    'empty-place': (subject, _possible) =>
      `There is nothing to put into the place “{{${subject}}}” of the template, so it is left empty.`,
    'narrow-place': (subject, _possible) =>
      `The place “{{${subject}}}” of the template is so narrow that words in the table are torn; please give it more room.`,
    'parted-place': (subject, _possible) =>
      `The place “{{${subject}}}” of the template is narrow, so tables go on there in further parts; give it the width of the page to have them in fewer.`,
    'low-place': (subject, _possible) =>
      `The place “{{${subject}}}” of the template stands in a text box that is lower than what comes there, so the lower part is cut off; make the box higher, let it grow with its text, or move the place out of it.`,
    'upright-place': (subject, _possible) =>
      `The place “{{${subject}}}” of the template stands in a table or a content control, so the appendices have no lying pages: wide tables are parted. To have lying pages, put the place into a paragraph of its own outside of it.`,
    'misplaced-place': (subject, _possible) =>
      `The place “{{${subject}}}” of the template stands in a header, a footer, a note or a text box, which has no room for what it asks for, so it stays as it is; move it into the body of the document.`,
    'unplaced-appendix': (subject, _possible) =>
      `The appendix “${subject}” is not in the document, as the template has no place for appendices; write {{appendices}} into a paragraph of its own in its body.`,
    'no-such-appendix': (subject, possible) =>
      `There is no sheet “${subject}” to be attached; the sheets with tables are: ${possible.join('; ')}.`,
  },
};
