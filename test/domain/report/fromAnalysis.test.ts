import { missingAppendices, reportFromAnalysis } from '../../../src/domain/report/fromAnalysis';
import type { Report } from '../../../src/domain/report/Report';
import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { emptyFrame } from '../../../src/domain/settings/OfficialFrame';
import type { CellValue, Sheet, Workbook } from '../../../src/domain/workbook/Workbook';
import { readCase } from '../../cases/openCase';
import { generateAppendix } from '../../layouts/appendix/generateAppendix';
import { scoreboard } from '../narrative/scoreboard';
import { sheetOf, workbookOf } from '../tables/sheetOf';
import { bodyOf, linesOf, openPlaces, reportOf, tablesOf, textOf } from './printed';

const LAP_VO = {
  ...emptyFrame,
  superior: 'UBND tỉnh Đồng Tháp',
  office: 'Ủy ban nhân dân huyện Lấp Vò',
  symbol: 'UBND-VP',
  place: 'Lấp Vò',
  date: 'ngày 5 tháng 2 năm 2024',
  signedAs: 'TM. Ủy ban nhân dân; Chủ tịch',
  signedBy: 'Nguyễn Văn An',
  recipients: 'UBND tỉnh; Lưu: VT',
};

function boardOf(rows: readonly (readonly CellValue[])[], title = 'Tháng 3 năm 2024'): Workbook {
  return workbookOf(
    sheetOf('Điểm', [['KẾT QUẢ BỘ CHỈ SỐ'], [title], ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'], ...rows]),
  );
}

describe('the report of Lấp Vò', () => {
  it('has the office, the number and who signs where the decree wants them', async () => {
    const report = reportOf(
      await readCase('lap-vo', { emphasis: true }),
      { kind: 'report' },
      { settings: { frame: LAP_VO } },
    );
    const [head] = report.sections[0]?.blocks ?? [];
    expect(head).toMatchObject({
      kind: 'letterhead',
      superior: 'UBND TỈNH ĐỒNG THÁP',
      office: [{ text: 'ỦY BAN NHÂN DÂN\nHUYỆN LẤP VÒ' }],
      nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    });
    expect(head?.kind === 'letterhead' && textOf(head.number)).toBe('Số: …/BC-UBND');
    expect(head?.kind === 'letterhead' && textOf(head.placeAndDate)).toBe('Lấp Vò, ngày 5 tháng 2 năm 2024');
    expect(report.sections[0]?.blocks.at(-1)).toMatchObject({
      kind: 'closing',
      signedAs: [[{ text: 'TM. ỦY BAN NHÂN DÂN' }], [{ text: 'CHỦ TỊCH' }]],
      signedBy: [{ text: 'Nguyễn Văn An' }],
    });
    expect(openPlaces(report)).toEqual([
      '…',
      '[văn bản giao nhiệm vụ hoặc chế độ báo cáo]',
      '[nêu tồn tại, hạn chế và nguyên nhân]',
      '[nêu giải pháp trong thời gian tới]',
      '…',
    ]);
    expect(report.properties).toMatchObject({ subject: 'Tháng 01/2024', date: '2024-02-05' });
    expect(report.properties.description).toMatch(/^Lập từ các trang tính: Huyện; Xã, thị trấn; 1\. Công khai/);
  });

  it('has the groups of the district, the board, the charts and the eight tables in its text', async () => {
    const report = reportOf(await readCase('lap-vo', { emphasis: true }), { kind: 'report' });
    const [text, ...appendices] = report.sections;
    const captions = linesOf(text?.blocks).filter((line) => /^(?:Bảng|Biểu đồ) \d/.test(line));
    expect(captions).toEqual([
      'Bảng 1. Kết quả đánh giá bộ chỉ số phục vụ người dân, doanh nghiệp - huyện Lấp Vò',
      expect.stringMatching(/^Bảng 2\. Xếp hạng kết quả thực hiện .* tháng 01\/2024 – Xã, thị trấn$/),
      'Biểu đồ 1. Điểm tổng hợp theo thứ hạng – Xã, thị trấn',
      'Biểu đồ 2. Kết quả theo nhóm chỉ số (% điểm tối đa) – Xã, thị trấn',
      'Bảng 3. Các đơn vị gần mức xếp loại cao hơn nhất (Xã, thị trấn)',
      'Bảng 4. Kết quả bộ chỉ số của Ủy ban nhân dân các xã, thị trấn',
      'Bảng 5. Chỉ số Công khai, minh bạch',
      'Bảng 6. Chỉ số Tiến độ, kết quả giải quyết',
      'Bảng 7. Chỉ số Dịch vụ công trực tuyến',
      'Bảng 8. Chỉ số Thanh toán trực tuyến',
      'Bảng 9. Chỉ số Mức độ hài lòng',
      'Bảng 10. Chỉ số Số hóa hồ sơ',
    ]);
    expect(linesOf(text?.blocks).filter((line) => /^[IV]+\. /.test(line))).toEqual([
      'I. KẾT QUẢ THỰC HIỆN',
      'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      'III. GIẢI PHÁP, ĐỀ NGHỊ',
    ]);
    expect(appendices.map(({ orientation, blocks }) => [orientation, linesOf(blocks)[1]])).toEqual([
      ['landscape', 'BẢNG XẾP HẠNG BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP'],
    ]);
    expect(JSON.stringify(report)).not.toContain('hãy xem lại');
  });

  it.each([
    ['report', 'UBND tỉnh', ['UBND tỉnh', 'Lưu: VT']],
    ['report', 'Như trên; UBND tỉnh', ['UBND tỉnh', 'Lưu: VT']],
    ['notice', '- Như trên;\n- Lưu: VT.', ['Lưu: VT']],
    ['letter', 'UBND tỉnh', ['Như trên', 'UBND tỉnh', 'Lưu: VT']],
    ['letter', 'Như trên; UBND tỉnh; Lưu: VT, NC', ['Như trên', 'UBND tỉnh', 'Lưu: VT, NC']],
  ] as const)('goes as a %s to “%s”, and is filed', async (kind, recipients, lines) => {
    const report = reportOf(
      await readCase('lap-vo', { emphasis: true }),
      { kind },
      { settings: { frame: { ...LAP_VO, recipients } } },
    );
    const end = report.sections[0]?.blocks.at(-1);
    if (end?.kind !== 'closing') throw new Error('a document is signed');
    expect(end.recipients.map((line) => textOf(line).replace(/^- |[;.]$/g, ''))).toEqual(lines);
  });

  it('asks under one heading, in a list for each roster', async () => {
    const report = reportOf(await readCase('lap-vo'), { kind: 'report' });
    const lines = linesOf(report.sections[0]?.blocks);
    const asked = lines.slice(lines.indexOf('2. Đề nghị'), -1).filter((line) => !line.startsWith('- '));
    expect(asked).toEqual(['2. Đề nghị', 'a) Xã, thị trấn', 'b) Cơ quan, phòng, ban']);
    expect(lines[lines.indexOf('b) Cơ quan, phòng, ban') + 1]).toMatch(/^- .*Một cửa huyện/u);
  });

  it('prints the total that the copy of the district’s table adds, and nothing of its frame', async () => {
    const report = reportOf(
      await readCase('lap-vo', { emphasis: true }),
      { kind: 'report' },
      { settings: { frame: LAP_VO } },
    );
    const [district] = tablesOf(report.sections[0]?.blocks);
    expect(district?.rows.map((cells) => cells.map(({ text }) => text)).slice(-3)).toEqual([
      ['6', 'Số hóa hồ sơ', '22', '17', '77,2'],
      ['', 'Tổng cộng', '100', '82', '82'],
      ['', 'Xếp loại', '', 'Tốt', ''],
    ]);
    const captions = linesOf(report.sections[1]?.blocks);
    expect(captions[3]).toBe(
      '(Kèm theo Báo cáo số …/BC-UBND ngày 5 tháng 2 năm 2024 của Ủy ban nhân dân huyện Lấp Vò)',
    );
  });
});

it.each([
  ['123/BC-UBND', 'report', 'Số: 123/BC-UBND'],
  ['Số: 45/TB-VP', 'notice', 'Số: 45/TB-VP'],
  ['số 7/2024/UBND-KSTT', 'letter', 'Số: 7/2024/UBND-KSTT'],
  ['…/BC-SNV', 'report', 'Số: …/BC-SNV'],
  ['     /BC-SNV', 'report', 'Số: …/BC-SNV'],
  ['BC-SNV', 'report', 'Số: …/BC-SNV'],
  ['SNV-KSTT', 'letter', 'Số: …/SNV-KSTT'],
] as const)('a symbol of “%s” numbers a %s “%s”', (symbol, kind, printed) => {
  const frame = { ...LAP_VO, symbol };
  const report = reportOf(boardOf([[1, 'Xã A', 91, null]]), { kind }, { settings: { frame } });
  const [head] = report.sections[0]?.blocks ?? [];
  expect(head?.kind === 'letterhead' && textOf(head.number)).toBe(printed);
  expect(openPlaces(report).includes('…')).toBe(printed.includes('…'));
});

it.each(['KT. Chủ tịch\nPhó Chủ tịch', 'KT. CHỦ TỊCH\r\nPHÓ CHỦ TỊCH.', '- KT. Chủ tịch;\n- Phó Chủ tịch'])(
  'who signs as “%s” does so below the text alone, not below its tables',
  (signedAs) => {
    const frame = { ...LAP_VO, signedAs };
    const workbook = boardOf([
      [1, 'Xã A', 91, null],
      [2, 'Xã B', 75, null],
    ]);
    const report = reportOf(workbook, { kind: 'report', appendices: ['Xếp hạng'] }, { settings: { frame } });
    const lines = report.sections.flatMap(({ blocks }) => linesOf(blocks));
    expect(lines.filter((line) => /chủ tịch/iu.test(line))).toEqual([]);
    const end = report.sections[0]?.blocks.at(-1);
    expect(end?.kind === 'closing' && end.signedAs.map(textOf)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  },
);

describe('the letter of Phú Tân', () => {
  it('carries the one appendix asked for, with the figures and the emphasis of the published one', async () => {
    const workbook = await readCase('phu-tan', { emphasis: true });
    const blank = await readCase('phu-tan-blank', { emphasis: true });
    const request = { kind: 'letter', appendices: ['Phụ lục 1'] } as const;
    const cells = [workbook, blank].map((each) => {
      const report = reportOf(each, request, { settings: { order: 'rank' } });
      expect(report.sections).toHaveLength(2);
      const [table] = tablesOf(report.sections[1]?.blocks);
      // The published one underlines three cells of the district's row that no target explains.
      return (table === undefined ? [] : bodyOf(table).slice(1)).map((row) =>
        row.map(({ text, bold, underline }) => ({ text, bold, underline })),
      );
    });
    expect(cells[0]).toHaveLength(18);
    expect(cells[1]).toEqual(cells[0]);
    expect(cells[0]?.[17]?.slice(1, 8)).toEqual([
      { text: 'PHÚ HÙNG', bold: false, underline: false },
      { text: '68,55', bold: false, underline: true },
      { text: 'TB', bold: false, underline: false },
      { text: '87,6', bold: true, underline: false },
      { text: '-19,05', bold: false, underline: false },
      { text: '13,4', bold: false, underline: true },
      { text: '100', bold: false, underline: false },
    ]);
  });

  it('says below its number what it is about and has no title', async () => {
    const report = reportOf(await readCase('phu-tan'), { kind: 'letter', appendices: ['Phụ lục 1'] });
    const [head, addressee, opening] = report.sections[0]?.blocks ?? [];
    expect(head?.kind === 'letterhead' && textOf(head.about ?? [])).toBe(
      'V/v công bố kết quả thực hiện Bộ chỉ số phục vụ người dân, doanh nghiệp tuần 02 - tháng 3/2024',
    );
    expect(head?.kind === 'letterhead' && textOf(head.number)).toBe('Số: …/[cơ quan]-[đơn vị soạn thảo]');
    expect(linesOf(addressee && [addressee])).toEqual(['Kính gửi: [nơi nhận công văn]']);
    expect(linesOf(opening && [opening])[0]).toMatch(/công bố kết quả thực hiện .* như sau:$/);
    expect(tablesOf(report.sections[0]?.blocks)).toEqual([]);
  });

  it('tells which sheets can be attached where one cannot', async () => {
    const workbook = await readCase('phu-tan');
    const source = { workbook, analysis: analyzeWorkbook(workbook) };
    const request = { kind: 'letter', appendices: ['phu luc 1', 'Phụ lục 9'] } as const;
    expect(missingAppendices(source, request)).toEqual([
      {
        code: 'no-such-appendix',
        subject: 'Phụ lục 9',
        possible: ['Xếp hạng', 'Xếp hạng - Cơ quan, phòng, ban', 'Phụ lục 1', 'Số hóa', 'Một cửa', 'Chỉ tiêu'],
      },
    ]);
    expect(reportFromAnalysis(source, request).sections).toHaveLength(2);
  });
});

it('a notice says where the results are and attaches them all, numbered', async () => {
  const report = reportOf(await readCase('phu-tan'), { kind: 'notice' });
  expect(linesOf(report.sections[0]?.blocks)[0]).toBe('THÔNG BÁO');
  expect(report.sections.slice(1).map(({ blocks }) => linesOf(blocks)[0])).toEqual([
    'Phụ lục I',
    'Phụ lục II',
    'Phụ lục III',
    'Phụ lục IV',
  ]);
});

it('prints no column that the office has hidden, and what is said below a table but not who signs there', () => {
  const sheet = sheetOf('Điểm', [
    ['Tháng 3 năm 2024'],
    ['STT', 'Đơn vị', 'Ghi riêng', 'Điểm tổng hợp'],
    [1, 'Xã A', 'nháp', 91],
    [2, 'Xã B', 'nháp', 75],
    ['Ghi chú: số liệu đến ngày 15/3/2024.'],
    [null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
  ]);
  const workbook = workbookOf({ ...sheet, columnWidths: [5, 30, 0, 12] });
  const report = reportOf(workbook, { kind: 'notice', appendices: ['Điểm'] });
  const [table] = tablesOf(report.sections[1]?.blocks);
  expect(table?.rows[0]?.map(({ text }) => text)).toEqual(['STT', 'Đơn vị', 'Điểm tổng hợp']);
  expect(linesOf(report.sections[1]?.blocks).at(-1)).toBe('Ghi chú: số liệu đến ngày 15/3/2024.');
});

describe('rows that the office has hidden', () => {
  const LINES = [
    ['BẢNG ĐIỂM QUÝ III NĂM 2025'],
    ['Cụm', 'Đơn vị', 'Điểm tổng hợp', 'Số hồ sơ'],
    ['(1)', '(2)', '(3)', '(4)'],
    ['Cụm Bắc', 'Tổng cộng', null, 49],
    [null, 'Xã Cù Lao', 71.5, 12],
    [null, 'Xã Gò Nổi', 84, 30],
    [null, 'Xã Bến Đá', 93.25, 7],
    ['Cụm Nam', 'Xã Vàm Láng', 66, 19],
    ['Ghi chú: số liệu tạm tính.'],
    ['Ghi chú: bản nháp, không in.'],
  ];
  const printed = (hidden: readonly number[], order: 'table' | 'rank' = 'table') => {
    const sheet = sheetOf('Điểm', LINES, { merges: ['A4:A7'] });
    const workbook = workbookOf({ ...sheet, rowHeights: new Map(hidden.map((row) => [row, 0])) });
    const report = reportOf(workbook, { kind: 'notice', appendices: ['Điểm'] }, { settings: { order } });
    const { blocks } = report.sections[1] ?? {};
    return { tables: tablesOf(blocks), lines: linesOf(blocks) };
  };
  const unitsOf = ({ rows }: { rows: readonly (readonly { text: string }[])[] }): readonly string[] =>
    rows.flatMap((row) => row.filter(({ text }) => text.startsWith('Xã')).map(({ text }) => text));

  it.each(['table', 'rank'] as const)('are printed where their units are counted, in order of the %s', (order) => {
    const [table] = printed([5], order).tables;
    expect(table && unitsOf(table).toSorted()).toEqual(['Xã Bến Đá', 'Xã Cù Lao', 'Xã Gò Nổi', 'Xã Vàm Láng']);
  });

  it('are not printed where they are no unit’s, nor counted by cells over several rows', () => {
    expect(printed([]).tables[0]?.rows[2]?.[0]).toMatchObject({ text: 'Cụm Bắc', down: 4 });
    const [table] = printed([3]).tables;
    expect(table?.rows.flat().map(({ text }) => text)).not.toContain('Tổng cộng');
    expect(table?.rows[2]?.[0]).toMatchObject({ text: 'Cụm Bắc', down: 3 });
  });

  it('of the header leave the header that is seen', () => {
    const [table] = printed([2]).tables;
    expect(table?.headerRows).toBe(1);
    expect(table?.rows[1]?.[1]?.text).toBe('Tổng cộng');
  });

  it('below the table say nothing', () => {
    expect(printed([9]).lines.slice(-1)).toEqual(['Ghi chú: số liệu tạm tính.']);
  });

  it('as all of a table are leave it out', () => {
    expect(printed([3, 4, 5, 6, 7]).tables).toEqual([]);
  });
});

it.each(['STT', 'TT', 'Mã số'])(
  'prints the column “%s” before the items of a table whose units are columns',
  (number) => {
    const sheet = sheetOf('Biểu', [
      ['ĐIỂM CÁC XÃ THÁNG 4 NĂM 2027'],
      [number, 'Chỉ số', 'Xã Ea Kar', 'Xã Ea Knốp', 'Xã Ea Ô', null, 'Nháp'],
      [1, 'Công khai, minh bạch', 17, 12, 18],
      [2, 'Tiến độ giải quyết', 20, 19.5, 11, null, 'xem lại'],
      [3, 'Số hóa hồ sơ', 22, 21, 14],
      [null, 'Điểm tổng hợp', 59, 52.5, 43],
    ]);
    const report = reportOf(workbookOf(sheet), { kind: 'notice', appendices: ['Biểu'] });
    const [table] = tablesOf(report.sections[1]?.blocks);
    expect(table?.rows[0]?.map(({ text }) => text)).toEqual([number, 'Chỉ số', 'Xã Ea Kar', 'Xã Ea Knốp', 'Xã Ea Ô']);
    expect(table?.rows[2]?.map(({ text }) => text)).toEqual(['2', 'Tiến độ giải quyết', '20', '19,5', '11']);
  },
);

it('prints a hidden column of a unit that is counted, where units are the columns', () => {
  const sheet = sheetOf('Biểu', [
    ['ĐIỂM CÁC XÃ THÁNG 4 NĂM 2027'],
    ['STT', 'Chỉ số', 'Xã Ea Kar', 'Xã Ea Knốp', 'Xã Ea Ô'],
    [1, 'Công khai, minh bạch', 17, 12, 18],
    [2, 'Tiến độ giải quyết', 20, 19.5, 11],
    [3, 'Số hóa hồ sơ', 22, 21, 14],
    ['', 'Điểm tổng hợp', 59, 52.5, 43],
  ]);
  const workbook = workbookOf({ ...sheet, columnWidths: [5, 30, 12, 0, 12] });
  const report = reportOf(workbook, { kind: 'notice', appendices: ['Biểu'] });
  const [table] = tablesOf(report.sections[1]?.blocks);
  expect(table?.rows[0]?.map(({ text }) => text)).toContain('Xã Ea Knốp');
});

it('heads an appendix by its own title, without the heading and the number that its sheet has', () => {
  const workbook = workbookOf(
    sheetOf('PL1', [
      ['UBND HUYỆN CAO LÃNH', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['VĂN PHÒNG', null, 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 12/BC-VP', null, 'Cao Lãnh, ngày 31 tháng 10 năm 2025'],
      ['PHỤ LỤC 2: KẾT QUẢ BỘ CHỈ SỐ THÁNG 9 NĂM 2025'],
      ['(Kèm theo Báo cáo số 12/BC-VP)'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
      [1, 'Xã A', 91.25, null],
      [2, 'Xã B', 75, null],
    ]),
  );
  const report = reportOf(workbook, { kind: 'notice', appendices: ['PL1'] });
  expect(linesOf(report.sections[1]?.blocks).slice(0, 3)).toEqual([
    'Phụ lục',
    'KẾT QUẢ BỘ CHỈ SỐ THÁNG 9 NĂM 2025',
    expect.stringMatching(/^\(Kèm theo Thông báo/),
  ]);
  expect(report.properties.subject).toBe('Tháng 09/2025');
});

describe('titles with numbers of their own', () => {
  const fees = (title: string): readonly (readonly CellValue[])[] => [
    [title],
    ['STT', 'Đơn vị', 'Số hồ sơ đúng hạn', 'Số hồ sơ quá hạn'],
    [1, 'Xã A', 12, 1],
    [2, 'Xã B', 30, 0],
    [3, 'Xã C', 25, 2],
  ];
  const captions = (workbook: Workbook): readonly string[] =>
    linesOf(reportOf(workbook, { kind: 'report' }).sections[0]?.blocks).filter((line) => line.startsWith('Bảng '));
  const headsOf = (workbook: Workbook): readonly string[] =>
    linesOf(reportOf(workbook, { kind: 'notice' }).sections[1]?.blocks).map((line) =>
      line.replace(/^\(Kèm theo.*/u, '(Kèm theo)'),
    );

  it.each(['3. Tiến độ giải quyết', 'II. Tiến độ giải quyết', '2.1. Tiến độ giải quyết', 'b) Tiến độ giải quyết'])(
    'do not keep them where tables and appendices are counted anew: %s',
    (title) => {
      const workbook = workbookOf(sheetOf('Quý 2', fees(title)));
      expect(captions(workbook)).toEqual(['Bảng 1. Tiến độ giải quyết']);
      expect(headsOf(workbook)).toEqual(['Phụ lục', 'TIẾN ĐỘ GIẢI QUYẾT', '(Kèm theo)']);
    },
  );

  it.each(['766/QĐ-TTg: tiến độ giải quyết', '12 lĩnh vực giải quyết', 'I-ốt và tiến độ giải quyết'])(
    'are not seen where a title begins with a figure or a letter: %s',
    (title) => {
      expect(captions(workbookOf(sheetOf('Quý 2', fees(title))))).toEqual([`Bảng 1. ${title}`]);
    },
  );

  it('keep them below the title of an appendix of several', () => {
    const workbook = workbookOf(
      sheetOf('Quý 2', [...fees('1. Tiến độ của bộ phận một cửa'), [], ...fees('2. Tiến độ trực tuyến')]),
    );
    expect(headsOf(workbook)).toEqual([
      'Phụ lục',
      '(Kèm theo)',
      '1. Tiến độ của bộ phận một cửa',
      '2. Tiến độ trực tuyến',
    ]);
    expect(captions(workbook)).toEqual(['Bảng 1. Tiến độ của bộ phận một cửa', 'Bảng 2. Tiến độ trực tuyến']);
  });
});

describe('the caption of a ranking', () => {
  const UNITS = ['Xã Đá Bạc', 'Xã Sông Ray', 'Xã Tân Lâm'];
  const indexSheet = (name: string, title: string, items: readonly string[], points: readonly number[]): Sheet =>
    sheetOf(name, [
      [title],
      ['STT', 'Đơn vị', ...items, 'Tổng điểm'],
      ...UNITS.map((unit, at) => [
        at + 1,
        unit,
        ...points.map((each) => each - at),
        points.reduce((sum, each) => sum + each - at, 0),
      ]),
    ]);
  const served = indexSheet(
    'Phục vụ',
    'BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP THÁNG 9/2025',
    [
      'Công khai, minh bạch (18)',
      'Tiến độ giải quyết (20)',
      'Dịch vụ công trực tuyến (12)',
      'Thanh toán trực tuyến (10)',
      'Mức độ hài lòng (18)',
      'Số hóa hồ sơ (22)',
    ],
    [17, 18, 10, 8, 16, 20],
  );
  const competed = indexSheet(
    'DDCI',
    'KẾT QUẢ CHỈ SỐ DDCI THÁNG 9/2025',
    ['Minh bạch (25)', 'Chi phí thời gian (35)', 'Năng động (40)'],
    [22, 30, 31],
  );
  const captionsOf = (...sheets: readonly Sheet[]): readonly string[] =>
    linesOf(reportOf(workbookOf(...sheets), { kind: 'report' }).sections[0]?.blocks).filter((line) =>
      /^Bảng \d+\. Xếp hạng/u.test(line),
    );

  it('names the index that its units are scored by, not all of the workbook', () => {
    expect(captionsOf(served, competed)).toEqual([
      'Bảng 1. Xếp hạng kết quả thực hiện Bộ chỉ số phục vụ người dân, doanh nghiệp tháng 09/2025',
      'Bảng 2. Xếp hạng kết quả thực hiện DDCI tháng 09/2025',
    ]);
  });

  it('names its units where another ranking is of the same index', () => {
    const names = new Map<CellValue, string>(
      UNITS.map((unit, at) => [unit, `Sở ${['Y tế', 'Nội vụ', 'Tài chính'][at]}`]),
    );
    const rows = competed.rows.map((row) => row.map((cell) => names.get(cell) ?? cell));
    const departments = { ...competed, name: 'Sở', rows };
    expect(captionsOf(competed, departments)).toEqual([
      'Bảng 1. Xếp hạng kết quả thực hiện DDCI tháng 09/2025 – Xã',
      'Bảng 2. Xếp hạng kết quả thực hiện DDCI tháng 09/2025 – Sở, ban, ngành',
    ]);
  });
});

it('shows what stands above the items of a ranking once, wherever the sheet begins another page', () => {
  const items = Array.from({ length: 16 }, (_, at) => `Nội dung ${at + 1} (10 điểm)`);
  const units = ['Xã Tân An', 'Xã Tân Bình', 'Xã Tân Châu', 'Xã Tân Định'].map((unit, row): CellValue[] => {
    const points = items.map((_, at) => 6 + ((row + at) % 4));
    return [row + 1, unit, ...points, points.reduce((sum, each) => sum + each, 0)];
  });
  const source = sheetOf('Điểm', [['KẾT QUẢ THÁNG 9/2025'], ['STT', 'Đơn vị', ...items, 'Tổng điểm'], ...units]);
  const report = reportOf(workbookOf(source), { kind: 'report', appendices: ['Xếp hạng'] });
  const headers = tablesOf(report.sections.at(-1)?.blocks).flatMap(({ rows }) => rows[0] ?? []);
  expect(headers.filter(({ text }) => text.startsWith('CÁC CHỈ SỐ')).map(({ text, across }) => [text, across])).toEqual(
    [['CÁC CHỈ SỐ', 16]],
  );
});

describe('of a ranking', () => {
  const sheet = sheetOf('Điểm', [
    ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 2 NĂM 2027'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Kỳ trước', 'Hồ sơ tiếp nhận'],
    [1, 'Xã Vĩnh Hòa', 91, 88, 120],
    [2, 'Xã Vĩnh Lợi', 75, null, 80],
    [3, 'Xã Vĩnh Phú', null, null, 60],
    [null, 'Tổng số', null, null, 260],
  ]);
  const report = reportOf(workbookOf(sheet), { kind: 'report', appendices: ['Xếp hạng'] });
  const [board, appendix] = report.sections.map(({ blocks }) =>
    tablesOf(blocks)[0]?.rows.map((row) => row.map(({ text }) => text)),
  );
  const names = (rows: typeof board): readonly string[] => rows?.map((row) => row[1] ?? '') ?? [];

  it('no total is printed that has no figure there, but a unit without any', () => {
    expect(names(board).filter((name) => name.startsWith('Xã')).length).toBe(3);
    expect(names(board)).not.toContain('Tổng số');
    expect(names(appendix)).toContain('Tổng số');
  });

  it('no column is printed in which nobody has a figure', () => {
    const headers = appendix?.slice(0, 2).flat() ?? [];
    expect(headers).toContain('Kỳ trước');
    expect(headers).not.toContain('Hạng kỳ trước');
    expect(headers).not.toContain('Thay đổi hạng');
  });
});

it('parts a table of more columns than a page takes, each part with the units and letters that can be read', () => {
  const extra = Array.from({ length: 32 }, (_, at) => `Chỉ tiêu bổ sung ${at + 1}`);
  const workbook = workbookOf(
    sheetOf('Bảng', [
      ['Tháng 3 năm 2024'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại', ...extra],
      ...Array.from({ length: 18 }, (_, row) => [
        row + 1,
        `Xã Tân Phú ${row + 1}`,
        90 - row,
        null,
        ...extra.map((_, at) => 1000 + row + at),
      ]),
    ]),
  );
  const blocks = reportOf(workbook, { kind: 'notice', appendices: ['Bảng'] }).sections[1]?.blocks;
  const tables = tablesOf(blocks);
  expect(tables.length).toBeGreaterThan(1);
  expect(Math.min(...tables.map(({ fontSize }) => fontSize))).toBeGreaterThanOrEqual(9);
  expect(tables.some(({ isTorn }) => isTorn)).toBe(false);
  const headers = tables.map(({ rows }) => rows[0]?.map(({ text }) => text) ?? []);
  expect(headers.map((each) => each.slice(0, 2))).toEqual(tables.map(() => ['STT', 'Đơn vị']));
  expect(headers.flatMap((each) => each.slice(2))).toEqual(['Điểm tổng hợp', 'Xếp loại', ...extra]);
  expect(tables.map((table) => bodyOf(table).at(-1)?.[1]?.text)).toEqual(tables.map(() => 'Xã Tân Phú 18'));
  expect(linesOf(blocks).filter((line) => line === '(tiếp theo)')).toHaveLength(tables.length - 1);
});

it('has each header of a ranking once, wherever the sheet with it begins a page', () => {
  const questions = Array.from({ length: 20 }, (_, at) => `Câu ${at + 1} (%)`);
  const workbook = workbookOf(
    sheetOf('Khảo sát', [
      ['KẾT QUẢ KHẢO SÁT THÁNG 6/2026'],
      ['STT', 'Đơn vị', 'Tổng điểm', 'Ý kiến người dân', ...questions.slice(1).map(() => null), 'Số phiếu', null],
      [null, null, null, ...questions, 'Phát ra', 'Thu về'],
      ...[91, 84, 77].map((score, row) => [
        row + 1,
        `Phường ${row + 1}`,
        score,
        ...questions.map((_, at) => 80 + row + at / 2),
        100,
        90 + row,
      ]),
    ]),
  );
  const ranking = analyzeWorkbook(workbook, {}).plans.find(({ key }) => key === 'ranking');
  expect(ranking?.page?.areas?.length).toBeGreaterThan(1);
  const blocks = reportOf(workbook, { kind: 'notice', appendices: ['Xếp hạng'] }).sections[1]?.blocks;
  for (const { rows, headerRows } of tablesOf(blocks)) {
    const above = rows.slice(0, headerRows).map((row) => row.map(({ text }) => text).filter((text) => text !== ''));
    for (const texts of above) expect(new Set(texts).size).toBe(texts.length);
  }
});

describe('what is missing', () => {
  const ROWS = [
    [1, 'Xã A', 91.25, null],
    [2, 'Xã B', 75, null],
  ];

  it('of the period is a place to fill in', () => {
    const report = reportOf(boardOf(ROWS, ''), { kind: 'report' });
    expect(openPlaces(report)).toContain('[kỳ báo cáo]');
    expect(report.properties.subject).toBe('');
  });

  it('of anything to ask for is a place of its own', () => {
    const places = openPlaces(reportOf(boardOf([[1, 'Xã A', 99, null]]), { kind: 'report' }));
    expect(places.filter((place) => place.startsWith('[nêu '))).toEqual([
      '[nêu tồn tại, hạn chế và nguyên nhân]',
      '[nêu giải pháp trong thời gian tới]',
      '[nêu đề nghị, kiến nghị]',
    ]);
  });

  it('of composites leaves the board out, not the tables', () => {
    const workbook = workbookOf(
      sheetOf('Số hóa', [
        ['Tháng 3 năm 2024'],
        ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Số hóa (%)'],
        [1, 'Xã A', 12, 90],
        [2, 'Xã B', 30, 70],
      ]),
    );
    const report = reportOf(workbook, { kind: 'report' });
    expect(tablesOf(report.sections[0]?.blocks).map((table) => bodyOf(table).length)).toEqual([2]);
    expect(report.sections).toHaveLength(1);
  });

  it('of grades leaves out the chart that would draw nothing', () => {
    // Items with goals and without maxima: composites that nobody can grade, drawn in the colours of their grades.
    const { sections } = reportOf(generateAppendix(360).workbook, { kind: 'report' });
    const charts = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
    expect(charts.map(({ series }) => series.length > 0)).toEqual(charts.map(() => true));
    expect(tablesOf(sections[0]?.blocks).length).toBeGreaterThan(0);
  });

  it('of all units but one leaves a report of it', () => {
    const report = reportOf(boardOf(ROWS.slice(0, 1)), { kind: 'report' });
    expect(tablesOf(report.sections[0]?.blocks)[0]?.rows[1]?.map(({ text }) => text)).toEqual([
      '1',
      'Xã A',
      '91,25',
      'Xuất sắc',
    ]);
  });
});

describe('what a document without a ranking is about', () => {
  const abstractOf = (rows: readonly (readonly CellValue[])[]): string | undefined =>
    linesOf(reportOf(workbookOf(sheetOf('Biểu', rows)), { kind: 'report' }).sections[0]?.blocks)[1];

  it('is no index where its tables are of none', () => {
    const fields = [
      ['TÌNH HÌNH TIẾP NHẬN HỒ SƠ QUÝ II NĂM 2027'],
      ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Đã giải quyết'],
      [1, 'Đất đai', 140, 131],
      [2, 'Xây dựng', 27, 27],
      [3, 'Hộ tịch', 55, 52],
    ];
    expect(abstractOf(fields)).toMatch(/^Tình hình tiếp nhận hồ sơ quý\sII\/2027$/u);
  });

  it('is the index whose groups they are about', () => {
    const groups = [
      ['KẾT QUẢ CỦA HUYỆN QUÝ II NĂM 2027'],
      ['STT', 'Nhóm chỉ số', 'Điểm tối đa', 'Điểm đạt được', 'Tỷ lệ (%)'],
      [1, 'Công khai, minh bạch', 18, 17.5, 97.22],
      [2, 'Tiến độ giải quyết', 20, 15, 75],
      [3, 'Dịch vụ công trực tuyến', 12, 7.2, 60],
      [4, 'Thanh toán trực tuyến', 10, 8.1, 81],
      [5, 'Mức độ hài lòng', 18, 18, 100],
      [6, 'Số hóa hồ sơ', 22, 17, 77.27],
    ];
    expect(abstractOf(groups)).toMatch(/^Kết quả thực hiện Bộ chỉ số phục vụ người dân, doanh nghiệp /u);
  });
});

describe('a sentence that sends its reader to an appendix', () => {
  const names = Array.from({ length: 40 }, (_, at) => `Xã ${'BCDGHKLM'[at % 8]}${'aeiou'[Math.floor(at / 8)]}`);
  const progressOf = (units: readonly string[]): Sheet =>
    sheetOf('Tiến độ', [
      ['TIẾN ĐỘ GIẢI QUYẾT HỒ SƠ THÁNG 5/2025'],
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trễ hạn'],
      ...units.map((name, at) => [at + 1, name, 100, at < 15 ? at + 1 : 0]),
    ]);
  const workbook = workbookOf(
    scoreboard(names.map((name, at) => ({ name, score: 95 - at, publicity: at < 20 ? 40 + at : 95 }))),
    progressOf(names),
    sheetOf('Khác', [
      ['SỐ LƯỢNG THỦ TỤC THÁNG 5/2025'],
      ['STT', 'Đơn vị', 'Số thủ tục'],
      ...names.map((name, at) => [at + 1, name, 200 + at]),
    ]),
  );
  const letterWith = (...appendices: readonly string[]): readonly string[] =>
    linesOf(reportOf(workbook, { kind: 'letter', appendices }).sections[0]?.blocks);
  const lineOf = (lines: readonly string[], beginning: string): string =>
    lines.find((line) => line.startsWith(`- ${beginning}`)) ?? '';
  const UNDERLINED = 'Danh sách đầy đủ';

  it.each([['Xếp hạng'], ['Bảng điểm']])('is said where “%s” with its columns is attached', (attached) => {
    const lines = letterWith(attached);
    expect(lineOf(lines, UNDERLINED)).toContain('phụ lục kèm theo');
    expect(lineOf(lines, 'Công khai')).toContain('thấp nhất là');
  });

  it.each([[['Khác']], [['Khong co']], [['Tiến độ']]])(
    'is not said where only %s is, and all are named',
    (attached) => {
      const lines = letterWith(...attached);
      expect(lines.join('\n')).not.toContain(UNDERLINED);
      const named = lineOf(lines, 'Công khai');
      expect(names.slice(0, 20).filter((name) => !named.includes(name.replace('Xã ', '')))).toEqual([]);
    },
  );

  it('names a column of overdue work only where an appendix has it, and otherwise who has any', () => {
    expect(lineOf(letterWith('Tiến độ'), 'Hồ sơ quá hạn')).toContain(
      '(15 xã, theo cột “Hồ sơ trễ hạn” của phụ lục kèm theo)',
    );
    const alone = lineOf(letterWith('Khác'), 'Hồ sơ quá hạn');
    expect(alone).not.toContain('phụ lục');
    expect(names.slice(0, 15).filter((name) => !alone.includes(name.replace('Xã ', '')))).toEqual([]);
  });

  it('sends nobody to an appendix for a table that stands in the text', () => {
    const { sections } = reportOf(workbookOf(progressOf(names.slice(0, 24))), { kind: 'report' });
    const lines = linesOf(sections[0]?.blocks);
    expect(lines).toContain('Bảng 1. Tiến độ giải quyết hồ sơ tháng 5/2025');
    expect(lineOf(lines, 'Hồ sơ quá hạn')).toMatch(
      /^- Hồ sơ quá hạn: đề nghị các xã có hồ sơ quá hạn \(15 xã\) giải quyết/u,
    );
  });

  it.each([
    [['Khong co'], 'như sau:'],
    [['Khác'], 'tại phụ lục kèm theo.'],
    [['Khác', 'Tiến độ'], 'tại các phụ lục kèm theo.'],
  ])('says in a notice with %s that the results are %s', (appendices, ending) => {
    const { sections } = reportOf(workbook, { kind: 'notice', appendices });
    const opening = linesOf(sections[0]?.blocks).find((line) => line.startsWith('Thực hiện'));
    expect(opening).toMatch(new RegExp(`tháng 05/2025 ${ending}$`, 'u'));
  });
});

describe('a table of another period than the document’s', () => {
  const progress = (name: string, titles: readonly string[]): Sheet =>
    sheetOf(name, [
      ...titles.map((title) => [title]),
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Số hóa (%)'],
      [1, 'Xã Ba Vì', 12, 90],
      [2, 'Xã Yên Sơn', 30, 70],
    ]);

  it.each([
    ['the names of sheets', progress('Tháng 9', ['SỐ HÓA HỒ SƠ']), progress('Tháng 10', ['SỐ HÓA HỒ SƠ']), 'tháng 09'],
    [
      'lines below titles',
      progress('A', ['SỐ HÓA HỒ SƠ', 'Quý I năm 2025']),
      progress('B', ['SỐ HÓA HỒ SƠ', 'Quý II năm 2025']),
      'quý I/2025',
    ],
  ])('says its own where %s tell it', (_where, earlier, now, period) => {
    const workbook = workbookOf(earlier, now);
    const lines = linesOf(reportOf(workbook, { kind: 'report' }).sections[0]?.blocks);
    expect(lines.filter((line) => line.startsWith('Bảng '))).toEqual([
      `Bảng 1. Số hóa hồ sơ (${period})`,
      'Bảng 2. Số hóa hồ sơ',
    ]);
  });

  it('says it once', () => {
    const workbook = workbookOf(
      progress('A', ['SỐ HÓA HỒ SƠ QUÝ I NĂM 2025']),
      progress('B', ['SỐ HÓA HỒ SƠ QUÝ II NĂM 2025']),
    );
    const lines = linesOf(reportOf(workbook, { kind: 'report' }).sections[0]?.blocks);
    expect(lines).toContain('Bảng 1. Số hóa hồ sơ quý I năm 2025');
  });

  it('heads an appendix by it where no title does', () => {
    const workbook = workbookOf(progress('Tháng 9', ['SỐ HÓA HỒ SƠ']), progress('Tháng 10', ['SỐ HÓA HỒ SƠ']));
    const { sections } = reportOf(workbook, { kind: 'notice' });
    expect(sections.slice(1).map(({ blocks }) => linesOf(blocks).slice(0, -1))).toEqual([
      ['Phụ lục I', 'SỐ HÓA HỒ SƠ', 'Tháng 09'],
      ['Phụ lục II', 'SỐ HÓA HỒ SƠ'],
    ]);
  });
});

describe('what a table is called', () => {
  const LINES: readonly (readonly CellValue[])[] = [
    ['STT', 'Đơn vị', 'Số hồ sơ đúng hạn', 'Số hồ sơ quá hạn'],
    [1, 'Phường Thới Sơn', 41, 2],
    [2, 'Phường Đạo Thạnh', 27, 0],
    [3, 'Phường Trung An', 35, 6],
  ];
  const report = (workbook: Workbook): Report => reportOf(workbook, { kind: 'report' });
  const linesIn = (workbook: Workbook): readonly string[] => linesOf(report(workbook).sections[0]?.blocks);
  const captions = (workbook: Workbook): readonly string[] =>
    linesIn(workbook).filter((line) => line.startsWith('Bảng '));
  const headsOf = (workbook: Workbook): readonly string[] =>
    linesOf(reportOf(workbook, { kind: 'notice' }).sections[1]?.blocks).slice(1, 3);

  it.each(['Sheet2', 'Trang tính3', 'Bảng', 'bảng tính 1', 'Biểu số 4', 'Phụ lục 2', 'A', 'T9', 'PL 1'])(
    'is not a name that says nothing: %s',
    (name) => {
      const workbook = workbookOf(sheetOf(name, LINES));
      expect(captions(workbook)).toEqual(['Bảng 1. Bảng số liệu theo đơn vị']);
      expect(headsOf(workbook)[0]).toBe('BẢNG SỐ LIỆU THEO ĐƠN VỊ');
    },
  );

  it.each(['Trả kết quả', 'Bảng lương', 'Sheet hồ sơ'])('is its sheet’s name where that says something: %s', (name) => {
    expect(captions(workbookOf(sheetOf(name, LINES)))).toEqual([`Bảng 1. ${name}`]);
  });

  it.each(['Tháng 4/2027', 'Tháng 4 năm 2027', '(Kỳ báo cáo: tháng 4/2027)'])(
    'is more than its period: %s',
    (period) => {
      const workbook = workbookOf(sheetOf('Trả kết quả', [[period], ...LINES]));
      expect(captions(workbook)).toEqual([
        expect.stringMatching(/^Bảng 1\. Trả kết quả \(?(?:kỳ báo cáo: )?tháng 04\/2027\)?$/u),
      ]);
      expect(headsOf(workbook)).toEqual(['TRẢ KẾT QUẢ', period]);
    },
  );

  it('is its title wherever the period stands', () => {
    const workbook = workbookOf(sheetOf('Sheet1', [['Tháng 4/2027'], ['TÌNH HÌNH TRẢ KẾT QUẢ'], ...LINES]));
    expect(captions(workbook)).toEqual(['Bảng 1. Tình hình trả kết quả']);
  });

  it('is not the note of the table above it, which stands below that one', () => {
    const workbook = workbookOf(
      sheetOf('Trả kết quả', [
        ['HỒ SƠ THEO ĐƠN VỊ'],
        ...LINES,
        [],
        ['Nguồn số liệu: Cổng Dịch vụ công.'],
        ['- Chưa có số liệu ngày cuối tháng.'],
        [],
        ['HỒ SƠ THEO LĨNH VỰC'],
        ['STT', 'Lĩnh vực', 'Số hồ sơ đúng hạn', 'Số hồ sơ quá hạn'],
        [1, 'Hộ tịch', 60, 3],
        [2, 'Đất đai', 43, 5],
      ]),
    );
    const lines = linesIn(workbook);
    expect(captions(workbook)).toEqual(['Bảng 1. Hồ sơ theo đơn vị', 'Bảng 2. Hồ sơ theo lĩnh vực']);
    const place = lines.indexOf('Bảng 1. Hồ sơ theo đơn vị');
    expect(lines.slice(place + 1, place + 4)).toEqual([
      'Nguồn số liệu: Cổng Dịch vụ công.',
      '- Chưa có số liệu ngày cuối tháng.',
      'Bảng 2. Hồ sơ theo lĩnh vực',
    ]);
  });

  it.each(['Mỹ Phong, ngày 04 tháng 5 năm 2027', 'Ngày … tháng … năm 2027'])(
    'says nothing of where and when its sheet was signed: %s',
    (date) => {
      const signed = workbookOf(
        sheetOf('Trả kết quả', [
          ...LINES,
          ['Ghi chú: số liệu đã đối chiếu.'],
          [null, null, date],
          [null, null, 'TRƯỞNG PHÒNG'],
        ]),
      );
      const lines = linesIn(signed);
      expect(lines).toContain('Ghi chú: số liệu đã đối chiếu.');
      expect(lines).not.toContain(date);
    },
  );
});

it('shows a ranking and its charts below what is said of the same units, and says whose they are', () => {
  const points = (units: readonly string[], least: number): readonly (readonly CellValue[])[] => [
    ['Tháng 6 năm 2027'],
    ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Xếp loại'],
    ...units.map((unit, at) => [at + 1, unit, least + 9 * at, null]),
  ];
  const workbook = workbookOf(
    sheetOf('Xã', points(['Xã Đất Đỏ', 'Xã Long Điền', 'Phường Tam Thắng'], 61)),
    sheetOf('Sở', points(['Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng'], 70)),
  );
  const lines = linesOf(reportOf(workbook, { kind: 'report' }).sections[0]?.blocks);
  const heads = lines.filter((line) => /^(?:\d\. Kết quả chung|Bảng \d\. Xếp hạng|Biểu đồ \d)/u.test(line));
  const [communes, departments] = ['Xã, phường', 'Sở, ban, ngành'];
  expect(heads).toEqual([
    `1. Kết quả chung (${communes})`,
    expect.stringMatching(new RegExp(`^Bảng 1\\. Xếp hạng .* – ${communes}$`, 'u')),
    `Biểu đồ 1. Điểm tổng hợp theo thứ hạng – ${communes}`,
    `2. Kết quả chung (${departments})`,
    expect.stringMatching(new RegExp(`^Bảng 2\\. Xếp hạng .* – ${departments}$`, 'u')),
    `Biểu đồ 2. Điểm tổng hợp theo thứ hạng – ${departments}`,
  ]);
});

describe('what is said once is not said again', () => {
  const names = ['Xã Mỹ An', 'Xã Mỹ Hiệp', 'Phường Mỹ Trà', 'Xã Tân Nghĩa'];
  const board = (rows: readonly (readonly CellValue[])[], ...headers: readonly string[]): Workbook =>
    workbookOf(
      sheetOf('Chấm điểm', [
        ['KẾT QUẢ CHẤM ĐIỂM CÁC ĐƠN VỊ THÁNG 2/2026'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp', ...headers],
        ...rows.map((cells, at) => [at + 1, names[at] ?? '', ...cells]),
      ]),
    );
  const captions = ({ sections }: Report): readonly string[] =>
    linesOf(sections[0]?.blocks).filter((line) => line.startsWith('Bảng '));

  it('in a report whose text has the ranking and the table with its other figures', () => {
    const rows = [
      [91, 80.5],
      [88, 85],
      [84, 90.5],
      [79, 71],
    ];
    const report = reportOf(board(rows, 'Số hóa hồ sơ (%)'), { kind: 'report' });
    expect(report.sections).toHaveLength(1);
    expect(captions(report).map((line) => line.slice(0, 'Bảng 1. Xếp hạng'.length))).toEqual([
      'Bảng 1. Xếp hạng',
      'Bảng 2. Các đơn ',
      'Bảng 3. Kết quả ',
    ]);
    expect(linesOf(report.sections[0]?.blocks).join(' ')).not.toContain('kèm theo');
  });

  it('where a table says no more than the ranking beside it', () => {
    const report = reportOf(
      board(
        [
          [91, null],
          [70, null],
          [84, null],
          [79, null],
        ],
        'Xếp loại',
      ),
      { kind: 'report' },
    );
    expect(captions(report).filter((line) => line.includes('Kết quả chấm điểm'))).toEqual([]);
    expect(report.sections).toHaveLength(1);
  });

  it('in a letter whose sheet has its units in the order of rank; one in another order has the ranking beside it', () => {
    const ordered = reportOf(
      board(
        [
          [91, null],
          [88, null],
          [84, null],
          [79, null],
        ],
        'Xếp loại',
      ),
      { kind: 'letter' },
    );
    expect(ordered.sections).toHaveLength(2);
    const unordered = board(
      [
        [79, null],
        [88, null],
        [84, null],
        [91, null],
      ],
      'Xếp loại',
    );
    expect(reportOf(unordered, { kind: 'letter' }).sections).toHaveLength(3);
    expect(reportOf(unordered, { kind: 'letter' }, { settings: { order: 'rank' } }).sections).toHaveLength(2);
  });

  it('unless it is asked for', () => {
    const report = reportOf(
      board(
        [
          [91, null],
          [88, null],
          [84, null],
          [79, null],
        ],
        'Xếp loại',
      ),
      { kind: 'letter', appendices: ['Xếp hạng', 'Chấm điểm'] },
    );
    expect(report.sections).toHaveLength(3);
  });
});
