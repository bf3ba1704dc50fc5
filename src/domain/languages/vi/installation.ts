/** The sentences for whoever installs: packing the add-in for an office. */
export const installation = {
  start: {
    building: 'Đang dựng giao diện (chỉ lần đầu)…',
    rebuilding: 'Mã nguồn đã đổi: đang dựng bản mới, trong lúc đó trang chạy bằng bản dựng lần trước…',
    newer: 'Bản mới đã sẵn sàng: tải lại trang, hoặc đóng rồi mở lại khung trong Excel.',
    ask: 'Đưa Bảng điểm 766 vào Excel trên máy này? (c = có, Enter = không)',
    put: 'Đã đưa vào Excel. Tin cậy chứng chỉ (bước 1 ở trên), rồi đóng và mở lại Excel.',
    notPut: 'Không đưa được vào Excel; hãy chạy lệnh ở bước 2 ở trên.',
    running: (address: string) => `Bảng điểm 766 đang chạy tại ${address}`,
    stop: 'Bấm Ctrl+C để dừng.',
    warning:
      'Trình duyệt sẽ cảnh báo vì chứng chỉ do máy này tự cấp: chọn “Nâng cao”, rồi “Tiếp tục”. Không có dữ liệu nào rời khỏi máy.',
    sideload: 'Dùng trong Excel (làm một lần):',
    trust: 'Tin cậy chứng chỉ của máy này (bạn tự quyết định, chương trình không tự cài):',
    windows: 'Windows (Excel 2021 trở lên), chạy lệnh rồi mở lại Excel:',
    mac: 'Mac, chạy lệnh rồi mở lại Excel:',
    web: (manifest: string) =>
      `Excel trên web: Trang đầu › Phần bổ trợ › Phần bổ trợ khác › Tải lên phần bổ trợ của tôi, chọn ${manifest}`,
    ribbon: 'Sau đó vào thẻ Trang đầu (Home), nhóm Bảng điểm 766.',
    portTaken: (port: number) =>
      `Cổng ${port} đang được chương trình khác dùng. Hãy đóng chương trình đó rồi chạy lại.`,
    buildFailed: 'Không dựng được giao diện; xem thông báo phía trên.',
  },
  package: {
    problems: {
      missing: 'Cách dùng: npm run package -- --origin https://máy-chủ/đường-dẫn/ (địa chỉ mà phần bổ trợ sẽ nằm).',
      'not-an-address': 'Địa chỉ phải viết đủ, bắt đầu bằng https://, ví dụ https://example.gov.vn/bangdiem766/',
      'not-https': 'Địa chỉ phải bắt đầu bằng https://: Excel không mở phần bổ trợ qua http. Máy chủ cần chứng chỉ.',
      'has-more': 'Địa chỉ chỉ gồm https://, máy chủ, cổng nếu có và đường dẫn; hãy bỏ phần ?…, #… và tên đăng nhập.',
      'is-a-file': 'Địa chỉ phải là của thư mục, không phải của một tệp: hãy bỏ tên tệp ở cuối.',
      host: 'Tên máy chủ chỉ gồm chữ, số, dấu chấm và gạch nối (không có gạch dưới): chứng chỉ không ghi được tên khác.',
      path: 'Mỗi thư mục trong đường dẫn phải có tên, chỉ gồm chữ, số, khoảng trắng ở giữa và . _ - ~ ( ) + , @ =, không kết thúc bằng dấu chấm. Dấu nháy, ; { } $ % & và hai dấu / liền nhau làm hỏng cấu hình máy chủ.',
    },
    done: (address: string, folder: string, archive: string): string =>
      `Gói cài cho ${address}
  Thư mục: ${folder}
  Tệp nén: ${archive} (mã SHA-256 nằm trong tệp .sha256 bên cạnh)
  Chép thư mục “releases” lên máy chủ trước, rồi tới phần còn lại; không xóa những gì đang có trong “releases”.
  Sau đó mở ${address}check.html trên một máy trạm để kiểm tra. Hướng dẫn cho bộ phận CNTT: cai-dat/index.html trong gói.`,
  },
  check: {
    usage: 'Cách dùng: npm run check-installation -- https://máy-chủ/đường-dẫn/ (địa chỉ mà phần bổ trợ đang nằm).',
  },
};
