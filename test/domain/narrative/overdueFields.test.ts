import type { CellValue } from '../../../src/domain/workbook/Workbook';
import { analyzed, said, scoreboard, sheet } from './scoreboard';

/** A commune's table of dossiers by fields of work. */
function byField(late: readonly number[], name = 'Lĩnh vực') {
  const fields = ['Hộ tịch', 'Lĩnh vực Đất đai', 'Chứng thực', 'Xây dựng', 'Giáo dục'];
  return sheet(name, [
    ['KẾT QUẢ GIẢI QUYẾT HỒ SƠ THEO LĨNH VỰC CỦA UBND XÃ HÒA LỢI'],
    ['Tháng 10/2025'],
    ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Đã giải quyết', 'Đúng hạn', 'Quá hạn'],
    ...late.map((count, at): CellValue[] => [at + 1, fields[at] ?? '', 60 + at, 50 + at, 50 + at - count, count]),
  ]);
}

describe('overdue work by fields', () => {
  it('is told with the fields that have most, where no unit is named', () => {
    expect(said(analyzed({}, byField([2, 7, 1, 0, 3])), 'overdue')).toEqual([
      'Quá hạn: tổng số 13 hồ sơ, ở 04 lĩnh vực; nhiều nhất là Đất đai (07 hồ sơ), Giáo dục (03 hồ sơ) và Hộ tịch (02 hồ sơ).',
    ]);
  });

  it('is of one field, or there is none', () => {
    expect(said(analyzed({}, byField([0, 6, 0, 0])), 'overdue')).toEqual([
      'Quá hạn: 06 hồ sơ, đều của lĩnh vực Đất đai.',
    ]);
    const none = analyzed({}, byField([0, 0, 0]));
    expect(said(none, 'overdue')).toEqual([]);
    expect(said(none, 'handled').join(' ')).toContain('quá hạn 0 hồ sơ');
  });

  it('is no number of days', () => {
    const fields = byField([2, 7, 1]);
    const [days, ofOthers] = ['Quá hạn', 'Đúng hạn'].map((header) => ({
      ...fields,
      rows: fields.rows.map((row) => row.map((cell) => (cell === header ? 'Số ngày quá hạn' : cell))),
    }));
    expect(days && said(analyzed({}, days), 'overdue')).toEqual([]);
    expect(ofOthers && said(analyzed({}, ofOthers), 'overdue')).toEqual([
      'Quá hạn: tổng số 10 hồ sơ, ở 03 lĩnh vực, gồm Đất đai (07 hồ sơ), Hộ tịch (02 hồ sơ) và Chứng thực (01 hồ sơ).',
    ]);
  });

  it('has no total where the table prints another one', () => {
    const totalled = (late: readonly number[], total: number) => {
      const fields = byField(late);
      const totals: CellValue[] = [null, 'Tổng cộng', 246, 206, 206 - total, total];
      return { ...fields, rows: [...fields.rows, totals] };
    };
    expect(said(analyzed({}, totalled([0, 6, 0, 0], 6)), 'overdue')).toEqual([
      'Quá hạn: 06 hồ sơ, đều của lĩnh vực Đất đai.',
    ]);
    expect(said(analyzed({}, totalled([0, 6, 0, 0], 8)), 'overdue')).toEqual([
      'Quá hạn: có ở 01 lĩnh vực, gồm Đất đai (06 hồ sơ).',
    ]);
    expect(said(analyzed({}, totalled([0, 0, 0, 0], 3)), 'overdue')).toEqual([]);
    expect(said(analyzed({ language: 'en' }, totalled([0, 6, 1, 0], 9)), 'overdue')).toEqual([
      'Quá hạn: of 2 fields, namely Đất đai (6 dossiers) and Chứng thực (1 dossier).',
    ]);
  });

  it('is said in English as well', () => {
    expect(said(analyzed({ language: 'en' }, byField([2, 5, 0])), 'overdue')).toEqual([
      'Quá hạn: 7 dossiers in all, of 2 fields, namely Đất đai (5 dossiers) and Hộ tịch (2 dossiers).',
    ]);
  });

  it('is told table by table', () => {
    expect(said(analyzed({}, byField([0, 6, 0], 'Sáng'), byField([4, 0, 0], 'Chiều')), 'overdue')).toEqual([
      'Quá hạn (Sáng): 06 hồ sơ, đều của lĩnh vực Đất đai.',
      'Quá hạn (Chiều): 04 hồ sơ, đều của lĩnh vực Hộ tịch.',
    ]);
  });

  it('stands beside that of units', () => {
    const lines = [81, 92].map((score, at) => ({ name: `Xã Yên ${'AB'.charAt(at)}`, score }));
    expect(said(analyzed({}, scoreboard(lines), byField([0, 6, 0, 0])), 'overdue')).toEqual([
      'Quá hạn: 06 hồ sơ, đều của lĩnh vực Đất đai.',
    ]);
  });
});

describe('what is asked about overdue work by fields', () => {
  it('is asked of those who answer for the fields, where no unit is named', () => {
    expect(said(analyzed({}, byField([2, 7, 1, 0, 3])), 'proposals')).toEqual([
      'Hồ sơ quá hạn: đề nghị các bộ phận phụ trách lĩnh vực Đất đai, Giáo dục, Hộ tịch và Chứng thực không để phát sinh hồ sơ quá hạn mới.',
    ]);
    const [one = ''] = said(analyzed({}, byField([0, 6, 0, 0])), 'proposals');
    expect(one).toBe('Hồ sơ quá hạn: đề nghị bộ phận phụ trách lĩnh vực Đất đai không để phát sinh hồ sơ quá hạn mới.');
    expect(said(analyzed({ language: 'en' }, byField([2, 7, 1, 0, 3])), 'proposals')).toEqual([
      'Overdue work: those who answer for Đất đai, Giáo dục, Hộ tịch and Chứng thực please let nothing else become overdue.',
    ]);
  });

  it('is not asked where nothing is overdue, where units are asked, or where the office wants no requests', () => {
    expect(said(analyzed({}, byField([0, 0, 0])), 'proposals')).toEqual([]);
    expect(said(analyzed({ proposals: false }, byField([0, 6, 0])), 'proposals')).toEqual([]);
  });
});
