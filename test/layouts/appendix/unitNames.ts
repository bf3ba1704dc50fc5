import type { Random } from '../random';

export type Level = 'department' | 'commune' | 'month';

export interface DrawnUnit {
  readonly name: string;
  readonly level: Level;
}

const PLACES = [
  'An Khánh', 'Bình Minh', 'Cẩm Thượng', 'Đại Lộc', 'Đông Hải', 'Gia Hòa', 'Hải Vân', 'Hồng Phong', 'Hùng Sơn',
  'Khánh Thiện', 'Lam Giang', 'Long Biên Đông', 'Minh Tân', 'Mỹ Lộc', 'Nam Cường', 'Nghĩa Trung', 'Ninh Xá',
  'Phong Hải', 'Phước Thắng', 'Quảng Thành', 'Sơn Kim 1', 'Sơn Kim 2', 'Tam Nông', 'Tân Phú Đông', 'Thạch Bình',
  'Thanh Hà', 'Thượng Cát', 'Trà Giang', 'Trung Nghĩa', 'Vân Đình', 'Văn Lang', 'Việt Hưng', 'Xuân Thiều',
  'Yên Mỹ', 'Ia Grai', 'Pà Cò', 'Sín Chéng', 'Đắk Choong', 'Hòa Thắng', 'Hòa Thành', 'Vĩnh Hảo', 'Thuận Nam',
]; // prettier-ignore

const DEPARTMENTS = [
  'Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng', 'Sở Tư pháp', 'Sở Công Thương', 'Sở Dân tộc và Tôn giáo',
  'Sở Khoa học và Công nghệ', 'Sở Giáo dục và Đào tạo', 'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch', 'Thanh tra tỉnh', 'Văn phòng UBND tỉnh', 'Ban Quản lý các khu công nghiệp',
]; // prettier-ignore

const AGENCIES = [
  'Bảo hiểm xã hội tỉnh', 'Công an tỉnh', 'Kho bạc Nhà nước khu vực X', 'Cục Thống kê tỉnh', 'Bưu điện tỉnh',
  'Điện lực tỉnh', 'Hội Nông dân tỉnh', 'Bệnh viện Đa khoa tỉnh', 'Ban Chỉ huy Quân sự tỉnh', 'Thuế tỉnh',
  'Hải quan khu vực III', 'Ngân hàng Nhà nước khu vực 5', 'Trường Cao đẳng nghề',
]; // prettier-ignore

/** Communes as one list writes them: all with their kind, all with `UBND`, abbreviated, or the bare names. */
export function drawCommunes(random: Random, count: number, bare: boolean): readonly DrawnUnit[] {
  const how = bare ? 'bare' : random.pick(['full', 'full', 'office', 'abbreviated', 'bare']);
  const capital = random.chance(0.1);
  return random
    .shuffled(PLACES)
    .slice(0, count)
    .map((place) => {
      const kind = random.pick(['xã', 'xã', 'phường']);
      const full = `${kind === 'xã' ? 'Xã' : 'Phường'} ${place}`;
      const written = {
        full,
        office: `UBND ${kind} ${place}`,
        abbreviated: `${kind === 'xã' ? 'X.' : 'P.'} ${place}`,
        bare: place,
      }[how];
      return { name: capital ? (written ?? full).toUpperCase() : (written ?? full), level: 'commune' as const };
    });
}

/** Departments and other agencies of a province. */
export function drawDepartments(random: Random, count: number): readonly DrawnUnit[] {
  const agencies = random.chance(0.5) ? Math.floor(count / 2) : 0;
  return [
    ...random.shuffled(DEPARTMENTS).slice(0, count - agencies),
    ...random.shuffled(AGENCIES).slice(0, agencies),
  ].map((name) => ({ name, level: 'department' }));
}

/** The months of a year up to one of them. */
export function monthsUpTo(last: number): readonly DrawnUnit[] {
  return Array.from({ length: last }, (_, at) => ({ name: `Tháng ${at + 1}`, level: 'month' }));
}
