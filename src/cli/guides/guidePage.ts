import { Marked } from 'marked';
import { contentSecurityPolicy } from '../server/contentSecurityPolicy';

/** The other language of a guide, as a guide's reader looks for it. */
const OTHER = { vi: { lang: 'en', name: 'English' }, en: { lang: 'vi', name: 'Tiếng Việt' } } as const;

/**
 * A guide as a page that needs nothing but its pictures and a style sheet. `x.md` is Vietnamese, `x.en.md` beside it English; each leads
 * to the other, and links between guides lead to their pages.
 * @param file where the guide stands within `docs/`, as `huong-dan/index.md`
 * @param release the folder of the release, for its style sheet
 */
export function guidePage(markdown: string, file: string, release: string): string {
  const language = file.endsWith('.en.md') ? 'en' : 'vi';
  const top = '../'.repeat(file.split('/').length - 1);
  const other = OTHER[language];
  const name = file.split('/').at(-1) ?? file;
  const counterpart = language === 'vi' ? name.replace(/\.md$/, '.en.md') : name.replace(/\.en\.md$/, '.md');
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? name;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="${top}assets/icon-32.png" />
    <link rel="stylesheet" href="${top}${release}/guide.css" />
  </head>
  <body>
    <nav>
      <a href="${top}${pageOf(language === 'vi' ? 'index.md' : `index.${language}.md`)}">Bảng điểm 766</a>
      <a href="${pageOf(counterpart)}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>
    </nav>
    <main>
${markdownToHtml(markdown)}
    </main>
  </body>
</html>
`;
}

/** The page that a guide becomes. */
export function pageOf(file: string): string {
  return file.replace(/\.md(?=$|#)/, '.html');
}

function markdownToHtml(markdown: string): string {
  const marked = new Marked({
    async: false,
    walkTokens: (token) => {
      if (token.type === 'link' && typeof token.href === 'string' && !/^[a-z]+:/.test(token.href)) {
        token.href = pageOf(token.href);
      }
    },
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

/** The address of a heading within its page, as GitHub gives it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}
