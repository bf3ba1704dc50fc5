import { transferHandlers } from 'comlink';
import { WorkbookFailure } from '../workbooks/WorkbookFailure';

interface CrossingFailure {
  readonly failure: Pick<WorkbookFailure, 'code' | 'subject' | 'part'>;
}

const thrown = transferHandlers.get('throw');
if (thrown === undefined) throw new Error('comlink has no handler for what is thrown');

/*
 * comlink carries an error over by its message and name alone. A failure has to arrive as what it is, because its code
 * names its sentence. Both threads import this module before anything is thrown.
 */
transferHandlers.set('throw', {
  canHandle: (value): value is unknown => thrown.canHandle(value),
  serialize: (value: unknown) => {
    const { value: error } = value as { readonly value: unknown };
    if (!(error instanceof WorkbookFailure)) return thrown.serialize(value);
    return [{ failure: { code: error.code, subject: error.subject, part: error.part } } satisfies CrossingFailure, []];
  },
  deserialize: (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('failure' in value)) return thrown.deserialize(value);
    const { code, subject, part } = (value as CrossingFailure).failure;
    throw new WorkbookFailure(code, subject, { part });
  },
});
