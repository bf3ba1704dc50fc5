import { unsureColumns } from './unsureColumns';
import { learning } from './learning';

/** The sentences of the pane and the ribbon's answer, in Vietnamese. */
export const pane = {
  title: 'Bảng điểm 766',
  tagline: 'Tính, kiểm tra và trình bày phụ lục Bộ chỉ số phục vụ người dân, doanh nghiệp',
  guide: 'Hướng dẫn',
  recalculate: 'Tính lại',
  stop: 'Dừng',
  stopping: 'Đang dừng…',
  steps: {
    reading: 'Đang đọc sổ tính',
    analyzing: 'Đang tính và kiểm tra',
    preparing: 'Đang chuẩn bị ghi',
    building: 'Đang dựng các trang tính mới',
    swapping: 'Đang thay các trang tính cũ',
  },
  stepOf: (step: number, steps: number) => `Bước ${step}/${steps}`,
  sourcesStay: 'Các trang tính của bạn luôn được giữ nguyên; kết quả nằm ở trang tính mới.',
  noUndo:
    'Sau khi bấm Tính lại, Excel không hoàn tác (Ctrl+Z) được nữa, kể cả những việc làm trước đó. Muốn bỏ kết quả: bấm mũi tên cạnh Tính lại, chọn Xóa kết quả.',
  tabs: {
    label: 'Nội dung',
    overview: 'Bảng đã đọc',
    ranking: 'Xếp hạng',
    findings: 'Kiểm tra',
    narrative: 'Nhận xét',
    sheets: 'Trang tính',
  },
  overview: {
    heading: 'Trong sổ tính này',
    refresh: 'Đọc lại sổ tính',
    reading: 'Đang đọc sổ tính…',
    found: (tables: number, sheets: number) => `${tables} bảng trên ${sheets} trang tính`,
    units: (count: number) => `${count} đơn vị`,
    rows: (count: number) => `${count} dòng`,
    reveal: (sheet: string, range: string) => `Mở ${sheet}, vùng ${range}`,
    unknownNote: 'Bảng chưa nhận ra được giữ nguyên, không đưa vào tính điểm.',
    empty: 'Chưa thấy bảng số liệu nào',
    emptyHint:
      'Một bảng cần có dòng tiêu đề, một cột tên đơn vị và ít nhất một cột số. Nhập số liệu rồi bấm “Đọc lại sổ tính”.',
  },
  kinds: {
    scoreboard: 'Bảng điểm tổng hợp',
    groupPoints: 'Điểm theo nhóm chỉ số',
    oneGroup: 'Một nhóm chỉ số',
    parentGroups: 'Điểm của đơn vị cấp trên',
    codedCounts: 'Số liệu có mã cột',
    counts: 'Bảng số liệu',
    targets: 'Bảng chỉ tiêu',
    indicators: 'Bảng chỉ số',
    components: 'Thành phần điểm',
    unknown: 'Chưa nhận ra',
  },
  why: { show: 'Vì sao?', hide: 'Thu gọn', correct: 'Sửa ý nghĩa các cột' },
  unsure: unsureColumns,
  result: {
    more: (count: number) => `Hiện thêm ${count} đơn vị`,
    done: (units: number, written: number, unchanged: number) => {
      const computed = units === 0 ? 'Đã kiểm tra số liệu' : `Đã tính xong ${units} đơn vị`;
      if (unchanged === 0) return `${computed} và ghi ${written} trang tính.`;
      return written === 0
        ? `${computed}; ${unchanged} trang tính kết quả vẫn đúng, không phải ghi lại.`
        : `${computed} và ghi ${written} trang tính; ${unchanged} trang tính khác vẫn đúng.`;
    },
    kept: (units: number) =>
      `${units === 0 ? 'Đã kiểm tra số liệu' : `Đã tính ${units} đơn vị`}; kỳ này đã chốt nên các trang tính kết quả được giữ nguyên.`,
    errors: (errors: number) => `Có ${errors} lỗi cần xem lại trước khi nộp.`,
    grades: 'Số đơn vị theo xếp loại',
    ungraded: 'Chưa xếp loại',
    rank: 'Hạng',
    unit: 'Đơn vị',
    score: 'Điểm',
    grade: 'Xếp loại',
    delta: 'Tăng/\u200bgiảm',
    up: (amount: string) => `tăng ${amount}`,
    down: (amount: string) => `giảm ${amount}`,
    same: 'không đổi',
    noValue: 'không có',
    aggregate: 'chung',
    noBoard:
      'Sổ tính không có điểm tổng hợp để xếp hạng. Các chỉ số và chỉ tiêu đã được kiểm tra và ghi vào trang tính: xem ở thẻ Trang tính. Nếu có bảng theo đơn vị, bấm “Vì sao?” dưới bảng đó ở thẻ Trang tính để sửa ý nghĩa các cột.',
    noScores: (units: number) =>
      `${units} đơn vị không có điểm tổng hợp nên không xếp hạng chung; thứ hạng từng chỉ số nằm ở trang tính đã ghi. Muốn xếp hạng chung thì thêm cột điểm tổng hợp, hoặc đủ điểm các nhóm.`,
    reveal: (unit: string) => `Mở ô của ${unit}`,
    picture: {
      scores: 'Điểm tổng hợp',
      scoresEnds: (each: number) => `Điểm tổng hợp: ${each} cao nhất và ${each} thấp nhất`,
      others: (count: number) => `… ${count} đơn vị khác …`,
      changes: 'Tăng, giảm so với kỳ trước',
      furthestChanges: 'Tăng, giảm nhiều nhất so với kỳ trước',
    },
  },
  sheets: {
    written: 'Trang tính kết quả',
    open: (sheet: string) => `Mở trang tính ${sheet}`,
    unchanged: 'không đổi',
    read: 'Bảng đã đọc',
    lost: 'Không mang theo được',
  },
  findings: {
    all: 'Tất cả',
    filter: 'Lọc theo mức độ',
    severities: { error: 'Lỗi', warning: 'Cần xem lại', info: 'Lưu ý' },
    none: 'Không có điều gì phải xem lại: có thể in và gửi.',
    noneOfSeverity: 'Không còn mục nào ở đây. Chọn “Tất cả” để xem các mục khác.',
    reveal: (sheet: string, cell: string) => `Mở ô ${cell} trang tính ${sheet}`,
    figures: (found: string, expected: string) => `Đang ghi ${found}, đúng ra là ${expected}.`,
    whyOf: (sheet: string, cell: string) => `Vì sao? Ô ${cell} trang tính ${sheet}`,
    proposal: (text: string) => `Gợi ý: ${text}`,
    ignored: (reason: string) => `Đã bỏ qua: ${reason}`,
    passedOver: 'Đã bỏ qua',
    ignore: {
      open: 'Bỏ qua…',
      openOf: (sheet: string, cell: string) => `Bỏ qua… ô ${cell} trang tính ${sheet}`,
      reason: 'Lý do bỏ qua',
      missing: 'Hãy ghi lý do, để người xem sau biết vì sao.',
      note: 'Lý do được ghi vào “Cấu hình” và hiện ở trang tính “Kiểm tra”; sổ tính được tính lại.',
      yes: 'Bỏ qua mục này',
      no: 'Thôi',
      review: 'Xét lại',
      reviewOf: (sheet: string, cell: string) => `Xét lại: ô ${cell} trang tính ${sheet}`,
    },
    more: (count: number) => `Hiện thêm ${count} mục`,
  },
  previous: {
    label: 'Kỳ trước',
    compared: (period: string) => `So sánh với kỳ trước: ${period}.`,
    inTable: 'So sánh với cột kỳ trước có sẵn trong bảng.',
    none: 'Chưa có kỳ trước để so sánh.',
    notYet: 'Chưa so sánh được với tệp đã chọn; hãy bấm “Tính lại”.',
    choose: 'Kỳ trước từ tệp khác…',
    chooseOther: 'Chọn tệp kỳ trước khác…',
    drop: 'Bỏ tệp này',
    file: (name: string) => `Tệp kỳ trước: ${name}`,
    unreadable: (sheets: readonly string[]) => `Không đọc được trong tệp đó: trang tính ${sheets.join(', ')}.`,
    reading: (name: string) => `Đang đọc ${name}…`,
  },
  learn: learning,
  submission: {
    question: {
      heading: 'Bản phụ lục để nộp xếp các đơn vị thế nào?',
      frameHeading: 'Bản phụ lục để nộp có in thêm Quốc hiệu, nơi ký, người ký không?',
      rank: 'Theo thứ hạng',
      table: 'Như bảng gốc',
      more: 'Thêm Quốc hiệu, người ký…',
      none: 'Không in thêm',
    },
    heading: 'Bản phụ lục để nộp',
    note: 'Chọn một lần, được nhớ trong “Cấu hình” của sổ tính. Trang tính gốc giữ nguyên; phần nào bảng gốc đã có thì không in thêm.',
    order: 'Thứ tự các đơn vị trong bản phụ lục hoàn chỉnh',
    orders: {
      rank: 'Theo thứ hạng, đánh lại số thứ tự',
      table: 'Theo thứ tự của bảng gốc',
    },
    frame: 'In quanh bảng (để trống thì không in)',
    parts: {
      superior: { label: 'Cơ quan chủ quản', example: 'UBND tỉnh An Giang' },
      office: { label: 'Cơ quan ban hành (in cùng Quốc hiệu)', example: 'Ủy ban nhân dân huyện Phú Tân' },
      symbol: { label: 'Chữ viết tắt cơ quan, đơn vị soạn thảo', example: 'UBND-VP' },
      place: { label: 'Nơi ký', example: 'Phú Tân' },
      date: { label: 'Ngày ký', example: '15/3/2024' },
      attachedTo: { label: 'Kèm theo', example: 'Báo cáo số 15/BC-UBND ngày 15/3/2024' },
      addressees: { label: 'Kính gửi (cách nhau dấu ;)', example: 'UBND các xã, thị trấn' },
      recipients: { label: 'Nơi nhận (cách nhau dấu ;)', example: 'UBND tỉnh; Thường trực Huyện ủy; Lưu: VT' },
      signedAs: { label: 'Chức vụ người ký (mỗi dòng cách nhau dấu ;)', example: 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH' },
      signedBy: { label: 'Họ tên người ký', example: 'Nguyễn Văn An' },
    },
    noDate: 'Không có ngày này; hãy ghi như 15/3/2024.',
    save: 'Lưu và tính lại',
    later: 'Để sau',
  },
  narrative: {
    copy: 'Sao chép',
    proposals: 'Có phần “Đề nghị”',
    copied: 'Đã sao chép nhận xét; hãy dán vào báo cáo.',
    selected:
      'Trình duyệt hoặc Excel không cho phép sao chép tự động. Nhận xét đã được chọn sẵn: nhấn Ctrl+C (máy Mac: ⌘C) để sao chép.',
    none: 'Chưa có nhận xét: sổ tính chưa có điểm hay chỉ tiêu để nhận xét. Thêm cột điểm, tỷ lệ hoặc kết quả chỉ tiêu, rồi bấm “Tính lại”.',
  },
  more: {
    label: 'Việc khác',
    emphasize: {
      title: 'Gạch chân tại bảng gốc',
      hint: 'In đậm và gạch chân ngay trong bảng của bạn. Số liệu giữ nguyên, định dạng cũ được nhớ lại.',
    },
    restore: { title: 'Bỏ gạch chân', hint: 'Trả lại đúng định dạng trước khi gạch chân.' },
    learn: {
      title: 'Học từ bảng đã gạch chân',
      hint: 'Suy ra chỉ tiêu từ các ô đã in đậm, gạch chân sẵn trong bảng của bạn. Chưa ghi gì vào sổ tính.',
    },
    report: {
      title: 'Xuất báo cáo (.docx)',
      hint: 'Báo cáo, công văn hoặc thông báo kèm phụ lục, sẵn để ký.',
    },
    submission: {
      title: 'Bản phụ lục để nộp',
      hint: 'Thứ tự đơn vị; Quốc hiệu, nơi ký, người ký in quanh bảng.',
    },
    close: {
      title: 'Chốt số liệu',
      hint: 'Ghi kết quả thành số cố định và lưu điểm của kỳ này vào “Lịch sử điểm”.',
    },
    reopen: {
      title: 'Mở lại kỳ',
      hint: 'Kỳ này đã chốt. Mở lại để kết quả được tính và ghi lại theo bảng nguồn; “Lịch sử điểm” ở lại đến lần chốt sau.',
    },
    remove: {
      title: 'Xóa kết quả',
      hint: 'Xóa các trang tính do phần bổ trợ tạo ra. “Cấu hình” và “Lịch sử điểm” ở lại.',
    },
    confirm: {
      question: 'Xóa hết các trang tính kết quả?',
      note: 'Không hoàn tác được, nhưng bấm “Tính lại” sẽ tạo lại. Công thức bạn tự viết trỏ tới các trang tính này sẽ báo #REF!.',
      yes: 'Xóa',
      no: 'Giữ lại',
    },
    confirmClosing: {
      question: (errors: string) => `Còn ${errors} lỗi cần xem lại. Vẫn chốt số liệu?`,
      note: 'Chốt xong, lỗi nằm lại trong kết quả và trong “Lịch sử điểm” mà kỳ sau so sánh. Xem các lỗi ở mục Kiểm tra.',
      yes: 'Vẫn chốt',
      no: 'Chưa chốt',
    },
    working: {
      emphasize: 'Đang gạch chân tại bảng gốc…',
      restore: 'Đang trả lại định dạng cũ…',
      remove: 'Đang xóa các trang tính kết quả…',
    },
    done: {
      emphasize: (cells: number, sheets: string) =>
        cells === 0
          ? 'Bảng gốc đã được gạch chân đúng, không có ô nào phải đổi.'
          : `Đã đổi định dạng ${cells} ô ở ${sheets}. Bấm “Bỏ gạch chân” để trả lại như cũ.`,
      restore: (cells: number, sheets: string) =>
        cells === 0
          ? 'Không có ô nào đang được phần bổ trợ gạch chân.'
          : `Đã trả lại định dạng cũ cho ${cells} ô ở ${sheets}.`,
      remove: 'Đã xóa các trang tính kết quả; trang tính của bạn vẫn như cũ.',
    },
    closed: {
      now: 'Đã chốt số liệu: kết quả là số cố định, điểm của kỳ này nằm trong “Lịch sử điểm”.',
      before:
        'Kỳ này đã chốt: các trang tính kết quả vẫn như lúc chốt, số ở khung này tính từ bảng nguồn hiện có. Muốn ghi lại: bấm mũi tên cạnh Tính lại, chọn Mở lại kỳ.',
    },
    dismiss: 'Đóng thông báo',
  },
  failure: {
    next: 'Cách xử lý',
    dismiss: 'Đóng thông báo',
  },
  preferences: {
    label: 'Tùy chọn hiển thị',
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    theme: 'Giao diện',
    themes: {
      auto: 'Giao diện tự động',
      light: 'Giao diện sáng',
      dark: 'Giao diện tối',
      contrast: 'Tương phản cao',
    },
  },
  outside: {
    heading: 'Khung này chạy bên trong Excel',
    text: 'Mở Excel 2021 trở lên hoặc Excel trên web, vào thẻ Trang đầu (Home) và bấm “Mở bảng điểm”. Nếu máy không có Excel phù hợp, hãy dùng trang độc lập: cùng cách tính, trên một tệp .xlsx.',
    link: 'Mở trang độc lập',
  },
  tooOld: {
    heading: 'Excel trên máy này quá cũ',
    text: 'Bảng điểm 766 cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web. Với Excel cũ hơn, hãy mở trang độc lập trong Chrome, Edge hoặc Firefox và chọn tệp .xlsx.',
    link: 'Mở trang độc lập',
  },
  notStarted: {
    heading: 'Bảng điểm 766 chưa chạy được ở đây',
    text: (release: string) =>
      `Phần chương trình của trang không tải được, hoặc trình duyệt quá cũ (như Internet Explorer). Hãy đóng rồi mở lại trang, trong Edge, Chrome hay Firefox đời mới. Nếu vẫn vậy, báo bộ phận CNTT: máy chủ phải có đủ thư mục “${release}” đặt cạnh trang này. Chép lại đủ gói cài, thư mục releases trước, rồi mở check.html để kiểm tra.`,
  },
  noScript: 'Trang này cần JavaScript. Hãy bật JavaScript rồi tải lại trang.',
  command: {
    title: 'Bảng điểm 766',
    close: 'Đóng',
    done: 'Đã tính lại',
    written: (sheets: string) => `Trang tính kết quả: ${sheets}.`,
    wait: 'Đang chờ kết quả…',
    unheard:
      'Excel không chuyển được kết quả sang hộp này. Xem các trang tính kết quả, hoặc mở khung Bảng điểm 766 để biết chi tiết.',
  },
};
