import { cli } from './en/cli';
import { explanations } from './en/explanations';
import { failures } from './en/failures';
import { findings } from './en/findings';
import { losses } from './en/losses';
import { narrative } from './en/narrative';
import { pane } from './en/pane';
import { report } from './en/report';
import { sheets } from './en/sheets';
import type { vi } from './vi';

export const en: typeof vi = { cli, explanations, failures, findings, losses, narrative, pane, report, sheets };
