import JSZip from 'jszip';
import { decodeXml } from './decodeXml';
import { childrenOf, insertChild, parseXml, rootOf, serializeXml, type Document, type Element } from '../../xml/xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** A link of a part to another, or to something outside the package. */
export interface Relationship {
  readonly id: string;
  /** The type's last word: `worksheet`, `drawing`, `chart`. */
  readonly type: string;
  /** The part's path in the package; absent for what lies outside. */
  readonly target?: string;
}

/** A part that cannot be unpacked or is not well formed. */
export class DamagedPart extends Error {
  override readonly name = 'DamagedPart';

  constructor(
    readonly path: string,
    options: ErrorOptions,
  ) {
    super(`the part ${path} is damaged`, options);
  }
}

/**
 * The parts of an Office package. What is not asked to change keeps its bytes, compressed as they were.
 * Names of parts that differ in the case of their letters only are one name (ECMA-376 part 2, 6.2.2.3); whatever is asked for
 * is found in that sense, and whatever is answered is the name as it stands in the package.
 */
export class PackageParts {
  private readonly documents = new Map<string, Document>();
  /** The names as they stand, by the same in lower case. */
  private readonly names = new Map<string, string>();
  /** The names, in lower case, of parts that others point at and that are not there: a new part must not become one. */
  private readonly missing = new Set<string>();

  private constructor(
    private readonly zip: JSZip,
    /** The archive's own names have no backslashes. */
    readonly hasPlainNames: boolean,
  ) {
    for (const { name, dir } of Object.values(zip.files)) if (!dir) this.names.set(name.toLowerCase(), name);
  }

  /** Throws JSZip's error where the bytes are no zip archive. */
  static async open(bytes: Uint8Array): Promise<PackageParts> {
    const zip = await JSZip.loadAsync(bytes);
    return new PackageParts(zip, !(await turnBackslashes(zip)));
  }

  has(path: string): boolean {
    return this.names.has(path.toLowerCase());
  }

  get paths(): readonly string[] {
    return [...this.names.values()];
  }

  async text(path: string): Promise<string> {
    return decodeXml(await this.bytes(path));
  }

  /** Throws `DamagedPart`. */
  async bytes(path: string): Promise<Uint8Array> {
    const entry = this.zip.file(this.nameOf(path));
    if (entry === null) throw new DamagedPart(path, { cause: new Error('the package has no such part') });
    try {
      return await entry.async('uint8array');
    } catch (error) {
      throw new DamagedPart(path, { cause: error });
    }
  }

  /** A part as a document; changes made to it are saved. Throws `DamagedPart`. */
  async document(path: string): Promise<Document> {
    const name = this.nameOf(path);
    const known = this.documents.get(name);
    if (known !== undefined) return known;
    const text = await this.text(name);
    try {
      const document = parseXml(text);
      this.documents.set(name, document);
      return document;
    } catch (error) {
      throw new DamagedPart(name, { cause: error });
    }
  }

  /** Reads all that adding a part looks at, so that damage shows before anything is written. Throws `DamagedPart`. */
  async requireSoundListing(): Promise<void> {
    await this.contentTypes();
    for (const path of this.paths.filter(isRelationships)) {
      for (const { target } of await this.relationshipsOf(sourceOf(path)))
        if (target !== undefined && !this.has(target)) this.missing.add(target.toLowerCase());
    }
  }

  async contentTypeOf(path: string): Promise<string | undefined> {
    const root = await this.contentTypes();
    const override = overridesOf(root, path)[0];
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = childrenOf(root, 'Default').find(
      (each) => each.getAttribute('Extension')?.toLowerCase() === extension,
    );
    return (override ?? byExtension)?.getAttribute('ContentType') ?? undefined;
  }

  /** Adds a part under a path that is free. */
  async add(path: string, content: string | Uint8Array, contentType: string): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.zip.file(path, bytes, { createFolders: false });
    this.names.set(path.toLowerCase(), path);
    await this.setContentType(path, contentType);
  }

  async setContentType(path: string, contentType: string): Promise<void> {
    if ((await this.contentTypeOf(path)) === contentType) return;
    const root = await this.contentTypes();
    const override = overridesOf(root, path)[0] ?? insertChild(root, 'Override');
    override.setAttribute('PartName', `/${path}`);
    override.setAttribute('ContentType', contentType);
  }

  /** Changes the text of every part that is one. */
  async rewrite(change: (text: string) => string): Promise<void> {
    for (const path of this.paths.filter((each) => /\.(?:xml|rels|vml)$/i.test(each))) {
      this.zip.file(path, change(await this.text(path)), { createFolders: false });
      this.documents.delete(path);
    }
  }

  /** Removes a part, its relationships and what nothing else points at any more. */
  async remove(path: string): Promise<void> {
    const targets = (await this.relationshipsOf(path)).flatMap(({ target }) => target ?? []);
    for (const gone of [path, relationshipsPath(path)].map((each) => this.nameOf(each))) {
      this.zip.remove(gone);
      this.documents.delete(gone);
      this.names.delete(gone.toLowerCase());
    }
    const root = await this.contentTypes();
    for (const override of overridesOf(root, path)) root.removeChild(override);
    for (const target of targets) {
      if (this.has(target) && !(await this.isNeeded(target))) await this.remove(target);
    }
  }

  async relationshipsOf(path: string): Promise<Relationship[]> {
    const rels = relationshipsPath(path);
    if (!this.has(rels)) return [];
    return childrenOf(rootOf(await this.document(rels)), 'Relationship').map((each) =>
      this.relationshipFrom(each, path),
    );
  }

  /** Links a part to another and tells the link's id. */
  async relate(path: string, type: string, target: string): Promise<string> {
    const rels = relationshipsPath(path);
    if (!this.has(rels)) await this.add(rels, `<Relationships xmlns="${RELATIONSHIPS}"/>`, RELATIONSHIPS_TYPE);
    const root = rootOf(await this.document(rels));
    const taken = new Set(childrenOf(root, 'Relationship').map((each) => each.getAttribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const relationship = insertChild(root, 'Relationship');
    relationship.setAttribute('Id', `rId${number}`);
    relationship.setAttribute('Type', type);
    relationship.setAttribute('Target', relativePath(path, target));
    return `rId${number}`;
  }

  /** Gives a part the relationships of another package's part, those in `moved` with their new targets. */
  async copyRelationships(
    donor: PackageParts,
    from: string,
    to: string,
    moved: ReadonlyMap<string, string>,
  ): Promise<void> {
    const rels = relationshipsPath(to);
    await this.add(rels, await donor.text(relationshipsPath(from)), RELATIONSHIPS_TYPE);
    for (const each of childrenOf(rootOf(await this.document(rels)), 'Relationship')) {
      const target = moved.get(each.getAttribute('Id') ?? '');
      if (target !== undefined) each.setAttribute('Target', relativePath(to, target));
    }
  }

  async unrelate(path: string, id: string): Promise<void> {
    const root = rootOf(await this.document(relationshipsPath(path)));
    for (const each of childrenOf(root, 'Relationship')) {
      if (each.getAttribute('Id') === id) root.removeChild(each);
    }
  }

  /** A path like the given one that no part has and no other points at: `xl/charts/chart1.xml` → `xl/charts/chart7.xml`. */
  freePath(like: string): string {
    const [, stem = like, ending = ''] = /^(.*?)\d*(\.\w+)$/.exec(like) ?? [];
    let number = 1;
    const isTaken = (path: string): boolean => this.has(path) || this.missing.has(path.toLowerCase());
    while (isTaken(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  /**
   * The files that list parts, for a reader that takes names letter by letter: by exact name, the text that names others
   * exactly. Empty where they are exact as they stand.
   */
  async exactListing(): Promise<ReadonlyMap<string, string>> {
    const exact = new Map<string, string>();
    if (this.nameOf(CONTENT_TYPES) !== CONTENT_TYPES) exact.set(CONTENT_TYPES, await this.text(CONTENT_TYPES));
    for (const source of ['', ...this.paths]) {
      const rels = relationshipsPath(source);
      if (!this.has(rels)) continue;
      const inexact = this.inexactTargets(await this.document(rels), source);
      if (inexact.length === 0 && this.nameOf(rels) === rels) continue;
      const document = parseXml(await this.text(rels));
      for (const { element, target } of this.inexactTargets(document, source))
        element.setAttribute('Target', relativePath(source, target));
      exact.set(rels, serializeXml(document));
    }
    return exact;
  }

  async save(): Promise<Uint8Array> {
    for (const [path, document] of this.documents)
      this.zip.file(path, serializeXml(document), { createFolders: false });
    return this.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
  }

  /** The name as it stands in the package, where there is such a part. */
  private nameOf(path: string): string {
    return this.names.get(path.toLowerCase()) ?? path;
  }

  private relationshipFrom(element: Element, source: string): Relationship {
    const type = element.getAttribute('Type') ?? '';
    const target = element.getAttribute('Target') ?? '';
    return {
      id: element.getAttribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      ...(element.getAttribute('TargetMode') === 'External' ? {} : { target: this.resolve(source, target) }),
    };
  }

  /** The relationships whose targets are written otherwise than the part is named. */
  private inexactTargets(rels: Document, source: string): { readonly element: Element; readonly target: string }[] {
    return childrenOf(rootOf(rels), 'Relationship').flatMap((element) => {
      const { target } = this.relationshipFrom(element, source);
      const written = resolvePath(source, element.getAttribute('Target') ?? '');
      return target === undefined || target === written ? [] : [{ element, target }];
    });
  }

  /** The part that a target names as seen from another part. */
  private resolve(source: string, target: string): string {
    const path = resolvePath(source, target.replaceAll('\\', '/'));
    if (this.has(path)) return this.nameOf(path);
    const plain = withoutEscapes(path);
    return this.has(plain) ? this.nameOf(plain) : path;
  }

  private async contentTypes(): Promise<Element> {
    return rootOf(await this.document(CONTENT_TYPES));
  }

  private async isNeeded(path: string): Promise<boolean> {
    for (const rels of this.paths.filter(isRelationships)) {
      if ((await this.relationshipsOf(sourceOf(rels))).some(({ target }) => target === path)) return true;
    }
    return false;
  }
}

/** Some software names the entries of a zip archive as paths are named on Windows. Tells whether there were such names. */
async function turnBackslashes(zip: JSZip): Promise<boolean> {
  const turned = Object.values(zip.files).filter(({ name }) => name.includes('\\'));
  for (const entry of turned) {
    const content = await entry.async('uint8array');
    zip.remove(entry.name);
    zip.file(entry.name.replaceAll('\\', '/'), content, { createFolders: false });
  }
  return turned.length > 0;
}

function overridesOf(contentTypes: Element, path: string): Element[] {
  const name = `/${path}`.toLowerCase();
  return childrenOf(contentTypes, 'Override').filter((each) => each.getAttribute('PartName')?.toLowerCase() === name);
}

/** The part whose relationships a part holds. */
function sourceOf(rels: string): string {
  return rels.replace(/_rels\//i, '').replace(/\.rels$/i, '');
}

function isRelationships(path: string): boolean {
  return /(?:^|\/)_rels\/[^/]*\.rels$/i.test(path);
}

/** `sheet%201.xml` → `sheet 1.xml`: a target is a URI, and not all software writes the zip's names as one. */
function withoutEscapes(path: string): string {
  return path.replace(/(?:%[\dA-F]{2})+/gi, (codes) =>
    new TextDecoder().decode(Uint8Array.from(codes.slice(1).split('%'), (code) => parseInt(code, 16))),
  );
}

/** The part that holds a part's relationships: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolvePath(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** How a part's relationships name another: some readers do not understand paths from the root. */
function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
