import JSZip from 'jszip';

/** Looks into a package by plain text, sharing nothing with the adapter. */
export class PackageReader {
  private constructor(
    private readonly zip: JSZip,
    private readonly workbook: string,
    private readonly relationships: ReadonlyMap<string, string>,
  ) {}

  static async open(bytes: Uint8Array): Promise<PackageReader> {
    const zip = await JSZip.loadAsync(bytes);
    const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    return new PackageReader(zip, workbook, await targets(zip, 'xl/workbook.xml'));
  }

  get paths(): readonly string[] {
    return Object.keys(this.zip.files);
  }

  /** Sheets marked as the add-in's own: name → key. */
  get ownKeys(): ReadonlyMap<string, string> {
    const names = this.workbook.matchAll(/<definedName\b[^>]*name="BangDiem766\.(\w+)"[^>]*>'?(.*?)'?!\$A\$1</g);
    return new Map([...names].map(([, key = '', name = '']) => [unescape(name).replaceAll("''", "'"), key]));
  }

  /** What is printed of a sheet, where that is not all of it: A1 without `$`. */
  printAreasOf(sheet: string): readonly string[] {
    const names = [...this.workbook.matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)].map(([, name = '']) => unescape(name));
    const pattern = new RegExp(
      `<definedName\\b(?=[^>]*name="_xlnm.Print_Area")(?=[^>]*localSheetId="${names.indexOf(sheet)}")[^>]*>([^<]*)<`,
    );
    const areas = (pattern.exec(this.workbook)?.[1] ?? '').matchAll(/!([$A-Z\d]+:[$A-Z\d]+)/g);
    return [...areas].map(([, area = '']) => area.replaceAll('$', ''));
  }

  async text(path: string): Promise<string> {
    return (await this.zip.file(path)?.async('string')) ?? '';
  }

  pathOfSheet(name: string): string {
    for (const [element, sheet = ''] of this.workbook.matchAll(/<sheet\b[^>]*\bname="([^"]*)"[^>]*>/g)) {
      if (unescape(sheet) === name) return this.relationships.get(/\br:id="([^"]*)"/.exec(element)?.[1] ?? '') ?? '';
    }
    return '';
  }

  async sheet(name: string): Promise<string> {
    return this.text(this.pathOfSheet(name));
  }

  /** What a part points at, by the relationship's id. */
  async targetsOf(path: string): Promise<ReadonlyMap<string, string>> {
    return targets(this.zip, path);
  }
}

async function targets(zip: JSZip, path: string): Promise<ReadonlyMap<string, string>> {
  const slash = path.lastIndexOf('/') + 1;
  const rels = (await zip.file(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`)?.async('string')) ?? '';
  return new Map(
    [...rels.matchAll(/<Relationship\b[^>]*>/g)].map(([element]) => {
      const read = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';
      const target = read('Target');
      return [
        read('Id'),
        target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${path}`).pathname.slice(1),
      ];
    }),
  );
}

/** Text as XML meant it. */
export function unescape(text: string): string {
  return text
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
