/**
 * Remembers what is made of an object as long as the object lives, so that a second run works out only what changed.
 * Of one object only the last result is kept, together with the circumstances (settings, mostly) it was made under.
 */
export function memoizeBy<Subject extends object, Result>(
  make: (subject: Subject) => Result,
): (subject: Subject) => Result;
export function memoizeBy<Subject extends object, Rest extends readonly unknown[], Result>(
  make: (subject: Subject, ...rest: Rest) => Result,
  circumstances: (...rest: Rest) => string,
): (subject: Subject, ...rest: Rest) => Result;
export function memoizeBy<Subject extends object, Rest extends readonly unknown[], Result>(
  make: (subject: Subject, ...rest: Rest) => Result,
  circumstances: (...rest: Rest) => string = () => '',
): (subject: Subject, ...rest: Rest) => Result {
  const made = new WeakMap<Subject, { readonly under: string; readonly result: Result }>();
  return (subject, ...rest) => {
    const under = circumstances(...rest);
    const known = made.get(subject);
    if (known?.under === under) return known.result;
    const result = make(subject, ...rest);
    made.set(subject, { under, result });
    return result;
  };
}
