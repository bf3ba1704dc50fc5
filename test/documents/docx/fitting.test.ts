import JSZip from 'jszip';
import mammoth from 'mammoth';
import { writeReport } from '../../../src/documents/docx/writeReport';
import type { Report, ReportKind } from '../../../src/domain/report/Report';
import type { Workbook } from '../../../src/domain/workbook/Workbook';
import { readCase } from '../../cases/openCase';
import { linesOf, reportOf } from '../../domain/report/printed';
import { sheetOf, workbookOf } from '../../domain/tables/sheetOf';

const EMU_A_PIXEL = 9525;

async function documentOf(report: Report): Promise<string> {
  const zip = await JSZip.loadAsync(await writeReport(report));
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
}

async function linesReadBack(report: Report): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeReport(report)) });
  return value.split('\n').filter((line) => line !== '');
}

/** The sizes of letters in the last table, in points. */
async function lettersOf(workbook: Workbook, kind: ReportKind = 'notice'): Promise<readonly number[]> {
  const table = (await documentOf(reportOf(workbook, { kind }))).split('<w:tbl>').at(-1) ?? '';
  return [
    ...new Set(
      [...(/^.*?<\/w:tbl>/su.exec(table)?.[0] ?? '').matchAll(/<w:sz w:val="(\d+)"/gu)].map(
        ([, size]) => Number(size) / 2,
      ),
    ),
  ];
}

function countsOf(units: number): Workbook {
  return workbookOf(
    sheetOf('Thu phí', [
      ['TÌNH HÌNH THU PHÍ, LỆ PHÍ'],
      ['Tháng 4 năm 2025'],
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Thanh toán trực tuyến', 'Tỷ lệ (%)'],
      ...Array.from({ length: units }, (_, at) => [at + 1, `Xã Tân ${at + 1}`, 200, 100 + at, (100 + at) / 2]),
    ]),
  );
}

describe('an appendix', () => {
  it('that fits a page has letters of the usual size', async () => {
    expect(await lettersOf(countsOf(17))).toEqual([12]);
  });

  it.each([23, 25, 27])(
    'of %i units, a few too many for a page, is on one in somewhat smaller letters',
    async (units) => {
      const [size = 0, ...others] = await lettersOf(countsOf(units));
      expect(others).toEqual([]);
      expect(size).toBeLessThan(12);
      expect(size).toBeGreaterThanOrEqual(9);
    },
  );

  it.each([34, 60])('of %i units has the usual letters on pages that are filled', async (units) => {
    expect(await lettersOf(countsOf(units))).toEqual([12]);
  });

  it('has rows no higher than its letters, also where cells are empty or covered by one above', async () => {
    const report = reportOf(await readCase('phu-tan', { emphasis: true }), { kind: 'notice', appendices: ['Một cửa'] });
    const table = (await documentOf(report)).split('<w:tbl>').at(-1) ?? '';
    const paragraphs = [...table.matchAll(/<w:tc>.*?<w:p>(<w:pPr>.*?<\/w:pPr>)?/gsu)].map(([, look = '']) => look);
    expect(paragraphs.length).toBeGreaterThan(300);
    expect(paragraphs.filter((look) => !/<w:rPr><w:sz w:val="\d+"\/>/u.test(look))).toEqual([]);
  });
});

describe('a table', () => {
  /** For each of the table's rows whether it stays with the next one. */
  const stayingOf = async (
    rows: readonly (readonly (string | number)[])[],
    kind: ReportKind,
  ): Promise<readonly boolean[]> => {
    const workbook = workbookOf(
      sheetOf('Việc', [
        ['CÁC VIỆC ĐƯỢC GIAO'],
        ['Tháng 10 năm 2025'],
        ['STT', 'Nội dung', 'Số hồ sơ', 'Kết quả'],
        ...rows,
      ]),
    );
    const document = await documentOf(reportOf(workbook, { kind, appendices: kind === 'report' ? [] : ['Việc'] }));
    const table = document.split('<w:tbl>').find((part) => part.includes('Nội dung')) ?? '';
    return (table.split('</w:tbl>')[0] ?? '')
      .split('</w:tr>')
      .slice(0, -1)
      .map((row) => row.includes('<w:keepNext/>'));
  };
  const rowsOf = (count: number, words: string): readonly (readonly (string | number)[])[] =>
    Array.from({ length: count }, (_, at) => [at + 1, `${words} ${at + 1}`, 40 + at, 30 + at]);
  const WHOLE = (rows: number): readonly boolean[] => Array.from({ length: rows }, (_, at) => at < rows - 1);
  const LONG = 'Rà soát, cập nhật và công khai đầy đủ danh mục thủ tục hành chính thuộc thẩm quyền lần';

  it.each<[ReportKind, number, string]>([
    ['report', 12, 'Việc'],
    ['report', 9, LONG],
    ['notice', 11, 'Việc'],
  ])('in a %s of %i rows such as “%s” is not torn over two pages', async (kind, count, words) => {
    expect(await stayingOf(rowsOf(count, words), kind)).toEqual(WHOLE(count + 1));
  });

  it('breaks a row that is too high to leave its page for another one, and no other row', async () => {
    const rows = [...rowsOf(2, 'Việc'), [3, `${LONG} `.repeat(30).trim(), 12, 9], ...rowsOf(3, 'Việc')];
    const workbook = workbookOf(sheetOf('Việc', [['CÁC VIỆC'], ['STT', 'Nội dung', 'Số hồ sơ', 'Kết quả'], ...rows]));
    const document = await documentOf(reportOf(workbook, { kind: 'notice', appendices: ['Việc'] }));
    const table = document.split('<w:tbl>').find((part) => part.includes('Nội dung')) ?? '';
    const written = (table.split('</w:tbl>')[0] ?? '').split('</w:tr>').slice(0, -1);
    expect(written.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, true, false, true, true, true]);
    expect(written.slice(2, 4).filter((row) => row.includes('<w:keepNext/>'))).toEqual([]);
  });

  it.each<[string, number, string]>([
    ['more rows', 14, 'Việc'],
    ['rows that take more than half a page', 12, `${LONG} ${LONG} ${LONG}`],
  ])('of %s may go on on the next page', async (_, count, words) => {
    const staying = await stayingOf(rowsOf(count, words), 'report');
    expect(staying.slice(0, 2)).toEqual([true, true]);
    expect(staying.slice(2, -3)).toContain(false);
  });
});

describe('a chart', () => {
  it('stands in the part that names it, even where it finds no room there, and nothing is lost', async () => {
    const report = reportOf(await readCase('lap-vo', { emphasis: true }), { kind: 'report' });
    const lines = await linesReadBack(report);
    const place = (start: string): number => lines.findIndex((line) => line.startsWith(start));
    expect(lines[place('1. Kết quả chung') + 1]).toMatch(/Chi tiết tại Biểu đồ 1, 2\.$/u);
    expect(place('Biểu đồ 2.')).toBeGreaterThan(place('Biểu đồ 1.'));
    expect(place('Biểu đồ 2.')).toBeLessThan(place('2. Chỉ số cần nhắc nhở'));
    const wanted = linesOf(report.sections.flatMap(({ blocks }) => blocks)).flatMap((line) => line.split('\n'));
    for (const line of wanted)
      expect(lines.filter((each) => each === line)).toHaveLength(wanted.filter((each) => each === line).length);
  });

  it('is drawn lower where the page has a little less room than it wants, but high enough to be read', async () => {
    const heightWith = async (units: number): Promise<number> => {
      const workbook = workbookOf(
        sheetOf('Điểm', [
          ['KẾT QUẢ BỘ CHỈ SỐ'],
          ['Tháng 3 năm 2024'],
          ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
          ...Array.from({ length: units }, (_, at) => [at + 1, `Xã Mỹ ${at + 1}`, 95 - at, null]),
        ]),
      );
      const document = await documentOf(reportOf(workbook, { kind: 'report' }));
      return Number(/<wp:extent cx="\d+" cy="(\d+)"/u.exec(document)?.[1]) / EMU_A_PIXEL;
    };
    const charts = await Promise.all(
      Array.from({ length: 17 }, (_, at) => at + 4).map(async (units) => ({ units, height: await heightWith(units) })),
    );
    const wanted = ({ units }: { readonly units: number }): number => 19 * units + 110;
    expect(charts.filter((each) => each.height > wanted(each) || each.height < 15 * each.units + 90)).toEqual([]);
    expect(charts.filter((each) => each.height < wanted(each) - 1)).not.toEqual([]);
  });

  const chartsOf = async (units: readonly string[]): Promise<readonly string[]> => {
    const workbook = workbookOf(
      sheetOf('Điểm', [
        ['Tháng 3 năm 2024'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Kỳ trước', 'Tăng, giảm'],
        ...units.map((unit, at) => [at + 1, unit, 91 - 5 * at, 90, 1 - 5 * at]),
      ]),
    );
    const zip = await JSZip.loadAsync(await writeReport(reportOf(workbook, { kind: 'report' })));
    const charts = Object.keys(zip.files).filter((path) => /charts\/chart\d+\.xml$/u.test(path));
    expect(charts).toHaveLength(2);
    return Promise.all(charts.map(async (path) => (await zip.file(path)?.async('string')) ?? ''));
  };
  const namesIn = (chart: string): readonly string[] => {
    const [categories = ''] = /<c:cat>.*?<\/c:cat>/su.exec(chart) ?? [];
    return [...categories.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, text]) => text?.replaceAll('\u00a0', ' ') ?? '');
  };

  it('has the names of its units whole, each on one line', async () => {
    const long = 'Xã Anh hùng Lực lượng vũ trang nhân dân Nguyễn Văn Trỗi mở rộng';
    for (const chart of await chartsOf([long, 'Phường B\nmới'])) {
      expect(namesIn(chart)).toEqual([long, 'Phường B mới']);
      // Of every one, and not over columns that fall below the axis.
      expect(chart).toMatch(/<c:catAx>.*?<c:tickLblSkip val="1"\/>.*?<\/c:catAx>/su);
      expect(chart).toMatch(/<c:catAx>.*?<c:txPr><a:bodyPr rot="0".*?<\/c:catAx>/su);
      expect(chart).toMatch(/<c:catAx>.*?<c:tickLblPos val="low"\/>/su);
    }
  });

  it('breaks no name beside a bar that has room on one line', async () => {
    const [bars = '', columns = ''] = await chartsOf(['Phường Gò Vấp', 'Phường Sa Đéc mới']);
    expect(bars).toContain('<c:v>Phường\u00a0Gò\u00a0Vấp</c:v>');
    expect(columns).toContain('<c:v>Phường Gò Vấp</c:v>');
  });

  it.each([
    ['Điểm phục vụ nhân dân trực thuộc ', ['phường Lái Thiêu', 'xã Tân Mỹ'], ['Phường Lái Thiêu', 'Xã Tân Mỹ']],
    ['Bộ phận Tiếp nhận và Trả kết quả phường ', ['Một', 'Hai', 'Một Hai'], ['Một', 'Hai', 'Một Hai']],
    ['Phường ', ['Lái Thiêu', 'An Phú'], ['Phường Lái Thiêu', 'Phường An Phú']],
  ])('leaves out what long names all begin with: “%s”', async (common, own, shown) => {
    for (const chart of await chartsOf(own.map((each) => common + each))) expect(namesIn(chart)).toEqual(shown);
  });

  it('leaves every unit a name where one is what all others begin with', async () => {
    const office = 'Trung tâm Dịch vụ công vùng biên';
    for (const chart of await chartsOf([office, `${office} số 2`]))
      expect(namesIn(chart)).toEqual(['Biên', 'Biên số 2']);
  });
});

it('a report has lines nearer to each other where its last page would have the signature and hardly more', async () => {
  const spacings = async (workbook: Workbook): Promise<readonly string[]> => {
    const text = (await documentOf(reportOf(workbook, { kind: 'report' }))).split('<w:sectPr>')[0] ?? '';
    const justified = text.match(/<w:spacing [^>]*\/>(?=<w:ind w:firstLine)/gu) ?? [];
    return [...new Set(justified.map((each) => /w:line="(\d+)"/u.exec(each)?.[1] ?? ''))];
  };
  const targets = (count: number): Workbook =>
    workbookOf(
      sheetOf('Chỉ tiêu', [
        ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026'],
        ['STT', 'Chỉ tiêu', 'Chỉ tiêu giao', 'Kết quả thực hiện'],
        ...Array.from({ length: count }, (_, at) => [
          at + 1,
          `Tỷ lệ thủ tục nhóm ${at + 1} nộp qua mạng`,
          '80%',
          `${40 + at}%`,
        ]),
      ]),
    );
  expect(await spacings(await readCase('lap-vo'))).toEqual(['288']);
  // From as many targets as fill their pages well to as many as would fill others: in between the signature would be alone.
  const lines: readonly string[] = await Promise.all(
    Array.from({ length: 16 }, async (_, at) => (await spacings(targets(17 + at))).join()),
  );
  const usual = lines.map((each) => each === '288');
  expect([usual[0], usual.at(-1)]).toEqual([true, true]);
  const nearer = lines.filter((each) => each !== '288');
  expect(nearer.length).toBeGreaterThan(0);
  expect(nearer.length).toBeLessThan(lines.length / 2);
  expect(nearer.every((each) => Number(each) < 288)).toBe(true);
});

it.each<ReportKind>(['report', 'letter'])(
  'a %s has what comes before its last sentence on the page of its signature',
  async (kind) => {
    const text = (await documentOf(reportOf(await readCase('phu-tan'), { kind }))).split('<w:sectPr')[0] ?? '';
    const paragraphs = text.split('<w:p>').filter((each) => each.includes('<w:t'));
    const ending = paragraphs.findIndex((each) => each.includes('./.'));
    const [above = '', itself = ''] = paragraphs.slice(ending - 1);
    expect([above, itself].map((each) => each.includes('<w:keepNext/>'))).toEqual([true, true]);
    // Not all the text is on one page with it.
    expect(paragraphs.slice(0, ending).filter((each) => !each.includes('<w:keepNext/>'))).not.toEqual([]);
  },
);

it('distances of lines are said outright: programs differ in what they take a bare figure for', async () => {
  const document = await documentOf(reportOf(await readCase('phu-tan'), { kind: 'letter' }));
  const spacings = document.match(/<w:spacing [^>]*w:line="[^>]*>/gu) ?? [];
  expect(spacings.length).toBeGreaterThan(10);
  expect(spacings.filter((each) => !each.includes('w:lineRule='))).toEqual([]);
});

it('a title ends no line between a period and its figure', async () => {
  const workbook = workbookOf(
    sheetOf('Điểm', [
      ['KẾT QUẢ BỘ CHỈ SỐ'],
      ['Quý III năm 2027'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp'],
      [1, 'Xã Ea Kao', 81],
      [2, 'Xã Ea Ktur', 72],
    ]),
  );
  const document = await documentOf(reportOf(workbook, { kind: 'report' }));
  expect(document).toMatch(/quý\u00a0III\/2027/u);
});
