import { check } from './en/check';
import { cli } from './en/cli';
import { documents } from './en/documents';
import { explanations } from './en/explanations';
import { failures } from './en/failures';
import { findings } from './en/findings';
import { installation } from './en/installation';
import { losses } from './en/losses';
import { narrative } from './en/narrative';
import { page } from './en/page';
import { pane } from './en/pane';
import { period } from './en/period';
import { report } from './en/report';
import { sheets } from './en/sheets';
import type { vi } from './vi';

export const en: typeof vi = {
  check,
  cli,
  documents,
  explanations,
  failures,
  findings,
  installation,
  losses,
  narrative,
  page,
  pane,
  period,
  report,
  sheets,
};
