import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

type Load = (
  exports: object,
  require: (request: string) => unknown,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

const EXTENSIONS = ['.ts', '.tsx', '/index.ts', '.js', ''];

/**
 * The project's own modules, compiled once and run anew as often as wanted, so that nothing that one run remembered is left for
 * the next. Packages are loaded once.
 */
export class ProjectModules {
  private readonly compiled = new Map<string, Load>();
  private readonly places = new Map<string, string | undefined>();
  private loaded = new Map<string, { exports: object }>();
  private replaced = new Map<string, Load>();

  /**
   * Forgets all modules that were loaded.
   * @param texts what stands in some files instead, by their paths
   */
  restart(texts: ReadonlyMap<string, string> = new Map()): void {
    this.loaded = new Map();
    this.replaced = new Map([...texts].map(([file, text]) => [path.resolve(file), compile(path.resolve(file), text)]));
  }

  load(file: string): object {
    const known = this.loaded.get(file);
    if (known !== undefined) return known.exports;
    const module: { exports: object } = { exports: {} };
    this.loaded.set(file, module);
    const require = createRequire(file);
    const request = Object.assign(
      (name: string): unknown => {
        const place = this.placeOf(file, name);
        return place === undefined ? require(name) : this.load(place);
      },
      { resolve: require.resolve },
    );
    this.codeOf(file)(module.exports, request, module, file, path.dirname(file));
    return module.exports;
  }

  private codeOf(file: string): Load {
    const code = this.replaced.get(file) ?? this.compiled.get(file) ?? compile(file, readFileSync(file, 'utf8'));
    if (!this.replaced.has(file)) this.compiled.set(file, code);
    return code;
  }

  /** Where a module of the project lies; `undefined` of packages. */
  private placeOf(from: string, name: string): string | undefined {
    if (!name.startsWith('.') && !path.isAbsolute(name)) return undefined;
    const wanted = path.resolve(path.dirname(from), name);
    if (!this.places.has(wanted)) {
      const places = EXTENSIONS.map((extension) => wanted + extension);
      this.places.set(
        wanted,
        places.find((place) => /\.(tsx?|js)$/.test(place) && existsSync(place)),
      );
    }
    return this.places.get(wanted);
  }
}

function compile(file: string, text: string): Load {
  const { code } = transformSync(text, {
    filename: file,
    jsc: { parser: { syntax: 'typescript', tsx: file.endsWith('x') }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: false,
  });
  return compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], { filename: file }) as Load;
}
