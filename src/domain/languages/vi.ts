import { cli } from './vi/cli';
import { failures } from './vi/failures';
import { findings } from './vi/findings';
import { pane } from './vi/pane';
import { sheets } from './vi/sheets';

export const vi = { cli, failures, findings, pane, sheets };
