/** What the stand-alone page says of itself as something that stays on the machine: without a network, in newer versions, from a file. */
export const offline = {
  preparing: 'Đang lưu trang về máy để dùng khi không có mạng…',
  ready: 'Trang đã được lưu trên máy này: mất mạng vẫn mở và tính được.',
  unavailable:
    'Trang chỉ dùng được khi có mạng: trình duyệt không lưu được trang về máy (chứng chỉ chưa được tin cậy, cửa sổ riêng tư, hoặc trình duyệt quá cũ).',
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
    text: 'Trình duyệt không cho trang mở từ ổ đĩa (địa chỉ bắt đầu bằng file://) dùng phần tính toán. Hãy mở trang qua địa chỉ https:// mà bộ phận CNTT của cơ quan cung cấp; mở một lần rồi thì mất mạng vẫn dùng được. Trên máy có Node, lệnh “npm start” mở trang tại https://localhost:3000/page.html.',
  },
};
