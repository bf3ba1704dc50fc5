import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../..');

/** One word for each thing: Excel's own where Excel has one. */
const WORDS: readonly { readonly instead: string; readonly of: RegExp }[] = [
  { instead: 'trang tính', of: /(?<![-\w]|Unprotect )[Ss]heets?(?![-\w])|[Tt]rang kết quả/u },
  { instead: 'phần bổ trợ', of: /tiện ích|(?<!Trusted )add-in/iu },
  { instead: 'bạn', of: /(?<!tiếng )(?<!\p{L})(?:anh|chị|quý vị)(?!\p{L})/iu },
  { instead: 'trang độc lập', of: /trang (?:thử|riêng)/iu },
  { instead: '“…”', of: /[«»„‟]|"[^"{}]*[à-ỹ][^"{}]*"(?!:)/iu },
];

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The texts of a program: strings and the parts of templates. */
function textsOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** What is wrong in Vietnamese texts: `tiện ích: … (phần bổ trợ)`. */
function faultsIn(texts: readonly string[]): readonly string[] {
  return texts
    .filter((text) => VIETNAMESE.test(text))
    .flatMap((text) => WORDS.filter(({ of }) => of.test(text)).map(({ instead }) => `${text} (${instead})`));
}

it('speaks with one voice in every Vietnamese sentence of the program', () => {
  const sentences = [
    ...filesIn('src/domain/languages/vi', /\.ts$/),
    ...filesIn('src/domain/findings/rules', /^sentences\.ts$/),
    ...filesIn('src/taskpane', /\.tsx?$/),
    ...filesIn('src/page', /\.tsx?$/),
    ...filesIn('src/commands', /\.ts$/),
  ];
  expect(sentences.length).toBeGreaterThan(50);
  expect(faultsIn(sentences.flatMap(textsOf))).toEqual([]);
});

it('speaks with the same voice outside it', () => {
  const pages = [
    'manifest.xml',
    'README.md',
    ...filesIn('docs', /\.md$/).map((path) => path.slice(ROOT.length)),
    ...filesIn('src', /\.html$/).map((path) => path.slice(ROOT.length)),
  ];
  const lines = pages.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    // README speaks Vietnamese to offices, then English to engineers; attributes stand in straight quotes.
    const [forOffices = ''] = text.split('## For engineers');
    if (page === 'README.md') return forOffices.split('\n').filter((line) => !line.startsWith('*An Excel'));
    return page.endsWith('.md')
      ? text.split('\n').flatMap((line) => /\|\s*([^|`]*[à-ỹ][^|`]*)\s*\|\s*$/iu.exec(line)?.[1] ?? [])
      : [...text.matchAll(/(?:DefaultValue|Value)="([^"]*)"|>([^<]+)</g)].map(
          ([, value, inner]) => value ?? inner ?? '',
        );
  });
  expect(lines.length).toBeGreaterThan(40);
  expect(faultsIn(lines)).toEqual([]);
});
