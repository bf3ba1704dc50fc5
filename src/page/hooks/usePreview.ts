import { startTransition, useEffect, useState } from 'react';
import { failureFrom } from '../../taskpane/failureFrom';
import type { WorkbookFailure } from '../../workbooks/WorkbookFailure';
import type { PreviewSheet, PreviewTab, RowWindow } from '../../workbooks/xlsx/PreviewSheet';

/** The file in the preview: the person's own, or an example. */
export interface Previewed {
  tabs(): Promise<readonly PreviewTab[]>;
  preview(sheet: string, rows: RowWindow): Promise<PreviewSheet | undefined>;
}

export interface PreviewState {
  readonly tabs: readonly PreviewTab[];
  readonly sheet?: PreviewSheet;
  readonly failure?: WorkbookFailure;
}

/**
 * Fetches the rows of the sheet that is looked at, and the tabs beside it. What was there stays until the new is.
 * @param name the sheet; `undefined` is the first one
 * @param runs how many runs have changed the workbook
 */
export function usePreview(
  workbook: Previewed,
  name: string | undefined,
  { from, to }: RowWindow,
  runs: number,
): PreviewState {
  const [state, setState] = useState<PreviewState>({ tabs: [] });
  useEffect(() => {
    let isWanted = true;
    const fetchRows = async (): Promise<void> => {
      try {
        const tabs = await workbook.tabs();
        const shown = tabs.find((tab) => tab.name === name) ?? tabs[0];
        const sheet = shown === undefined ? undefined : await workbook.preview(shown.name, { from, to });
        // Drawn bit by bit: a wide sheet has more cells than a frame has time for.
        if (isWanted) startTransition(() => setState({ tabs, ...(sheet === undefined ? {} : { sheet }) }));
      } catch (error) {
        if (isWanted) setState((before) => ({ ...before, failure: failureFrom(error) }));
      }
    };
    void fetchRows();
    return () => {
      isWanted = false;
    };
  }, [workbook, name, from, to, runs]);
  return state;
}
