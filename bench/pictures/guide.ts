import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { type Language, LANGUAGES } from '../../src/domain/settings/Settings';
import { launchBrowser } from '../../test/browser/browser';
import { followGuideInPane, followGuideOnPage } from '../../test/browser/clerk';
import { visitInExcel } from '../../test/browser/excelInBrowser';
import { openInstalled, visit } from '../../test/browser/site';
import { withWords, wordsOn } from '../../test/browser/wordsOfPicture';

const FOLDER = join(__dirname, '..', '..', 'docs', 'huong-dan', 'hinh');

/** Draws the pictures of the clerk's guide in every language, on the way that its test goes. Returns the files. */
export async function drawGuide(): Promise<readonly string[]> {
  const site = await openInstalled();
  const browser = await launchBrowser(site.certificate);
  const files: string[] = [];
  const draw = (page: Page, language: Language) => async (picture?: string) => {
    if (picture === undefined) return;
    const file = join(FOLDER, `${picture}${language === 'vi' ? '' : `.${language}`}.png`);
    // Its test compares them with the screen at the same moment, so that no picture outlives what it shows.
    await writeFile(file, withWords(await page.screenshot(), await wordsOn(page, 'window')));
    files.push(file);
  };
  try {
    for (const language of LANGUAGES) {
      const pane = await visitInExcel(
        browser,
        site,
        '/taskpane.html',
        { workbook: 'phu-tan-blank', displayLanguage: language },
        { viewport: { width: 380, height: 620 }, reducedMotion: 'reduce' },
      );
      await followGuideInPane(pane.page, language, draw(pane.page, language));
      const page = await visit(
        browser,
        site,
        '/page.html',
        { viewport: { width: 1040, height: 600 }, reducedMotion: 'reduce' },
        (context) => speaking(context, language),
      );
      await followGuideOnPage(page.page, language, draw(page.page, language));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return files;
}

/** A browser in which the person has chosen a language before. */
async function speaking(context: BrowserContext, language: Language): Promise<void> {
  await context.addInitScript(
    (chosen) => localStorage.setItem('bang-diem-766.preferences', `${chosen} auto`),
    language,
  );
}
