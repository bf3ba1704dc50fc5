import { COMMON_TARGET } from '../bands';
import type { IndexItem } from '../Index';

const publicity: IndexItem = {
  key: 'publicity',
  code: 'CKMB',
  name: 'Công khai, minh bạch',
  max: 18,
  target: COMMON_TARGET,
  words: ['công khai, minh bạch', 'công khai minh bạch', 'công khai', 'minh bạch', 'CKMB'],
};

const progress: IndexItem = {
  key: 'progress',
  code: 'TĐGQ',
  name: 'Tiến độ, kết quả giải quyết',
  max: 20,
  target: COMMON_TARGET,
  words: [
    'tiến độ, kết quả giải quyết',
    'tiến độ, kết quả giải quyết TTHC',
    'tiến độ giải quyết hồ sơ',
    'tiến độ giải quyết',
    'tiến độ xử lý',
    'kết quả xử lý hồ sơ',
    'kết quả giải quyết TTHC',
    'kết quả giải quyết hồ sơ',
    'kết quả giải quyết',
    'tiến độ',
    'giải quyết đúng hạn',
    'giải quyết trước hạn và đúng hạn',
    'TĐKQGQ',
    'TĐGQ',
    'TĐ, KQGQ',
  ],
};

const onlineServices: IndexItem = {
  key: 'onlineServices',
  code: 'DVCTT',
  name: 'Dịch vụ công trực tuyến',
  max: 12,
  target: COMMON_TARGET,
  words: [
    'dịch vụ công trực tuyến',
    'cung cấp dịch vụ công trực tuyến',
    'cung cấp dịch vụ trực tuyến',
    'dịch vụ trực tuyến',
    'DVCTT',
    'DVC trực tuyến',
    'DVC TT',
    'dịch vụ công TT',
    'hồ sơ nộp trực tuyến',
    'hồ sơ trực tuyến',
    'nộp hồ sơ trực tuyến',
    'HS trực tuyến',
    'HS nộp trực tuyến',
    'nộp trực tuyến',
  ],
};

const onlinePayment: IndexItem = {
  key: 'onlinePayment',
  code: 'TTTT',
  name: 'Thanh toán trực tuyến',
  max: 10,
  target: COMMON_TARGET,
  words: [
    'thanh toán trực tuyến',
    'thanh toán TT',
    'thanh toán điện tử',
    'TTTT',
    'thanh toán',
    'thanh toán phí, lệ phí trực tuyến',
    'nộp phí, lệ phí trực tuyến',
  ],
};

const satisfaction: IndexItem = {
  key: 'satisfaction',
  code: 'MĐHL',
  name: 'Mức độ hài lòng',
  max: 18,
  target: COMMON_TARGET,
  words: [
    'mức độ hài lòng',
    'sự hài lòng',
    'hài lòng',
    'mức độ hài lòng của người dân, doanh nghiệp',
    'sự hài lòng của tổ chức, cá nhân',
    'MĐHL',
  ],
};

const digitization: IndexItem = {
  key: 'digitization',
  code: 'SHHS',
  name: 'Số hóa hồ sơ',
  max: 22,
  target: COMMON_TARGET,
  words: [
    'số hóa hồ sơ',
    'số hóa hồ sơ, kết quả',
    'số hóa hồ sơ TTHC',
    'số hóa hồ sơ, giấy tờ',
    'số hóa hồ sơ, kết quả giải quyết TTHC',
    'số hóa',
    'SHHS',
  ],
};

/** Services and payment as one item: how some provinces and newer reports of the portal put them. */
const onlineServicesAndPayment: IndexItem = {
  key: 'onlineServicesAndPayment',
  code: 'DVC-TT',
  name: 'Dịch vụ công trực tuyến, thanh toán trực tuyến',
  max: 22,
  target: COMMON_TARGET,
  words: [
    'dịch vụ công trực tuyến và thanh toán trực tuyến',
    'dịch vụ công trực tuyến, thanh toán trực tuyến',
    'cung cấp dịch vụ công trực tuyến và thanh toán trực tuyến',
    'dịch vụ trực tuyến và thanh toán trực tuyến',
    'cung cấp dịch vụ trực tuyến',
    'DVCTT và TTTT',
    'DVCTT, TTTT',
  ],
};

export const sixItems: readonly IndexItem[] = [
  publicity,
  progress,
  onlineServices,
  onlinePayment,
  satisfaction,
  digitization,
];

export const fiveItems: readonly IndexItem[] = [
  publicity,
  progress,
  onlineServicesAndPayment,
  satisfaction,
  digitization,
];
