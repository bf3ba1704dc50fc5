import type { sheets as vietnamese } from '../vi/sheets';

export const sheets: typeof vietnamese = {};
