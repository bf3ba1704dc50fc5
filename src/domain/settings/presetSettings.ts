import { index766 } from '../indices/766/index766';
import { BOLD_FROM, COMMON_TARGET } from '../indices/bands';
import { emptyFrame } from './OfficialFrame';
import type { Settings } from './Settings';

/** The settings of an office that changes none: the index 766, and the policies of published appendices. */
export const presetSettings: Settings = {
  indices: [index766],
  defaultTarget: COMMON_TARGET,
  targets: [],
  boldFrom: BOLD_FROM,
  decimals: 2,
  rounding: 'late',
  ties: 'gap',
  frame: emptyFrame,
  proposals: true,
  language: 'vi',
  synonyms: [],
  columns: [],
  ignored: [],
};
