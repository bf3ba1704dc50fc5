import { foldText } from '../../../src/domain/text/letters';
import { headedBy } from '../../../src/domain/vocabulary/nameHeaders';
import { headerWords } from '../../../src/domain/vocabulary/headerWords';
import {
  BEFORE_PLACES,
  formsCluster,
  headsUpperUnits,
  isProvinceName,
  isProvincialDepartment,
  levelOfSection,
  namesKindOfOffice,
  PEOPLES_OFFICE,
  ranksWithin,
} from '../../../src/domain/vocabulary/offices';
import { wordsOf } from '../../../src/domain/vocabulary/PhraseBook';
import { levelClass } from '../../../src/domain/vocabulary/unitLevels';
import { bareName, placeAtEnd, unitName } from '../../../src/domain/vocabulary/unitName';

describe('the level of the offices below a heading', () => {
  it.each([
    ['Xã', 'commune'],
    ['Các phường', 'commune'],
    ['Thị trấn', 'commune'],
    ['Đặc khu', 'commune'],
    ['UBND cấp xã', 'commune'],
    ['Xã, phường', 'commune'],
    ['Huyện', 'district'],
    ['Các quận', 'district'],
    ['Thị xã', 'district'],
    ['Cấp huyện', 'district'],
    ['Sở', 'department'],
    ['Ban, ngành', 'department'],
    ['Sở, ban, ngành', 'department'],
    ['Các sở, ngành', 'department'],
    ['Ngành', 'department'],
    ['Phòng', 'department'],
    ['Phòng, ban', 'department'],
    ['Cơ quan', 'department'],
    ['Cơ quan chuyên môn', 'department'],
    ['Chi cục', 'department'],
    ['Đoàn thể', 'department'],
    ['Ngành dọc', 'department'],
    ['Hội', 'department'],
    ['Tỉnh, thành phố', 'province'],
    ['Các tỉnh', 'province'],
    ['Tỉnh thành', 'province'],
    ['Cấp tỉnh', 'province'],
    ['Các sở, ban, ngành tỉnh', 'department'],
    ['UBND cấp xã thuộc huyện', 'commune'],
    ['Danh sách', undefined],
    ['', undefined],
  ])('%s: %s', (heading, level) => {
    expect(levelOfSection(heading)).toBe(level);
  });

  it.each([
    ['commune', 'commune'],
    ['district', 'upper'],
    ['province', 'upper'],
    ['department', 'department'],
    ['unknown', 'unknown'],
  ] as const)('units of the level %s are compared among %s', (level, among) => {
    expect(levelClass(level)).toBe(among);
  });
});

describe('kinds of offices', () => {
  it.each([
    ['Xã', true],
    ['Ủy ban nhân dân cấp xã', true],
    ['Các sở, ban, ngành tỉnh', true],
    ['Khối các phường', true],
    ['Xã Phú Thọ', false],
    ['Danh sách', false],
    ['Sở Nội vụ', false],
    ['', false],
  ])('%s says which kind and not which office: %s', (text, kind) => {
    expect(namesKindOfOffice(text)).toBe(kind);
  });

  it.each([
    ['Cụm thi đua số 1', true],
    ['Cụm Bắc', true],
    ['Khối thi đua các cơ quan', true],
    ['Khối các phường', true],
    ['Các sở, ban, ngành', true],
    ['B. Doanh nghiệp nhà nước', true],
    ['Các doanh nghiệp', true],
    ['Khối ngân hàng', true],
    ['Các hội', true],
    ['Hội, đoàn thể', true],
    ['Phục vụ doanh nghiệp', false],
    ['Hội Nông dân', false],
    ['Ngân hàng Nhà nước', false],
    ['Trong cụm', false],
    ['Khối Đảng', false],
    ['Xã Phú Thọ', false],
  ])('%s forms a group of its own: %s', (heading, forms) => {
    expect(formsCluster(heading)).toBe(forms);
  });

  it.each([
    'Hạng trong cụm',
    'Hạng trong khối',
    'Xếp hạng trong nhóm',
    'Hạng theo cụm',
    'Hạng theo khối',
    'Hạng từng cụm',
    'Hạng từng khối',
    'Hạng của cụm',
    'Hạng của khối',
  ])('%s ranks each group by itself', (header) => {
    expect(ranksWithin(header)).toBe(true);
  });

  it.each(['Hạng', 'Xếp hạng toàn tỉnh', 'Cụm', 'Trong tháng'])('%s ranks all together', (header) => {
    expect(ranksWithin(header)).toBe(false);
  });

  it.each([
    ['Tỉnh, thành phố', true],
    ['Huyện', true],
    ['Cơ quan cấp trên', true],
    ['Huyện, xã', false],
    ['Tỉnh, phường', false],
    ['Thành phố', false],
    ['Đơn vị', false],
  ])('%s heads units above communes: %s', (header, upper) => {
    expect(headsUpperUnits(header)).toBe(upper);
  });

  it.each([
    ['An Giang', true],
    ['bà rịa - vũng tàu', true],
    ['Đắk Lắk', true],
    ['TPHCM', true],
    ['Hồ Chí Minh', true],
    ['Yên Bái', true],
    ['Thừa Thiên Huế', true],
    ['Phú Tân', false],
    ['An', false],
    ['', false],
  ])('%s is a province: %s', (name, is) => {
    expect(isProvinceName(name)).toBe(is);
  });

  it.each([
    ['Sở Nội vụ', true],
    [' sở y tế', true],
    ['SỞ XÂY DỰNG', true],
    ['Sởng', false],
    ['Phòng của Sở', false],
    ['Phòng Nội vụ', false],
  ])('%s is a department of a province: %s', (name, is) => {
    expect(isProvincialDepartment(name)).toBe(is);
  });

  it.each([
    ['ỦY BAN NHÂN DÂN HUYỆN LẤP VÒ', 'HUYỆN LẤP VÒ'],
    ['UỶ BAN NHÂN DÂN  XÃ PHÚ THỌ', 'XÃ PHÚ THỌ'],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH', 'TỈNH'],
    ['UBND HUYỆN LẤP VÒ', 'UBND HUYỆN LẤP VÒ'],
    ['CÁC ỦY BAN NHÂN DÂN XÃ', 'CÁC ỦY BAN NHÂN DÂN XÃ'],
  ])('%s is the people’s office of %s', (line, place) => {
    expect(line.replace(PEOPLES_OFFICE, '')).toBe(place);
  });

  it('are said before places in full, never shortened to two or three letters', () => {
    expect(BEFORE_PLACES).toEqual(
      expect.arrayContaining([
        'ủy ban nhân dân',
        'UBND',
        'toàn',
        'xã',
        'phường',
        'thị trấn',
        'đặc khu',
        'huyện',
        'quận',
      ]),
    );
    expect(BEFORE_PLACES).toEqual(expect.arrayContaining(['thị xã', 'thành phố', 'tỉnh']));
    expect(BEFORE_PLACES.filter((word) => ['tx', 'tx.', 'tp', 'tp.'].includes(word))).toEqual(['tx.']);
  });
});

describe('names of offices', () => {
  it.each([
    ['Ủy ban nhân dân xã Phú Thọ', 'phú thọ', 'commune', 'xã'],
    ['Uỷ ban nhân dân thị trấn Phú Mỹ', 'phú mỹ', 'commune', 'thị trấn'],
    ['Hội đồng nhân dân phường 3', '3', 'commune', 'phường'],
    ['HĐND xã Phú Lâm', 'phú lâm', 'commune', 'xã'],
    ['X. Phú Lâm', 'phú lâm', 'commune', 'xã'],
    ['P.3', '3', 'commune', 'phường'],
    ['P. 3', '3', 'commune', 'phường'],
    ['X.Phú Lâm', 'phú lâm', 'commune', 'xã'],
    ['Xã-Phú Lâm', 'phú lâm', 'commune', 'xã'],
    ['P.', 'p', 'unknown', undefined],
    ['TT Chợ Vàm', 'chợ vàm', 'commune', 'thị trấn'],
    ['ĐK Phú Quốc', 'phú quốc', 'commune', 'đặc khu'],
    ['ĐK. Phú Quốc', 'phú quốc', 'commune', 'đặc khu'],
    ['Quận 7', '7', 'district', undefined],
    ['Thị xã Tân Châu', 'tân châu', 'district', undefined],
    ['TX Tân Châu', 'tân châu', 'district', undefined],
    ['TX.Tân Châu', 'tân châu', 'district', undefined],
    ['Thành phố Huế', 'huế', 'province', undefined],
    ['TP Huế', 'huế', 'province', undefined],
    ['UBND', 'ubnd', 'unknown', undefined],
    ['Xãnh', 'xãnh', 'unknown', undefined],
    ['Xã', 'xã', 'unknown', undefined],
    ['Xã - Phú Thọ', 'phú thọ', 'commune', 'xã'],
    ['Xã: Phú Thọ', 'phú thọ', 'commune', 'xã'],
    ['Tân-Hòa', 'tân - hòa', 'unknown', undefined],
    ['Phường 007', '7', 'commune', 'phường'],
    ['Phường 100', '100', 'commune', 'phường'],
    ['“Phú Thọ” (*)', 'phú thọ', 'unknown', undefined],
    ['Phú Thọ.;', 'phú thọ', 'unknown', undefined],
    ['Bưu điện huyện', 'bưu điện huyện', 'department', undefined],
    ['Trạm Y tế', 'trạm y tế', 'department', undefined],
    ['Sở Y tế', 'sở y tế', 'department', undefined],
    ['UBND huyện Phú Tân', 'phú tân', 'district', undefined],
  ])('%s: %s, %s', (name, key, level, type) => {
    expect(unitName(name)).toEqual({ key: foldText(key), level, ...(type === undefined ? {} : { type }) });
  });

  it.each([
    'Sở Nội vụ',
    'Phòng Tư pháp',
    'Ban Dân tộc',
    'Bộ phận Một cửa',
    'Bộ Tài chính',
    'Trung tâm Hành chính công',
    'Văn phòng UBND',
    'Chi cục Thuế',
    'Cục Thống kê',
    'Công an huyện',
    'Một cửa huyện',
    'Bảo hiểm xã hội',
    'Thuế cơ sở 3',
    'Điện lực',
    'Viễn thông',
    'Ngân hàng Chính sách',
    'Kho bạc Nhà nước',
    'Bệnh viện Đa khoa',
    'Hải quan',
    'Quỹ Đầu tư phát triển',
    'Quỹ Bảo vệ môi trường',
    'Quỹ Phát triển đất',
    'Quỹ Tín dụng',
    'Đài Phát thanh',
    'Đài Truyền hình',
    'Trường Cao đẳng nghề',
    'Trường Đại học',
    'Trường Chính trị',
    'Trường Trung cấp',
    'Tòa án',
    'Viện Kiểm sát',
    'Ủy ban Mặt trận',
    'Mặt trận',
    'Liên minh Hợp tác xã',
    'Liên minh HTX',
    'Liên đoàn Lao động',
    'Tỉnh đoàn',
    'Thành đoàn',
    'Huyện đoàn',
    'Đoàn Thanh niên',
    'Hội Nông dân',
    'Hội Phụ nữ',
    'Hội Liên hiệp Phụ nữ',
    'Hội Cựu chiến binh',
    'Hội Chữ thập đỏ',
    'Hội Người cao tuổi',
    'Hiệp hội Doanh nghiệp',
    'Công ty Cấp nước',
    'Tổng công ty',
    'Hạt Kiểm lâm',
    'Trạm Khuyến nông',
    'Bộ Chỉ huy Quân sự',
    'Chi nhánh',
    'Thanh tra',
  ])('%s is a department', (name) => {
    expect(unitName(name).level).toBe('department');
  });

  it.each([
    'Ban hành văn bản',
    'Phòng chống thiên tai',
    'Phòng, chống tham nhũng',
    'Phòng ngừa tội phạm',
    'Phòng cháy, chữa cháy',
    'Phòng bệnh',
    'Bộ chỉ số 766',
    'Bộ tiêu chí',
    'Bộ thủ tục',
    'Bộ máy tinh gọn',
    'Hội An',
    'Phú Thọ',
  ])('%s is no office', (name) => {
    expect(unitName(name).level).toBe('unknown');
  });

  it.each([
    ['UBND xã Phú Thọ', 'Phú Thọ'],
    ['Ủy ban nhân dân TT. Chợ Vàm', 'Chợ Vàm'],
    ['UBND: Phú Thọ', 'Phú Thọ'],
    ['Thị trấn Lấp Vò', 'Lấp Vò'],
    ['tt Chợ Vàm', 'Chợ Vàm'],
    ['X. Phú Thọ', 'Phú Thọ'],
    ['X.Phú Thọ', 'Phú Thọ'],
    ['P.3', 'P.3'],
    ['P.  3', 'P.  3'],
    ['Xx Phú Thọ', 'Xx Phú Thọ'],
    ['Phường 1', 'Phường 1'],
    ['UBND Phường 1', 'Phường 1'],
    ['Xãnh Hòa', 'Xãnh Hòa'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['Phú Thọ', 'Phú Thọ'],
    ['UBND ', 'UBND '],
    ['Xã Mỹ'.normalize('NFD'), 'Mỹ'],
  ])('%s stands in lists as %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it.each([
    ['Kết quả của huyện Lấp Vò', 'Huyện Lấp Vò'],
    ['Kết quả của Xã Phú Thọ', 'Xã Phú Thọ'],
    ['kết quả phường Long Xuyên .', 'Phường Long Xuyên'],
    ['của thị trấn Chợ Vàm', 'Thị trấn Chợ Vàm'],
    ['của đặc khu Phú Quốc', 'Đặc khu Phú Quốc'],
    ['của quận Ninh Kiều', 'Quận Ninh Kiều'],
    ['của thị xã Tân Châu', 'Thị xã Tân Châu'],
    ['của tỉnh Bà Rịa Vũng Tàu', 'Tỉnh Bà Rịa Vũng Tàu'],
    ['của thành phố Huế'.normalize('NFD'), 'Thành phố Huế'],
    ['của huyện A B C D E', undefined],
    ['huyện Lấp Vò năm', undefined],
    ['thuộchuyện Lấp Vò', undefined],
    ['huyện lấp vò', undefined],
  ])('%s ends with the place %s', (caption, place) => {
    expect(placeAtEnd(caption)).toBe(place);
  });
});

describe('headers of names', () => {
  const heads = (text: string): string | undefined => headedBy(wordsOf(text), headerWords.allIn(wordsOf(text)));

  it.each([
    ['STT', 'ordinal'],
    ['Số thứ tự', 'ordinal'],
    ['STT đơn vị', undefined],
    ['Đơn vị', 'name'],
    ['Tên đơn vị thực hiện', 'name'],
    ['Đơn vị hành chính cấp xã', 'name'],
    ['Lĩnh vực', 'name'],
    ['Nội dung', 'name'],
    ['Chỉ tiêu', 'name'],
    ['Tháng', 'name'],
    ['Danh mục', undefined],
    ['Thực hiện', undefined],
    ['Đơn vị tính', undefined],
    ['Xã Phú Thọ', undefined],
    ['Điểm', undefined],
    ['Tên các đơn vị hành chính cấp xã và cơ', undefined],
    ['Tên các đơn vị và các xã và các phường', 'name'],
    ['Tên các đơn vị và các xã và các phường và', undefined],
    ['', undefined],
  ])('%s: %s', (text, kind) => {
    expect(heads(text)).toBe(kind);
  });
});
