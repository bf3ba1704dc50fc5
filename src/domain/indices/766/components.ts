import type { ComponentRule } from '../Index';

/**
 * How the components of 766's items are scored, as users of the national portal have reproduced it on some two thousand
 * published figures: no part of the decision's own text, so a preset that an office edits in `Cấu hình`. Of rules whose
 * words both stand in a name the one with the longest words counts. How the 12 points of online services split is not known.
 */
export const components766: readonly ComponentRule[] = [
  rule('publicity', 6, ['công bố đúng hạn', 'công khai đúng hạn']),
  rule('publicity', 4, ['cập nhật đúng hạn', 'cập nhật, công khai đúng hạn']),
  rule('publicity', 2, ['công khai đầy đủ', 'đầy đủ nội dung', 'đầy đủ các nội dung', 'đầy đủ các bộ phận tạo thành']),
  rule('publicity', 6, ['đồng bộ hồ sơ', 'hồ sơ đồng bộ', 'hồ sơ được đồng bộ', 'hồ sơ TTHC được đồng bộ']),
  rule('progress', 20, [
    'giải quyết trước hạn và đúng hạn',
    'giải quyết trước và đúng hạn',
    'xử lý trước và đúng hạn',
    'xử lý trước hạn và đúng hạn',
    'giải quyết đúng hạn',
    'xử lý đúng hạn',
  ]),
  rule('onlinePayment', 6, [
    'hồ sơ thanh toán trực tuyến',
    'hồ sơ thực hiện thanh toán trực tuyến',
    'hồ sơ TTHC có yêu cầu nghĩa vụ tài chính thanh toán trực tuyến',
    'thanh toán trực tuyến trên tổng số hồ sơ',
  ]),
  rule(
    'onlinePayment',
    2,
    ['TTHC tích hợp thanh toán', 'tích hợp thanh toán trực tuyến', 'TTHC được tích hợp thanh toán'],
    {
      target: 80,
    },
  ),
  rule(
    'onlinePayment',
    2,
    [
      'TTHC có giao dịch thanh toán trực tuyến',
      'TTHC phát sinh thanh toán trực tuyến',
      'TTHC có phát sinh thanh toán trực tuyến',
      'TTHC có hồ sơ thanh toán trực tuyến',
      'giao dịch thanh toán trực tuyến',
    ],
    { target: 80 },
  ),
  rule(
    'satisfaction',
    6,
    [
      'phản ánh, kiến nghị xử lý đúng hạn',
      'PAKN xử lý đúng hạn',
      'PAKN được xử lý đúng hạn',
      'kiến nghị được xử lý đúng hạn',
      'xử lý phản ánh, kiến nghị đúng hạn',
      'kiến nghị xử lý đúng hạn',
      'kiến nghị đúng hạn',
    ],
    {
      withoutBase: 'full',
    },
  ),
  rule(
    'satisfaction',
    6,
    [
      'hài lòng trong xử lý phản ánh, kiến nghị',
      'hài lòng về xử lý phản ánh, kiến nghị',
      'hài lòng trong xử lý PAKN',
      'hài lòng về xử lý PAKN',
      'hài lòng trong tiếp nhận, xử lý phản ánh, kiến nghị',
      'hài lòng với phản ánh, kiến nghị',
    ],
    {
      withoutBase: 'full',
    },
  ),
  rule(
    'satisfaction',
    6,
    [
      'hài lòng trong tiếp nhận, giải quyết TTHC',
      'hài lòng trong giải quyết TTHC',
      'hài lòng về thủ tục',
      'hài lòng trong tiếp nhận và giải quyết TTHC',
      'hài lòng về tiếp nhận, giải quyết TTHC',
      'hài lòng trong tiếp nhận, giải quyết thủ tục',
      'hài lòng trong giải quyết thủ tục',
    ],
    {
      target: 90,
      withoutBase: 'zero',
    },
  ),
  rule('digitization', 6, ['cấp kết quả điện tử', 'cấp bản điện tử', 'kết quả điện tử', 'kết quả giải quyết điện tử']),
  rule('digitization', 4, ['hồ sơ được số hóa', 'số hóa hồ sơ, kết quả', 'số hóa thành phần hồ sơ']),
  rule('digitization', 2, ['khai thác, sử dụng lại', 'tái sử dụng', 'sử dụng lại dữ liệu', 'sử dụng lại thông tin'], {
    target: 80,
  }),
  rule('digitization', 2, ['chứng thực bản sao điện tử', 'bản sao điện tử', 'chứng thực điện tử']),
  rule('digitization', 4, ['kết nối, chia sẻ', 'kết nối, tích hợp', 'kết nối dữ liệu']),
  rule('digitization', 2, [
    'kết nối CSDL quốc gia về dân cư',
    'kết nối cơ sở dữ liệu quốc gia về dân cư',
    'tích hợp CSDL quốc gia về dân cư',
  ]),
  rule('digitization', 2, [
    'khai thác CSDL quốc gia về dân cư',
    'khai thác cơ sở dữ liệu quốc gia về dân cư',
    'khai thác dữ liệu dân cư',
  ]),
];

function rule(
  item: string,
  max: number,
  words: readonly string[],
  { target = 100, withoutBase = 'empty' }: Partial<Pick<ComponentRule, 'target' | 'withoutBase'>> = {},
): ComponentRule {
  return { words, item, max, target, withoutBase, preset: true };
}
