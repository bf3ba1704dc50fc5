import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { analyzed, said, scoreboard, sheet } from './scoreboard';

/** Dossiers by communes: received, solved and open, with totals. */
function dossiers(rows: readonly (readonly number[])[], title = 'TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ I/2026') {
  return sheet('Hồ sơ', [
    [title],
    ['STT', 'Đơn vị', 'Tiếp nhận', null, null, 'Đã giải quyết', null, null, 'Đang giải quyết', null],
    [
      null,
      null,
      'Tổng số',
      'Kỳ trước chuyển sang',
      'Mới tiếp nhận',
      'Tổng số',
      'Trước hạn',
      'Quá hạn',
      'Trong hạn',
      'Quá hạn',
    ],
    ...rows.map((row, at): CellValue[] => [at + 1, `Xã Yên ${'ABCDE'.charAt(at)}`, ...row]),
  ]);
}

const ROWS = [
  [120, 20, 100, 110, 108, 2, 9, 1],
  [1300, 100, 1200, 1290, 1290, 0, 10, 0],
  [80, 5, 75, 76, 74, 2, 4, 0],
];

describe('how work was handled', () => {
  it('is told stage by stage, with what it is parted of and the rate of what was on time', () => {
    expect(said(analyzed({}, dossiers(ROWS)), 'handled')).toEqual([
      'Tiếp nhận: 1.500 hồ sơ, trong đó kỳ trước chuyển sang 125 hồ sơ, mới tiếp nhận 1.375 hồ sơ.',
      'Đã giải quyết: 1.476 hồ sơ, trong đó trước hạn 1.472 hồ sơ, quá hạn 04 hồ sơ; tỷ lệ trước hạn và đúng hạn đạt 99,73%.',
      'Đang giải quyết: 24 hồ sơ, trong đó trong hạn 23 hồ sơ, quá hạn 01 hồ sơ.',
    ]);
  });

  it('gives the report its subject', () => {
    const { narrative } = analyzed({}, dossiers(ROWS));
    expect(narrative.title).toBe('NHẬN XÉT TÌNH HÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH');
    expect(narrative.subject).toEqual({ name: 'tình hình giải quyết thủ tục hành chính', isResult: true });
    expect(analyzed({}, dossiers(ROWS, 'BIỂU SỐ LIỆU HỒ SƠ QUÝ I/2026')).narrative.subject.name).toBe(
      'tình hình tiếp nhận, giải quyết hồ sơ',
    );
  });

  it('does not say again that nothing is overdue', () => {
    const none = ROWS.map(([all = 0, before = 0, fresh = 0]) => [all, before, fresh, all, all, 0, 0, 0]);
    const analysis = analyzed({}, dossiers(none));
    expect(said(analysis, 'handled').slice(1)).toEqual([
      'Đã giải quyết: 1.500 hồ sơ, trong đó trước hạn 1.500 hồ sơ, quá hạn 0 hồ sơ; tỷ lệ trước hạn và đúng hạn đạt 100%.',
      'Đang giải quyết: không có.',
    ]);
    expect(said(analysis, 'overdue')).toEqual([]);
  });

  it('leaves out what the table totals otherwise or has no figure of', () => {
    const total: CellValue[] = [null, 'Tổng cộng', 1600, 125, 1375, 1476, 1472, 4, 23, 1];
    const totalled = dossiers(ROWS);
    expect(
      said(analyzed({}, { ...totalled, rows: [...totalled.rows, total] }), 'handled').map((each) => each.slice(0, 13)),
    ).toEqual(['Đã giải quyết', 'Đang giải quy']);
  });

  it('is told of totals beside their parts, with what stands in front of these', () => {
    const flat = sheet('Tháng', [
      ['THEO DÕI NHIỆM VỤ ĐƯỢC GIAO THÁNG 4/2026'],
      ['STT', 'Đơn vị', 'Tổng số nhiệm vụ', 'Nhiệm vụ hoàn thành đúng hạn', 'Nhiệm vụ hoàn thành quá hạn'],
      [1, 'Sở Tư pháp', 40, 39, 1],
      [2, 'Sở Y tế', 25, 25, 0],
      [3, 'Sở Công Thương', 31, 28, 3],
    ]);
    expect(said(analyzed({}, flat), 'handled')).toEqual([
      'Tổng số nhiệm vụ: 96 nhiệm vụ, trong đó hoàn thành đúng hạn 92 nhiệm vụ, hoàn thành quá hạn 04 nhiệm vụ; tỷ lệ đúng hạn đạt 95,83%.',
    ]);
  });

  it('is of no table that counts what was scanned, and of no single count beside scores', () => {
    const scanned = sheet('Số hóa', [
      ['TÌNH HÌNH SỐ HÓA HỒ SƠ THÁNG 4/2026'],
      ['STT', 'Đơn vị', 'Số hóa khi tiếp nhận', null, 'Số hóa kết quả', null],
      [null, null, 'Số hồ sơ tiếp nhận', 'Số hồ sơ có số hóa', 'Số hồ sơ đã giải quyết', 'Số hồ sơ có số hóa kết quả'],
      [1, 'Xã Yên A', 40, 39, 36, 34],
      [2, 'Xã Yên B', 25, 25, 25, 20],
    ]);
    expect(said(analyzed({}, scanned), 'handled')).toEqual([]);
    const lines = [81, 92].map((score, at) => ({ name: `Xã Yên ${'AB'.charAt(at)}`, score }));
    expect(said(analyzed({}, scoreboard(lines)), 'handled')).toEqual([]);
  });

  it('is said in English as well', () => {
    expect(said(analyzed({ language: 'en' }, dossiers(ROWS)), 'handled')).toEqual([
      'Tiếp nhận: 1,500 dossiers, of which kỳ trước chuyển sang 125 dossiers; mới tiếp nhận 1,375 dossiers.',
      'Đã giải quyết: 1,476 dossiers, of which trước hạn 1,472 dossiers; quá hạn 4 dossiers; 99.73% before or on their day.',
      'Đang giải quyết: 24 dossiers, of which trong hạn 23 dossiers; quá hạn 1 dossier.',
    ]);
  });
});
