import fc from 'fast-check';
import { decimalsOf, divide, multiply, round, subtract, sum } from '../../../src/domain/decimal/decimal';

describe('decimal arithmetic', () => {
  it.each([
    {
      title: 'ten terms of one decimal that make exactly 80',
      terms: [7.2, 8.8, 18, 17.9, 0.1, 12.3, 5.8, 3.3, 4.5, 2.1],
      total: 80,
    },
    { title: 'tenths', terms: [0.1, 0.2], total: 0.3 },
    { title: 'nothing', terms: [], total: 0 },
    { title: 'large counts', terms: [1652, 1_000_000_000, 0.25], total: 1_000_001_652.25 },
    {
      title: 'figures beyond the integers of a double',
      terms: [900_719_925_474_099, 1.5],
      total: 900_719_925_474_100.5,
    },
  ])('sums $title', ({ terms, total }) => {
    expect(sum(terms)).toBe(total);
  });

  it('subtracts as on paper', () => {
    expect(subtract(83.17, 86.02)).toBe(-2.85);
  });

  it('divides to the last place and has no quotient by zero', () => {
    expect(divide(multiply(935, 100), 1288)).toBeCloseTo(72.5931677, 6);
    expect(divide(1, 0)).toBeUndefined();
  });

  it('goes on where no double holds the result', () => {
    expect(divide(80, 5e-324)).toBeUndefined();
    expect(multiply(1e308, 1e308)).toBe(Infinity);
    expect(sum([1e308, 1e308])).toBe(Infinity);
    expect(round(Infinity, 2)).toBe(Infinity);
  });

  it.each([
    [2.345, 2, 2.35],
    [-2.345, 2, -2.35],
    [1.005, 2, 1.01],
    [72.5931, 1, 72.6],
  ])('rounds %d to %d places half up: %d', (value, decimals, rounded) => {
    expect(round(value, decimals)).toBe(rounded);
  });

  it.each([
    [80, 0],
    [83.17, 2],
    [1e-7, 7],
  ])('counts the decimals of %d: %d', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  it('sums the same in every order', () => {
    const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(fc.property(fc.array(figure, { maxLength: 30 }), (terms) => sum(terms) === sum([...terms].reverse())));
  });
});
