import { createRoot, type Root } from 'react-dom/client';

/** React's root on the page's own element for it, emptied of what is said there where no script comes. */
export function takeRoot(): Root {
  const container = document.getElementById('root');
  if (container === null) throw new Error('The page has no element with the id "root".');
  container.replaceChildren();
  return createRoot(container);
}
