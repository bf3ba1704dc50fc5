import type { Check } from '../CheckContext';
import { unitNameVariant } from './unitNameVariant';

/** Every rule of the check before submitting (SPEC 7), in the order in which findings of one severity are listed. */
export const checks: readonly Check[] = [unitNameVariant];
