import { columnEvidence } from '../../../../src/domain/tables/columnEvidence';
import { presetSettings } from '../../../../src/domain/settings/presetSettings';
import { namingColumns } from '../../../../src/domain/tables/understanding/namingColumns';
import {
  cornerColumn,
  isRatedBeside,
  isSelfBeside,
  withNeighbour,
  withTitle,
} from '../../../../src/domain/tables/understanding/surroundedHeaders';
import { Vocabulary } from '../../../../src/domain/vocabulary/Vocabulary';
import type { CellValue } from '../../../../src/domain/workbook/Workbook';
import { cellsOf, draftOf } from '../understanding/proposed';

/** All that stands in a column. */
function summedUp(cells: readonly CellValue[]): string {
  const evidence = columnEvidence(cellsOf(cells), presetSettings);
  return Object.entries(evidence)
    .filter(([, value]) => value !== 0 && value !== false)
    .map(([name, value]) =>
      Array.isArray(value) ? `${name} ${value.length}` : value === true ? name : `${name} ${value}`,
    )
    .join(', ');
}

describe('a column by what stands in it', () => {
  it.each<readonly [string, readonly CellValue[], string]>([
    ['whole numbers', [3, 1, 2], 'filled 3, rows 3, numbers 3, least 1, greatest 3, integersOnly, figures 3'],
    ['decimals and blanks', [3.5, null, -1, '-'], 'filled 2, rows 4, numbers 2, least -1, greatest 3.5, figures 2'],
    [
      'fractions of one maximum',
      ['12/18', '17/18', '9,5/18', '3/20'],
      'filled 4, rows 4, fractions 4, least 3, greatest 17, figures 4, commonMax 18',
    ],
    [
      'fractions of several',
      ['12/18', '17/20'],
      'filled 2, rows 2, fractions 2, least 12, greatest 17, integersOnly, figures 2',
    ],
    [
      'percentages and bounds',
      ['98,5%', '90%', '≥ 80', 'dưới 5'],
      'filled 4, rows 4, numbers 2, percentages 2, bounds 2, least 90, greatest 98.5, figures 2',
    ],
    [
      'grades and ranks in words',
      ['Tốt', 'Khá', 'tốt', 'Nhất', 'Hạng 2'],
      'filled 5, rows 5, texts 5, distinctTexts 4, grades 3, ranks 2, least Infinity, greatest -Infinity, integersOnly, figures 0',
    ],
    [
      'a long text that ends in a grade',
      ['Xuất sắc nhiệm vụ năm'],
      'filled 1, rows 1, texts 1, distinctTexts 1, least Infinity, greatest -Infinity, integersOnly, figures 0',
    ],
    [
      'offices, kinds of offices, periods',
      ['Xã Phú Thọ', 'Xã', 'Tháng 5', 'Phường', 'Quý II/2026'],
      'filled 5, rows 5, texts 5, distinctTexts 5, offices 1, officeKinds 2, periods 2, least Infinity, greatest -Infinity, integersOnly, figures 0',
    ],
    [
      'a long text with a period',
      ['Kết quả thực hiện trong tháng 5'],
      'filled 1, rows 1, texts 1, distinctTexts 1, least Infinity, greatest -Infinity, integersOnly, figures 0',
    ],
    [
      'codes',
      ['000.21.31.H53', 'H53.12', 'H53-1-2', '1.23', 'A12.345', 'G09.12.34', 'x.21.31'],
      'filled 7, rows 7, numbers 1, texts 6, distinctTexts 6, codes 5, offices 1, least 1.23, greatest 1.23, figures 1',
    ],
    [
      'numbers that count up',
      [1, 2, 3, 4],
      'filled 4, rows 4, numbers 4, least 1, greatest 4, integersOnly, figures 4, sequence',
    ],
    [
      'numbers that begin anew',
      [1, 2, 3, 1, 2],
      'filled 5, rows 5, numbers 5, least 1, greatest 3, integersOnly, figures 5, sequence',
    ],
    [
      'numbers with one left out',
      [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12],
      'filled 11, rows 11, numbers 11, least 1, greatest 12, integersOnly, figures 11, sequence',
    ],
    ['numbers with gaps', [1, 3, 5, 7], 'filled 4, rows 4, numbers 4, least 1, greatest 7, integersOnly, figures 4'],
    ['numbers from two', [2, 3, 4], 'filled 3, rows 3, numbers 3, least 2, greatest 4, integersOnly, figures 3'],
    ['a single one', [1], 'filled 1, rows 1, numbers 1, least 1, greatest 1, integersOnly, figures 1'],
    [
      'numbers with words between',
      [1, 'I', 2, null, 3],
      'filled 4, rows 5, numbers 3, texts 1, distinctTexts 1, least 1, greatest 3, integersOnly, figures 3, sequence',
    ],
    ['errors', [{ error: '#N/A' }, 5], 'filled 1, rows 2, numbers 1, least 5, greatest 5, integersOnly, figures 1'],
    ['nothing', [null, ''], 'rows 2, least Infinity, greatest -Infinity, integersOnly, figures 0'],
  ])('%s', (_, cells, expected) => {
    expect(summedUp(cells)).toBe(expected);
  });

  it('keeps the first hundred figures of a long one', () => {
    const long = Array.from({ length: 150 }, (_, row) => row + 0.5);
    const { figures, numbers, greatest } = columnEvidence(long, presetSettings);
    expect([figures.length, numbers, greatest]).toEqual([100, 150, 149.5]);
  });
});

describe('the columns that name rows', () => {
  const named = (columns: Readonly<Record<string, readonly CellValue[]>>): string => {
    const drafts = Object.entries(columns).map(([header, cells]) => draftOf(header, cells));
    const { name, ordinal, values } = namingColumns(
      drafts.map(({ meaning }) => meaning),
      drafts.map(({ evidence }) => evidence),
      drafts.map(({ header }) => header),
    );
    const headers = Object.keys(columns);
    return `${headers[name]} by ${ordinal === undefined ? 'none' : headers[ordinal]}: ${values.map((at) => headers[at]).join(' ')}`;
  };
  const units = ['Xã A', 'Xã B', 'Xã C'];

  it.each<readonly [Readonly<Record<string, readonly CellValue[]>>, string]>([
    [{ STT: [1, 2, 3], 'Đơn vị': units, Điểm: [9, 8, 7] }, 'Đơn vị by STT: Điểm'],
    [{ X: [1, 2, 3], 'Đơn vị': units, Điểm: [9, 8, 7] }, 'Đơn vị by X: Điểm'],
    [{ X: ['1', 'a', '3'], 'Đơn vị': units, Điểm: [9, 8, 7] }, 'Đơn vị by none: X Điểm'],
    [{ 'Đơn vị': units, STT: [1, 2, 3], Điểm: [9, 8, 7] }, 'Đơn vị by STT: Điểm'],
    [
      { STT: [1, 2, 3], Huyện: ['Ba Tri', 'Ba Tri', 'Mỏ Cày'], Xã: ['A', 'B', 'C'], Điểm: [9, 8, 7] },
      'Xã by STT: Điểm',
    ],
    [{ Huyện: ['A', 'B', 'C'], Xã: ['A', 'B', 'D'], Điểm: [9, 8, 7] }, 'Xã by none: Điểm'],
    [
      { STT: [1, 2, 3], 'Đơn vị': units, 'Xếp loại': ['Tốt', 'Khá', 'Tốt'], 'Ghi chú': ['a', 'b', 'c'] },
      'Đơn vị by STT: Xếp loại Ghi chú',
    ],
    [{ STT: [1, 2, 3], Mã: ['000.21.31.H53', '000.22.31.H53', '000.23.31.H53'], Tên: ['A', 'B', 'C'] }, 'Tên by STT: '],
    [
      { STT: [1, 2, 3], 'Nội dung': ['Một', 'Hai', 'Ba'], 'Đơn vị tính': ['%', '%', 'hồ sơ'], 'Kết quả': [5, 6, 7] },
      'Nội dung by STT: Kết quả',
    ],
    [
      { STT: [1, 2, 3], 'Công khai (18)': ['a', 'b', 'c'], 'Lĩnh vực': ['Đất', 'Rừng', 'Biển'] },
      'Lĩnh vực by STT: Công khai (18)',
    ],
    [{ 'Công khai': ['a', 'b', 'c'], Xanh: ['d', 'e', 'f'], Đỏ: [1, 2, 3] }, 'Xanh by none: Công khai Đỏ'],
    [{ Xanh: ['A', 'A', 'B'], Đỏ: ['d', 'e', 'f'], Vàng: [4, 2, 3] }, 'Đỏ by none: Xanh Vàng'],
    [{ Xanh: [4, 2, 3], Đỏ: [5, 6, 9] }, 'Xanh by none: Đỏ'],
    [{ Xanh: [], Đỏ: [], 'Đơn vị': [] }, 'Đơn vị by none: Xanh Đỏ'],
    [{ 'Chỉ tiêu': ['Một', 'Hai', 'Ba'], 'Kết quả': ['Đạt', 'Đạt', 'Đạt'] }, 'Chỉ tiêu by none: Kết quả'],
    [
      { STT: [1, 2, 3], 'Đơn vị': units, Loại: ['Xã', 'Xã', 'Xã'], 'Cơ quan cấp trên': ['A', 'A', 'A'] },
      'Đơn vị by STT: Loại',
    ],
    [{ STT: [1, 2, 3] }, 'STT by none: '],
  ])('of %j', (columns, expected) => {
    expect(named(columns)).toBe(expected);
  });
});

describe('headers by what surrounds them', () => {
  const vocabulary = new Vocabulary([]);
  const meaningsOf = (headers: readonly string[]) => headers.map((header) => draftOf(header).meaning);
  const pathsOf = (headers: readonly string[]) => headers.map((header) => header.split(' › '));

  it.each<readonly [readonly string[], number, string]>([
    [['Số hóa', 'Tỷ lệ (%)'], 1, 'digitization  own'],
    [['Quá hạn', 'Tỷ lệ (%)'], 1, 'nothing opposite'],
    [['Hồ sơ › Số hóa', 'Hồ sơ › Tỷ lệ (%)'], 1, 'digitization  own'],
    [['Hồ sơ › Số hóa', 'Việc › Tỷ lệ (%)'], 1, 'nothing'],
    [['Tỷ lệ số hóa', 'Tỷ lệ (%)'], 1, 'nothing'],
    [['Điểm số hóa', 'Tỷ lệ (%)'], 1, 'nothing'],
    [['Xanh', 'Tỷ lệ (%)'], 1, 'nothing'],
    [['Số hóa', 'Tỷ lệ công khai'], 1, 'publicity  own'],
    [['Công khai', 'Số hóa', 'Tỷ lệ (%)'], 2, 'nothing'],
    [['Trực tuyến', 'Trực tiếp', 'Tỷ lệ (%)'], 2, 'nothing'],
    [['Tiếp nhận', 'Quá hạn', 'Tỷ lệ (%)'], 2, 'nothing'],
    [['Quá hạn', 'Số hóa', 'Tỷ lệ (%)'], 2, 'nothing'],
    [['Tỷ lệ công khai', 'Số hóa', 'Tỷ lệ (%)'], 2, 'digitization  own'],
    [['Xanh', 'Số hóa', 'Tỷ lệ (%)'], 2, 'digitization  own'],
    [['Tỷ lệ (%)'], 0, 'nothing'],
  ])('of %j the one in place %s is the rate of', (headers, at, expected) => {
    const { items, opposite, itemInLeaf } = withNeighbour(at, pathsOf(headers), meaningsOf(headers));
    expect([items[0]?.key ?? 'nothing', opposite ? 'opposite' : '', itemInLeaf ? 'own' : ''].join(' ').trim()).toBe(
      expected,
    );
  });

  it.each<readonly [readonly string[], boolean]>([
    [['Số hóa', 'Tỷ lệ số hóa (%)'], true],
    [['Số hóa', 'Tỷ lệ công khai (%)'], false],
    [['Tỷ lệ số hóa', 'Tỷ lệ số hóa (%)'], false],
    [['Số hóa › Số hồ sơ', 'Tỷ lệ số hóa (%)'], false],
    [['Số hóa', 'Tỷ lệ số hóa kỳ trước (%)'], false],
    [['Số hóa', 'Tháng 5 › Tỷ lệ số hóa'], false],
    [['Tháng 5 › Số hóa', 'Tháng 5 › Tỷ lệ số hóa'], true],
    [['Xanh', 'Tỷ lệ số hóa (%)'], false],
    [['Số hóa', 'Số hóa'], false],
  ])('of %j the first is rated beside: %s', (headers, rated) => {
    expect(isRatedBeside(0, meaningsOf(headers))).toBe(rated);
  });

  it.each<readonly [readonly string[], boolean]>([
    [['Nền nếp › Tự chấm', 'Nền nếp › Thẩm định'], true],
    [['Nền nếp › Tự chấm', 'Sáng kiến › Thẩm định'], false],
    [['Nền nếp › Tự chấm', 'Nền nếp › Điểm'], false],
    [['Nền nếp › Điểm', 'Nền nếp › Thẩm định'], false],
    [['Tự chấm', 'Tự chấm sau thẩm định'], false],
  ])('of %j the first is a unit’s own idea: %s', (headers, self) => {
    expect(isSelfBeside(0, pathsOf(headers), meaningsOf(headers))).toBe(self);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['Tháng 7', ['ĐIỂM QUÝ III'], 'time 1 points 0.6'],
    ['Quý III › Tháng 7', ['TỶ LỆ HỒ SƠ'], 'time 1 rate 0.6'],
    ['Kỳ này', ['Bộ chỉ số 766'], 'current 1.5 index 0.6'],
    ['Kỳ trước', ['Bảng', 'Điểm tổng hợp'], 'previous 1.5 points 0.6'],
    ['Xã › Kỳ trước', ['Điểm tổng hợp'], 'previous 1.5'],
    ['Điểm', ['Tỷ lệ'], 'points 1'],
    ['Tháng 7', ['Danh sách'], 'time 1'],
    ['Tháng 7', [], 'time 1'],
  ])('%s below %j says', (header, titles, expected) => {
    const { words } = withTitle(draftOf(header).meaning, header.split(' › '), titles, vocabulary);
    expect([...words].map(([kind, weight]) => `${kind} ${weight}`).join(' ')).toBe(expected);
  });

  it.each<readonly [Readonly<Record<string, readonly CellValue[]>>, number]>([
    [{ STT: [1, 2], 'Tiêu chí': ['a', 'b'], Điểm: [1, 2] }, 1],
    [{ 'Tiêu chí': ['a', 'a', 'b'], 'Tiêu chí ': ['a', 'b', 'c'], Điểm: ['x', 'y', 'z'] }, 1],
  ])('of %j the corner names the units in column %s', (columns, corner) => {
    const headers = Object.keys(columns).map((header) => header.trim());
    const readings = Object.values(columns).map((cells) => ({
      cells: cellsOf(cells),
      decimals: new Uint8Array(9),
      isPlain: false,
    }));
    expect(cornerColumn(meaningsOf(headers), pathsOf(headers), readings)).toBe(corner);
  });
});
