import { statementsIn } from '../../../src/domain/vocabulary/statements';

describe('the maximum that a header states beside a name', () => {
  it.each([
    ['Chấp hành kỷ cương, giờ giấc (tối đa 20)', 'Chấp hành kỷ cương, giờ giấc', 20],
    ['Công khai, minh bạch (18 điểm)', 'Công khai, minh bạch', 18],
    ['Công khai, minh bạch (điểm tối đa: 18 điểm)', 'Công khai, minh bạch', 18],
    ['Sáng kiến - tối đa 10 điểm', 'Sáng kiến', 10],
    ['Sáng kiến [10đ]', 'Sáng kiến', 10],
    ['Sáng kiến (thang điểm là 10 điểm)', 'Sáng kiến', 10],
    ['Sáng kiến (điểm, tối đa 10)', 'Sáng kiến', 10],
    ['Thái độ (18 điểm) phục vụ', 'Thái độ phục vụ', 18],
    ['Điểm thưởng (10 điểm)', 'Điểm thưởng', 10],
  ])('leaves the name of %s clean', (header, name, max) => {
    expect(statementsIn(header)).toMatchObject({ name, max });
  });

  it.each(['Ứng dụng (CNTT)', 'Địa điểm', 'Chấm điểm (lần 2) của cụm'])('leaves %s as it is', (header) => {
    expect(statementsIn(header)).toEqual({ rest: header, name: header });
  });

  it.each([
    ['Sáng kiến (10đ)', 'Sáng kiến  điểm'],
    ['Sáng kiến (10 điểm)', 'Sáng kiến  điểm'],
    ['Số hội nghị tối đa 10', 'Số hội nghị'],
  ])('leaves the word for points of %s, and no other', (header, rest) => {
    expect(statementsIn(header).rest).toBe(rest);
  });
});
