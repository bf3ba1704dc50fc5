import path from 'node:path';
import { type Mutant, mutatedText, mutantsOf } from './mutants';
import { ProjectModules } from './ProjectModules';
import { firstFailure } from './runTests';

/** What a worker is asked. */
export type Question = CoverQuestion | TryQuestion;

/** Which mutants of some files does a test come by? */
export interface CoverQuestion {
  readonly kind: 'cover';
  readonly test: string;
  readonly files: readonly string[];
}

/** Does a test notice a mutant? */
export interface TryQuestion {
  readonly kind: 'try';
  readonly mutant: Mutant;
  readonly test: string;
}

/** What it answers. */
export type Answer =
  | { readonly kind: 'covered'; readonly ids: readonly string[]; readonly ms: number; readonly failure?: string }
  | { readonly kind: 'tried'; readonly isNoticed: boolean };

interface Counted {
  __stryker__?: { mutantCoverage?: { static: Record<string, number> } };
}

const modules = new ProjectModules();
const counted = globalThis as Counted;
let counting: ReadonlyMap<string, string> | undefined;
/** The mutant that is loaded. */
let tried: string | undefined;

/** The files' texts that count; the numbers of their mutants get the files' names, for they begin anew in each. */
async function countingTexts(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(files.map(mutantsOf));
  return new Map(
    texts.map(({ file, counting: text }) => [
      file,
      text.replaceAll(/(stryCov_9fa48|stryMutAct_9fa48)\(("\d+"(?:, "\d+")*)\)/g, (_all, name: string, ids: string) => {
        return `${name}(${ids.replaceAll(/"(\d+)"/g, (_id, id: string) => JSON.stringify(`${file}#${id}`))})`;
      }),
    ]),
  );
}

async function answer(question: Question): Promise<Answer> {
  if (question.kind === 'cover') {
    counting ??= await countingTexts(question.files);
    counted.__stryker__ = {};
    modules.restart(counting);
    const start = performance.now();
    const failure = await firstFailure(modules, path.resolve(question.test));
    const ids = Object.keys(counted.__stryker__.mutantCoverage?.static ?? {});
    return { kind: 'covered', ids, ms: performance.now() - start, ...(failure === undefined ? {} : { failure }) };
  }
  const { mutant, test } = question;
  if (mutant.id !== tried) modules.restart(new Map([[mutant.file, mutatedText(mutant)]]));
  tried = mutant.id;
  return { kind: 'tried', isNoticed: (await firstFailure(modules, path.resolve(test))) !== undefined };
}

process.on('message', (question: Question) => {
  void answer(question).then(
    (said) => process.send?.(said),
    () => process.send?.({ kind: 'tried', isNoticed: true } satisfies Answer),
  );
});
