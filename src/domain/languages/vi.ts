import { check } from './vi/check';
import { cli } from './vi/cli';
import { documents } from './vi/documents';
import { explanations } from './vi/explanations';
import { failures } from './vi/failures';
import { findings } from './vi/findings';
import { installation } from './vi/installation';
import { losses } from './vi/losses';
import { narrative } from './vi/narrative';
import { page } from './vi/page';
import { pane } from './vi/pane';
import { period } from './vi/period';
import { report } from './vi/report';
import { sheets } from './vi/sheets';

export const vi = {
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
