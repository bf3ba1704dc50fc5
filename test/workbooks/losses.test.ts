import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { losses } from '../../src/domain/languages/vi/losses';

it('what a result loses stands in docs/files.md, in the words in which it is told', () => {
  const text = readFileSync(join(__dirname, '..', '..', 'docs', 'files.md'), 'utf8');
  expect(Object.values(losses.parts).filter((part) => !text.includes(`| ${part} `))).toEqual([]);
});
