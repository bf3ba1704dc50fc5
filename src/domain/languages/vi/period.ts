import type { Period } from '../../vocabulary/periods';

/** As the office writes it. */
export function period({ label }: Period): string {
  return label;
}
