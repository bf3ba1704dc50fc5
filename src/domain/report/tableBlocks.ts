import type { Messages } from '../languages/messages';
import { paragraph, plain } from './phrases';
import type { ReportBlock } from './Report';
import { reportTables } from './reportTables';
import type { ShownTable } from './shownTable';

/** Further parts of a table of more rows begin a page, so that none has its header and hardly a row below another part. */
const FEW_ROWS = 8;

/**
 * A table in a document; where it is parted, each further part says that it goes on.
 * @param room the width of the text, in points
 */
export function tableBlocks(table: ShownTable, room: number, text: Messages['report']): readonly ReportBlock[] {
  return reportTables(table, room).flatMap((part, at) =>
    at === 0
      ? [part]
      : [
          {
            ...paragraph('continued', plain(text.continued)),
            startsPage: part.rows.length - part.headerRows > FEW_ROWS,
          },
          part,
        ],
  );
}
