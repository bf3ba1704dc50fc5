import { settingsSheet } from './settingsSheet';

/** The words of the written sheets. */
export const sheets = {
  names: {
    ranking: 'Xếp hạng',
    settings: 'Cấu hình',
    targets: 'Chỉ tiêu',
    checks: 'Kiểm tra',
    narrative: 'Nhận xét',
    charts: 'Biểu đồ',
    history: 'Lịch sử điểm',
  },
  frame: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    openDate: 'ngày … tháng … năm …',
    attached: (document: string): string => `(Kèm theo ${document})`,
  },
  copies: { total: 'Tổng cộng', grade: 'Xếp loại' },
  copyName: (source: string): string => `${source} - KQ`,
  rosters: {
    communes: 'Xã, phường, thị trấn',
    districts: 'Huyện, thị xã, thành phố',
    provinces: 'Tỉnh, thành phố',
    departments: 'Cơ quan, phòng, ban',
    units: 'Đơn vị',
  },
  /** Names of indices in this language, where they are not written as the index itself is called. */
  indexNames: {} as Readonly<Partial<Record<string, string>>>,
  footer: '&"Times New Roman"&12Trang &P',
  ranking: {
    title: (index: string): string => `BẢNG XẾP HẠNG ${index}`,
    titleUnscored: (index: string): string => `BẢNG TỔNG HỢP ${index}`,
    roster: (name: string): string => `Nhóm đơn vị: ${name}`,
    unprinted: 'Phần dưới đây không in.',
    sources: (sheetNames: readonly string[]): string =>
      `Nguồn số liệu: ${sheetNames.map((name) => `“${name}”`).join(', ')}`,
    rank: 'Hạng',
    unit: 'Đơn vị',
    code: 'Mã đơn vị',
    place: 'Thứ tự trong bảng',
    composite: 'Điểm tổng hợp',
    grade: 'Xếp loại',
    previous: 'Kỳ trước',
    delta: 'Tăng/giảm',
    previousRank: 'Hạng kỳ trước',
    rankDelta: 'Thay đổi hạng',
    previousGroup: 'SO VỚI KỲ TRƯỚC',
    indicators: 'CÁC CHỈ SỐ',
    /** Above columns of a group on a further page. */
    goesOn: (title: string): string => `${title} (tiếp theo)`,
    indicatorRank: 'Hạng',
    points: 'điểm',
    emphasisNote: (boldFrom: string): string =>
      `Ghi chú: in đậm – xếp loại ${boldFrom} trở lên; gạch chân – chưa đạt chỉ tiêu.`,
    /** Where nothing is graded. */
    underlineNote: 'Ghi chú: gạch chân – chưa đạt chỉ tiêu.',
    computedNote:
      'Điểm, xếp loại, thứ hạng và mức tăng/giảm là công thức lấy số từ các bảng nguồn. Đơn vị không có điểm tổng hợp thì không xếp hạng.',
    fixedNote:
      'Điểm, xếp loại, thứ hạng và mức tăng/giảm là số cố định, tính từ các bảng nguồn lúc ghi. Đơn vị không có điểm tổng hợp thì không xếp hạng.',
    closedNote: 'Số liệu kỳ này đã chốt: các trang tính kết quả giữ nguyên như lúc chốt, dù bảng nguồn đổi sau đó.',
    tieNotes: {
      dense: 'Đơn vị bằng điểm thì đồng hạng, hạng kế tiếp không bỏ.',
      order: 'Đơn vị bằng điểm thì xếp theo thứ tự trong bảng nguồn.',
    },
    roundedNote: (decimals: number): string =>
      `Điểm tổng hợp được làm tròn đến ${decimals} chữ số thập phân trước khi xếp loại, xếp hạng và so sánh.`,
  },
  targets: {
    title: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
    met: 'Đạt',
    unmet: 'Chưa đạt',
    open: 'Chưa có số liệu',
    total: 'Tổng số',
    summary: 'Tổng hợp chỉ tiêu được giao',
    assigned: 'CHỈ TIÊU ĐƯỢC GIAO',
    headers: {
      number: 'STT',
      indicator: 'Chỉ tiêu',
      measure: 'Đơn vị tính',
      target: 'Chỉ tiêu giao',
      result: 'Kết quả',
      assessment: 'Đánh giá',
      shortfall: 'Còn thiếu',
      source: 'Ô nguồn',
    },
    openSource: (sheet: string, cell: string): string => `Mở ô ${cell} của trang tính ${sheet}`,
    ofBoard: 'CHỈ TIÊU CỦA CÁC CHỈ SỐ TRÊN BẢNG XẾP HẠNG',
    ofBoardNamed: (roster: string): string => `CHỈ TIÊU CỦA CÁC CHỈ SỐ TRÊN BẢNG XẾP HẠNG – ${roster}`,
    boardHeaders: {
      number: 'STT',
      indicator: 'Chỉ số',
      measure: 'Đơn vị tính',
      target: 'Chỉ tiêu',
      measured: 'Số đơn vị có số liệu',
      met: 'Số đơn vị đạt',
      unmet: 'Số đơn vị chưa đạt',
      share: 'Tỷ lệ đạt (%)',
    },
    composite: 'Điểm tổng hợp',
    point: 'điểm',
    percentOfMaximum: '% điểm',
    note: 'Ghi chú: kết quả, đánh giá và mức còn thiếu là công thức lấy số từ bảng nguồn; chỉ tiêu của các chỉ số lấy từ trang tính Cấu hình.',
  },
  charts: {
    title: (name: string, isResult: boolean): string =>
      `BIỂU ĐỒ ${(isResult ? name : `kết quả ${name}`).toLocaleUpperCase('vi')}`,
    roster: (name: string): string => `Nhóm đơn vị: ${name}`,
    data: 'SỐ LIỆU CỦA BIỂU ĐỒ',
    numbered: (number: number, title: string): string => `Biểu đồ ${number}. ${title}`,
    dataOf: (title: string): string => `Biểu đồ: ${title}`,
    unit: 'Đơn vị',
    group: 'Nhóm chỉ số',
    composites: 'Điểm tổng hợp theo thứ hạng',
    compositesEnds: (each: number): string => `Điểm tổng hợp: ${each} đơn vị cao nhất và ${each} đơn vị thấp nhất`,
    compositesAlt: (count: number, highest: string, lowest: string, isGraded: boolean): string =>
      `Biểu đồ thanh: điểm tổng hợp của ${count} đơn vị xếp từ cao xuống thấp, cao nhất ${highest}, thấp nhất ${lowest}${isGraded ? '; mỗi xếp loại một màu' : ''}.`,
    compositeAxis: 'Điểm tổng hợp',
    gradeFrom: (grade: string, from: string): string => `${grade} (từ ${from} điểm)`,
    gradeBelow: (grade: string, below: string): string => `${grade} (dưới ${below} điểm)`,
    groups: {
      points: 'Kết quả theo nhóm chỉ số (% điểm tối đa)',
      rate: 'Kết quả theo nhóm chỉ số (%)',
      both: 'Kết quả theo nhóm chỉ số (% điểm tối đa hoặc tỷ lệ %)',
    },
    groupsOf: (title: string, best: string, worst: string): string =>
      `${title}: cao nhất là ${best}, thấp nhất là ${worst}`,
    /** What is drawn of each group. */
    groupMeasures: {
      points: 'phần trăm điểm tối đa',
      rate: 'tỷ lệ',
      both: 'phần trăm điểm tối đa hoặc tỷ lệ',
    },
    groupsAlt: (measure: string, lines: string): string =>
      `Biểu đồ mạng nhện: ${measure} theo từng nhóm chỉ số của ${lines}.`,
    best: (name: string): string => `Cao nhất: ${name}`,
    worst: (name: string): string => `Thấp nhất: ${name}`,
    changes: 'Tăng, giảm điểm so với kỳ trước',
    changesEnds: (each: number): string =>
      `Tăng, giảm điểm so với kỳ trước: ${each} đơn vị đầu và ${each} đơn vị cuối bảng`,
    changesAlt: (count: number, risen: number, fallen: number): string =>
      `Biểu đồ: thay đổi điểm tổng hợp của ${count} đơn vị so với kỳ trước, ${risen} tăng, ${fallen} giảm.`,
    changeAxis: 'Số điểm tăng hoặc giảm',
    risen: 'Tăng',
    fallen: 'Giảm',
    course: 'Diễn biến điểm tổng hợp qua các kỳ',
    courseAlt: (count: number, first: string, last: string): string =>
      `Biểu đồ đường: điểm tổng hợp của đơn vị đang xem qua ${count} kỳ, từ ${first} đến ${last}, bên cạnh điểm trung bình, cao nhất và thấp nhất của các đơn vị.`,
    courseData: 'Điểm tổng hợp của từng đơn vị qua các kỳ',
    period: 'Kỳ báo cáo',
    shown: 'Đơn vị đang xem',
    choose: 'Chọn đơn vị khác ở ô nền vàng, biểu đồ đổi theo.',
    chooseMessage: 'Chọn một đơn vị trong danh sách.',
    mean: 'Trung bình các đơn vị',
    highest: 'Cao nhất',
    lowest: 'Thấp nhất',
  },
  checks: {
    title: 'KIỂM TRA SỐ LIỆU TRƯỚC KHI GỬI',
    headers: ['STT', 'Mức độ', 'Trang tính', 'Ô', 'Đang ghi', 'Đối chiếu', 'Nội dung', 'Đề nghị'],
    severities: { error: 'Lỗi', warning: 'Cần xem lại', info: 'Lưu ý' },
    sections: {
      error: 'LỖI – số liệu tự mâu thuẫn, cần sửa trước khi gửi',
      warning: 'CẦN XEM LẠI – có thể sai',
      info: 'LƯU Ý – để biết',
      ignored: 'ĐÃ BỎ QUA – người dùng đã xem và quyết định giữ nguyên',
    },
    counts: ({ error, warning, info, ignored }: Record<'error' | 'warning' | 'info' | 'ignored', number>): string =>
      `Lỗi: ${error}   |   Cần xem lại: ${warning}   |   Lưu ý: ${info}${ignored === 0 ? '' : `   |   Đã bỏ qua: ${ignored}`}`,
    verdict: ({ error, warning }: Record<'error' | 'warning', number>): string =>
      error > 0
        ? 'Bấm vào địa chỉ ô để đến ô đó. Bảng điểm 766 chỉ đề nghị, không tự sửa số liệu đã nhập.'
        : warning > 0
          ? `Không có lỗi. Còn ${warning} chỗ cần xem lại trước khi gửi; bấm vào địa chỉ ô để đến ô đó.`
          : 'Không có lỗi: các bảng khớp nhau và khớp công thức trong phạm vi làm tròn.',
    ignoredBecause: (reason: string): string => `Đã bỏ qua: ${reason}.`,
    open: (sheet: string, cell: string): string => `Đến ô ${cell} của trang tính ${sheet}`,
    more: (count: number): string => `… và ${count} phát hiện khác cùng mức độ.`,
    reasons: 'VÌ SAO NHỮNG CHỖ NÀY ĐƯỢC NÊU',
    relations: 'QUAN HỆ GIỮA CÁC CỘT ĐÃ DÙNG ĐỂ KIỂM TRA',
    relationsNote:
      'Cột đếm từ trái sang phải trong trang tính (cột 1 là cột A); số trong ngoặc là mã cột ghi trong bảng. Quan hệ không ghi trong bảng chỉ được dùng khi đúng ở ít nhất ba phần tư số dòng (ở bảng ngắn: trừ một dòng).',
    relationFrom: { code: 'Theo mã cột', form: 'Theo biểu mẫu', header: 'Theo tiêu đề', figures: 'Theo số liệu' },
    relationHolds: (held: number, all: number): string => `Đúng ở ${held}/${all} dòng`,
  },
  settings: settingsSheet,
  history: {
    title: 'LỊCH SỬ ĐIỂM',
    hint: 'Mỗi dòng là điểm của một đơn vị trong một kỳ, ghi khi bấm Chốt số liệu. Kỳ sau lấy số ở đây để so sánh; dòng nào sửa sai được báo tại trang tính Kiểm tra.',
    headers: {
      period: 'Kỳ báo cáo',
      version: 'Bộ chỉ số',
      level: 'Cấp đơn vị',
      unit: 'Đơn vị',
      composite: 'Điểm',
      grade: 'Xếp loại',
      rank: 'Hạng',
      parent: 'Đơn vị cấp trên',
    },
  },
};
