import { z } from 'zod';
import { nearestOf } from '../../text/nearest';

/** One of some words, and nothing that is merely like one of them; the issue says which one is nearest. */
export function oneOf<T extends string>(words: readonly T[]): z.ZodType<T> {
  return z.string().transform((text, context): T => {
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', input: text, params: { nearest: nearestOf(text, words) } });
    return z.NEVER;
  });
}

/** The right word that an issue names as nearest to the one that stands there. */
export function nearestIn(issue: z.core.$ZodIssue): string | undefined {
  const nearest: unknown = issue.code === 'custom' ? issue.params?.nearest : undefined;
  return typeof nearest === 'string' ? nearest : undefined;
}
