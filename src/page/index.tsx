import type { ReactNode } from 'react';
import { Surface } from '../taskpane/Surface';
import { takeRoot } from '../taskpane/takeRoot';
import { FromFile } from './components/FromFile';
import { packagedFor } from './packagedFor';
import { Page } from './Page';

const root = takeRoot();
const show = (content: ReactNode): void =>
  root.render(<Surface displayLanguage={navigator.language}>{content}</Surface>);

if (window.location.protocol === 'file:') void packagedFor().then((address) => show(<FromFile address={address} />));
else show(<Page />);
