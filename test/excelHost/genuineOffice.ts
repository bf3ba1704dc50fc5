import { readFileSync } from 'node:fs';
import { connect, type GenuineOfficeExtension } from './connect';
import type { SimulatedExcel } from './SimulatedExcel';

const runtime = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');

interface Runtime {
  readonly Excel: unknown;
  readonly OfficeExtension: GenuineOfficeExtension;
}

let loaded: Runtime | undefined;

/**
 * Loads Microsoft's own Excel runtime (the build for Windows, which is what Office.js picks there), puts it and a
 * minimal `Office` where a page would have them, and lets a simulated Excel answer it. For tests in Node and jsdom; a
 * browser loads the runtime by a script element and calls `connect`.
 * @param newestApi the newest ExcelApi 1.x that `Office.context.requirements` admits to: its x
 */
export function installOffice(excel: SimulatedExcel, newestApi = 13): void {
  loaded ??= load();
  const isSetSupported = (name: string, version = '1.1'): boolean =>
    name === 'ExcelApi' && Number(version.split('.')[1]) <= newestApi;
  Object.assign(globalThis, {
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    Office: { context: { requirements: { isSetSupported } } },
  });
  connect(excel, loaded.OfficeExtension);
}

/**
 * The runtime takes for granted that it runs in a page, its variables global. In Node it is given the global object for
 * a window while it loads; afterwards nothing must take the tests for a page.
 */
function load(): Runtime {
  const inPage = 'window' in globalThis;
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Node' } });
  if (!inPage) Object.assign(globalThis, { window: globalThis });
  const globalEval = eval;
  globalEval(readFileSync(runtime, 'utf8'));
  if (!inPage) Reflect.deleteProperty(globalThis, 'window');
  const { Excel, OfficeExtension } = globalThis as unknown as Runtime;
  return { Excel, OfficeExtension };
}
