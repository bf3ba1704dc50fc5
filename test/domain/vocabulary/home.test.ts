import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const DOMAIN = join(__dirname, '../../../src/domain');

/**
 * Where words may stand: the vocabulary, sentences, indices as data (their items' names), and a rule's examples. Anywhere
 * else a word is one that something reads by.
 */
const HOMES = [
  /^vocabulary\//,
  /^languages\//,
  /^indices\//,
  /^findings\/rules\/[^/]+\/(?:sentences|examples)\.ts$/,
  /^findings\/rules\/exampleTables\.ts$/,
];

/** A letter that only Vietnamese has, in a word: a lone one, or one in a class of letters, is about letters. */
const VIETNAMESE = /[a-zà-ỹ]*[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ][a-zà-ỹ]*/giu;

/** Stems that regular expressions over plain letters have looked for. */
const STEMS =
  /\b(?:dung han|qua han|tre han|truoc han|tong(?: so| cong)?|diem|ty le|ti le|xep (?:loai|hang)|ky truoc|chi (?:so|tieu)|giai quyet|xu ly|truc tuyen|thanh toan|ho so|so hoa|khong|chua|trung binh|toi da|toi thieu|thang|quy|tuan|don vi|ubnd|huyen|tinh)\b/;

/** The strings, templates and regular expressions of a file, comments apart. */
function literalsOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const isLiteral =
      ts.isStringLiteral(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isLiteral) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsIn(literal: string): readonly string[] {
  const bare = literal.normalize('NFC').replace(/\[[^\]]*\]/g, ' ');
  const typed = bare.match(VIETNAMESE)?.filter((word) => word.length > 1) ?? [];
  const plain = STEMS.exec(bare)?.[0];
  return plain === undefined ? typed : [...typed, plain];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));
}

describe('the home of words', () => {
  it('is the vocabulary: nothing else in the domain looks for Vietnamese words', () => {
    const strays = filesBelow(DOMAIN)
      .filter((name) => !HOMES.some((home) => home.test(name)))
      .flatMap((name) => {
        const words = literalsOf(join(DOMAIN, name)).flatMap(wordsIn);
        return words.length === 0 ? [] : [`${name}: ${words.join(', ')}`];
      });
    expect(strays).toEqual([]);
  });

  it('is told from letters, and from text that no clerk wrote', () => {
    expect(['/^[A-ZĐa-zđ][.)]$/', 'đ', 'composite', 'total-mismatch'].flatMap(wordsIn)).toEqual([]);
    expect(['/dung han/', '/Tỷ lệ/i', 'Tốt'].flatMap(wordsIn)).toEqual(['dung han', 'Tỷ', 'lệ', 'Tốt']);
  });
});
