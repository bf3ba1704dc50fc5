import { analyzed, type Line, said, scoreboard, sheet } from './scoreboard';

const THREE: readonly Line[] = [
  { name: 'Xã An Bình', score: 91, previous: 89.5 },
  { name: 'Xã Bình Hòa', score: 85, previous: 85 },
  { name: 'Thị trấn Chợ Mới', score: 79.98, previous: 86.1, publicity: 50 },
];

describe('the overall result', () => {
  it('names the highest and the lowest, and counts grades by the kind of unit in two digits', () => {
    expect(said(analyzed({}, scoreboard(THREE)), 'overview')).toEqual([
      'Có 02 xã, 01 thị trấn được chấm điểm và xếp hạng.',
      'Cao nhất là An Bình (91,00/100 điểm); thấp nhất là Chợ Mới (79,98/100 điểm).',
      'Trong đó: 01 xã xếp loại Xuất sắc; 01 xã xếp loại Tốt; 01 thị trấn xếp loại Khá.',
    ]);
  });

  it('calls what it does not know the kind of a unit, and names all who share a place', () => {
    const lines = ['An Bình', 'Bình Hòa', 'Cái Bè'].map((name, index) => ({ name, score: index < 2 ? 85 : 75 }));
    expect(said(analyzed({}, scoreboard(lines)), 'overview').slice(1)).toEqual([
      'Cao nhất là An Bình và Bình Hòa (85,00/100 điểm); thấp nhất là Cái Bè (75,00/100 điểm).',
      'Trong đó: 02 đơn vị xếp loại Tốt; 01 đơn vị xếp loại Khá.',
    ]);
  });

  it('says nothing of extremes where all are equal', () => {
    const lines = ['An Bình', 'Bình Hòa'].map((name) => ({ name, score: 85 }));
    expect(said(analyzed({}, scoreboard(lines)), 'overview')).toContain('Tất cả các đơn vị cùng đạt 85,00/100 điểm.');
  });

  it('lists the units that have no composite', () => {
    const lines = [...THREE, { name: 'Xã Dương Hòa', score: null }];
    expect(said(analyzed({}, scoreboard(lines)), 'overview')[1]).toBe(
      '01 xã chưa có điểm tổng hợp nên không xếp hạng: Dương Hòa.',
    );
  });

  it('is said in English as well', () => {
    expect(said(analyzed({ language: 'en' }, scoreboard(THREE)), 'overview')).toEqual([
      '2 communes and 1 township are scored and ranked.',
      'The highest is An Bình (91.00 of 100 points), the lowest Chợ Mới (79.98 of 100 points).',
      'Among them: 1 commune with grade Xuất sắc; 1 commune with grade Tốt; 1 township with grade Khá.',
    ]);
  });
});

describe('against the previous period', () => {
  it('counts who rose, fell and stayed, names the extremes and the moves between grades', () => {
    expect(said(analyzed({}, scoreboard(THREE)), 'changes')).toEqual([
      'So với kỳ trước, 01 xã tăng điểm, 01 thị trấn giảm điểm và 01 xã giữ nguyên.',
      'Tăng nhiều nhất là An Bình (tăng 1,50 điểm, từ 89,50 lên 91,00).',
      'Giảm nhiều nhất là Chợ Mới (giảm 6,12 điểm, từ 86,10 xuống 79,98).',
      '01 thị trấn xuống loại: Chợ Mới (từ Tốt xuống Khá).',
      '01 xã lên loại: An Bình (từ Tốt lên Xuất sắc).',
    ]);
  });

  it('says that nobody rose where nobody did', () => {
    const lines = ['An Bình', 'Bình Hòa'].map((name) => ({ name, score: 85, previous: 86 }));
    expect(said(analyzed({}, scoreboard(lines)), 'changes')).toEqual([
      'So với kỳ trước, không có đơn vị nào tăng điểm và 02 đơn vị giảm điểm.',
      'Giảm nhiều nhất là An Bình và Bình Hòa (cùng giảm 1,00 điểm).',
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
      'Công khai, minh bạch: 03 đơn vị chưa đạt mức 80%, gồm Phú Hưng, Tân Trung và Phú Xuân (từ 13,4% đến 67,7%).',
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
      'Công khai, minh bạch: 02 xã, 01 thị trấn chưa đạt mức 80%, gồm Phú Hưng, Tân Trung và Phú Xuân (từ 13,4% đến 67,7%).',
    );
  });

  it('are all of them where all fall short', () => {
    const all = ['An Bình', 'Bình Hòa'].map((name, index) => ({ name, score: 85, publicity: 50 + index }));
    expect(said(analyzed({}, scoreboard(all)), 'reminders')[0]).toBe(
      'Công khai, minh bạch: toàn bộ 02 đơn vị chưa đạt mức 80%, từ thấp đến cao gồm An Bình và Bình Hòa (từ 50% đến 51%).',
    );
  });
});

describe('what it would take for the next grade', () => {
  it('says it of every unit, nearest first, with the dossiers where the counts tell', () => {
    const lines: readonly Line[] = [
      { name: 'An Bình', score: 92 },
      { name: 'Bình Hòa', score: 88, publicity: 100, online: [40, 50] },
      { name: 'Tân Trung', score: 79.98, publicity: 50 },
    ];
    expect(said(analyzed({}, scoreboard(lines)), 'nextGrade')).toEqual([
      'Tân Trung còn thiếu 0,02 điểm để xếp loại Tốt; gần nhất là tăng Công khai, minh bạch thêm 0,2 điểm phần trăm (từ 50% lên 50,2%).',
      'Bình Hòa còn thiếu 2,00 điểm để xếp loại Xuất sắc; gần nhất là tăng Dịch vụ công trực tuyến thêm 16,7 điểm phần trăm (từ 80% lên 96,7%), tức thêm khoảng 09 hồ sơ trên tổng số 50 hồ sơ.',
      'Mức tăng ước tính theo tỷ lệ nhân điểm tối đa của nhóm chỉ số, dùng để tham khảo.',
    ]);
  });

  it('says nobody lacks nothing: what is lacking is rounded up, so that it suffices', () => {
    const analysis = analyzed({}, scoreboard([{ name: 'Xã Tân Trung', score: 79.996 }]));
    expect(said(analysis, 'nextGrade')[0]).toMatch(/^Tân Trung còn thiếu 0,01 điểm để xếp loại Tốt/);
  });

  it('says that one indicator alone does not suffice', () => {
    const lines = ['An Bình', 'Bình Hòa'].map((name) => ({ name, score: 81, publicity: 90 }));
    expect(said(analyzed({}, scoreboard(lines)), 'nextGrade')[0]).toBe(
      'An Bình còn thiếu 9,00 điểm để xếp loại Xuất sắc; không chỉ số nào tự bù đủ, còn tăng được nhiều nhất là Công khai, minh bạch (1,80 điểm).',
    );
  });

  it('is done where all have the best grade', () => {
    const lines = ['An Bình', 'Bình Hòa'].map((name) => ({ name, score: 95 }));
    expect(said(analyzed({}, scoreboard(lines)), 'nextGrade')).toEqual(['Tất cả các đơn vị đã xếp loại Xuất sắc.']);
  });
});

describe('unit names that look like formulas', () => {
  it.each(['=1+1', '+A1', '@SUM(A1)', '-2'])('%s is a name in the words as well', (name) => {
    const lines = [...THREE, { name, score: 60, publicity: 10 }];
    const analysis = analyzed({}, scoreboard(lines));
    expect(said(analysis, 'overview')[1]).toContain(`thấp nhất là ${name} (60,00/100 điểm)`);
    const written = analysis.plans.find(({ key }) => key === 'narrative')?.blocks.flatMap(({ rows }) => rows.flat());
    expect(written?.filter((cell) => cell !== null).every((cell) => typeof cell === 'string')).toBe(true);
  });
});
