import { Surface } from '../taskpane/Surface';
import { takeRoot } from '../taskpane/takeRoot';
import { FromFile } from './components/FromFile';
import { Page } from './Page';

takeRoot().render(
  <Surface displayLanguage={navigator.language}>
    {window.location.protocol === 'file:' ? <FromFile /> : <Page />}
  </Surface>,
);
