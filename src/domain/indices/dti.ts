import { COMMON_TARGET, commonBands } from './bands';
import type { Index } from './Index';
import { indexOfItems } from './indexOfItems';

/**
 * The digital transformation index of provinces (Quyết định 922/QĐ-BTTTT of 20/5/2022): eight scored indicators, 1000
 * points; smart cities, the ninth, have none. Provinces lay down others for their own offices and communes.
 */
export const dti: Index = indexOfItems({
  key: 'DTI',
  name: 'Chỉ số chuyển đổi số',
  items: [
    item('awareness', 'NTS', 'Nhận thức số', 100, ['nhận thức số', 'chuyển đổi nhận thức']),
    item('digitalInstitutions', 'TCS', 'Thể chế số', 100, ['thể chế số', 'kiến tạo thể chế']),
    item('infrastructure', 'HTS', 'Hạ tầng số', 100, ['hạ tầng số', 'hạ tầng và nền tảng số']),
    item('digitalWorkforce', 'NLS', 'Nhân lực số', 100, ['nhân lực số', 'đào tạo và phát triển nhân lực']),
    item('cybersecurity', 'ATTT', 'An toàn thông tin mạng', 100, [
      'an toàn thông tin mạng',
      'an toàn thông tin',
      'an toàn, an ninh mạng',
      'ATTT',
    ]),
    item('governmentActivity', 'CQS', 'Hoạt động chính quyền số', 200, ['hoạt động chính quyền số']),
    item('economyActivity', 'KTS', 'Hoạt động kinh tế số', 150, ['hoạt động kinh tế số', 'kinh tế số']),
    item('societyActivity', 'XHS', 'Hoạt động xã hội số', 150, ['hoạt động xã hội số', 'xã hội số']),
  ],
  bands: commonBands,
  target: COMMON_TARGET,
  components: [],
});

function item(key: string, code: string, name: string, max: number, words: readonly string[]): Index['items'][number] {
  return { key, code, name, max, target: COMMON_TARGET, words };
}
