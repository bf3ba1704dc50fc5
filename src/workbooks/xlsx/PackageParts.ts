import JSZip from 'jszip';
import { childrenOf, insertChild, parseXml, rootOf, serializeXml, type Document, type Element } from './xml';

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

/** The parts of an Office package. What is not asked to change keeps its bytes, compressed as they were. */
export class PackageParts {
  private readonly documents = new Map<string, Document>();

  private constructor(private readonly zip: JSZip) {}

  /** Throws JSZip's error where the bytes are no zip archive. */
  static async open(bytes: Uint8Array): Promise<PackageParts> {
    return new PackageParts(await JSZip.loadAsync(bytes));
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  get paths(): readonly string[] {
    return Object.keys(this.zip.files).filter((path) => this.has(path));
  }

  async text(path: string): Promise<string> {
    // Much faster for large parts than letting the zip library decode.
    return new TextDecoder().decode(await this.bytes(path));
  }

  async bytes(path: string): Promise<Uint8Array> {
    return this.entry(path).async('uint8array');
  }

  /** A part as a document; changes made to it are saved. */
  async document(path: string): Promise<Document> {
    const known = this.documents.get(path);
    if (known !== undefined) return known;
    const document = parseXml(await this.text(path));
    this.documents.set(path, document);
    return document;
  }

  async contentTypeOf(path: string): Promise<string | undefined> {
    const root = await this.contentTypes();
    const override = childrenOf(root, 'Override').find((each) => each.getAttribute('PartName') === `/${path}`);
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
    if ((await this.contentTypeOf(path)) === contentType) return;
    const override = insertChild(await this.contentTypes(), 'Override');
    override.setAttribute('PartName', `/${path}`);
    override.setAttribute('ContentType', contentType);
  }

  /** Removes a part, its relationships and what nothing else points at any more. */
  async remove(path: string): Promise<void> {
    const targets = (await this.relationshipsOf(path)).flatMap(({ target }) => target ?? []);
    for (const gone of [path, relationshipsPath(path)]) {
      this.zip.remove(gone);
      this.documents.delete(gone);
    }
    const root = await this.contentTypes();
    for (const override of childrenOf(root, 'Override')) {
      if (override.getAttribute('PartName') === `/${path}`) root.removeChild(override);
    }
    for (const target of targets) {
      if (this.has(target) && !(await this.isNeeded(target))) await this.remove(target);
    }
  }

  async relationshipsOf(path: string): Promise<Relationship[]> {
    const rels = relationshipsPath(path);
    if (!this.has(rels)) return [];
    return childrenOf(rootOf(await this.document(rels)), 'Relationship').map((each) => relationshipFrom(each, path));
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

  /** A path like the given one that no part has: `xl/charts/chart1.xml` → `xl/charts/chart7.xml`. */
  freePath(like: string): string {
    const [, stem = like, ending = ''] = /^(.*?)\d*(\.\w+)$/.exec(like) ?? [];
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  async save(): Promise<Uint8Array> {
    for (const [path, document] of this.documents)
      this.zip.file(path, serializeXml(document), { createFolders: false });
    return this.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
  }

  private async contentTypes(): Promise<Element> {
    return rootOf(await this.document(CONTENT_TYPES));
  }

  private async isNeeded(path: string): Promise<boolean> {
    for (const rels of this.paths.filter((each) => each.endsWith('.rels'))) {
      const source = rels.replace('_rels/', '').replace(/\.rels$/, '');
      if ((await this.relationshipsOf(source)).some(({ target }) => target === path)) return true;
    }
    return false;
  }

  private entry(path: string): JSZip.JSZipObject {
    const entry = this.zip.file(path);
    if (entry === null) throw new Error(`the package has no ${path}`);
    return entry;
  }
}

function relationshipFrom(element: Element, source: string): Relationship {
  const type = element.getAttribute('Type') ?? '';
  const target = element.getAttribute('Target') ?? '';
  return {
    id: element.getAttribute('Id') ?? '',
    type: type.slice(type.lastIndexOf('/') + 1),
    ...(element.getAttribute('TargetMode') === 'External' ? {} : { target: resolvePath(source, target) }),
  };
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
