import { createRoot } from 'react-dom/client';
import { Surface } from '../taskpane/Surface';
import { Page } from './Page';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
createRoot(container).render(
  <Surface>
    <Page />
  </Surface>,
);
