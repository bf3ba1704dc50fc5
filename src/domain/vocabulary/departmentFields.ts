import { DEPARTMENT_WORDS, PEOPLES_OFFICES } from './offices';

/** What departments work on and how they are called by it, none of it a name of a place; longer ones before their beginnings. */
export const DEPARTMENT_FIELDS: readonly string[] =
  `nội vụ, tài chính, tư pháp, y tế, xây dựng, Công Thương, khoa học, công nghệ,
giáo dục, đào tạo, văn hóa, văn hoá, thể thao, du lịch, thông tin, truyền thông, phát triển nông thôn, nông nghiệp, môi trường, tài nguyên,
lao động, thương binh, xã hội, kế hoạch, đầu tư, giao thông vận tải, ngoại vụ, dân tộc, tôn giáo, kinh tế, hạ tầng, đô thị, thanh tra,
phục vụ hành chính công, kiểm soát thủ tục hành chính, cải cách hành chính, hành chính công, hành chính, quản trị, tổng hợp, chỉ đạo,
chuyển đổi số, quản lý, khu kinh tế, khu công nghiệp, các khu công nghiệp, dự án, tuyên giáo, dân vận, tổ chức, kiểm tra, thuế, hải quan,
thống kê, chăn nuôi, thú y, kiểm lâm, thủy lợi, thuỷ lợi, thủy sản, thuỷ sản, trồng trọt, bảo vệ thực vật, thị trường, dịch vụ công,
dịch vụ, xúc tiến, thương mại, việc làm, lưu trữ, một cửa, tiếp nhận, trả kết quả, điều hành, giám sát, thông minh, dân số, an toàn,
vệ sinh thực phẩm, tiêu chuẩn, đo lường, chất lượng, cung ứng, khuyến nông, đăng ký, đất đai, nhà nước`
    .split(/,\s*/u)
    .toSorted((one, other) => other.length - one.length);

/** What the name of an office begins with, the party’s among them; longer ones first. */
export const OFFICE_BEGINNINGS: readonly string[] = [
  ...PEOPLES_OFFICES,
  ...['đảng ủy', 'đảng uỷ', 'tỉnh ủy', 'tỉnh uỷ', 'thành ủy', 'thành uỷ', 'huyện ủy', 'huyện uỷ'],
  ...DEPARTMENT_WORDS,
].toSorted((one, other) => other.length - one.length);

/** Behind them what a department works on begins anew, with a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
export const FIELD_JOINTS: readonly string[] = ['và', '-', '–', ','];
