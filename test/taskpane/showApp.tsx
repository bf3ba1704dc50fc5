import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ShownAnalysis } from '../../src/engine/ShownAnalysis';
import { App } from '../../src/taskpane/App';
import type { OpenWorkbook } from '../../src/taskpane/OpenWorkbook';
import { Surface } from '../../src/taskpane/Surface';
import { FakeWorkbook } from './FakeWorkbook';

/** The pane on a workbook of which this is the analysis; `otherwise` replaces what that workbook does. */
export function showApp(analysis: ShownAnalysis, otherwise: Partial<OpenWorkbook> = {}) {
  const workbook = Object.assign(new FakeWorkbook(analysis), otherwise);
  render(
    <Surface>
      <App workbook={workbook} />
    </Surface>,
  );
  return { workbook, user: userEvent.setup() };
}

/** Opens one of the pane's tabs. */
export async function openTab(user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<void> {
  await user.click(await screen.findByRole('tab', { name }));
}
