import fc from 'fast-check';
import { foldText, withinOneEdit } from '../../../src/domain/text/letters';
import { unitName, placeAtEnd } from '../../../src/domain/vocabulary/unitName';

describe('names of units', () => {
  it.each([
    ['UBND TT Chợ Vàm', 'CHỢ VÀM'],
    ['UBND xã Tân Hòa', 'Tân Hoà'],
    ['Ủy ban nhân dân phường Thủy Xuân', 'Phường Thuỷ  Xuân'],
    ['Thị trấn Lấp Vò', 'TT. Lấp Vò'],
    ['Xã Vĩnh Thạnh'.normalize('NFD'), 'vĩnh thạnh'],
    ['Phường 01', 'P. 1'],
    ['TP. Long Xuyên', 'Thành phố Long Xuyên'],
  ])('%s and %s are one', (one, other) => {
    expect(unitName(one).key).toBe(unitName(other).key);
  });

  it.each([
    ['Phú Thạnh', 'Phú Thành'],
    ['Phú Thạnh', 'Phú Thanh'],
    ['Phú Hùng', 'Phú Hưng'],
    ['Phường 1', 'Phường 11'],
    ['Tân Mỹ', 'Tân Mỹ A'],
  ])('%s and %s are two', (one, other) => {
    expect(unitName(one).key).not.toBe(unitName(other).key);
  });

  it.each([
    ['UBND xã Phú Thọ', 'commune', 'xã'],
    ['UBND TT Phú Mỹ', 'commune', 'thị trấn'],
    ['Đặc khu Phú Quốc', 'commune', 'đặc khu'],
    ['Huyện Lấp Vò', 'district', undefined],
    ['Tỉnh An Giang', 'province', undefined],
    ['Phòng Nội vụ', 'department', undefined],
    ['Một cửa huyện', 'department', undefined],
    ['PHÚ THỌ', 'unknown', undefined],
  ])('%s is of the level %s', (name, level, type) => {
    expect(unitName(name)).toMatchObject(type === undefined ? { level } : { level, type });
  });

  it('folds every Unicode form and tone placement into one', () => {
    const letters = fc.constantFrom('Hòa', 'Hoà', 'thủy', 'thuỷ', 'Quý', 'Đức', 'ƯỚC', 'nghĩa');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (words) => {
        const text = words.join(' ');
        return (
          foldText(text.normalize('NFC')) === foldText(text.normalize('NFD')) &&
          foldText(text.toUpperCase()) === foldText(text)
        );
      }),
    );
  });

  it.each([
    ['phu hung', 'phu hunk', true],
    ['phu hung', 'phu hun', true],
    ['phu hung', 'phu', false],
    ['abc', 'abc', true],
    ['abcd', 'badc', false],
  ])('%s and %s are within one edit: %s', (one, other, near) => {
    expect(withinOneEdit(one, other)).toBe(near);
  });
});

describe('the place that a caption ends with', () => {
  it.each([
    ['Bảng 1. Kết quả của huyện Quế Võ', 'Huyện Quế Võ'],
    ['Kết quả của Thành phố Huế.', 'Thành phố Huế'],
    ['Kết quả của các xã, phường', undefined],
    ['Kết quả của huyện năm 2025', undefined],
    ['KẾT QUẢ CỦA TỈNH QUÝ III', undefined],
    ['KẾT QUẢ CỦA HUYỆN BA TRI', 'HUYỆN BA TRI'],
    ['KẾT QUẢ CỦA HUYỆN VÀ CÁC XÃ', undefined],
    ['KẾT QUẢ CÁC HUYỆN BA TRI', undefined],
  ])('%s: %s', (caption, place) => {
    expect(placeAtEnd(caption)).toBe(place);
  });
});
