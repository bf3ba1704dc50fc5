import type { findings as vietnamese } from '../vi/findings';

export const findings: typeof vietnamese = {};
