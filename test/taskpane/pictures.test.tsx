/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { presetSettings } from '../../src/domain/settings/presetSettings';
import { ChangePicture } from '../../src/taskpane/components/pictures/ChangePicture';
import { ScorePicture } from '../../src/taskpane/components/pictures/ScorePicture';
import { Surface } from '../../src/taskpane/Surface';

type Unit = readonly [name: string, score: number | null, grade: string | null, delta: number | null];

const district: readonly Unit[] = [
  ['PHÚ THỌ', 91.2, 'Xuất sắc', 2.8],
  ['PHÚ MỸ', 88.89, 'Tốt', 0],
  ['TÂN TRUNG', 79.98, 'Khá', -6.12],
  ['LONG HÒA', null, null, null],
];

function show(units: readonly Unit[]): void {
  const shown = units.map(([name, score, grade, delta]) => ({ name, score, grade, delta }));
  render(
    <Surface>
      <ScorePicture units={shown} index={presetSettings.indices[0]} decimals={presetSettings.decimals} />
      <ChangePicture units={shown} decimals={presetSettings.decimals} />
    </Surface>,
  );
}

const scores = () => screen.getByRole('img', { name: /^Điểm tổng hợp/ });
const changes = () => screen.queryByRole('img', { name: /^Tăng, giảm/ });
const barsIn = (picture: Element): readonly SVGRectElement[] => [...picture.querySelectorAll('rect')];
const widthOf = (bar: Element | undefined): number => Number(bar?.getAttribute('width'));
const lettersIn = (picture: Element): readonly (string | null)[] =>
  [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);

function province(count: number): readonly Unit[] {
  return Array.from({ length: count }, (_, index) => [
    `Xã Tân ${index + 1}`,
    Math.round((95 - index / 10) * 100) / 100,
    'Tốt',
    index % 2 === 0 ? 1 + index / 100 : -1 - index / 100,
  ]);
}

beforeEach(() => localStorage.clear());

describe('the picture of the composites', () => {
  it('tells in words what it draws', () => {
    show(district);
    expect(scores()).toHaveAccessibleName('Điểm tổng hợp');
    expect(scores()).toHaveAccessibleDescription('PHÚ THỌ 91,20 Xuất sắc; PHÚ MỸ 88,89 Tốt; TÂN TRUNG 79,98 Khá');
  });

  it('draws each composite to one scale and where each grade begins', () => {
    show(district);
    const [first, second, third] = barsIn(scores()).map(widthOf);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(88.89 / 91.2, 6);
    expect((third ?? 0) / (first ?? 1)).toBeCloseTo(79.98 / 91.2, 6);
    expect(lettersIn(scores()).slice(-4)).toEqual(['90', '80', '70', '50']);
  });

  it('gives units of different grades different colours', () => {
    show(district);
    expect(new Set(barsIn(scores()).map(({ style }) => style.color)).size).toBe(3);
  });

  it.each([
    [6, 6],
    [7, 7],
    [168, 6],
    [3321, 6],
  ])('of %s units draws %s bars, the best and the worst', (count, drawn) => {
    show(province(count));
    expect(barsIn(scores())).toHaveLength(drawn);
    const letters = lettersIn(scores());
    expect(letters).toContain('Xã Tân 1');
    expect(letters).toContain(`Xã Tân ${count}`);
    expect(letters.includes(`… ${count - 6} đơn vị khác …`)).toBe(drawn < count);
  });

  it.each([
    ['nothing', []],
    ['one unit', district.slice(0, 1)],
    ['units without a composite', district.slice(3)],
  ])('is not drawn of %s', (_, units) => {
    show(units);
    expect(screen.queryByRole('img', { name: /^Điểm/ })).not.toBeInTheDocument();
  });

  it('cuts a long name where the bars begin, and says it whole', () => {
    show([['Trung tâm Phục vụ hành chính công', 91, 'Xuất sắc', null], ...district]);
    expect(lettersIn(scores())[0]).toMatch(/^Trung tâm .*…$/);
    expect(scores()).toHaveAccessibleDescription(/^Trung tâm Phục vụ hành chính công 91,00/);
  });
});

describe('the picture of the changes', () => {
  it('tells in words who rose and who fell', () => {
    show(district);
    expect(changes()).toHaveAccessibleDescription('PHÚ THỌ tăng 2,80; TÂN TRUNG giảm 6,12');
  });

  it('draws rises to the right and falls to the left of nothing', () => {
    show(district);
    const picture = changes();
    const zero = Number(picture?.querySelector('line')?.getAttribute('x1'));
    const [rise, fall] = picture === null ? [] : barsIn(picture);
    expect(Number(rise?.getAttribute('x'))).toBeCloseTo(zero, 6);
    expect(Number(fall?.getAttribute('x')) + widthOf(fall)).toBeCloseTo(zero, 6);
    expect(widthOf(fall) / widthOf(rise)).toBeCloseTo(6.12 / 2.8, 6);
  });

  it('shows of many units those that moved the furthest', () => {
    show(province(168));
    expect(changes()).toHaveAccessibleName('Tăng, giảm nhiều nhất so với kỳ trước');
    expect(changes()).toHaveAccessibleDescription(/^Xã Tân 167 tăng 2,66; .*; Xã Tân 168 giảm 2,67$/);
  });

  it('is not drawn where nothing is known of before', () => {
    show(district.map(([name, score, grade]) => [name, score, grade, null]));
    expect(changes()).not.toBeInTheDocument();
  });
});
