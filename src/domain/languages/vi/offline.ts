/** What the stand-alone page says of itself as something that stays on the machine: without a network, in newer versions, from a file. */
export const offline = {
  preparing: 'Đang lưu trang về máy để dùng khi không có mạng…',
  ready: 'Trang đã được lưu trên máy này: mất mạng vẫn mở và tính được.',
  unavailable:
    'Trang chỉ dùng được khi có mạng: trình duyệt không lưu được trang về máy (chứng chỉ chưa được tin cậy, cửa sổ riêng tư, hoặc trình duyệt quá cũ).',
  insecure:
    'Trang chỉ dùng được khi có mạng: trình duyệt không lưu trang mở qua http. Hãy mở trang ở địa chỉ https:// của máy chủ; chưa có thì nhờ bộ phận CNTT.',
  mixed:
    'Trang chưa lưu được về máy, nên chỉ dùng được khi có mạng: tệp nhận được bị thiếu hoặc thuộc bản khác. Thường là máy trung gian còn trả bản cũ, hoặc bản mới đang được chép lên. Hãy mở lại trang sau; hôm sau vẫn vậy thì báo bộ phận CNTT mở check.html.',
  newer: {
    text: 'Có bản mới của trang này. Bản đang mở vẫn dùng được; đổi bản thì trang tải lại và các tệp phải mở lại.',
    take: 'Dùng bản mới',
  },
  taken: {
    text: 'Bản mới của trang này đã được dùng ở cửa sổ khác. Tải kết quả về nếu cần rồi tải lại trang; các tệp phải mở lại.',
    take: 'Tải lại trang',
  },
  fromFile: {
    heading: 'Trang này không chạy được khi mở thẳng từ tệp',
    text: 'Trình duyệt không cho trang mở từ ổ đĩa (địa chỉ bắt đầu bằng file://) dùng phần tính toán. Hãy mở trang ở địa chỉ https:// dưới đây; mở một lần rồi thì mất mạng vẫn dùng được.',
    unpacked: 'Bản này chưa đóng gói cho cơ quan nào: lệnh “npm start” mở trang tại https://localhost:3000/page.html.',
  },
};
