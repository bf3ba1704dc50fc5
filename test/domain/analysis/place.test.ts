import path from 'node:path';
import type { Analysis } from '../../../src/domain/Analysis';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { areaAddress, cellAddress, parseArea } from '../../../src/domain/workbook/a1';
import type { Area, Sheet } from '../../../src/domain/workbook/Workbook';
import { analysisOf } from '../../cases/analysisOf';
import { writtenSheet } from '../sheets/writtenSheet';
import { readingExamples } from '../tables/readings/examples';

const [DOWN, RIGHT] = [3, 2];

const movedArea = ({ top, left, bottom, right }: Area): Area => ({
  top: top + DOWN,
  left: left + RIGHT,
  bottom: bottom + DOWN,
  right: right + RIGHT,
});

/** The same sheet with three blank rows above and two blank columns before everything. */
function moved<Own extends Sheet>(sheet: Own): Own {
  const grid = <Cell>(rows: readonly (readonly Cell[])[], blank: Cell): readonly (readonly Cell[])[] => [
    ...Array.from({ length: DOWN }, () => []),
    ...rows.map((row) => [...Array.from({ length: RIGHT }, () => blank), ...row]),
  ];
  return {
    ...sheet,
    rows: grid(sheet.rows, null),
    numberFormats: grid(sheet.numberFormats, undefined),
    merges: sheet.merges.map(movedArea),
    ...(sheet.emphasis === undefined ? {} : { emphasis: grid(sheet.emphasis, undefined) }),
    ...(sheet.columnWidths === undefined
      ? {}
      : { columnWidths: [...Array.from({ length: RIGHT }, () => undefined), ...sheet.columnWidths] }),
  };
}

/** `B3` → `D6`, `B3:C9` → `D6:E12`. */
function movedAddress(address: string): string {
  const area = parseArea(address);
  if (area === undefined) return address;
  const to = movedArea(area);
  return address.includes(':') ? areaAddress(to) : cellAddress(to.top, to.left);
}

/** What is read, found and scored, addresses by a way to say them. */
function told({ tables, boards, findings }: Analysis, own: ReadonlySet<string>, say: (address: string) => string) {
  return {
    tables: tables.map(({ sheet, area, kind, columns, rows, period }) => [
      sheet,
      say(areaAddress(area)),
      kind,
      columns.map(({ header, role, group, max, figures }) => [header, role, group, max, figures]),
      rows.map((row) => [row.name, row.kind]),
      period?.label,
    ]),
    boards: boards.map(({ units }) =>
      units.map(({ name, score, grade, rank, delta }) => [name, score, grade, rank, delta]),
    ),
    findings: findings
      .map(({ rule, severity, sheet, cell, found, expected, unit }) =>
        [rule, severity, sheet, own.has(sheet) ? cell : say(cell), found, expected, unit].join(' '),
      )
      .sort(),
  };
}

const examples = ['../tables/readings', '../findings/mistakes', 'results']
  .flatMap((folder) => readingExamples(path.join(__dirname, folder)))
  // Formulas name cells themselves.
  .filter(({ sheets }) => sheets.every(({ formulas }) => formulas === undefined))
  .map((example) => ({ ...example, workbook: { sheets: example.sheets } }));

describe('wherever it stands on its sheets', () => {
  it.each(examples)('is read, scored and checked alike: $title', ({ sheets, workbook, options }) => {
    const own = new Set(sheets.filter(({ ownKey }) => ownKey !== undefined).map(({ name }) => name));
    const elsewhere = sheets.map((sheet) => (sheet.ownKey === undefined ? moved(sheet) : sheet));
    const there = analyzeWorkbook({ sheets: elsewhere }, options);
    expect(told(there, own, (address) => address)).toEqual(told(analysisOf(workbook, options), own, movedAddress));
  });
});

describe('beside the results of before', () => {
  const open = examples.filter(({ options }) => options.close !== true && options.remember === undefined);

  it.each(open)('comes to the same: $title', ({ sheets, workbook, options }) => {
    const first = analysisOf(workbook, options);
    const made = new Set(first.plans.map(({ key }) => key));
    const results = first.plans.map((plan) => writtenSheet(plan));
    const kept = sheets.filter(({ ownKey }) => ownKey === undefined || !made.has(ownKey));
    const again = analyzeWorkbook({ sheets: [...results, ...kept] }, options);
    const same = (address: string): string => address;
    expect(told(again, new Set(), same)).toEqual(told(first, new Set(), same));
    const written = ({ plans }: Analysis): readonly unknown[] => plans.filter(({ key }) => key !== 'settings');
    expect(written(again)).toEqual(written(first));
  });
});
