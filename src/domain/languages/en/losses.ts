import type { losses as vietnamese } from '../vi/losses';

export const losses: typeof vietnamese = {
  parts: {
    sheet: 'the whole sheet, because its part is missing or damaged',
    signature: 'the digital signature, which is void once the file is changed',
    chart: 'charts',
    table: 'filter tables and formulas that name their columns',
    pivot: 'pivot tables',
    slicer: 'slicers',
    shape: 'shapes and text boxes',
    thread: 'threaded comments',
    object: 'embedded objects, buttons or a background picture',
    longText: 'the end of texts that are too long for Excel',
    longFormula: 'formulas that are too long for Excel (values stand in their place)',
    spill: 'formulas that fill several cells (replaced by their values)',
    looks: 'some looks of cells, because the workbook has 64,000 of them',
    merges: 'merged cells',
    frozen: 'frozen rows and columns',
    tabColor: 'the colour of the tab',
    paper: 'A4 paper and margins',
    orientation: 'the orientation of the paper',
    fitWidth: 'printing one page wide',
    printTitles: 'header rows on every printed page',
    printAreas: 'print areas',
    footer: 'page numbers in the footer',
    smallPrint:
      'letters of nine points on A4, as the table has too many columns (print on A3, hide columns or submit the ranking)',
    lockedCopy: 'the completed copy of a sheet protected by a password (unprotect it and recalculate to have it)',
    goneSheet: 'a sheet of results that was deleted or renamed while others were written',
    otherCells:
      'some cells do not hold what was written, as somebody changed the sheet meanwhile or Excel refused it (recalculate to have the sheet made again)',
    oldSheet: 'an old sheet of results that could not be deleted; it is hidden, and goes with the next run',
    longList: 'a drop-down list that is too long',
  },
  on: (part, sheet) => `${part} (sheet “${sheet}”)`,
};
