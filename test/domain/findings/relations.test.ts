import { relationsFromTables } from '../../../src/domain/findings/relations/fromTables';
import { relationText } from '../../../src/domain/findings/relations/relationText';
import { statedRelation } from '../../../src/domain/findings/relations/StatedRelation';
import { messagesIn } from '../../../src/domain/languages/messages';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import { tablesFromWorkbook } from '../../../src/domain/tables/fromWorkbook';
import { Random } from '../../layouts/random';
import { workbookOf } from './findingsOf';

type Row = readonly number[];

/** The relations found in a table of counts, as the sheet states them. */
function relationsIn(headers: readonly string[], rows: readonly Row[]): readonly string[] {
  const sheet = [
    ['BÁO CÁO TỔNG HỢP'],
    ['Đơn vị', ...headers],
    ...rows.map((row, index) => [`Xã số ${index + 1}`, ...row]),
  ];
  const tables = tablesFromWorkbook(workbookOf({ 'Một cửa': sheet }), presetSettings);
  return relationsFromTables(tables).flatMap((each) => {
    const table = tables[each.table];
    return table === undefined ? [] : [relationText(statedRelation(table, each), messagesIn('vi').findings.relation)];
  });
}

const HEADERS = ['Tiếp nhận', 'Trực tuyến', 'Trực tiếp', 'Bưu chính'];

function drawn(count: number, seed: number, make: (random: Random, row: number) => Row): readonly Row[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, row) => make(random, row));
}

describe('relations that nobody wrote down', () => {
  const parts = (random: Random): [number, number, number] => [
    random.whole(1, 300),
    random.whole(1, 300),
    random.whole(1, 300),
  ];

  it('sees a sum of neighbours', () => {
    const rows = drawn(12, 1, (random) => {
      const [a, b, c] = parts(random);
      return [a + b + c, a, b, c];
    });
    expect(relationsIn(HEADERS, rows)).toEqual(['cột 2 = cột 3 + cột 4 + cột 5']);
  });

  it.each([
    [6, 1],
    [7, 1],
    [9, 2],
    [10, 2],
    [13, 2],
  ])('sees it when some of %i rows break it as mistakes do, no more than %i in one direction', (count, most) => {
    const breaking = (broken: number): readonly string[] =>
      relationsIn(
        HEADERS,
        drawn(count, 2, (random, row) => {
          const [a, b, c] = parts(random);
          return [a + b + c + (row < broken ? 40 : 0), a, b, c];
        }),
      );
    expect(breaking(1)).toEqual(['cột 2 = cột 3 + cột 4 + cột 5']);
    expect(breaking(most)).toEqual(['cột 2 = cột 3 + cột 4 + cột 5']);
    expect(breaking(most + 1)).toEqual([]);
  });

  it('sees it when a quarter of the rows break it in either direction, not when more do', () => {
    const breaking = (broken: number): readonly string[] =>
      relationsIn(
        HEADERS,
        drawn(16, 2, (random, row) => {
          const [a, b, c] = parts(random);
          return [a + b + c + (row < broken ? (row % 2 === 0 ? 40 : -40) : 0), a, b, c];
        }),
      );
    expect(breaking(4)).toEqual(['cột 2 = cột 3 + cột 4 + cột 5']);
    expect(breaking(5)).toEqual([]);
  });

  it('adds the column without which some rows would break the sum', () => {
    const rows = drawn(12, 3, (random, row) => {
      const [a, b] = parts(random);
      const carried = row === 5 ? 246 : 0;
      return [a + b - carried, a, b, carried];
    });
    expect(relationsIn(HEADERS, rows)).toEqual(['cột 2 = cột 3 + cột 4 − cột 5']);
  });

  it.each<[string, number, (random: Random) => Row]>([
    [
      'few rows',
      5,
      (random) => {
        const [a, b, c] = parts(random);
        return [a + b + c, a, b, c];
      },
    ],
    ['constant columns', 12, () => [3, 1, 2, 0]],
    [
      'a column repeated beside zeros',
      12,
      (random) => {
        const [a] = parts(random);
        return [a, a, 0, 0];
      },
    ],
    [
      'one row that agrees less than a mistake leaves',
      6,
      (random) => {
        const [a, b] = parts(random);
        return [a + b + (random.whole(0, 1) === 0 ? 1 : 0), a, b, random.whole(0, 9)];
      },
    ],
    [
      'figures of their own',
      12,
      (random) => [random.whole(0, 9), random.whole(0, 9), random.whole(0, 9), random.whole(0, 9)],
    ],
  ])('takes no coincidence for one: %s', (_, count, make) => {
    expect(relationsIn(HEADERS, drawn(count, 4, make))).toEqual([]);
  });
});
