import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Logger } from '@stryker-mutator/api/logging';
import type { InstrumenterOptions } from '@stryker-mutator/instrumenter';

/** One change of one place in the program. */
export interface Mutant {
  readonly id: string;
  /** From the project's root. */
  readonly file: string;
  /** From one. */
  readonly line: number;
  /** Which of Stryker's mutators made it: `ConditionalExpression`, `StringLiteral` … */
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** The place of the original in the file's text. */
  readonly from: number;
  readonly to: number;
}

/** A file with all its mutants, and the same file counting which of them a run comes by. */
export interface MutatedFile {
  readonly file: string;
  readonly mutants: readonly Mutant[];
  readonly counting: string;
}

const silent = (): void => {
  /* what the instrumenter says of itself is of no interest */
};
const logger: Logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

const OPTIONS: InstrumenterOptions = { plugins: null, excludedMutations: [], ignorers: [] };

/** Every TypeScript file of a folder, from the project's root. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}

/** The mutants that Stryker's mutators make of a file. */
export async function mutantsOf(file: string): Promise<MutatedFile> {
  const content = readFileSync(file, 'utf8');
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const { files, mutants } = await new Instrumenter(logger).instrument(
    [{ name: file, content, mutate: true }],
    OPTIONS,
  );
  const lines = lineStarts(content);
  return {
    file,
    counting: files[0]?.content ?? content,
    mutants: mutants.map(({ id, location: { start, end }, mutatorName, replacement }) => {
      const [from, to] = [(lines[start.line] ?? 0) + start.column, (lines[end.line] ?? 0) + end.column];
      return {
        id: `${file}#${id}`,
        file,
        line: start.line + 1,
        mutator: mutatorName,
        original: content.slice(from, to),
        replacement,
        from,
        to,
      };
    }),
  };
}

/** A file's text with a mutant in it. */
export function mutatedText(mutant: Mutant): string {
  const content = readFileSync(mutant.file, 'utf8');
  return `${content.slice(0, mutant.from)}${mutant.replacement}${content.slice(mutant.to)}`;
}

function lineStarts(content: string): readonly number[] {
  const starts = [0];
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
