import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { sheetOf, workbookOf } from '../tables/sheetOf';
import { analyzed, type Line, said, scoreboard, sheet, tableOf } from './scoreboard';

const THREE: readonly Line[] = [
  { name: 'Xã An Bình', score: 91, previous: 89.5 },
  { name: 'Xã Bình Hòa', score: 85, previous: 85 },
  { name: 'Thị trấn Chợ Mới', score: 79.98, previous: 86.1, publicity: 50 },
];

describe('the overall result', () => {
  it('names the highest and the lowest, and counts grades by the kind of unit in two digits', () => {
    expect(said(analyzed({}, scoreboard(THREE)), 'overview')).toEqual([
      'Có 02 xã, 01 thị trấn được chấm điểm và xếp hạng, trong đó: 01 xã xếp loại Xuất sắc; 01 xã xếp loại Tốt; 01 thị trấn xếp loại Khá.',
      'Cao nhất là xã An Bình (91/100 điểm); thấp nhất là thị trấn Chợ Mới (79,98/100 điểm).',
    ]);
  });

  it('calls what it does not know the kind of a unit, and names all who share a place', () => {
    const lines = ['An Bình', 'Bình Hòa', 'Cái Bè'].map((name, index) => ({ name, score: index < 2 ? 85 : 75 }));
    expect(said(analyzed({}, scoreboard(lines)), 'overview')).toEqual([
      'Có 03 đơn vị được chấm điểm và xếp hạng, trong đó: 02 đơn vị xếp loại Tốt; 01 đơn vị xếp loại Khá.',
      'Cao nhất là An Bình và Bình Hòa (85/100 điểm); thấp nhất là Cái Bè (75/100 điểm).',
    ]);
  });

  it.each([
    ['Xã Làng Chiềng', 'Phường Khu Phố Chợ', 'xã Làng Chiềng', 'phường Khu Phố Chợ'],
    ['Xã Bản Lầu', 'Xã Buôn Hồ', 'Bản Lầu', 'Buôn Hồ'],
    ['Thôn Hạ Vàng', 'Thôn Đồi Chè', 'thôn Hạ Vàng', 'thôn Đồi Chè'],
  ])('keeps a name behind the kind of a commune as it is typed: %s, %s', (first, last, best, worst) => {
    const lines = [
      { name: first, score: 88 },
      { name: last, score: 71 },
    ];
    expect(said(analyzed({}, scoreboard(lines)), 'overview').at(-1)).toContain(best);
    expect(said(analyzed({}, scoreboard(lines)), 'overview').at(-1)).toContain(worst);
  });

  it('says nothing of extremes where all are equal', () => {
    const lines = ['An Bình', 'Bình Hòa'].map((name) => ({ name, score: 85 }));
    expect(said(analyzed({}, scoreboard(lines)), 'overview')).toContain('Tất cả các đơn vị cùng đạt 85/100 điểm.');
  });

  it('lists the units that have no composite', () => {
    const lines = [...THREE, { name: 'Xã Dương Hòa', score: null }];
    expect(said(analyzed({}, scoreboard(lines)), 'overview')[1]).toBe(
      '01 xã chưa có điểm tổng hợp nên không xếp hạng: Dương Hòa.',
    );
  });

  it('is said in English as well', () => {
    expect(said(analyzed({ language: 'en' }, scoreboard(THREE)), 'overview')).toEqual([
      '2 communes and 1 township are scored and ranked, among them 1 commune with grade Xuất sắc; 1 commune with grade Tốt; 1 township with grade Khá.',
      'The highest is commune An Bình (91 of 100 points), the lowest township Chợ Mới (79.98 of 100 points).',
    ]);
  });
});

describe('against the previous period', () => {
  it('counts who rose, fell and stayed, names the extremes and the moves between grades', () => {
    expect(said(analyzed({}, scoreboard(THREE)), 'changes')).toEqual([
      'So với kỳ trước, 01 xã tăng điểm, 01 thị trấn giảm điểm và 01 xã giữ nguyên.',
      'Tăng nhiều nhất là xã An Bình (tăng 1,5 điểm, từ 89,5 lên 91).',
      'Giảm nhiều nhất là thị trấn Chợ Mới (giảm 6,12 điểm, từ 86,1 xuống 79,98).',
      '01 thị trấn bị hạ xếp loại: Chợ Mới (từ Tốt xuống Khá).',
      '01 xã được nâng xếp loại: An Bình (từ Tốt lên Xuất sắc).',
    ]);
  });

  it('says that nobody rose where nobody did', () => {
    const lines = ['An Bình', 'Bình Hòa'].map((name) => ({ name, score: 85, previous: 86 }));
    expect(said(analyzed({}, scoreboard(lines)), 'changes')).toEqual([
      'So với kỳ trước, không có đơn vị nào tăng điểm và 02 đơn vị giảm điểm.',
      'Giảm nhiều nhất là An Bình và Bình Hòa (cùng giảm 1 điểm).',
    ]);
  });

  it('is left out where nothing is known of before', () => {
    const lines = THREE.map(({ name, score }) => ({ name, score }));
    expect(said(analyzed({}, scoreboard(lines)), 'changes')).toEqual([]);
  });
});

describe('units to be reminded', () => {
  const lines: readonly Line[] = [
    { name: 'PHÚ HƯNG', score: 85, publicity: 13.4 },
    { name: 'PHÚ XUÂN', score: 85, publicity: 67.7 },
    { name: 'TÂN TRUNG', score: 85, publicity: 50, online: [20, 29] },
    { name: 'PHÚ AN', score: 85 },
  ];

  it('are named weakest first, in proper case though the table shouts', () => {
    expect(said(analyzed({}, scoreboard(lines)), 'reminders')[0]).toBe(
      'Công khai, minh bạch: 03 đơn vị chưa đạt mức 80%, gồm Phú Hưng 13,4%, Tân Trung 50% và Phú Xuân 67,7%.',
    );
  });

  it('hear how many dossiers are missing where the counts tell', () => {
    expect(said(analyzed({}, scoreboard(lines)), 'reminders')).toContain(
      'Dịch vụ công trực tuyến: 01 đơn vị chưa đạt mức 80% là Tân Trung (69%). ' +
        'Để đạt mức này, Tân Trung cần thêm 04 hồ sơ (trên tổng số 29 hồ sơ).',
    );
  });

  it('are called as another table spells them', () => {
    const counts = sheet('Số hóa', [
      ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận'],
      ...['UBND xã Phú Hưng', 'UBND xã Phú Xuân', 'UBND TT Tân Trung', 'UBND xã Phú An'].map((name, index) => [
        index + 1,
        name,
        10 + index,
      ]),
    ]);
    expect(said(analyzed({}, scoreboard(lines), counts), 'reminders')[0]).toBe(
      'Công khai, minh bạch: 02 xã, 01 thị trấn chưa đạt mức 80%, gồm xã Phú Hưng 13,4%, thị trấn Tân Trung 50% và xã Phú Xuân 67,7%.',
    );
  });

  it('are all of them where all fall short', () => {
    const all = ['An Bình', 'Bình Hòa'].map((name, index) => ({ name, score: 85, publicity: 50 + index }));
    expect(said(analyzed({}, scoreboard(all)), 'reminders')[0]).toBe(
      'Công khai, minh bạch: toàn bộ 02 đơn vị chưa đạt mức 80%, từ thấp đến cao gồm An Bình 50% và Bình Hòa 51%.',
    );
  });

  it('are in order within each kind where kinds are told one after the other, and are all of those that have a figure', () => {
    const names = ['Phường Lê Lợi', 'Xã Hải Châu', 'Xã Vũ Ninh', 'Phường Ngô Quyền'];
    const short = names.map((name, at) => ({ name, score: 85, publicity: 61 + at }));
    expect(said(analyzed({}, scoreboard(short)), 'reminders')[0]).toBe(
      'Công khai, minh bạch: toàn bộ 02 xã, 02 phường chưa đạt mức 80%, xếp từ thấp đến cao theo từng loại đơn vị, gồm các xã Hải Châu và Vũ Ninh (lần lượt 62%; 63%); các phường Lê Lợi và Ngô Quyền (lần lượt 61%; 64%).',
    );
    const one = { name: 'Xã Yên Khê', score: 85, publicity: null };
    expect(said(analyzed({}, scoreboard([...short, one])), 'reminders')[0]).toMatch(
      /^Công khai, minh bạch: toàn bộ 02 xã, 02 phường có số liệu chưa đạt mức 80%, xếp từ thấp đến cao /,
    );
  });

  it('are not announced by the heading where there are none', () => {
    const headingOf = (publicity: number): string | undefined =>
      analyzed(
        {},
        scoreboard([91, 92].map((score, at) => ({ name: `Xã Yên ${'AB'.charAt(at)}`, score, publicity }))),
      ).narrative.paragraphs.find(({ topic }) => topic === 'reminders')?.heading;
    expect(headingOf(95)).toBe('Kết quả so với mức đề ra');
    expect(headingOf(55)).toBe('Chỉ số cần nhắc nhở');
  });

  it('are none of those that have a figure, where another has none', () => {
    const lines = [90, 95, null].map((publicity, at) => ({ name: `Xã Hải ${'ABC'.charAt(at)}`, score: 85, publicity }));
    expect(said(analyzed({}, scoreboard(lines)), 'reminders')).toContain(
      'Các xã có số liệu đều đạt mức đề ra về: Công khai, minh bạch.',
    );
  });
});

describe('figures beside names', () => {
  it('follow in the order of the names where these are more than three, and are a range where they are many', () => {
    const fallen = (count: number): readonly Line[] =>
      Array.from({ length: count }, (_, at) => ({
        name: `Xã ${'ABCDEGHIKLMNOPQ'.charAt(at)}a`,
        score: 85,
        publicity: 20 + at,
      }));
    const four = said(analyzed({}, scoreboard([...fallen(4), { name: 'Xã Yên', score: 85 }])), 'reminders')[0];
    expect(four).toBe(
      'Công khai, minh bạch: 04 xã chưa đạt mức 80%, gồm Aa, Ba, Ca và Da (lần lượt 20%; 21%; 22%; 23%).',
    );
    const many = said(analyzed({}, scoreboard([...fallen(13), { name: 'Xã Yên', score: 85 }])), 'reminders')[0];
    expect(many).toMatch(/ và Oa \(từ 20% đến 32%\)\.$/);
  });
});

describe('many units to be reminded', () => {
  /** Communes and wards, every third one a ward, that fall short by one point more each, and one that does not. */
  const shortOf = (count: number): readonly Line[] => [
    ...Array.from({ length: count }, (_, at): Line => {
      const name = `${'BCDGHKLMNPQ'.charAt(Math.floor(at / 5))}${'aeiou'.charAt(at % 5)}`;
      return { name: `${at % 3 === 2 ? 'Phường' : 'Xã'} ${name}`, score: 85, publicity: 20 + at };
    }),
    { name: 'Xã Yên', score: 85 },
  ];
  const ofPublicity = (count: number, topic: 'reminders' | 'proposals', settings = {}): string =>
    said(analyzed(settings, scoreboard(shortOf(count))), topic).find((each) => each.startsWith('Công khai')) ?? '';

  it('are all named as long as a reader follows, those of a kind together', () => {
    expect(ofPublicity(13, 'reminders')).toBe(
      'Công khai, minh bạch: 09 xã, 04 phường chưa đạt mức 80%, gồm các xã Ba, Be, Bo, Bu, Ce, Ci, Cu, Da và Di; các phường Bi, Ca, Co và De (từ 20% đến 32%).',
    );
  });

  it('are the foremost of still more, and where all of them stand', () => {
    expect(ofPublicity(40, 'reminders')).toBe(
      'Công khai, minh bạch: 27 xã, 13 phường chưa đạt mức 80%, từ 20% đến 59%; thấp nhất là xã Ba 20%, xã Be 21%, phường Bi 22%, xã Bo 23% và xã Bu 24%.',
    );
    expect(said(analyzed({}, scoreboard(shortOf(40))), 'reminders').at(-1)).toBe(
      'Danh sách đầy đủ là các xã, phường có số gạch chân ở cột tương ứng của phụ lục kèm theo.',
    );
  });

  it('are called neither first nor last where all of them are alike', () => {
    const alike = shortOf(30).map((line) => (line.name === 'Xã Yên' ? line : { ...line, publicity: 50 }));
    expect(said(analyzed({}, scoreboard(alike)), 'reminders')[0]).toBe(
      'Công khai, minh bạch: 20 xã, 10 phường chưa đạt mức 80%, cùng 50%.',
    );
  });

  it('are asked by their number where the reminder names some of them alone', () => {
    expect(ofPublicity(40, 'proposals')).toBe(
      'Công khai, minh bạch: đề nghị các xã, phường chưa đạt chỉ tiêu này (27 xã, 13 phường) rà soát, công khai đầy đủ và cập nhật kịp thời thủ tục hành chính, phấn đấu đạt từ 80% trở lên.',
    );
  });

  it('are asked to finish overdue work where their column counts it', () => {
    const late = sheet('Tiến độ', [
      ['TIẾN ĐỘ GIẢI QUYẾT THÁNG 5/2025'],
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ quá hạn'],
      ...shortOf(13).map(({ name }, at) => [at + 1, name, 100, at < 13 ? at + 1 : 0]),
    ]);
    expect(said(analyzed({}, late), 'proposals')).toEqual([
      'Hồ sơ quá hạn: đề nghị các xã, phường có hồ sơ quá hạn (09 xã, 04 phường, theo cột “Hồ sơ quá hạn” của phụ lục kèm theo) giải quyết dứt điểm hồ sơ quá hạn, không để phát sinh hồ sơ quá hạn mới.',
    ]);
  });

  it.each(['vi', 'en'] as const)('none is “another unit” (%s)', (language) => {
    const { narrative } = analyzed({ language }, scoreboard(shortOf(50).map((line) => ({ ...line, previous: 90 }))));
    const all = narrative.paragraphs.flatMap(({ sentences }) => sentences).join(' ');
    expect(all).not.toMatch(/đơn vị khác|other unit|undefined/);
  });
});

describe('a unit that had no dossiers', () => {
  it('falls short of nothing, whatever else its row counts', () => {
    const table = sheet('Thanh toán', [
      ['KẾT QUẢ THANH TOÁN TRỰC TUYẾN THÁNG 5/2025'],
      [
        'STT',
        'Đơn vị',
        'Số thủ tục',
        'Số hồ sơ phát sinh phí',
        'Số hồ sơ thanh toán trực tuyến',
        'Tỷ lệ thanh toán trực tuyến (%)',
      ],
      [1, 'Xã An Bình', 20, 100, 36, 36],
      [2, 'Xã Bình Hòa', 20, 200, 180, 90],
      [3, 'Xã Cát Lái', 20, 50, 41, 82],
      [4, 'Xã Dương Hòa', 20, 80, 68, 85],
      [5, 'Xã Đồng Tiến', 20, 0, 0, 0],
    ]);
    expect(said(analyzed({}, table), 'reminders')[0]).toBe(
      'Thanh toán trực tuyến: 01 xã chưa đạt mức 80% là An Bình (36%). Để đạt mức này, An Bình cần thêm 44 hồ sơ (trên tổng số 100 hồ sơ).',
    );
  });

  it('has no rate, rank, mark or place among those counted, on any sheet', () => {
    const table = sheet('Tuần 8', [
      ['KẾT QUẢ THỰC HIỆN BỘ CHỈ SỐ TUẦN 8/2026'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Số hóa hồ sơ (%)', 'Tổng số hồ sơ', 'Hồ sơ quá hạn'],
      [1, 'Xã Đồng Tâm', 71.2, 76.4, 64, 2],
      [2, 'Xã Hải Ninh', 80.4, 93.1, 102, 0],
      [3, 'Xã Lộc Thủy', 55.3, 0, 0, 0],
      [4, 'Xã Kỳ Phú', 64.8, 0, 15, 1],
    ]);
    const { boards, plans } = analyzed({}, table);
    const groups = boards[0]?.units.map(({ name, groups: { digitization } }) => [
      name,
      digitization?.rate ?? null,
      digitization?.rank ?? null,
    ]);
    expect(groups).toEqual([
      ['Xã Hải Ninh', 93.1, 1],
      ['Xã Đồng Tâm', 76.4, 2],
      ['Xã Kỳ Phú', 0, 3],
      ['Xã Lộc Thủy', null, null],
    ]);
    const valuesIn = (key: string): readonly unknown[][] =>
      (plans.find((plan) => plan.key === key)?.blocks ?? []).flatMap(({ rows }) =>
        rows.map((row) =>
          row.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell)),
        ),
      );
    expect(
      valuesIn('targets')
        .find((row) => row[1] === 'Số hóa hồ sơ')
        ?.slice(3),
    ).toEqual([80, 3, 1, 2, 33.3]);
    const copy = plans.find(({ key }) => key.startsWith('copy'));
    expect(copy?.conditionalFormats.map(({ formula }) => formula)).toContainEqual(
      expect.stringMatching(/^AND\(ISNUMBER\(\$D3\),\$D3<.*,NOT\(AND\(\$D3=0,SUM\(\$E3\)=0\)\)\)$/),
    );
  });
});

describe('bare names', () => {
  const table = (header: string, section: string | null = null) =>
    sheet('Biểu', [
      ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 4/2026'],
      ['STT', header, 'Điểm tổng hợp'],
      ...(section === null ? [] : [['I', section]]),
      [1, 'Lộc An', 91],
      [2, 'Bảo Thuận', 85],
      [3, 'Đạ Huoai', 62],
    ]);
  const overview = (...about: Parameters<typeof table>): string =>
    said(analyzed({}, table(...about)), 'overview').join(' ');

  it('are of the kind that their header or heading says', () => {
    const told = 'Cao nhất là xã Lộc An (91/100 điểm); thấp nhất là xã Đạ Huoai (62/100 điểm).';
    expect(overview('Tên xã')).toContain(told);
    expect(overview('Đơn vị', 'CÁC XÃ')).toContain(told);
    expect(overview('Phường')).toContain('Cao nhất là phường Lộc An');
  });

  const mixed = (title: string, header: string, names: readonly string[]): string =>
    said(
      analyzed(
        {},
        sheet('Biểu', [
          [title],
          ['STT', header, 'Điểm tổng hợp'],
          ...names.map((name, at) => [at + 1, name, 92 - at * 3]),
        ]),
      ),
      'overview',
    ).join(' ');

  it.each([
    [
      'KẾT QUẢ BỘ CHỈ SỐ THÁNG 4/2024',
      'Xã, thị trấn',
      ['TT Lộc Thắng', 'Lộc An', 'Lộc Tân'],
      '02 xã, 01 thị trấn',
      'xã Lộc Tân',
    ],
    [
      'BẢNG ĐIỂM CÁC XÃ, THỊ TRẤN HUYỆN BẢO LÂM',
      'Đơn vị',
      ['Lộc An', 'Lộc Tân', 'Thị trấn Lộc Thắng'],
      '02 xã, 01 thị trấn',
      'xã Lộc An',
    ],
    [
      'KẾT QUẢ BỘ CHỈ SỐ THÁNG 4/2026',
      'Xã, phường',
      ['Xã Đạ Tẻh', 'Bảo Lộc', 'B’Lao'],
      '01 xã, 02 phường',
      'phường B’Lao',
    ],
  ])('are of the other of two kinds where one is always written: %s, %s', (title, header, names, counted, named) => {
    expect(mixed(title, header, names)).toContain(`Có ${counted} được chấm điểm`);
    expect(mixed(title, header, names)).toContain(named);
  });

  it.each([
    ['both are written', 'Xã, thị trấn', ['TT Lộc Thắng', 'Xã Lộc An', 'Lộc Tân']],
    ['neither is', 'Xã, thị trấn', ['Lộc Thắng', 'Lộc An', 'Lộc Tân']],
    ['a third one may be meant', 'Xã, phường, thị trấn', ['TT Lộc Thắng', 'Lộc An', 'Lộc Tân']],
    ['nobody says two', 'Đơn vị', ['TT Lộc Thắng', 'Lộc An', 'Lộc Tân']],
  ])('are of no kind where %s', (_, header, names) => {
    expect(mixed('KẾT QUẢ BỘ CHỈ SỐ THÁNG 4/2024', header, names)).toContain('thấp nhất là Lộc Tân (');
  });

  it('are of no kind where it says several, or others', () => {
    for (const header of ['Xã, phường', 'Đơn vị', 'Đơn vị cấp xã', 'Huyện, thị xã'])
      expect(overview(header)).toContain('Cao nhất là Lộc An (');
  });
});

describe('a roster', () => {
  it.each([
    ['CÁC SỞ, NGÀNH', 'CÁC HỘI, ĐOÀN THỂ', ['Hội Cựu chiến binh', 'Hội Nông dân']],
    ['SỞ, BAN, NGÀNH', 'DOANH NGHIỆP NHÀ NƯỚC', ['Điện lực Tây Hòa', 'Viễn thông Tây Hòa']],
  ])('is each section of a kind of offices: %s, %s', (first, second, others) => {
    const { boards } = analyzed(
      {},
      sheet('Biểu', [
        ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 9/2026'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp'],
        ['I', first],
        [1, 'Sở Nội vụ', 72],
        [2, 'Sở Xây dựng', 83],
        ['II', second],
        ...others.map((name, at) => [at + 1, name, 78 + at * 16]),
      ]),
    );
    expect(boards.map(({ units }) => units.map(({ rank }) => rank).toSorted())).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('is called as its section is headed', () => {
    const rows = (names: readonly string[], first: number) => names.map((name, at) => [at + 1, name, first + at]);
    const { boards } = analyzed(
      {},
      sheet('Biểu', [
        ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 4/2026'],
        ['STT', 'Đơn vị', 'Điểm tổng hợp'],
        ['I', 'CÁC SỞ, NGÀNH TỈNH'],
        ...rows(['Sở Nội vụ', 'Sở Y tế', 'Thanh tra tỉnh'], 71),
        ['II', 'UBND CÁC XÃ, ĐẶC KHU'],
        ...rows(['Xã Lộc An', 'Xã Bảo Thuận', 'Đặc khu Phú Quý'], 66),
      ]),
    );
    expect(boards.map(({ title }) => title)).toEqual(['Sở, ngành tỉnh', 'UBND các xã, đặc khu']);
  });
});

describe('a unit with a rate of nothing and none overdue', () => {
  it('has failed, where no count says that it had no dossiers', () => {
    const table = sheet('Tuần 8', [
      ['KẾT QUẢ THỰC HIỆN BỘ CHỈ SỐ TUẦN 8/2026'],
      ['STT', 'Đơn vị', 'Điểm tổng hợp', 'Số hóa hồ sơ (%)', 'Hồ sơ quá hạn'],
      [1, 'Xã Đồng Tâm', 71.2, 76.4, 2],
      [2, 'Xã Hải Ninh', 80.4, 93.1, 0],
      [3, 'Xã Lộc Thủy', 55.3, 0, 0],
    ]);
    const { boards } = analyzed({}, table);
    const digitization = boards[0]?.units.map(({ name, groups }) => [
      name,
      groups.digitization?.rate,
      groups.digitization?.rank,
    ]);
    expect(digitization).toContainEqual(['Xã Lộc Thủy', 0, 3]);
  });
});

describe('departments', () => {
  it('of a province are counted as sở, other agencies apart', () => {
    const lines = ['Sở Nội vụ', 'Sở Y tế', 'Thanh tra tỉnh'].map((name, at) => ({ name, score: 90 - at }));
    expect(said(analyzed({}, scoreboard(lines)), 'overview')[0]).toBe(
      'Có 02 sở, 01 cơ quan được chấm điểm và xếp hạng, trong đó: 01 sở xếp loại Xuất sắc; 01 sở, 01 cơ quan xếp loại Tốt.',
    );
    expect(said(analyzed({ language: 'en' }, scoreboard(lines)), 'overview')[0]).toBe(
      '2 provincial departments and 1 agency are scored and ranked, among them 1 provincial department with grade Xuất sắc; 1 provincial department and 1 agency with grade Tốt.',
    );
  });
});

describe('overdue work', () => {
  const late = sheet('Tiến độ', [
    ['TIẾN ĐỘ GIẢI QUYẾT THÁNG 5/2025'],
    ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ quá hạn', null],
    [null, null, null, 'Hệ thống một cửa của tỉnh', 'Cổng Dịch vụ công quốc gia'],
    [1, 'Xã An Bình', 100, 7, 0],
    [2, 'Xã Bình Hòa', 90, 12, 0],
    [3, 'Xã Cát Lái', 80, 0, 0],
    [4, 'Xã Dương Hòa', 70, 1, 0],
    [5, 'Xã Đồng Tiến', 70, 1, 0],
  ]);
  const merged = { ...late, merges: [{ top: 1, left: 3, bottom: 1, right: 4 }] };

  it('is added up system by system, with those that have most', () => {
    expect(said(analyzed({}, merged), 'overdue')).toEqual([
      'Hồ sơ quá hạn – Hệ thống một cửa của tỉnh: tổng số 21 hồ sơ, ở 04 xã; nhiều nhất là các xã Bình Hòa 12 hồ sơ và An Bình 07 hồ sơ.',
      'Hồ sơ quá hạn – Cổng Dịch vụ công quốc gia: không có.',
    ]);
  });

  it('has its total where the table prints the same one', () => {
    const totalled = analyzed({}, { ...merged, rows: [...merged.rows, ['Tổng cộng', null, 410, 21, 0]] });
    expect(said(totalled, 'overdue')).toEqual(said(analyzed({}, merged), 'overdue'));
  });

  it('has no total that the appendix contradicts, which prints another one: that is for the check to tell', () => {
    const totalled = analyzed({}, { ...merged, rows: [...merged.rows, ['Tổng cộng', null, 410, 23, 4]] });
    expect(said(totalled, 'overdue')).toEqual([
      'Hồ sơ quá hạn – Hệ thống một cửa của tỉnh: có ở 04 xã; nhiều nhất là các xã Bình Hòa 12 hồ sơ và An Bình 07 hồ sơ.',
    ]);
    expect(totalled.findings.filter(({ rule }) => rule === 'total-mismatch')).toMatchObject([
      { cell: 'D9', found: '23' },
    ]);
  });

  it('is asked of nobody who has finished it, where others have not', () => {
    const stages = sheet('Quá hạn', [
      ['HỒ SƠ QUÁ HẠN THÁNG 5/2025'],
      ['STT', 'Đơn vị', 'Hồ sơ đã giải quyết quá hạn', 'Hồ sơ đang giải quyết quá hạn'],
      [1, 'Xã An Bình', 9, 0],
      [2, 'Xã Cát Lái', 2, 1],
      [3, 'Xã Đông Thạnh', 0, 6],
    ]);
    expect(said(analyzed({}, stages), 'proposals')).toEqual([
      'Hồ sơ quá hạn: đề nghị UBND các xã Đông Thạnh và Cát Lái giải quyết dứt điểm hồ sơ quá hạn, không để phát sinh hồ sơ quá hạn mới.',
    ]);
    const finished = { ...stages, rows: stages.rows.map((row) => row.slice(0, 3)) };
    expect(said(analyzed({}, finished), 'proposals')).toEqual([
      'Hồ sơ quá hạn: đề nghị UBND các xã An Bình và Cát Lái không để phát sinh hồ sơ quá hạn mới.',
    ]);
  });

  it('is to be finished by those that have any', () => {
    expect(said(analyzed({}, merged), 'proposals')).toEqual([
      'Hồ sơ quá hạn: đề nghị UBND các xã Bình Hòa, An Bình, Dương Hòa và Đồng Tiến giải quyết dứt điểm hồ sơ quá hạn, không để phát sinh hồ sơ quá hạn mới.',
    ]);
  });
});

describe('requests', () => {
  it('ask those that fall short for what mends the indicator', () => {
    const lines: readonly Line[] = [
      { name: 'Xã An Bình', score: 85, publicity: 50 },
      { name: 'Phường Bình Hòa', score: 85, publicity: 60, online: [20, 29] },
      { name: 'Xã Cát Lái', score: 85 },
    ];
    expect(said(analyzed({}, scoreboard(lines)), 'proposals')).toEqual([
      'Công khai, minh bạch: đề nghị UBND xã An Bình và UBND phường Bình Hòa rà soát, công khai đầy đủ và cập nhật kịp thời thủ tục hành chính, phấn đấu đạt từ 80% trở lên.',
      'Dịch vụ công trực tuyến: đề nghị UBND phường Bình Hòa hướng dẫn, hỗ trợ người dân, doanh nghiệp nộp hồ sơ trực tuyến, phấn đấu đạt từ 80% trở lên.',
    ]);
  });

  it('are left out where the office does not want them', () => {
    const lines: readonly Line[] = [
      { name: 'Xã An Bình', score: 85, publicity: 50 },
      { name: 'Xã Cát Lái', score: 85 },
    ];
    expect(said(analyzed({ proposals: false }, scoreboard(lines)), 'proposals')).toEqual([]);
  });
});

describe('what it would take for the next grade', () => {
  it('says it of every unit, nearest first, with the dossiers where the counts tell', () => {
    const lines: readonly Line[] = [
      { name: 'An Bình', score: 92 },
      { name: 'Bình Hòa', score: 88, publicity: 100, online: [40, 50] },
      { name: 'Tân Trung', score: 79.98, publicity: 50 },
    ];
    const analysis = analyzed({}, scoreboard(lines));
    expect(tableOf(analysis, 'nextGrade')).toEqual([
      ['Đơn vị', 'Hiện nay', 'Còn thiếu', 'Để xếp loại', 'Cách gần nhất (ước tính)'],
      [
        'Tân Trung',
        '79,98 điểm, Khá',
        '0,02 điểm',
        'Tốt',
        'Tăng Công khai, minh bạch thêm 0,2 điểm phần trăm (từ 50% lên 50,2%)',
      ],
      [
        'Bình Hòa',
        '88 điểm, Tốt',
        '2 điểm',
        'Xuất sắc',
        'Tăng Dịch vụ công trực tuyến thêm 16,7 điểm phần trăm (từ 80% lên 96,7%), tức thêm khoảng 09 hồ sơ trên tổng số 50 hồ sơ',
      ],
    ]);
    expect(said(analysis, 'nextGrade')).toEqual([]);
  });

  it('tells no dossiers of another share: a board has its rates from elsewhere', () => {
    const rows = (figures: readonly (readonly number[])[]): readonly (readonly CellValue[])[] =>
      ['Xã An Bình', 'Xã Bình Hòa', 'Xã Tân Trung'].map((name, index) => [index + 1, name, ...(figures[index] ?? [])]);
    const wayBy = (rate: number): CellValue | undefined => {
      const analysis = analyzeWorkbook({
        sheets: [
          sheetOf('Điểm', [['STT', 'Đơn vị', 'Điểm tổng hợp', 'DVC trực tuyến (%)'], ...rows([[92, 100], [89, rate], [91, 100]])]), // prettier-ignore
          sheetOf('Hồ sơ', [['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến', 'Tỷ lệ DVC trực tuyến (%)'], ...rows([[40, 40, 100], [25, 20, 80], [30, 30, 100]])]), // prettier-ignore
        ],
      });
      return tableOf(analysis, 'nextGrade')[1]?.at(-1);
    };
    expect(wayBy(80)).toContain('thêm khoảng 03 hồ sơ trên tổng số 25');
    expect(wayBy(60)).toContain('(từ 60% lên 68,4%)');
    expect(wayBy(60)).not.toContain('hồ sơ');
  });

  it('says nobody lacks nothing: what is lacking is rounded up, so that it suffices', () => {
    const analysis = analyzed({}, scoreboard([{ name: 'Xã Tân Trung', score: 79.996 }]));
    expect(tableOf(analysis, 'nextGrade')[1]?.slice(0, 4)).toEqual([
      'Xã Tân Trung',
      '79,996 điểm, Khá',
      '0,004 điểm',
      'Tốt',
    ]);
  });

  it('says that one indicator alone does not suffice', () => {
    const groups = [
      ['Công khai, minh bạch', 16.5],
      ['Tiến độ giải quyết', 17],
      ['Dịch vụ công trực tuyến', 10.6],
      ['Thanh toán trực tuyến', 8.8],
      ['Mức độ hài lòng', 14.6],
      ['Số hóa hồ sơ', 17.8],
    ] as const;
    const board = sheet('Điểm', [
      ['ĐIỂM BỘ CHỈ SỐ 766 THÁNG 5/2025'],
      ['STT', 'Đơn vị', ...groups.map(([name]) => name), 'Tổng điểm'],
      ...['Xã An Bình', 'Xã Bình Hòa'].map((name, at) => [at + 1, name, ...groups.map(([, points]) => points), 85.3]),
    ]);
    expect(tableOf(analyzed({}, board), 'nextGrade')[1]).toEqual([
      'Xã An Bình',
      '85,3 điểm, Tốt',
      '4,7 điểm',
      'Xuất sắc',
      'Phải tăng nhiều nhóm chỉ số; còn tăng được nhiều nhất là Số hóa hồ sơ (4,2 điểm)',
    ]);
  });

  it('is told of those alone that lack no more than half of the narrowest grade', () => {
    const lines = [85, 84.9, 64, 27].map((score, at) => ({ name: `Xã ${'ABCD'[at]}`, score }));
    expect(tableOf(analyzed({}, scoreboard(lines)), 'nextGrade').map(([name]) => name)).toEqual(['Đơn vị', 'Xã A']);
    expect(tableOf(analyzed({}, scoreboard(lines.slice(1))), 'nextGrade')).toEqual([]);
  });

  it('says nothing of the way where other groups than those with figures may have most points left', () => {
    const lines = ['An Bình', 'Bình Hòa'].map((name) => ({ name, score: 86, publicity: 90 }));
    expect(tableOf(analyzed({}, scoreboard(lines)), 'nextGrade')).toEqual([
      ['Đơn vị', 'Hiện nay', 'Còn thiếu', 'Để xếp loại'],
      ['An Bình', '86 điểm, Tốt', '4 điểm', 'Xuất sắc'],
      ['Bình Hòa', '86 điểm, Tốt', '4 điểm', 'Xuất sắc'],
    ]);
  });

  it('is done where all have the best grade', () => {
    const lines = ['An Bình', 'Bình Hòa'].map((name) => ({ name, score: 95 }));
    expect(said(analyzed({}, scoreboard(lines)), 'nextGrade')).toEqual(['Tất cả các đơn vị đã xếp loại Xuất sắc.']);
  });
});

describe('names', () => {
  const short = (names: readonly string[], others: readonly string[] = ['Xã An Bình']): readonly string[] =>
    said(
      analyzed(
        {},
        scoreboard([
          ...names.map((name, at) => ({ name, score: 85, publicity: 40 + at })),
          ...others.map((name) => ({ name, score: 85 })),
        ]),
      ),
      'reminders',
    );

  it('that are a kind and a number say their kind once', () => {
    expect(short(['Phường 1', 'Phường 10'])[0]).toContain('gồm Phường 1 (40%) và Phường 10 (41%)');
    const { narrative } = analyzed(
      {},
      scoreboard([
        { name: 'Phường 2', score: 95 },
        { name: 'Xã An Bình', score: 85 },
      ]),
    );
    expect(narrative.paragraphs[0]?.sentences.at(-1)).toBe(
      'Cao nhất là Phường 2 (95/100 điểm); thấp nhất là xã An Bình (85/100 điểm).',
    );
  });

  it('that end in a figure are set apart from the figure behind them', () => {
    expect(short(['Thôn 10', 'Thôn Thượng'], ['Thôn 3'])[0]).toContain('gồm Thôn 10 (40%) và thôn Thượng (41%)');
  });

  it('of parts of communes are counted by their kind', () => {
    expect(short(['Thôn 10', 'Tổ dân phố 4', 'Thôn Hạ'], ['Thôn 3'])[0]).toContain('02 thôn, 01 tổ dân phố chưa đạt');
  });
});

describe('figures that cannot be', () => {
  it('are no change, no extreme and no missing composite', () => {
    const lines: readonly Line[] = [
      { name: 'Xã Hải Long', score: 72.5, previous: 705 },
      { name: 'Xã Hải Phú', score: 84.2, previous: 86.2 },
      { name: 'Xã Hải Vân', score: 911, previous: 90 },
      { name: 'Xã Hải Sơn', score: 80.4, previous: 79.4 },
    ];
    const analysis = analyzed({}, scoreboard(lines));
    expect(said(analysis, 'overview')).toEqual([
      'Có 03 xã được chấm điểm và xếp hạng, trong đó: 02 xã xếp loại Tốt; 01 xã xếp loại Khá.',
      'Cao nhất là xã Hải Phú (84,2/100 điểm); thấp nhất là xã Hải Long (72,5/100 điểm).',
    ]);
    expect(said(analysis, 'changes')).toEqual([
      'So với kỳ trước, 01 xã tăng điểm và 01 xã giảm điểm.',
      'Tăng nhiều nhất là xã Hải Sơn (tăng 1 điểm, từ 79,4 lên 80,4).',
      'Giảm nhiều nhất là xã Hải Phú (giảm 2 điểm, từ 86,2 xuống 84,2).',
      '01 xã được nâng xếp loại: Hải Sơn (từ Khá lên Tốt).',
    ]);
  });

  it('are no second unit where one stands twice', () => {
    const twice = ['Xã Mỹ Lộc', 'Xã Hậu Thạnh', 'Xã Tân Lập', 'Xã Mỹ Lộc'];
    const analysis = analyzed({}, scoreboard(twice.map((name, at) => ({ name, score: at % 3 === 0 ? 70 : 90 + at }))));
    expect(analysis.findings.map(({ rule }) => rule)).toContain('duplicate-unit');
    expect(said(analysis, 'reminders')[0]).toBe('Điểm tổng hợp: 01 xã chưa đạt mức 80 điểm là Mỹ Lộc (70 điểm).');
  });

  it('are told by the check, and in no paragraph', () => {
    const lines: readonly Line[] = [
      { name: 'Xã An Bình', score: 85, publicity: -5 },
      { name: 'Xã Cát Lái', score: 85, publicity: 140 },
      { name: 'Xã Đông Thạnh', score: 85, publicity: 60 },
      ...Array.from({ length: 8 }, (_, at) => ({ name: `Xã Hòa Lộc ${'ABCDEGHI'[at] ?? ''}`, score: 88 })),
    ];
    const analysis = analyzed({}, scoreboard(lines));
    expect(analysis.findings.filter(({ rule }) => rule === 'out-of-range').map(({ cell }) => cell)).toEqual([
      'E4',
      'E5',
    ]);
    expect(said(analysis, 'reminders')[0]).toBe('Công khai, minh bạch: 01 xã chưa đạt mức 80% là Đông Thạnh (60%).');
  });

  it('are no target that all have reached, nor is a cell that nobody can read', () => {
    const reach = (second: CellValue): readonly string[] => {
      const board = scoreboard([
        { name: 'Xã An Bình', score: 85 },
        { name: 'Xã Cát Lái', score: 85 },
      ]);
      const rows = board.rows.map((row, at) =>
        at === 4 ? row.map((cell, column) => (column === 4 ? second : cell)) : row,
      );
      return said(analyzed({}, { ...board, rows }), 'reminders').filter((each) => each.startsWith('Tất cả'));
    };
    expect(reach(95)[0]).toContain('Công khai, minh bạch');
    expect(reach(120).join()).not.toContain('Công khai, minh bạch');
    expect(reach({ error: '#N/A' }).join()).not.toContain('Công khai, minh bạch');
  });
});

describe('units that are all alike', () => {
  it('are not counted twice', () => {
    const of = (names: readonly string[]): readonly string[] =>
      said(analyzed({}, scoreboard(names.map((name) => ({ name, score: 92, previous: 92 })))), 'overview');
    expect(of(['Xã An Bình'])[0]).toBe('Có 01 xã được chấm điểm và xếp hạng, xếp loại Xuất sắc.');
    expect(of(['Xã An Bình', 'Xã Cát Lái'])[0]).toBe('Có 02 xã được chấm điểm và xếp hạng, đều xếp loại Xuất sắc.');
    const same = analyzed(
      {},
      scoreboard(['Xã An Bình', 'Xã Cát Lái'].map((name) => ({ name, score: 92, previous: 92 }))),
    );
    expect(said(same, 'changes')).toEqual(['So với kỳ trước, 02 xã giữ nguyên điểm.']);
  });
});

describe('unit names that look like formulas', () => {
  it.each(['=1+1', '+A1', '@SUM(A1)', '-2'])('%s is a name in the words as well', (name) => {
    const lines = [...THREE, { name, score: 60, publicity: 10 }];
    const analysis = analyzed({}, scoreboard(lines));
    expect(said(analysis, 'overview')[1]).toContain(`thấp nhất là ${name} (60/100 điểm)`);
    const written = analysis.plans.find(({ key }) => key === 'narrative')?.blocks.flatMap(({ rows }) => rows.flat());
    expect(written?.filter((cell) => cell !== null).every((cell) => typeof cell === 'string')).toBe(true);
  });
});

describe('targets', () => {
  const told = (rows: readonly (readonly CellValue[])[]): readonly string[] =>
    said(
      analyzed(
        {},
        sheet('Chỉ tiêu', [
          ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2026'],
          ['STT', 'Chỉ tiêu', 'Chỉ tiêu giao', 'Kết quả thực hiện'],
          ...rows.map((row, at) => [at + 1, ...row]),
        ]),
      ),
      'targets',
    ).slice(1);

  it('are said with what their cells have behind the figures', () => {
    expect(
      told([
        ['Nhà ở đạt chuẩn', '≥ 90%', '84,5%'],
        ['Sáp nhập trường', '4 mô hình', '3 mô hình'],
        ['Chờ tại quầy', 'Không vượt quá 15 phút', '18 phút'],
      ]),
    ).toEqual([
      'Nhà ở đạt chuẩn: kết quả 84,5%, chỉ tiêu 90%, còn thiếu 5,5 điểm phần trăm.',
      'Sáp nhập trường: kết quả 3 mô hình, chỉ tiêu 4 mô hình, còn thiếu 1 mô hình.',
      'Chờ tại quầy: kết quả 18 phút, cho phép không quá 15 phút, vượt 3 phút.',
    ]);
  });

  it.each(['không dưới 70', 'không thấp hơn 70%', 'không ít hơn 70'])('are at least so much: %s', (target) => {
    expect(told([['Tỷ lệ tập huấn', target, 65]])).toEqual([
      'Tỷ lệ tập huấn: kết quả 65%, chỉ tiêu 70%, còn thiếu 5 điểm phần trăm.',
    ]);
  });

  it('that nobody can read as a figure are quoted, with the result that is there', () => {
    expect(
      told([
        ['Tỷ lệ nước sạch', '70-80', 75],
        ['Tỷ lệ rác thu gom', '80%', null],
      ]),
    ).toEqual(['Tỷ lệ nước sạch: kết quả 75%, chỉ tiêu ghi “70-80”.', 'Tỷ lệ rác thu gom: chưa có số liệu.']);
  });
});

it('keeps counts of several kinds apart from each other', () => {
  const analysis = analyzed(
    {},
    scoreboard([
      { name: 'Xã Ea Bar', score: 84, previous: 81 },
      { name: 'Xã Ea Nuôl', score: 71, previous: 75 },
      { name: 'Phường Tân Lập', score: 66, previous: 70 },
      { name: 'Xã Ea Wer', score: 90, previous: 90 },
    ]),
  );
  expect(said(analysis, 'changes')[0]).toBe(
    'So với kỳ trước, 01 xã tăng điểm; 01 xã, 01 phường giảm điểm và 01 xã giữ nguyên.',
  );
});

describe('the composite of the office above the units', () => {
  const GROUPS = [
    ['Công khai, minh bạch', 18, 15.2],
    ['Tiến độ giải quyết', 20, 18.4],
    ['Dịch vụ công trực tuyến', 12, 9.1],
    ['Thanh toán trực tuyến', 10, 7.6],
    ['Mức độ hài lòng', 18, 17.5],
    ['Số hóa hồ sơ', 22, 16.4],
  ] as const;
  const told = (total: number | null) => {
    const of = sheetOf('Thị xã', [
      ['KẾT QUẢ BỘ CHỈ SỐ – THỊ XÃ BUÔN HỒ'],
      ['Quý II năm 2025'],
      ['STT', 'Nhóm chỉ số', 'Điểm tối đa', 'Điểm đạt'],
      ...GROUPS.map((row, at) => [at + 1, ...row]),
      ['', 'Cộng điểm', 100, total],
    ]);
    const units = sheetOf('Phường', [
      ['KẾT QUẢ CÁC PHƯỜNG, XÃ'],
      ['Quý II năm 2025'],
      ['STT', 'Đơn vị', ...GROUPS.map(([name, most]) => `${name} (${most})`), 'Điểm tổng hợp'],
      [1, 'Phường An Bình', 15, 18, 10, 8, 17, 18, 86],
      [2, 'Xã Cư Bao', 14, 17, 9, 7, 16, 15, 78],
    ]);
    const { boards, narrative, plans } = analyzeWorkbook(workbookOf(of, units));
    return {
      score: boards[0]?.aggregate?.score ?? null,
      sentences: narrative.paragraphs.flatMap(({ sentences }) => sentences).filter((each) => /84|80,2/u.test(each)),
      board: JSON.stringify(plans.find(({ key }) => key === 'ranking')?.blocks).includes('THỊ XÃ BUÔN HỒ'),
    };
  };

  it.each([
    ['as its groups come to it', 84.2],
    ['left to be worked out', null],
  ])('is told where its table has it %s', (_, total) => {
    expect(told(total)).toEqual({
      score: 84.2,
      sentences: [expect.stringContaining('Thị xã Buôn Hồ đạt 84,2/100 điểm, xếp loại Tốt')],
      board: true,
    });
  });

  it('is told nowhere where its table prints another total: neither figure is chosen for the office', () => {
    expect(told(80.2)).toEqual({ score: null, sentences: [], board: false });
  });

  it('is what its table prints where that is rounded', () => {
    expect(told(84)).toMatchObject({ score: 84 });
  });
});
