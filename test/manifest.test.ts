/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from '../src/cli/package/manifestFor';

const root = path.resolve(__dirname, '..');
const OWN = 'https://localhost:3000/';
const own = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

const packaged = (address: string): readonly [string, string, string] => [
  `of a package for ${address}`,
  manifestFor(own, new URL(address), version),
  new URL(address).href,
];

const childNames = (element: Element) => [...element.children].map((child) => child.localName);
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const named = (name: string, within: Document | Element): readonly Element[] =>
  [...within.getElementsByTagName('*')].filter((element) => element.localName === name);

/** Text that a person reads or an address, in each language it is given in. */
function valuesOf(element: Element): readonly string[] {
  return [attribute(element, 'DefaultValue'), ...named('Override', element).map((each) => attribute(each, 'Value'))];
}

/** Width and height from a PNG's header. */
function pixelSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([
  ['of the project', own, OWN],
  packaged('https://example.gov.vn/bangdiem766/'),
  packaged('https://ủy-ban.vn:8443/a&b/'),
] as const)('the manifest %s', (_, text, address) => {
  const document_ = new DOMParser().parseFromString(text, 'application/xml');

  /** The elements of that local name, whatever their prefix. */
  function elements(name: string, within: Document | Element = document_): readonly Element[] {
    return named(name, within);
  }

  function only(name: string, within: Document | Element = document_): Element {
    const [element, ...others] = elements(name, within);
    if (element === undefined || others.length > 0) throw new Error(`${name}: ${others.length + 1} elements`);
    return element;
  }

  const resources = only('Resources');
  const resource = new Map([...resources.querySelectorAll('[id]')].map((element) => [element.id, element]));

  it('is well-formed and has its parts in the order the schema wants', () => {
    expect(document_.getElementsByTagName('parsererror')).toHaveLength(0);
    expect(childNames(document_.documentElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(childNames(only('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
    expect(childNames(only('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(childNames(only('Group'))).toEqual(['Label', 'Icon', 'Control', 'Control']);
    for (const control of elements('Control')) {
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
    expect(childNames(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  it('has an identity', () => {
    expect(only('Id').textContent).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(only('Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(only('Version').textContent).toBe(`${version}.0`);
  });

  it('speaks Vietnamese first and English second, everywhere', () => {
    expect(only('DefaultLocale').textContent).toBe('vi-VN');
    const texts = [only('DisplayName'), ...elements('Description').filter((each) => each.hasAttribute('DefaultValue'))];
    for (const element of [...texts, ...elements('String')]) {
      expect(elements('Override', element).map((each) => attribute(each, 'Locale'))).toEqual(['en-US']);
    }
  });

  it('asks for the Excel it needs', () => {
    const set = only('Set');
    expect([attribute(set, 'Name'), attribute(set, 'MinVersion')]).toEqual(['ExcelApi', '1.13']);
    expect(only('Permissions').textContent).toBe('ReadWriteDocument');
  });

  it('resolves every resource id, and has none to spare', () => {
    const used = [...document_.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
    expect(used.filter((id) => !resource.has(id))).toEqual([]);
    expect([...resource.keys()].filter((id) => !used.includes(id))).toEqual([]);
  });

  it.each([
    ['Image', /^https:.*\.png$/],
    ['Url', /^https:.*\.html$/],
  ])('points every %s resource at the right kind of file', (name, pattern) => {
    for (const element of elements(name, resources)) expect(attribute(element, 'DefaultValue')).toMatch(pattern);
  });

  it('keeps within the lengths Excel allows', () => {
    for (const id of resource.keys()) expect(id.length).toBeLessThanOrEqual(32);
    const tooLong = (names: readonly Element[], most: number) =>
      names.flatMap(valuesOf).filter((text) => text.length > most || text.length === 0);
    expect(tooLong([only('DisplayName'), ...elements('String', only('ShortStrings'))], 125)).toEqual([]);
    const descriptions = elements('Description').filter((each) => each.hasAttribute('DefaultValue'));
    expect(tooLong([...descriptions, ...elements('String', only('LongStrings'))], 250)).toEqual([]);
  });

  it('names only https addresses of one origin, each a page that is built', () => {
    const built = readFileSync(path.join(root, 'webpack.config.js'), 'utf8');
    const stands = (file: string): boolean =>
      file.endsWith('.png') || /^(huong-dan|cai-dat)\//.test(file)
        ? existsSync(path.join(root, file.startsWith('assets/') ? file : `docs/${file.replace(/html$/, 'md')}`))
        : built.includes(`'${file}'`);
    const addresses = [...document_.querySelectorAll('[DefaultValue]')]
      .flatMap(valuesOf)
      .filter((value) => /^[a-z]+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(8);
    for (const each of addresses) {
      expect(each.startsWith(address)).toBe(true);
      expect([each, stands(each.slice(address.length))]).toEqual([each, true]);
    }
    expect(only('AppDomain').textContent).toBe(new URL(address).origin);
    if (address !== OWN) expect(text).not.toContain('localhost');
  });

  it('has an icon of the right size for every use', () => {
    const fileOf = (icon: string) => path.join(root, icon.slice(address.length));
    expect(pixelSize(fileOf(attribute(only('IconUrl'), 'DefaultValue')))).toEqual([32, 32]);
    expect(pixelSize(fileOf(attribute(only('HighResolutionIconUrl'), 'DefaultValue')))).toEqual([64, 64]);
    const icons = elements('Icon');
    expect(icons).toHaveLength(3);
    for (const icon of icons) {
      const images = elements('Image', icon);
      expect(images.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
      for (const image of images) {
        const size = Number(attribute(image, 'size'));
        const target = resource.get(attribute(image, 'resid'));
        expect(target === undefined ? [] : pixelSize(fileOf(attribute(target, 'DefaultValue')))).toEqual([size, size]);
      }
    }
  });

  it('has a function for every command, and the other way round', () => {
    const folder = path.join(root, 'src', 'commands');
    const source = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => readFileSync(path.join(folder, entry.name), 'utf8'))
      .join('\n');
    const associated = [...source.matchAll(/Office\.actions\.associate\('([^']+)'/g)].map(([, name]) => name);
    expect(elements('FunctionName').map((element) => element.textContent)).toEqual(associated);
  });

  it('gives every control an id of its own', () => {
    const ids = [...elements('Group'), ...elements('Control')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
