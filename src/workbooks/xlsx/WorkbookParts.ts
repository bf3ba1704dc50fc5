import { OWN_NAME_PREFIX } from '../WorkbookPort';
import { quoteSheetName } from '../../domain/workbook/a1';
import { STRICT_MAIN, STRICT_RELATIONSHIPS } from './conformance';
import { DamagedPart, type PackageParts } from './PackageParts';
import {
  childOf,
  childrenOf,
  ensureChild,
  insertChild,
  MalformedXml,
  relationshipId,
  rootOf,
  type Element,
} from '../../xml/xml';

/** The main part of an .xlsb, which holds no XML. */
const BINARY_TYPE = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** The content type that a template or an add-in gets when results are written into it. */
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const MACRO_WORKBOOK_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The order in which the schema wants the workbook's children, as far as it matters here. */
const WORKBOOK_ORDER = [
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** A tab of the workbook. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly relationship: string;
  /** Chart sheets and dialog sheets have no cells. */
  readonly kind: string;
  readonly ownKey?: string;
}

/** A name of the workbook: an area, a print title. */
export interface DefinedName {
  readonly name: string;
  readonly text: string;
  /** The position of the sheet it belongs to. */
  readonly sheet?: number;
  readonly hidden?: boolean;
}

/** The workbook part of a package: its tabs and its names. Everything else of the package stays as it is. */
export class WorkbookParts {
  private constructor(
    readonly parts: PackageParts,
    readonly path: string,
    private readonly root: Element,
    /** Whether the workbook's kind is one that may hold macros. */
    readonly hasMacros: boolean,
    private list: readonly SheetPart[],
  ) {}

  /** Undefined where the package holds something other than a workbook. */
  static async of(parts: PackageParts): Promise<WorkbookParts | undefined> {
    const main = (await parts.relationshipsOf('')).find(({ type }) => type === 'officeDocument')?.target;
    if (main === undefined || !parts.has(main)) return undefined;
    const kind = await parts.contentTypeOf(main);
    if (kind === BINARY_TYPE) return undefined;
    const root = rootOf(await parts.document(main));
    if (root.localName !== 'workbook') return undefined;
    const workbook = new WorkbookParts(parts, main, root, kind?.includes('macroEnabled') === true, []);
    await workbook.readSheets();
    return workbook;
  }

  get sheets(): readonly SheetPart[] {
    return this.list;
  }

  /** Whether the workbook keeps to the strict kind of the format, and so has to in what is added. */
  get isStrict(): boolean {
    return this.root.namespaceURI === STRICT_MAIN;
  }

  get is1904(): boolean {
    const value = childOf(this.root, 'workbookPr')?.getAttribute('date1904');
    return value === '1' || value === 'true';
  }

  /** The path of the styles part. */
  async styles(): Promise<string | undefined> {
    return this.related('styles');
  }

  /**
   * Reads what all sheets share, so that damage shows before anything is written: looks, and texts, without which every cell
   * that has one would be blank. Throws `DamagedPart`.
   */
  async requireSoundShares(): Promise<void> {
    const [styles, texts] = [await this.styles(), await this.related('sharedStrings')];
    if (styles !== undefined && rootOf(await this.parts.document(styles)).localName !== 'styleSheet')
      throw new DamagedPart(styles, { cause: new MalformedXml('a part of something else for the styles') });
    if (texts !== undefined && !this.parts.has(texts))
      throw new DamagedPart(texts, { cause: new Error('the package has no such part') });
  }

  private async related(type: string): Promise<string | undefined> {
    return (await this.parts.relationshipsOf(this.path)).find((each) => each.type === type)?.target;
  }

  private get relationships(): string {
    return this.isStrict ? STRICT_RELATIONSHIPS : OFFICE_RELATIONSHIPS;
  }

  get definedNames(): readonly DefinedName[] {
    return this.nameElements().map((element) => {
      const sheet = element.getAttribute('localSheetId');
      return {
        name: element.getAttribute('name') ?? '',
        text: element.textContent ?? '',
        ...(sheet === null ? {} : { sheet: Number(sheet) }),
        ...(element.getAttribute('hidden') === '1' ? { hidden: true } : {}),
      };
    });
  }

  addName(name: DefinedName): void {
    const element = insertChild(ensureChild(this.root, 'definedNames', WORKBOOK_ORDER), 'definedName');
    element.setAttribute('name', name.name);
    if (name.sheet !== undefined) element.setAttribute('localSheetId', String(name.sheet));
    if (name.hidden === true) element.setAttribute('hidden', '1');
    element.textContent = name.text;
  }

  /** Adds a tab at the end, marks it as the add-in's own and tells its position. */
  async addSheet(key: string, name: string, path: string, xml: Uint8Array): Promise<number> {
    await this.parts.add(path, xml, WORKSHEET_TYPE);
    const relationship = await this.relate('worksheet', path);
    const sheets = ensureChild(this.root, 'sheets', WORKBOOK_ORDER);
    // Not above the highest: Excel takes none beyond 65,534, and some software begins there.
    const taken = new Set(childrenOf(sheets).map((each) => Number(each.getAttribute('sheetId'))));
    let number = 1;
    while (taken.has(number)) number += 1;
    const sheet = insertChild(sheets, 'sheet');
    sheet.setAttribute('name', name);
    sheet.setAttribute('sheetId', String(number));
    sheet.setAttributeNS(this.relationships, 'r:id', relationship);
    this.addName({ name: OWN_NAME_PREFIX + key, text: `${quoteSheetName(name)}!$A$1`, hidden: true });
    await this.readSheets();
    return this.list.length - 1;
  }

  /** Removes tabs with their names, and moves what counts tabs by position. */
  async removeSheets(gone: ReadonlySet<SheetPart>): Promise<void> {
    const kept = this.list.filter((sheet) => !gone.has(sheet));
    const positions = this.list.map((sheet) => kept.indexOf(sheet));
    const own = new Set(
      [...gone].flatMap((sheet) => (sheet.ownKey === undefined ? [] : OWN_NAME_PREFIX + sheet.ownKey)),
    );
    for (const element of this.nameElements()) {
      const scope = element.getAttribute('localSheetId');
      const position = scope === null ? undefined : positions[Number(scope)];
      if (position === -1 || own.has(element.getAttribute('name') ?? '')) element.parentNode?.removeChild(element);
      else if (position !== undefined) element.setAttribute('localSheetId', String(position));
    }
    const names = childOf(this.root, 'definedNames');
    if (names !== undefined && childrenOf(names).length === 0) this.root.removeChild(names);
    this.moveViews(positions);
    const sheets = ensureChild(this.root, 'sheets', WORKBOOK_ORDER);
    for (const element of childrenOf(sheets, 'sheet')) {
      const sheet = this.list.find((each) => each.relationship === relationshipId(element));
      if (sheet === undefined || !gone.has(sheet)) continue;
      sheets.removeChild(element);
      await this.parts.unrelate(this.path, sheet.relationship);
      await this.parts.remove(sheet.path);
    }
    await this.readSheets();
  }

  /** Links the workbook to a part by one of the office formats' relationships, and tells the link's id. */
  async relate(type: string, path: string): Promise<string> {
    return this.parts.relate(this.path, `${this.relationships}/${type}`, path);
  }

  /** Turns a template or an add-in into a plain workbook. */
  async becomeWorkbook(): Promise<void> {
    await this.parts.setContentType(this.path, this.hasMacros ? MACRO_WORKBOOK_TYPE : WORKBOOK_TYPE);
  }

  /** Takes out digital signatures, which a change makes void. Tells whether there were any. */
  async removeSignatures(): Promise<boolean> {
    const origins = (await this.parts.relationshipsOf('')).filter(({ type }) => type === 'origin');
    for (const { id, target } of origins) {
      await this.parts.unrelate('', id);
      if (target !== undefined && this.parts.has(target)) await this.parts.remove(target);
    }
    return origins.length > 0;
  }

  /** Lets the host compute every formula when it opens the file, in an order of its own finding. */
  async recomputeOnOpen(): Promise<void> {
    ensureChild(this.root, 'calcPr', WORKBOOK_ORDER).setAttribute('fullCalcOnLoad', '1');
    const chain = (await this.parts.relationshipsOf(this.path)).find(({ type }) => type === 'calcChain');
    if (chain?.target === undefined) return;
    await this.parts.unrelate(this.path, chain.id);
    await this.parts.remove(chain.target);
  }

  private moveViews(positions: readonly number[]): void {
    const views = childOf(this.root, 'bookViews');
    for (const view of views === undefined ? [] : childrenOf(views, 'workbookView')) {
      for (const attribute of ['activeTab', 'firstSheet']) {
        const tab = view.getAttribute(attribute);
        if (tab !== null) view.setAttribute(attribute, String(Math.max(0, positions[Number(tab)] ?? 0)));
      }
    }
  }

  private nameElements(): Element[] {
    const names = childOf(this.root, 'definedNames');
    return names === undefined ? [] : childrenOf(names, 'definedName');
  }

  private async readSheets(): Promise<void> {
    const relationships = new Map((await this.parts.relationshipsOf(this.path)).map((each) => [each.id, each]));
    const keys = this.ownKeys();
    const sheets = childOf(this.root, 'sheets');
    this.list = (sheets === undefined ? [] : childrenOf(sheets, 'sheet')).map((element) => {
      const relationship = relationshipId(element) ?? '';
      const name = element.getAttribute('name') ?? '';
      const ownKey = keys.get(name);
      return {
        name,
        relationship,
        path: relationships.get(relationship)?.target ?? '',
        kind: relationships.get(relationship)?.type ?? '',
        ...(ownKey === undefined ? {} : { ownKey }),
      };
    });
  }

  private ownKeys(): Map<string, string> {
    return new Map(
      this.definedNames
        .filter(({ name }) => name.startsWith(OWN_NAME_PREFIX))
        .flatMap(({ name, text }) => {
          const sheet = sheetOfReference(text);
          return sheet === undefined ? [] : [[sheet, name.slice(OWN_NAME_PREFIX.length)] as const];
        }),
    );
  }
}

/** The sheet a reference names: `'Xếp hạng'!$A$1` → `Xếp hạng`; undefined where it names none any more. */
function sheetOfReference(reference: string): string | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}
