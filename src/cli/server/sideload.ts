const NAME = 'bang-diem-766';
const WINDOWS_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const MAC_EXCEL = '/Applications/Microsoft Excel.app';
const MAC_FOLDER = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/** What is needed of the machine that Excel is on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Runs a command; resolves to what it printed, or to `undefined` where it failed. */
  readonly run: (command: string, args: readonly string[]) => Promise<string | undefined>;
  readonly exists: (path: string) => boolean;
}

/** The lines by which a person puts the manifest where Excel finds it. */
export function sideloadLines(manifest: string): { readonly windows: string; readonly mac: string } {
  return {
    windows: `reg add ${WINDOWS_KEY} /v ${NAME} /t REG_SZ /d "${manifest}" /f`,
    mac: `mkdir -p ~/${MAC_FOLDER} && cp "${manifest}" ~/${MAC_FOLDER}/${NAME}.xml`,
  };
}

/** Whether the machine has an Excel, and whether that finds this manifest already. */
export async function excelFound(machine: Machine, manifest: string): Promise<'none' | 'without' | 'with'> {
  const { platform, home, run, exists } = machine;
  if (platform === 'win32') {
    if ((await run('reg', ['query', String.raw`HKCR\Excel.Application`])) === undefined) return 'none';
    return (await run('reg', ['query', WINDOWS_KEY, '/v', NAME]))?.includes(manifest) === true ? 'with' : 'without';
  }
  if (platform === 'darwin' && exists(MAC_EXCEL)) {
    // A copy may be of an older manifest; `cmp` is silent where both are the same.
    const same = await run('cmp', [manifest, `${home}/${MAC_FOLDER}/${NAME}.xml`]);
    return same === undefined ? 'without' : 'with';
  }
  return 'none';
}

/** Puts the manifest where the machine's Excel finds it. Resolves to whether it is there now. */
export async function putIntoExcel({ platform, home, run }: Machine, manifest: string): Promise<boolean> {
  if (platform === 'win32') {
    const args = ['add', WINDOWS_KEY, '/v', NAME, '/t', 'REG_SZ', '/d', manifest, '/f'];
    return (await run('reg', args)) !== undefined;
  }
  const folder = `${home}/${MAC_FOLDER}`;
  const isMade = (await run('mkdir', ['-p', folder])) !== undefined;
  return isMade && (await run('cp', [manifest, `${folder}/${NAME}.xml`])) !== undefined;
}
