import type { HostWorkbook } from '../model/HostWorkbook';
import { text } from '../protocol/arguments';
import { hostType, type HostObject } from '../protocol/HostObject';

interface SettingOfWorkbook {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

const setting = hostType<SettingOfWorkbook>({
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: { Value: { get: ({ workbook, key }) => workbook.settings.get(key) } },
  methods: { Delete: ({ workbook, key }) => void workbook.settings.delete(key) },
});

/** Excel's `SettingCollection`: what add-ins keep in the workbook. */
export const settings = hostType<HostWorkbook>({
  type: 'SettingCollection',
  item: (workbook, key, host) =>
    workbook.settings.has(text(key)) ? setting({ workbook, key: text(key) }, host) : undefined,
  methods: {
    Add: (workbook, [key, value], host): HostObject => {
      workbook.settings.set(text(key), value);
      return setting({ workbook, key: text(key) }, host);
    },
    GetItemOrNullObject: (workbook, [key], host) =>
      workbook.settings.has(text(key)) ? setting({ workbook, key: text(key) }, host) : null,
  },
});
