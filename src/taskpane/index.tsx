import { createRoot } from 'react-dom/client';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';
import { OfficeWorkbook } from '../workbooks/office/OfficeWorkbook';
import { recalculate } from '../workbooks/recalculate';
import { App } from './App';
import { FailureNotice } from './components/FailureNotice';
import { OutsideExcel } from './components/OutsideExcel';
import { PaneFrame } from './components/PaneFrame';
import { systemThemeOf } from './preferences/systemThemeOf';
import { Surface } from './Surface';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
const root = createRoot(container);

if (typeof Office === 'undefined') {
  root.render(
    <Surface>
      <PaneFrame>
        <FailureNotice failure={new WorkbookFailure('office-missing', '')} />
      </PaneFrame>
    </Surface>,
  );
} else {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) {
      root.render(
        <Surface>
          <PaneFrame>
            <OutsideExcel />
          </PaneFrame>
        </Surface>,
      );
      return;
    }
    // On the web Excel may not name its theme, whatever the type says.
    const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
    root.render(
      <Surface hostTheme={systemThemeOf(theme?.bodyBackgroundColor)}>
        <PaneFrame>
          <App port={new OfficeWorkbook()} recalculate={recalculate} />
        </PaneFrame>
      </Surface>,
    );
  });
}
