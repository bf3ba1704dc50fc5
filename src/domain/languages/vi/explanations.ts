/** Vì sao một bảng được hiểu như vậy. */
export const explanations = {
  earlier: (meaning: string) => `${meaning} của kỳ trước`,
  ofItem: (meaning: string, item: string) => `${meaning}: ${item}`,
  ofPart: (meaning: string, item: string) => `${meaning} thành phần của ${item}`,
  adjusts: 'điểm thưởng hoặc điểm trừ, tính vào điểm tổng hợp',
  evidence: {
    words: 'chữ ở tiêu đề',
    statement: 'con số nêu ở tiêu đề',
    values: 'các giá trị trong cột',
    structure: 'vị trí trong bảng',
    choice: 'người dùng chọn',
    arithmetic: 'phép tính',
  },
  relations: {
    sum: (of: string, from: readonly string[]) => `“${of}” bằng tổng của ${from.map((each) => `“${each}”`).join(', ')}`,
    mean: (of: string, from: readonly string[]) =>
      `“${of}” bằng trung bình của ${from.map((each) => `“${each}”`).join(', ')}`,
    difference: (of: string, [now = '', before = '']: readonly string[]) => `“${of}” bằng “${now}” trừ “${before}”`,
    ratio: (of: string, [part = '', whole = '']: readonly string[]) => `“${of}” bằng “${part}” chia “${whole}”`,
    rank: (of: string, [scored = '']: readonly string[]) => `“${of}” đúng thứ tự của “${scored}”`,
  },
  because: (reasons: readonly string[]) => `vì ${reasons.join('; ')}`,
  nothing: 'không có dấu hiệu nào đủ rõ',
  runnerUp: (role: string, behind: 'close' | 'clear') =>
    behind === 'close' ? `suýt được hiểu là ${role}` : `khả năng thứ hai: ${role}`,
  turned: 'Đơn vị nằm ở các cột, chỉ số nằm ở các dòng.',
  words: 'Bảng là danh sách hoặc chỉ có chữ, ngày tháng, số điện thoại nên không có gì để tính.',
  rowKinds: {
    unit: 'đơn vị',
    aggregate: 'dòng tổng hợp',
    section: 'dòng tên mục',
    maximum: 'dòng điểm tối đa',
    target: 'dòng chỉ tiêu',
    measureUnit: 'dòng đơn vị tính',
    remark: 'dòng ghi chú',
    rank: 'dòng thứ hạng',
    nameless: 'dòng có số liệu, không có tên, không tính',
    reference: 'dòng để đối chiếu',
  },
  units: (count: number) => `${count} dòng là đơn vị`,
  noTable: (sheet: string) => `Không tìm thấy bảng nào trong “${sheet}”.`,
  whichMeaning: (cell: string, header: string, answers: readonly string[]) =>
    header === ''
      ? `Cột ở ${cell} không có tiêu đề: là ${answers.join(' hay ')}?`
      : `Cột “${header}” (${cell}) là ${answers.join(' hay ')}?`,
  whichTable: (cell: string) => `Bảng ở ${cell} là bảng gì? Hãy chọn ý nghĩa các cột trong bảng bên.`,
};
