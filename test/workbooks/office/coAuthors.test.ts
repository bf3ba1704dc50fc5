import { recalculate } from '../../../src/workbooks/recalculate';
import { insertRow } from '../../excelHost/insertRow';
import type { HostSheet } from '../../excelHost/model/HostSheet';
import type { HostWorkbook } from '../../excelHost/model/HostWorkbook';
import { SimulatedExcel } from '../../excelHost/SimulatedExcel';
import { codeOf, inFront, type OpenInExcel } from './openInExcel';
import { smallWorkbook } from './smallWorkbook';

const open = (workbook: HostWorkbook): OpenInExcel => inFront(new SimulatedExcel({ workbook: workbook.clone() }));

function sheetOf(workbook: HostWorkbook, name: string): HostSheet {
  const sheet = workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

const deeds: readonly (readonly [string, (workbook: HostWorkbook, sheet: HostSheet) => void])[] = [
  ['renames', (workbook, sheet) => workbook.renameSheet(sheet, `${sheet.name} mới`)],
  ['deletes', (workbook, sheet) => workbook.deleteSheet(sheet)],
  ['inserts a row in', (workbook, sheet) => insertRow(workbook, sheet, 0)],
  ['types in', (_, sheet) => sheet.change(2, 1, ({ look }) => ({ look, value: 'Hòa Lạc' }))],
  [
    'filters',
    (_, sheet) => void (sheet.autoFilter = { area: { top: 1, left: 0, bottom: 4, right: 2 }, hidden: new Set([2, 3]) }),
  ],
  ['protects', (_, sheet) => void (sheet.protection = { on: true, password: 'bí mật' })],
];

const told = ['changed-meanwhile', 'protected-sheet', 'no-table', 'no-units', 'only-lists'];

const keyOf: Readonly<Partial<Record<string, string>>> = {
  'Xếp hạng': 'ranking',
  'Kiểm tra': 'checks',
  'Cấu hình': 'settings',
};

/** A sheet as a person sees it, without what only the simulation counts. */
function seen(opened: OpenInExcel, name: string): unknown {
  const sheet = opened.excel.workbook.findSheet(name);
  return sheet === undefined
    ? undefined
    : [opened.sheets().find((each) => each.name === sheet.name), sheet.autoFilter, sheet.protection, sheet.visibility];
}

describe('A co-author who, between any two round trips of a click,', () => {
  let start: HostWorkbook;
  beforeAll(async () => {
    const opened = open(smallWorkbook());
    await recalculate(opened.port);
    start = opened.excel.workbook;
    sheetOf(start, 'Bảng điểm').change(2, 2, ({ look }) => ({ look, value: 69.5 }));
  });

  const cases = deeds.flatMap(([what, act]) =>
    ['Bảng điểm', 'Số hóa', 'Xếp hạng', 'Kiểm tra', 'Bảng điểm - KQ', 'Cấu hình'].flatMap((name) =>
      [1, 2, 3, 4, 5].map((batch) => ({ what, act, name, batch })),
    ),
  );

  it.each(cases)(
    '$what $name before batch $batch finds it so, results old or new, and no tab of ours',
    async ({ what, act, name, batch }) => {
      const alone = open(start);
      act(alone.excel.workbook, sheetOf(alone.excel.workbook, name));
      const before = ['Bảng điểm', 'Số hóa', 'Bảng điểm mới', 'Số hóa mới'].map((each) => seen(alone, each));
      const results = keys(alone);

      const opened = open(start);
      const answer = opened.excel.answer.bind(opened.excel);
      let count = 0;
      opened.excel.answer = (request) => {
        count += 1;
        if (count === batch) act(opened.excel.workbook, sheetOf(opened.excel.workbook, name));
        return answer(request);
      };
      const code = await recalculate(opened.port).then(() => undefined, codeOf);
      if (code !== undefined) expect(told).toContain(code);
      expect(['Bảng điểm', 'Số hóa', 'Bảng điểm mới', 'Số hóa mới'].map((each) => seen(opened, each))).toEqual(before);
      expect(opened.excel.workbook.sheets.filter((sheet) => sheet.name.startsWith('~'))).toEqual([]);
      expect(opened.excel.workbook.names.filter((each) => /temporary|lock/u.test(each.name))).toEqual([]);
      // What is deleted before it is read has no results any more.
      const kept = code === undefined ? ['ranking', 'checks', 'narrative', 'settings'] : results;
      const deleted = what === 'deletes' ? keyOf[name] : undefined;
      expect(keys(opened)).toEqual(expect.arrayContaining(kept.filter((key) => key !== deleted)));
    },
  );
});

const keys = ({ sheets }: OpenInExcel): readonly string[] =>
  sheets()
    .flatMap(({ ownKey }) => ownKey ?? [])
    .sort();
