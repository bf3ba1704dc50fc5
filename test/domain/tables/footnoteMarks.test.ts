import { analyzeWorkbook } from '../../../src/domain/analyzeWorkbook';
import { withoutFootnoteMarks } from '../../../src/domain/vocabulary/footnoteMarks';
import { sheetOf, workbookOf } from './sheetOf';

describe('marks of footnotes behind names', () => {
  const never = (): boolean => false;

  it.each([
    ['Xã Bình Chánh²', 'Xã Bình Chánh'],
    ['Xã Bình Chánh ¹,²', 'Xã Bình Chánh'],
    ['Xã Bình Chánh*', 'Xã Bình Chánh'],
    ['Xã Bình Chánh (**)', 'Xã Bình Chánh'],
    ['Phường 1', 'Phường 1'],
    ['Phường 1¹', 'Phường 1'],
    ['Trường Tiểu học Lê Lợi 2', 'Trường Tiểu học Lê Lợi 2'],
    ['Đội thuế (1)', 'Đội thuế (1)'],
    ['Diện tích trụ sở, m²', 'Diện tích trụ sở, m2'],
    ['*', '*'],
  ])('are no part of a name: %s', (typed, name) => {
    expect(withoutFootnoteMarks(typed, never)).toBe(name);
  });

  const scores = (names: readonly string[], ...notes: readonly string[]): ReturnType<typeof sheetOf> =>
    sheetOf('Điểm', [
      ['ĐIỂM ĐÁNH GIÁ CHẤT LƯỢNG PHỤC VỤ THÁNG 11/2026'],
      ['STT', 'Tên đơn vị', 'Điểm tổng hợp', 'Xếp hạng'],
      ...names.map((name, at) => [at + 1, name, 90 - at, at + 1]),
      ...notes.map((note) => [note]),
    ]);
  const counts = sheetOf('Hồ sơ', [
    ['SỐ HỒ SƠ THÁNG 11/2026'],
    ['STT', 'Đơn vị', 'Hồ sơ tiếp nhận'],
    ...['Xã Mỹ Tây', 'Xã Bình Chánh', 'Xã Khánh Hòa', 'Phường 1'].map((name, at) => [at + 1, name, 120 + 7 * at]),
  ]);
  const said = (
    scored: ReturnType<typeof sheetOf>,
  ): { readonly names: readonly string[]; readonly rules: readonly string[] } => {
    const { boards, findings } = analyzeWorkbook(workbookOf(scored, counts));
    return {
      names: boards.flatMap(({ units }) => units.map(({ name }) => name)).slice(0, 4),
      rules: findings.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [rule])),
    };
  };
  const clean = { names: ['Xã Mỹ Tây', 'Xã Bình Chánh', 'Xã Khánh Hòa', 'Phường 1'], rules: [] };

  it('keep no unit from its row in another sheet', () => {
    const names = ['Xã Mỹ Tây¹', 'Xã Bình Chánh²', 'Xã Khánh Hòa', 'Phường 1*'];
    expect(said(scores(names, '¹ Đang sửa chữa trụ sở', '² Thiếu công chức'))).toEqual(clean);
  });

  it('in brackets are told by the notes below the table', () => {
    const names = ['Xã Mỹ Tây (1)', 'Xã Bình Chánh (2)', 'Xã Khánh Hòa', 'Phường 1'];
    expect(said(scores(names, '(1) Đang sửa chữa trụ sở', '(2) Thiếu công chức'))).toEqual(clean);
  });

  it('in brackets are marks without a note beside notes of others, and numbers of several of one name', () => {
    const names = ['Xã Mỹ Tây (1)', 'Xã Bình Chánh (2)', 'Xã Khánh Hòa', 'Phường 1'];
    expect(said(scores(names, '(1) Đang sửa chữa trụ sở'))).toEqual(clean);
    const teams = ['Đội thuế (3)', 'Đội thuế (2)', 'Xã Khánh Hòa (1)', 'Phường 1'];
    expect(said(scores(teams, '(1) Đang sửa chữa trụ sở')).names).toEqual([
      'Đội thuế (3)',
      'Đội thuế (2)',
      'Xã Khánh Hòa',
      'Phường 1',
    ]);
  });
});
