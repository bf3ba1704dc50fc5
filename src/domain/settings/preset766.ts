import { components766 } from './components766';
import { synonyms } from '../vocabulary/synonyms';
import type { Settings } from './Settings';

/**
 * The index of Quyết định 766/QĐ-TTg: six groups, 100 points, five grades.
 * The default target of 80 % is the practice seen in published appendices, not the decision's own text.
 */
export const preset766: Settings & { readonly defaultTarget: number } = {
  version: '766',
  groups: [
    { key: 'publicity', name: 'Công khai, minh bạch', max: 18, target: 80 },
    { key: 'progress', name: 'Tiến độ, kết quả giải quyết', max: 20, target: 80 },
    { key: 'onlineServices', name: 'Dịch vụ công trực tuyến', max: 12, target: 80 },
    { key: 'onlinePayment', name: 'Thanh toán trực tuyến', max: 10, target: 80 },
    { key: 'satisfaction', name: 'Mức độ hài lòng', max: 18, target: 80 },
    { key: 'digitization', name: 'Số hóa hồ sơ', max: 22, target: 80 },
  ],
  grades: [
    { name: 'Xuất sắc', from: 90 },
    { name: 'Tốt', from: 80 },
    { name: 'Khá', from: 70 },
    { name: 'Trung bình', short: 'TB', from: 50 },
    { name: 'Yếu', from: 0 },
  ],
  compositeTarget: 80,
  defaultTarget: 80,
  targets: [],
  boldFrom: 'Tốt',
  decimals: 2,
  rounding: 'late',
  ties: 'gap',
  language: 'vi',
  synonyms,
  components: components766,
  columns: [],
  ignored: [],
};
