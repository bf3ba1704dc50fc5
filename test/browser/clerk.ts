import type { Page } from 'playwright-core';
import { pageMessagesIn } from '../../src/domain/languages/page';
import { screenMessagesIn } from '../../src/domain/languages/screen';
import type { Language } from '../../src/domain/settings/Settings';

/** Told when the screen is as the guide says, and which of its pictures shows it so. */
export type Seen = (picture?: string) => Promise<void>;

/**
 * Does what the clerk's guide says, `docs/huong-dan/index.md`, step by step on the sample workbook, in the pane.
 * The pictures of the guide are taken on the way, and its test goes the same way.
 */
export async function followGuideInPane(page: Page, language: Language, seen: Seen): Promise<void> {
  const { pane } = screenMessagesIn(language);
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).first();

  await page.getByText(pane.why.show).first().waitFor();
  await seen('1-mo');

  await button(pane.recalculate).click();
  await button(pane.submission.question.rank).waitFor();
  await seen();
  await button(pane.submission.question.rank).click();
  await tab(pane.tabs.ranking).waitFor();
  await seen('2-tinh-lai');

  await tab(pane.tabs.findings).click();
  const findings = page.getByRole('tabpanel').getByRole('listitem');
  await findings.nth(1).getByText('Phụ lục 1 · B13', { exact: true }).click();
  await page.waitForFunction(() => window.simulatedExcel.selected() === 'Phụ lục 1!B13');
  await seen('3-kiem-tra');

  await type(page, 'Phụ lục 1', 'B13', 'PHÚ HƯNG');
  await button(pane.recalculate).click();
  await tab(pane.tabs.findings).click();
  await findings.filter({ hasText: 'Phụ lục 1 · B13' }).waitFor({ state: 'detached' });
  await button(pane.findings.ignore.openOf('Phụ lục 1', 'K6')).click();
  await page.getByRole('textbox', { name: pane.findings.ignore.reason }).fill('Số do tỉnh công bố, đã đối chiếu');
  await seen('4-bo-qua');
  await button(pane.findings.ignore.yes).click();
  await page.getByText(pane.findings.ignored('Số do tỉnh công bố, đã đối chiếu')).waitFor();

  await tab(pane.tabs.narrative).click();
  await button(pane.narrative.copy).waitFor();
  await seen('5-nhan-xet');
  const { documents } = screenMessagesIn(language);
  await button(pane.more.report.title).click();
  await button(documents.make).waitFor();
  await seen();
  await button(documents.later).click();

  await button(pane.more.label).click();
  await page.getByRole('button', { name: new RegExp(`^${pane.more.close.title}`) }).waitFor();
  await seen('6-viec-khac');
  await page.getByRole('button', { name: new RegExp(`^${pane.more.close.title}`) }).click();
  await page.getByText(pane.more.closed.now).waitFor();
  await seen('7-chot');
  await button(pane.more.label).click();
  await page.getByRole('button', { name: new RegExp(`^${pane.more.reopen.title}`) }).waitFor();
  await seen();
}

/** The same job on the stand-alone page, as the guide's last part says it. */
export async function followGuideOnPage(page: Page, language: Language, seen: Seen): Promise<void> {
  const { pane } = screenMessagesIn(language);
  const own = pageMessagesIn(language);
  await page.getByText(own.offline.ready).waitFor();
  await seen('8-trang-doc-lap');
  await page.getByRole('button', { name: own.samples, exact: true }).click();
  await page.getByRole('button', { name: pane.recalculate, exact: true }).click();
  await page.getByRole('button', { name: own.download }).waitFor();
  await page
    .getByRole('tab', { name: `Xếp hạng ${own.newSheet}`, exact: true })
    .last()
    .click();
  await page.waitForLoadState('networkidle');
  await seen('9-tai-ket-qua');
}

/** What the clerk does in Excel's grid meanwhile. */
async function type(page: Page, sheet: string, cell: string, value: string): Promise<void> {
  await page.evaluate(
    async (typed) => {
      const { Excel: excel } = globalThis as unknown as { readonly Excel: typeof Excel };
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem(typed.sheet).getRange(typed.cell).values = [[typed.value]];
        await context.sync();
      });
    },
    { sheet, cell, value },
  );
}
