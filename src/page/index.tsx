import { createRoot } from 'react-dom/client';
import { Surface } from '../taskpane/Surface';
import { FromFile } from './components/FromFile';
import { Page } from './Page';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
createRoot(container).render(<Surface>{window.location.protocol === 'file:' ? <FromFile /> : <Page />}</Surface>);
