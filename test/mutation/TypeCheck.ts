import path from 'node:path';
import ts from 'typescript';
import { type Mutant, mutatedText } from './mutants';

/** Something is never used: a matter of tidiness, no type error. */
const UNUSED: ReadonlySet<number> = new Set([6133, 6192, 6196, 6198, 6199]);

/** Tells whether a mutant compiles. Only its own file is checked, against the unchanged rest of the program. */
export class TypeCheck {
  private mutated: { readonly file: string; readonly text: string } | undefined;
  private version = 0;
  private readonly service: ts.LanguageService;

  /** @param files all that may be mutated, from the project's root */
  constructor(files: readonly string[]) {
    const { config } = ts.readConfigFile('tsconfig.json', readText) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
    const roots = files.map((file) => path.resolve(file));
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => roots,
      getScriptVersion: (file) => (file === this.mutated?.file ? String(this.version) : 'unchanged'),
      getScriptSnapshot: (file) => {
        const text = file === this.mutated?.file ? this.mutated.text : readText(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => ts.sys.fileExists(file),
      readFile: readText,
      directoryExists: (folder) => ts.sys.directoryExists(folder),
      getDirectories: (folder) => ts.sys.getDirectories(folder),
    });
  }

  accepts(mutant: Mutant): boolean {
    const file = path.resolve(mutant.file);
    this.mutated = { file, text: mutatedText(mutant) };
    this.version++;
    return this.service.getSemanticDiagnostics(file).every(({ code }) => UNUSED.has(code));
  }
}

const readText = (file: string): string | undefined => ts.sys.readFile(file);
