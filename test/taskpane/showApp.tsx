import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import type { Analysis } from '../../src/domain/Analysis';
import { App } from '../../src/taskpane/App';
import { Surface } from '../../src/taskpane/Surface';
import type { RecalculationOptions } from '../../src/workbooks/recalculate';
import { FakePort } from './FakePort';

/** The pane on a workbook of which this is the analysis, and all that the arithmetic was asked for. */
export function showApp(analysis: Analysis, more: Partial<ComponentProps<typeof App>> = {}) {
  const port = new FakePort();
  const asked: RecalculationOptions[] = [];
  render(
    <Surface>
      <App
        port={port}
        analyze={() => Promise.resolve(analysis)}
        recalculate={(_port, options) => {
          asked.push(options);
          return Promise.resolve({ analysis, written: { sheets: [{ key: 'ranking', name: 'Xếp hạng' }], lost: [] } });
        }}
        emphasize={(_port, inPlace) => inPlace.emphasize([])}
        {...more}
      />
    </Surface>,
  );
  return { port, asked, user: userEvent.setup() };
}

/** Opens one of the pane's tabs. */
export async function openTab(user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<void> {
  await user.click(await screen.findByRole('tab', { name }));
}
