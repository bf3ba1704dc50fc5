import { excelFound, type Machine, putIntoExcel, sideloadLines } from '../../../src/cli/server/sideload';

const MANIFEST = String.raw`C:\bang diem\manifest.xml`;
const WEF = '/Users/an/Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/** A machine that answers commands as told, the rest fails; and what was run on it. */
function machine(
  platform: NodeJS.Platform,
  answers: Readonly<Record<string, string>>,
  files: readonly string[] = [],
): { readonly asked: string[]; readonly machine: Machine } {
  const asked: string[] = [];
  return {
    asked,
    machine: {
      platform,
      home: '/Users/an',
      exists: (path) => files.includes(path),
      run: (command, args) => {
        const line = [command, ...args].join(' ');
        asked.push(line);
        const answer = Object.entries(answers).find(([start]) => line.startsWith(start))?.[1];
        return Promise.resolve(answer);
      },
    },
  };
}

describe('Excel on this machine', () => {
  const key = String.raw`reg query HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
  const excel = { [String.raw`reg query HKCR\Excel.Application`]: '' };
  const mac = ['/Applications/Microsoft Excel.app'];

  it.each([
    ['Windows without Excel', machine('win32', {}), 'none'],
    ['Windows with Excel', machine('win32', excel), 'without'],
    [
      'Windows with another manifest',
      machine('win32', { ...excel, [key]: String.raw`REG_SZ C:\old\manifest.xml` }),
      'without',
    ],
    ['Windows with this manifest', machine('win32', { ...excel, [key]: `REG_SZ ${MANIFEST}` }), 'with'],
    ['a Mac without Excel', machine('darwin', {}), 'none'],
    ['a Mac with Excel', machine('darwin', {}, mac), 'without'],
    ['a Mac with this manifest', machine('darwin', { cmp: '' }, mac), 'with'],
    ['Linux', machine('linux', excel, mac), 'none'],
  ] as const)('%s', async (_, { machine: found }, expected) => {
    expect(await excelFound(found, MANIFEST)).toBe(expected);
  });

  it('on Windows is told by the very key that the printed line writes', async () => {
    const { machine: windows, asked } = machine('win32', { 'reg add': '' });
    expect(await putIntoExcel(windows, MANIFEST)).toBe(true);
    expect(asked).toEqual([sideloadLines(MANIFEST).windows.replaceAll('"', '')]);
  });

  it('on a Mac gets the manifest into its folder', async () => {
    const { machine: mac_, asked } = machine('darwin', { mkdir: '', cp: '' });
    expect(await putIntoExcel(mac_, '/x/manifest.xml')).toBe(true);
    expect(asked).toEqual([`mkdir -p ${WEF}`, `cp /x/manifest.xml ${WEF}/bang-diem-766.xml`]);
  });

  it('that cannot be told says so', async () => {
    expect(await putIntoExcel(machine('win32', {}).machine, MANIFEST)).toBe(false);
    expect(await putIntoExcel(machine('darwin', { mkdir: '' }).machine, MANIFEST)).toBe(false);
  });
});
