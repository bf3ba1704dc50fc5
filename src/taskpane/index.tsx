import { Background } from '../engine/Background';
import { startEngine } from '../engine/startEngine';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';
import { OfficeWorkbook } from '../workbooks/office/OfficeWorkbook';
import { App } from './App';
import { FailureNotice } from './components/FailureNotice';
import { OutsideExcel } from './components/OutsideExcel';
import { PaneFrame } from './components/PaneFrame';
import { ExcelWorkbook } from './ExcelWorkbook';
import { systemThemeOf } from './preferences/systemThemeOf';
import { Surface } from './Surface';
import { takeRoot } from './takeRoot';

const root = takeRoot();

/** As in the manifest, which older hosts may not heed: Excel 2021 and later. */
const OLDEST_API = '1.13';

/** `Office.onReady` may never come (OfficeDev/office-js 372, 3869); by then, in milliseconds, the pane says so. */
const PATIENCE = 10_000;

/** The ground colour of Excel's own panes. On the web Excel may not name its theme, whatever the types say. */
function hostGround(): string | undefined {
  const { officeTheme } = Office.context as { officeTheme?: Office.OfficeTheme };
  return officeTheme?.bodyBackgroundColor;
}

if (window.location.protocol === 'file:') {
  // Office.js neither works nor answers there.
  root.render(
    <Surface displayLanguage={navigator.language}>
      <PaneFrame>
        <OutsideExcel />
      </PaneFrame>
    </Surface>,
  );
} else if (typeof Office === 'undefined') {
  root.render(
    <Surface displayLanguage={navigator.language}>
      <PaneFrame>
        <FailureNotice failure={new WorkbookFailure('office-unloaded', '')} />
      </PaneFrame>
    </Surface>,
  );
} else {
  const impatience = setTimeout(() => {
    root.render(
      <Surface displayLanguage={navigator.language}>
        <PaneFrame>
          <FailureNotice failure={new WorkbookFailure('office-silent', '')} />
        </PaneFrame>
      </Surface>,
    );
  }, PATIENCE);
  void Office.onReady(({ host }) => {
    clearTimeout(impatience);
    if (host !== Office.HostType.Excel) {
      root.render(
        <Surface displayLanguage={navigator.language}>
          <PaneFrame>
            <OutsideExcel />
          </PaneFrame>
        </Surface>,
      );
      return;
    }
    if (!Office.context.requirements.isSetSupported('ExcelApi', OLDEST_API)) {
      root.render(
        <Surface displayLanguage={Office.context.displayLanguage}>
          <PaneFrame>
            <FailureNotice failure={new WorkbookFailure('excel-too-old', '')} />
          </PaneFrame>
        </Surface>,
      );
      return;
    }
    // The arithmetic is fetched while Excel still hands over the workbook: the pane stands before either has arrived.
    const background = new Background(startEngine);
    background.warmUp();
    root.render(
      <Surface hostTheme={systemThemeOf(hostGround())} displayLanguage={Office.context.displayLanguage}>
        <PaneFrame>
          <App workbook={new ExcelWorkbook(new OfficeWorkbook(), background)} />
        </PaneFrame>
      </Surface>,
    );
  });
}
