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
    looks: 'some looks of cells, because the workbook has 64,000 of them',
    longList: 'a drop-down list that is too long',
  },
  on: (part, sheet) => `${part} (sheet “${sheet}”)`,
};
