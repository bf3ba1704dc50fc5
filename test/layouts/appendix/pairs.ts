import { type Appendix, generateAppendix } from './generateAppendix';
import { judge } from './judge';

/**
 * Two appendices of different indices in one workbook, each of which is read right by itself: neither may suffer from
 * the other. Prints what goes wrong.
 */
export function measurePairs(seed: number, count: number): string {
  const right: Appendix[] = [];
  for (let each = seed; right.length < count * 2; each += 1) {
    const appendix = generateAppendix(each);
    if (appendix.axes.levels !== 'months of one unit' && isRight(appendix)) right.push(appendix);
  }
  const lines = right.slice(0, count).flatMap((one) => {
    const other = right.find(({ axes, seed: its }) => axes.index !== one.axes.index && its > one.seed);
    if (other === undefined) return [];
    const { outcome, wrong, alarms } = judge(one, other);
    if (outcome === 'right' && alarms.length === 0) return ['right'];
    return [
      `${one.seed} (${one.axes.index}) with ${other.seed} (${other.axes.index}): ${outcome}`,
      ...wrong.map(({ kind, example }) => `  ${kind}: ${example}`),
      ...alarms.slice(0, 3).map((alarm) => `  alarm ${alarm}`),
    ];
  });
  return [
    `${lines.filter((line) => line === 'right').length} pairs right`,
    ...lines.filter((line) => line !== 'right'),
    '',
  ].join('\n');
}

function isRight(appendix: Appendix): boolean {
  const { outcome, alarms } = judge(appendix);
  return outcome === 'right' && alarms.length === 0;
}
