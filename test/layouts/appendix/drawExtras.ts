import type { Random } from '../random';
import type { Axes, ExtraColumn } from './axes';
import type { DrawnColumn } from './DrawnColumn';
import type { Figures, UnitFigures } from './drawFigures';
import { EXTRA_WORDS } from './tableWords';

const OLD_DISTRICTS = ['Huyện Tam Bình', 'Huyện Trà Ôn', 'Thị xã Bình Minh', 'Huyện Vũng Liêm'] as const;
const NOTES = ['', '', 'Đề nghị rà soát', 'Chậm báo cáo', 'Đã xác minh'] as const;

/** Columns beside the scores: those that describe the unit come before them, remarks after. */
export function drawExtras(
  { extras }: Axes,
  { units }: Figures,
  random: Random,
): { readonly beforeScores: readonly DrawnColumn[]; readonly afterScores: readonly DrawnColumn[] } {
  const drawn = extras.map((extra) => ({ extra, column: extraColumn(extra, units, random) }));
  const after = drawn.filter(
    ({ extra }) => extra === 'note' || (extra !== 'blank' && isFigure(extra) && random.chance(0.5)),
  );
  return {
    beforeScores: drawn.filter((each) => !after.includes(each)).map(({ column }) => column),
    afterScores: after.map(({ column }) => column),
  };
}

function isFigure(extra: ExtraColumn): boolean {
  return ['received', 'overdue', 'judgedRate', 'oppositeRate'].includes(extra);
}

function extraColumn(extra: ExtraColumn, units: readonly UnitFigures[], random: Random): DrawnColumn {
  const make = (
    use: DrawnColumn['use'],
    value: (unit: UnitFigures, at: number) => number | string | null,
    decimals = 0,
  ): DrawnColumn => ({
    use,
    path: [extra === 'blank' ? '' : random.pick(EXTRA_WORDS[extra])],
    values: units.map(value),
    decimals,
  });
  switch (extra) {
    case 'code':
      return make('text', (_, at) => `H53.${String(at + 12).padStart(2, '0')}`);
    case 'type':
      return make('text', ({ level, name }) =>
        level === 'department' ? 'Sở, ngành' : /phường|^P\./i.test(name) ? 'Phường' : 'Xã',
      );
    case 'parent':
      return make('text', ({ level }) => (level === 'department' ? null : random.pick(OLD_DISTRICTS)));
    case 'note':
      return make('text', () => random.pick(NOTES));
    case 'blank':
      return make('blank', () => null);
    case 'received':
      return make('count', ({ received }) => received);
    case 'overdue':
      return make('count', ({ overdue }) => overdue);
    case 'judgedRate':
      return make('judgedRate', ({ judgedRate }) => judgedRate, 1);
    case 'oppositeRate':
      return make('oppositeRate', ({ oppositeRate }) => oppositeRate, 1);
  }
}
