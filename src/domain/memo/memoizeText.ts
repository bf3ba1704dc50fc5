/**
 * Remembers what is made of a text: the same headers, names and number formats stand in sheet after sheet.
 * @param most beyond so many texts all are forgotten, so that a long session keeps no more
 */
export function memoizeText<Result>(make: (text: string) => Result, most = 50_000): (text: string) => Result {
  const made = new Map<string, { readonly result: Result }>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.result;
    const result = make(text);
    if (made.size >= most) made.clear();
    made.set(text, { result });
    return result;
  };
}
