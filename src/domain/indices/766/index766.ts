import { COMMON_TARGET, commonBands } from '../bands';
import type { Index } from '../Index';
import { indexOfItems } from '../indexOfItems';
import { components766 } from './components';
import { fiveItems, sixItems } from './items';

const NAME = 'Bộ chỉ số phục vụ người dân, doanh nghiệp';

/** The index of Quyết định 766/QĐ-TTg: six groups, 100 points, five grades. */
export const index766: Index = indexOfItems({
  key: '766',
  name: NAME,
  items: sixItems,
  bands: commonBands,
  target: COMMON_TARGET,
  components: components766,
});

/** The same with services and payment as one group of 22 points, as some provinces report it. */
export const index766OfFive: Index = indexOfItems({
  key: '766-5',
  name: `${NAME} (5 nhóm)`,
  items: fiveItems,
  bands: commonBands,
  target: COMMON_TARGET,
  components: components766.filter(({ item }) => fiveItems.some(({ key }) => key === item)),
});
