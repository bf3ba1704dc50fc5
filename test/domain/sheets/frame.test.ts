import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { emptyFrame, type OfficialFrame } from '../../../src/domain/settings/OfficialFrame';
import type { SheetPlan } from '../../../src/domain/sheets/plan/SheetPlan';
import { signatureRows } from '../../../src/domain/sheets/frame/frameRows';
import { heightOf } from '../../../src/domain/sheets/plan/look';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';
import { agrees, recompute } from './recompute';

const FRAME: OfficialFrame = {
  ...emptyFrame,
  superior: 'Ủy ban nhân dân tỉnh An Giang',
  office: 'Ủy ban nhân dân huyện Phú Tân',
  place: 'Phú Tân',
  date: 'ngày 15 tháng 3 năm 2024',
  attachedTo: 'Báo cáo số 128/BC-UBND ngày 15/3/2024',
  signedAs: 'TM. Ủy ban nhân dân; Chủ tịch',
  signedBy: 'Nguyễn Văn An',
};
const TABLE: readonly (readonly CellValue[])[] = [
  ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', 'Công khai, minh bạch (%)', 'Số hóa hồ sơ (%)'],
  [1, 'Xã Phú Hiệp', 82, null, 79, 84],
  [2, 'Xã Phú Thọ', 91, null, 75, 86],
  [3, 'Xã Phú Mỹ', 71, null, 90, 80],
];
const plain = sheetOf('Phụ lục 1', [['KẾT QUẢ BỘ CHỈ SỐ'], ['Tháng 3 năm 2024'], ...TABLE]);

function plansOf(frame: Partial<OfficialFrame>, sheet = plain): readonly SheetPlan[] {
  return analyzeWorkbook(workbookOf(sheet), { settings: { frame: { ...emptyFrame, ...frame } } }).plans;
}

function planOf(plans: readonly SheetPlan[], key: string): SheetPlan {
  const plan = plans.find((each) => each.key === key);
  if (plan === undefined) throw new Error(`no ${key}`);
  return plan;
}

/** All texts of a plan with their rows. */
function texts({ blocks }: SheetPlan): readonly (readonly [number, string])[] {
  return blocks
    .flatMap(({ top, rows }) =>
      rows.flatMap((row, down) =>
        row.flatMap((cell) => (typeof cell === 'string' ? [[top + down, cell] as const] : [])),
      ),
    )
    .toSorted(([one], [other]) => one - other);
}

const rowOf = (plan: SheetPlan, text: string): number | undefined => texts(plan).find(([, each]) => each === text)?.[0];

describe('the official frame', () => {
  it.each(['ranking', 'targets', 'copy1'])('stands around the table of %s', (key) => {
    const plan = planOf(plansOf(FRAME), key);
    const said = texts(plan).map(([, text]) => text);
    const top = [
      'ỦY BAN NHÂN DÂN TỈNH AN GIANG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'ỦY BAN NHÂN DÂN HUYỆN PHÚ TÂN',
      'Độc lập - Tự do - Hạnh phúc',
    ];
    expect(said.slice(0, 4)).toEqual(top);
    expect(said).toContain('Phú Tân, ngày 15 tháng 3 năm 2024');
    expect(said).toContain('(Kèm theo Báo cáo số 128/BC-UBND ngày 15/3/2024)');
    const [signing, name] = [rowOf(plan, 'TM. ỦY BAN NHÂN DÂN'), rowOf(plan, 'Nguyễn Văn An')];
    expect(rowOf(plan, 'CHỦ TỊCH')).toBe((signing ?? 0) + 1);
    expect((name ?? 0) - (signing ?? 0)).toBe(6);
    expect(plan.page?.areas?.at(0)?.top).toBe(0);
    expect(plan.page?.areas?.at(-1)?.bottom).toBe(name);
  });

  it.each([
    'Báo cáo số 7/BC-UBND ngày 2/10/2026',
    'Kèm theo Báo cáo số 7/BC-UBND ngày 2/10/2026',
    '(kèm theo Báo cáo số 7/BC-UBND ngày 2/10/2026)',
  ])('says once what the sheet is attached to, however that was typed: %s', (attachedTo) => {
    const said = texts(planOf(plansOf({ attachedTo }), 'ranking')).map(([, text]) => text);
    expect(said).toContain('(Kèm theo Báo cáo số 7/BC-UBND ngày 2/10/2026)');
  });

  it('moves a copy’s table down, with its header repeated on every page and formulas over the right cells', () => {
    const workbook = workbookOf(plain);
    const { plans } = analyzeWorkbook(workbook, { settings: { frame: FRAME, order: 'rank' } });
    const copy = planOf(plans, 'copy1');
    // Five lines above the titles, one below them.
    expect(copy.arrangement?.rows.slice(0, 10)).toEqual([null, null, null, null, null, 0, 1, null, 2, 4]);
    expect(copy.page?.titleRows).toEqual({ first: 8, last: 8 });
    expect(recompute(workbook, plans).filter((cell) => !agrees(cell))).toEqual([]);
  });

  it('leaves out what the source has itself', () => {
    const own = sheetOf('Phụ lục 1', [
      ['UBND HUYỆN PHÚ TÂN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
      ['KẾT QUẢ BỘ CHỈ SỐ'],
      ['(Kèm theo Báo cáo số 128/BC-UBND)'],
      ...TABLE,
      [],
      [null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
      [null, null, null, 'CHỦ TỊCH'],
    ]);
    const copy = planOf(plansOf(FRAME, own), 'copy1');
    expect(copy.arrangement).toBeUndefined();
    expect(texts(copy).map(([, text]) => text)).not.toContain('TM. ỦY BAN NHÂN DÂN');
  });

  describe('where the sheet names its office above the title, without a national heading', () => {
    const copyWith = (lines: readonly string[], frame = FRAME): SheetPlan => {
      const own = sheetOf('Phụ lục 1', [
        ...lines.map((line) => [line]),
        ['KẾT QUẢ BỘ CHỈ SỐ'],
        ['Tháng 3/2024'],
        ...TABLE,
      ]);
      return planOf(plansOf(frame, own), 'copy1');
    };
    const printed = (plan: SheetPlan): readonly string[] => texts(plan).map(([, text]) => text);

    it.each([
      ['the office itself', ['UBND HUYỆN PHÚ TÂN'], ['ỦY BAN NHÂN DÂN TỈNH AN GIANG', 'UBND HUYỆN PHÚ TÂN']],
      ['the one above it', ['UBND TỈNH AN GIANG'], ['UBND TỈNH AN GIANG', 'ỦY BAN NHÂN DÂN HUYỆN PHÚ TÂN']],
      ['both', ['UBND TỈNH AN GIANG', 'UBND HUYỆN PHÚ TÂN'], ['UBND TỈNH AN GIANG', 'UBND HUYỆN PHÚ TÂN']],
      ['one of its offices', ['UBND HUYỆN PHÚ TÂN', 'PHÒNG NỘI VỤ'], ['UBND HUYỆN PHÚ TÂN', 'PHÒNG NỘI VỤ']],
    ])('takes its names for the heading: %s', (_, lines, offices) => {
      const said = printed(copyWith(lines));
      expect(said.filter((text) => /^(?:UBND|ỦY BAN NHÂN DÂN|PHÒNG) /.test(text))).toEqual(offices);
      expect(said).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    });

    it('leaves the cells blank from which they rose', () => {
      const plan = copyWith(['UBND HUYỆN PHÚ TÂN']);
      const title = plan.arrangement?.rows.indexOf(0) ?? NaN;
      expect(plan.blocks).toContainEqual({ top: title, left: 0, rows: [['']] });
    });

    it('leaves them where they are without an office in the frame', () => {
      const plan = copyWith(['UBND HUYỆN PHÚ TÂN'], { ...FRAME, office: '' });
      expect(plan.blocks.some(({ rows }) => rows[0]?.[0] === '')).toBe(false);
    });

    it('takes a title for none', () => {
      const said = printed(copyWith(['KẾT QUẢ CỦA UBND CÁC XÃ']));
      expect(said).toContain('ỦY BAN NHÂN DÂN HUYỆN PHÚ TÂN');
      expect(said).not.toContain('');
    });
  });

  it.each([
    ['without an office no heading', { ...FRAME, office: '' }, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['without a document no line of it', { ...FRAME, attachedTo: '' }, '(Kèm theo )'],
    ['without anything nothing', emptyFrame, 'Độc lập - Tự do - Hạnh phúc'],
  ])('has %s', (_, frame, text) => {
    for (const key of ['ranking', 'targets', 'copy1'])
      expect(texts(planOf(plansOf(frame), key)).map(([, each]) => each)).not.toContain(text);
  });

  it('leaves room for a date that is not known yet', () => {
    const said = texts(planOf(plansOf({ ...FRAME, date: '' }), 'ranking')).map(([, text]) => text);
    expect(said).toContain('Phú Tân, ngày … tháng … năm …');
  });

  it('stays away where something stands in the sheet’s last row, and lists no rows that only follow on', () => {
    const far = (last: number): typeof plain => ({
      ...plain,
      rows: Array.from({ length: last }, (_, at) => plain.rows[at] ?? (at === last - 1 ? ['x'] : [])),
    });
    expect(planOf(plansOf(FRAME, far(1_048_576)), 'copy1').arrangement).toBeUndefined();
    expect(planOf(plansOf(FRAME, far(5_000)), 'copy1').arrangement?.rows.length).toBeLessThan(20);
  });

  it('writes what somebody typed as text', () => {
    const said = texts(planOf(plansOf({ ...FRAME, signedBy: '=1+1' }), 'copy1')).map(([, text]) => text);
    expect(said).toContain('=1+1');
  });

  it('never leaves a signature alone on a page', () => {
    const many = Array.from({ length: 40 }, (_, at): readonly CellValue[] => [
      at + 1,
      `Xã Số ${at}`,
      90 - at,
      null,
      80,
      81,
    ]);
    for (let count = 18; count <= 40; count += 1) {
      const sheet = sheetOf('Phụ lục 1', [['Tháng 3 năm 2024'], TABLE[0] ?? [], ...many.slice(0, count)]);
      const plan = planOf(plansOf(FRAME, sheet), 'ranking');
      const [areas, signing] = [plan.page?.areas ?? [], rowOf(plan, 'TM. ỦY BAN NHÂN DÂN') ?? NaN];
      const last = areas.at(-1);
      // Three lines at least stand above it where it has a page of its own.
      if (areas.length > 1) expect(signing - (last?.top ?? NaN)).toBeGreaterThanOrEqual(4);
    }
  });

  it('fills an upright page with a table that is narrower, so that the national heading has its line', () => {
    const narrow = sheetOf('Phụ lục 1', [['Tháng 3 năm 2024'], ...TABLE.map((row) => row.slice(0, 4))]);
    const copy = planOf(plansOf(FRAME, narrow), 'copy1');
    const heading = copy.merges.find(({ top, right }) => top === 0 && right === 3);
    const widths = copy.columnWidths.filter(({ column }) => column >= (heading?.left ?? 0));
    expect(copy.columnWidths.map(({ column }) => column)).toEqual([0, 1, 2, 3]);
    expect(widths.reduce((total, { width }) => total + width, 0)).toBeGreaterThan(44);
    expect(planOf(plansOf({}, narrow), 'copy1').columnWidths).toEqual([]);
  });

  const turned = sheetOf('Theo cột', [
    ['BẢNG ĐIỂM BỘ CHỈ SỐ'],
    ['Tháng 3 năm 2024'],
    ['STT', 'Nhóm chỉ số', 'Điểm tối đa', 'Xã Phú Hiệp', 'Xã Phú Thọ', 'Xã Phú Mỹ'],
    [1, 'Công khai, minh bạch', 18, 17, 15, 16],
    [2, 'Tiến độ giải quyết', 20, 19, 18, 17],
    [3, 'Dịch vụ công trực tuyến', 12, 10, 9, 11],
    [4, 'Thanh toán trực tuyến', 10, 7, 8, 9],
    [5, 'Mức độ hài lòng', 18, 17, 16, 18],
    [6, 'Số hóa hồ sơ', 22, 19, 20, 21],
    [null, 'Điểm tổng hợp', 100, null, null, null],
  ]);

  it('prints the numbers of a table that lies on its side, and repeats them with the names', () => {
    const { page } = planOf(plansOf(FRAME, turned), 'copy1');
    expect(page?.areas?.[0]).toMatchObject({ left: 0, right: 5 });
    expect(page?.titleColumns?.first).toBe(0);
  });

  it('prints what stands right beside a table, and no notes further off', () => {
    const noted = TABLE.map((row, at) => (at === 1 ? [...row, 'sáp nhập 01/7'] : row));
    const rows = [['Tháng 3 năm 2024'], ...noted, [], [null, null, null, null, null, null, null, null, 'hỏi lại']];
    const { page } = planOf(plansOf(FRAME, sheetOf('Phụ lục 1', rows)), 'copy1');
    expect(page?.areas?.[0]).toMatchObject({ left: 0, right: 6 });
  });

  it('lays a copy on its side where its own columns are too wide for an upright page', () => {
    const wide = { ...plain, columnWidths: [5, 40, 15, 15, 20, 20] };
    const narrow = { ...plain, columnWidths: [5, 20, 10, 10, 12, 12] };
    expect(planOf(plansOf(FRAME, wide), 'copy1').page?.orientation).toBe('landscape');
    expect(planOf(plansOf(FRAME, narrow), 'copy1').page?.orientation).toBe('portrait');
  });

  it('counts pages out by the heights that rows have', () => {
    const many = Array.from({ length: 32 }, (_, at): readonly CellValue[] => [
      at + 1,
      `Xã Số ${at}`,
      90 - at,
      null,
      80,
      81,
    ]);
    const sheet = sheetOf('Phụ lục 1', [['Tháng 3 năm 2024'], TABLE[0] ?? [], ...many]);
    const columnWidths = [5, 30, 12, 12, 12, 12];
    const high = { ...sheet, columnWidths, rowHeights: new Map(many.map((_, at) => [at + 2, 34])) };
    const low = { ...sheet, columnWidths, rowHeights: new Map<number, number>() };
    expect(planOf(plansOf({}, high), 'copy1').page?.pagesHigh).toBe(2);
    expect(planOf(plansOf({}, low), 'copy1').page?.pagesHigh).toBe(1);
  });

  const LONG_NAME =
    'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính các xã, phường thuộc thành phố Hương Sơn Đông';

  it.each(['ranking', 'targets', 'copy1'])('has room for a long name of the office, beside the heading: %s', (key) => {
    const plan = planOf(plansOf({ ...FRAME, office: LONG_NAME }), key);
    const office = plan.styles.find(({ area: { top }, style }) => top === 1 && style.bold === true);
    const { left = NaN, right = NaN } = office?.area ?? {};
    const widths = new Map(plan.columnWidths.map(({ column, width }) => [column, width]));
    let width = 0;
    for (let column = left; column <= right; column += 1) width += widths.get(column) ?? 0;
    const needed = heightOf(LONG_NAME.toLocaleUpperCase('vi'), width, office?.style.fontSize, true);
    expect(width).toBeGreaterThan(20);
    expect(plan.rowHeights.find(({ row }) => row === 1)?.height).toBeGreaterThanOrEqual(needed);
    // The motto stays right below the national heading.
    const looks = plan.styles.filter(({ area: { top, left: from } }) => top <= 1 && from > right);
    expect(looks.map(({ area: { top }, style: { vertical } }) => [top, vertical])).toEqual([
      [0, 'bottom'],
      [1, 'top'],
    ]);
  });

  const three = ['1. Tiếp nhận hồ sơ', '2. Số hóa hồ sơ', '3. Thanh toán trực tuyến'].flatMap(
    (caption, table): readonly (readonly CellValue[])[] => [
      [caption],
      ['STT', 'Đơn vị', `Hồ sơ loại ${table}`, 'Tỷ lệ số hóa (%)'],
      ...Array.from({ length: 17 }, (_, at): readonly CellValue[] => [at + 1, `Xã Số ${at}`, 300 + at * 7, 70 + at]),
      [],
    ],
  );

  it.each([FRAME, {}])(
    'tears no table of a sheet with three, above each of which nothing repeats a header (%#)',
    (frame) => {
      const sheet = sheetOf('Phụ lục', [['BÁO CÁO KẾT QUẢ'], ['Tháng 3 năm 2024'], [], ...three]);
      const copy = planOf(plansOf(frame, sheet), 'copy1');
      const moved = copy.arrangement?.rows ?? [];
      const rowOfCopy = (row: number): number =>
        moved.includes(row) ? moved.indexOf(row) : row + moved.filter((each) => each === null).length;
      const starts = copy.page?.areas?.map(({ top }) => top) ?? [];
      expect(copy.page?.titleRows).toBeUndefined();
      // Captions stand in rows 4, 24 and 44.
      expect(starts.slice(0, 3)).toEqual([0, rowOfCopy(23), rowOfCopy(43)]);
    },
  );

  it('puts the line of what it is attached to below the title, above the caption of the first table', () => {
    const sheet = sheetOf('Phụ lục', [['BÁO CÁO KẾT QUẢ'], ['Tháng 3 năm 2024'], [], ...three]);
    const copy = planOf(plansOf({ attachedTo: FRAME.attachedTo }, sheet), 'copy1');
    expect(rowOf(copy, `(Kèm theo ${FRAME.attachedTo})`)).toBe(2);
  });

  it('breaks no line of who signs where the page is narrow', () => {
    const rows = signatureRows(FRAME, { left: 12, right: 16 });
    expect(rows.filter(({ whole }) => whole !== undefined).map(({ whole }) => whole?.text)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn An',
    ]);
    expect(signatureRows(FRAME, { left: 40, right: 50 }).some(({ whole }) => whole !== undefined)).toBe(false);
  });

  describe('of a long copy', () => {
    const copyOf = (units: number): SheetPlan => {
      const many = Array.from({ length: units }, (_, at): readonly CellValue[] => [
        at + 1,
        `Xã Số ${at}`,
        90 - at / 2,
        null,
        80,
        81,
      ]);
      const sheet = sheetOf('Phụ lục 1', [['Tháng 3 năm 2024'], TABLE[0] ?? [], ...many]);
      return planOf(plansOf(FRAME, sheet), 'copy1');
    };

    it('begins its last page with lines of the table, on as many pages as are counted', () => {
      const plan = copyOf(45);
      const signing = rowOf(plan, 'TM. ỦY BAN NHÂN DÂN') ?? NaN;
      expect(plan.page?.areas).toHaveLength(2);
      expect(signing - (plan.page?.areas?.[1]?.top ?? NaN)).toBeGreaterThan(3);
      expect(plan.page?.pagesHigh).toBe(2);
    });

    it('has a printed area for each page, none torn at who signs', () => {
      for (let units = 52; units < 75; units += 1) {
        const plan = copyOf(units);
        const { areas = [], pagesHigh } = plan.page ?? {};
        const signing = rowOf(plan, 'TM. ỦY BAN NHÂN DÂN') ?? NaN;
        expect([units, pagesHigh]).toEqual([units, areas.length]);
        expect([units, signing - (areas.at(-1)?.top ?? NaN) > 3]).toEqual([units, true]);
      }
    });
  });
});
