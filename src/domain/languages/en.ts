import { cli } from './en/cli';
import { failures } from './en/failures';
import { findings } from './en/findings';
import { losses } from './en/losses';
import { narrative } from './en/narrative';
import { pane } from './en/pane';
import { sheets } from './en/sheets';
import type { vi } from './vi';

export const en: typeof vi = { cli, failures, findings, losses, narrative, pane, sheets };
