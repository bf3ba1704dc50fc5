interface RemarkSentences {
  readonly what: string;
  readonly next: string;
}

const remark = (what: string, next: string): RemarkSentences => ({ what, next });

const copyAgain = 'Chép lại đủ gói cài (thư mục releases trước), rồi kiểm tra lại.';
const withoutLogin = 'cho mọi máy trong cơ quan đọc thư mục này mà không phải đăng nhập (cho phép truy cập ẩn danh).';
const useOurs =
  'Dùng web.config (IIS) hoặc nginx.conf có trong gói, hoặc bỏ tiêu đề này ở máy chủ, máy chủ trung gian.';

/** The sentences of the check of an installation from a client's machine: its page, and the command. */
export const check = {
  title: 'Kiểm tra bản cài Bảng điểm 766',
  language: 'Tiếng Việt',
  what: (address: string) =>
    `Tải từng tệp của bản cài tại ${address} đúng như máy này nhận được, so với danh sách mã SHA-256 của gói và xem những gì Excel cần.`,
  checking: 'Đang kiểm tra…',
  outcome: (errors: number, warnings: number, files: number) => {
    if (errors + warnings === 0) return `Bản cài đúng: ${files} tệp, dùng được từ máy này.`;
    if (errors === 0) return `Dùng được; có ${warnings} điều nên xem.`;
    return `Có ${errors} lỗi${warnings === 0 ? '' : `, ${warnings} điều nên xem`}.`;
  },
  severities: { error: 'Lỗi', warning: 'Nên xem' },
  found: 'Nhận được: ',
  files: (shown: readonly string[], count: number) =>
    `Tệp: ${shown.join(', ')}${count > shown.length ? ` và ${count - shown.length} tệp nữa` : ''}`,
  remarks: {
    'not-https': remark(
      'Trang đang mở qua http hoặc thẳng từ ổ đĩa, không phải qua https.',
      'Mở trang này ở địa chỉ https của máy chủ. Qua http, Excel không mở phần bổ trợ và trình duyệt không lưu trang về máy.',
    ),
    'no-connection': remark(
      'Không nối được tới máy chủ qua HTTPS.',
      'ENOTFOUND: máy này không biết tên máy chủ (DNS). ECONNREFUSED, ETIMEDOUT: ở cổng đó không có gì, hoặc tường lửa chặn. EPROTO, ERR_SSL_…: cổng đó không có HTTPS, hoặc máy chủ chỉ có TLS cũ hơn 1.2.',
    ),
    untrusted: remark(
      'Máy này không tin cậy chứng chỉ của máy chủ: Excel sẽ không mở phần bổ trợ.',
      'Bấm biểu tượng cạnh địa chỉ để xem mã lỗi (ERR_CERT_…) rồi sửa theo mục Chứng chỉ của hướng dẫn cài đặt. Nếu đang ở cửa sổ riêng tư hoặc trình duyệt bị cấm lưu dữ liệu, mở lại trang này ở cửa sổ thường.',
    ),
    'trust-untold': remark(
      'Trình duyệt này không cho biết Excel có tin cậy chứng chỉ của máy chủ hay không.',
      'Mở trang này bằng Edge hoặc Chrome: hai trình duyệt đó tin cậy đúng những chứng chỉ mà Excel trên máy tin cậy.',
    ),
    'certificate-name': remark(
      'Chứng chỉ không có tên máy chủ trong địa chỉ này: Excel sẽ không mở phần bổ trợ.',
      'Cấp lại chứng chỉ với đúng tên ở Subject Alternative Name (tên có dấu ghi dạng xn--…), hoặc tạo lại gói cho tên có trong chứng chỉ.',
    ),
    'certificate-date': remark(
      'Chứng chỉ của máy chủ hết hạn hoặc chưa tới hạn: Excel sẽ không mở phần bổ trợ.',
      'Gia hạn chứng chỉ trên máy chủ; xem lại ngày giờ của máy này.',
    ),
    'certificate-refused': remark(
      'Chứng chỉ của máy chủ không dùng được: Excel sẽ không mở phần bổ trợ.',
      'Cấp lại chứng chỉ theo mục Chứng chỉ của hướng dẫn cài đặt.',
    ),
    'authority-unknown': remark(
      'Lệnh này không biết nơi cấp chứng chỉ của máy chủ, hoặc máy chủ không gửi chứng chỉ trung gian.',
      'Với CA nội bộ: đặt biến môi trường NODE_EXTRA_CA_CERTS là tệp chứng chỉ gốc (.pem) rồi chạy lại; vẫn báo thì cài cả chuỗi chứng chỉ trên máy chủ. Máy trạm có tin cậy hay không, mở check.html bằng Edge ở đó sẽ biết.',
    ),
    'no-list': remark('Không đọc được danh sách tệp của gói.', copyAgain),
    missing: remark('Không tải được tệp.', copyAgain),
    'asks-login': remark(
      'Máy chủ đòi đăng nhập (401) hoặc không cho đọc (403): Excel không biết đăng nhập hộ.',
      `Cách sửa: ${withoutLogin} Trình duyệt vẫn mở được trang có thể là vì đã đăng nhập.`,
    ),
    'led-elsewhere': remark(
      'Máy chủ dẫn sang địa chỉ khác: trang đăng nhập, hoặc nơi khác. Excel không biết đăng nhập hộ.',
      `Mở địa chỉ của tệp trong cửa sổ riêng tư để thấy bị dẫn đi đâu. Nếu là trang đăng nhập: ${withoutLogin} Nếu máy chủ có tên hay địa chỉ mới: tạo lại gói với địa chỉ đó.`,
    ),
    altered: remark(
      'Nội dung khác với gói cài.',
      `Máy chủ hoặc máy chủ trung gian sửa tệp, hoặc hai bản lẫn nhau. ${copyAgain}`,
    ),
    'old-answer': remark(
      'Trên đường tới máy này có nơi vẫn trả lời bằng bản cũ.',
      'Hai bản không lẫn vào nhau, nhưng bản mới tới chậm: chờ, hoặc cho máy chủ trung gian hỏi lại các trang này.',
    ),
    'wrong-type': remark('Máy chủ trả sai kiểu nội dung (Content-Type).', useOurs),
    download: remark('Máy chủ bắt tải tệp về thay vì mở.', useOurs),
    'icon-not-kept': remark('Biểu tượng bị cấm lưu: Excel sẽ không hiện nút trên thẻ Trang đầu.', useOurs),
    'kept-too-long': remark('Trang được lưu lâu mà không hỏi lại: bản mới tới chậm.', useOurs),
    'keeping-unsaid': remark('Máy chủ không nói trang được lưu bao lâu: bản mới có thể tới chậm.', useOurs),
    'no-frame': remark('Máy chủ cấm hiện trang trong khung: Excel trên web không mở được.', useOurs),
    'other-policy': remark('Máy chủ đặt chính sách nội dung (Content-Security-Policy) khác của trang.', useOurs),
    isolated: remark('Máy chủ tách trang khỏi cửa sổ mở nó: hộp kết quả của Excel có thể không hiện.', useOurs),
    'icon-not-shared': remark('Biểu tượng bị cấm dùng ở trang khác: Excel trên web không hiện nút.', useOurs),
    'other-address': remark(
      'manifest.xml dẫn tới địa chỉ khác.',
      'Tạo lại gói với đúng địa chỉ này: npm run package -- --origin ĐỊA-CHỈ, rồi giao lại manifest.xml.',
    ),
  },
};
