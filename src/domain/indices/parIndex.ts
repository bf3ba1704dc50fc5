import { COMMON_TARGET, commonBands } from './bands';
import type { Index } from './Index';
import { indexOfItems } from './indexOfItems';

/**
 * The reform index of provinces (chỉ số cải cách hành chính): eight fields, 100 points. Its maxima change from one round of
 * evaluation to the next, and every province lays down others for its own offices; these are a common split to start from,
 * and what a table or the office states goes first.
 */
export const parIndex: Index = indexOfItems({
  key: 'PAR INDEX',
  name: 'Chỉ số cải cách hành chính',
  items: [
    {
      key: 'leadership',
      code: 'CĐĐH',
      name: 'Công tác chỉ đạo, điều hành cải cách hành chính',
      max: 9.5,
      target: COMMON_TARGET,
      words: [
        'chỉ đạo, điều hành cải cách hành chính',
        'chỉ đạo điều hành CCHC',
        'chỉ đạo, điều hành',
        'công tác chỉ đạo, điều hành',
      ],
    },
    {
      key: 'institutions',
      code: 'CCTC',
      name: 'Cải cách thể chế',
      max: 10,
      target: COMMON_TARGET,
      words: ['cải cách thể chế', 'thể chế', 'xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật'],
    },
    {
      key: 'procedures',
      code: 'TTHC',
      name: 'Cải cách thủ tục hành chính',
      max: 13,
      target: COMMON_TARGET,
      words: ['cải cách thủ tục hành chính', 'cải cách TTHC', 'thủ tục hành chính', 'TTHC'],
    },
    {
      key: 'organization',
      code: 'TCBM',
      name: 'Cải cách tổ chức bộ máy',
      max: 10.5,
      target: COMMON_TARGET,
      words: ['cải cách tổ chức bộ máy', 'tổ chức bộ máy', 'cải cách tổ chức bộ máy hành chính nhà nước'],
    },
    {
      key: 'civilService',
      code: 'CĐCV',
      name: 'Cải cách chế độ công vụ',
      max: 15,
      target: COMMON_TARGET,
      words: [
        'cải cách chế độ công vụ',
        'chế độ công vụ',
        'nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
        'đội ngũ cán bộ, công chức',
      ],
    },
    {
      key: 'publicFinance',
      code: 'TCC',
      name: 'Cải cách tài chính công',
      max: 12,
      target: COMMON_TARGET,
      words: ['cải cách tài chính công', 'tài chính công'],
    },
    {
      key: 'digitalGovernment',
      code: 'CQS',
      name: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
      max: 13.5,
      target: COMMON_TARGET,
      words: [
        'chính quyền điện tử, chính quyền số',
        'chính quyền điện tử',
        'chính quyền số',
        'hiện đại hóa hành chính',
        'hiện đại hóa nền hành chính',
      ],
    },
    {
      key: 'impact',
      code: 'TĐCC',
      name: 'Tác động của cải cách hành chính',
      max: 16.5,
      target: COMMON_TARGET,
      words: [
        'tác động của cải cách hành chính',
        'tác động của CCHC',
        'tác động CCHC',
        'điều tra xã hội học',
        'tác động đến người dân, tổ chức',
      ],
    },
  ],
  bands: commonBands,
  target: COMMON_TARGET,
  components: [],
});
