import type { Random } from '../random';
import type { Axes, ExtraRow } from './axes';
import type { DrawnColumn } from './DrawnColumn';
import type { UnitFigures } from './drawFigures';
import type { DrawnIndex } from './drawIndex';
import { fractionOf, meanOf, type LineValue, sumOf, targetOf } from './lineValues';
import { ROW_WORDS, SECTION_WORDS } from './tableWords';
import type { Level } from './unitNames';

/** One line of a table's body, before it has a place. */
export interface Line {
  readonly kind: 'unit' | 'section' | 'header' | 'codes' | 'other';
  readonly label: string;
  /** In the numbering column. */
  readonly ordinal: string | number | null;
  /** The unit's index, where the line is a unit's. */
  readonly unit?: number;
  /** One per column. */
  readonly values: readonly LineValue[];
}

/** The lines of a table's body from top to bottom: the units, and between them all that is no unit. */
export function drawLines(
  axes: Axes,
  index: DrawnIndex,
  units: readonly UnitFigures[],
  columns: readonly DrawnColumn[],
  random: Random,
): readonly Line[] {
  const other = (label: string, value: (column: DrawnColumn) => LineValue): Line => ({
    kind: 'other',
    label,
    ordinal: null,
    values: columns.map(value),
  });
  const make: Partial<Record<ExtraRow | 'maximum', () => Line>> = {
    maximum: () => other(random.pick(ROW_WORDS.maximum), (column) => maximumOf(column, index)),
    target: () => other(random.pick(ROW_WORDS.target), (column) => targetOf(column, index)),
    measure: () => other(random.pick(ROW_WORDS.measure), measureOf),
    average: () =>
      other(random.pick(ROW_WORDS.average), (column) =>
        meanOf(
          column,
          units.map((_, at) => at),
        ),
      ),
    total: () => other(random.pick(ROW_WORDS.total), sumOf),
    reference: () => other(random.pick(ROW_WORDS.reference), (column) => fractionOf(column, index, 76)),
    remark: () => other(random.pick(ROW_WORDS.remark), () => null),
  };
  const has = (row: ExtraRow): boolean => axes.rows.includes(row);
  const drawn = (...rows: readonly (ExtraRow | 'maximum')[]): readonly Line[] =>
    rows.flatMap((row) => {
      const line = (row === 'maximum' || has(row)) && make[row]?.();
      return line === undefined || line === false ? [] : [line];
    });
  const counts = columns.some(({ use }) => use === 'count');
  const summary = [...drawn('average'), ...(counts ? drawn('total') : [])];
  const top = [
    ...(has('codes') ? [codes(columns)] : []),
    ...drawn('measure'),
    ...(axes.maxima === 'row on top' ? drawn('maximum') : []),
    ...drawn('target'),
    ...(axes.averageOnTop ? summary : []),
  ];
  const bottom = [
    ...(axes.averageOnTop ? [] : summary),
    ...(axes.maxima === 'row below' ? drawn('maximum') : []),
    ...drawn('reference', 'remark'),
  ];
  return [...top, ...unitLines(axes, units, columns, random), ...bottom];
}

function codes(columns: readonly DrawnColumn[]): Line {
  return { kind: 'codes', label: '(2)', ordinal: '(1)', values: columns.map((_, at) => `(${at + 3})`) };
}

function maximumOf({ use, item }: DrawnColumn, { items, whole }: DrawnIndex): LineValue {
  if (use === 'points') return { hundredths: items[item ?? -1]?.max ?? 0 };
  return use === 'composite' ? { hundredths: whole } : null;
}

function measureOf({ use }: DrawnColumn): LineValue {
  if (use === 'points' || use === 'composite' || use === 'itemMax') return 'điểm';
  if (use === 'rate' || use === 'judgedRate' || use === 'oppositeRate') return '%';
  return use === 'count' ? 'hồ sơ' : null;
}

function unitLines(
  axes: Axes,
  units: readonly UnitFigures[],
  columns: readonly DrawnColumn[],
  random: Random,
): readonly Line[] {
  const restart = random.chance(0.6);
  const levels = [...new Set(units.map(({ level }) => level))];
  const numerals = axes.levels === 'roman sections' || (axes.levels === 'bare names' && random.chance(0.5));
  const inLabel = random.chance(0.3);
  const headed = levels.length > 1;
  const averages = axes.rows.includes('section averages')
    ? random.pick(['Bình quân khối', 'Trung bình nhóm'] as const)
    : '';
  const repeatAt = axes.rows.includes('repeated header') ? Math.ceil(units.length / 2) : -1;
  return levels.flatMap((level, at) => {
    const members = units.flatMap((unit, index) => (unit.level === level ? [index] : []));
    const lines = members.flatMap((index, place): Line[] => [
      ...(index === repeatAt && place > 0 ? [{ kind: 'header' as const, label: '', ordinal: null, values: [] }] : []),
      {
        kind: 'unit',
        label: units[index]?.name ?? '',
        ordinal: (restart && headed ? place : index) + 1,
        unit: index,
        values: columns.map(({ values }) => valueOf(values[index] ?? null)),
      },
    ]);
    const section = sectionLine(level, numerals ? (['I', 'II'][at] ?? '') : '', inLabel, columns, random);
    const average: Line[] =
      averages === ''
        ? []
        : [{ kind: 'other', label: averages, ordinal: null, values: columns.map((column) => meanOf(column, members)) }];
    return headed ? [section, ...lines, ...average] : lines;
  });
}

function sectionLine(
  level: Level,
  numeral: string,
  inLabel: boolean,
  columns: readonly DrawnColumn[],
  random: Random,
): Line {
  const words = random.pick(level === 'department' ? SECTION_WORDS.departments : SECTION_WORDS.communes);
  return {
    kind: 'section',
    label: inLabel && numeral !== '' ? `${numeral}. ${words}` : words,
    ordinal: inLabel || numeral === '' ? null : numeral,
    values: columns.map(() => null),
  };
}

function valueOf(value: number | string | null): LineValue {
  return typeof value === 'number' ? { hundredths: value } : value;
}
