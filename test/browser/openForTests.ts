import type { Browser } from 'playwright-core';
import { launchTestBrowser } from './browser';
import { openInstalled, type Site } from './site';

interface Opened {
  readonly site: Site;
  readonly browser: Browser;
}

/** The installed package and a browser for one file of tests: there before the first test, gone behind the last. */
export function openForTests(): Opened {
  jest.setTimeout(180_000);
  let opened: Opened | undefined;
  const found = (): Opened => {
    if (opened === undefined) throw new Error('Nothing is open before the tests begin');
    return opened;
  };
  beforeAll(async () => {
    const site = await openInstalled();
    opened = { site, browser: await launchTestBrowser(site.certificate) };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.site.close();
  });
  return {
    get site() {
      return found().site;
    },
    get browser() {
      return found().browser;
    },
  };
}
