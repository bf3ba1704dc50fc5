import { readFileSync } from 'node:fs';
import path from 'node:path';
import { simulatedMembers } from './protocol/HostObject';
import { SimulatedExcel } from './SimulatedExcel';

describe('The members that the simulated Excel answers', () => {
  it('are those that its page lists', () => {
    // The types register themselves when the simulation is loaded.
    expect(new SimulatedExcel().workbook.sheets).toEqual([]);
    const page = readFileSync(path.resolve(__dirname, '..', '..', 'docs', 'excel-host.md'), 'utf8');
    const listed = page
      .slice(page.indexOf('## Members'))
      .split('\n')
      .flatMap((line) => {
        const [type, ...members] = [...line.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
        return type === undefined ? [] : [[type, members] as const];
      });
    const known = [...simulatedMembers].map(([type, members]) => [type, [...members].sort()] as const);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(known));
  });
});
