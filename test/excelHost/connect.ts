import type { Batch } from './protocol/Batch';
import type { Response, SimulatedExcel } from './SimulatedExcel';

/** What is used of the genuine runtime's `OfficeExtension`; its public typings leave the sessions out. */
export interface GenuineOfficeExtension {
  readonly SessionBase: { new (): object; _overrideSession?: object };
}

/**
 * Makes a simulated Excel answer the genuine Office.js that is loaded.
 * @param pause how long Excel takes before it carries a batch out
 */
export function connect(
  excel: SimulatedExcel,
  extension: GenuineOfficeExtension,
  pause: () => Promise<void> = () => Promise.resolve(),
): void {
  // Asynchronous as the real one: a caller that forgets to wait finds nothing loaded.
  answerBy(extension, async (batch) => {
    await pause();
    return JSON.stringify(excel.answer(JSON.parse(batch) as Batch));
  });
}

/**
 * Has the batches of the genuine Office.js that is loaded answered. `SessionBase._overrideSession` is what the runtime
 * itself asks first, before any host bridge (`ClientRequestContext`, `_runCommon`); each batch then comes as an object
 * and goes through JSON here, as it would on the wire.
 * @param answer takes a `Batch` and gives a `Response`, both as JSON
 */
export function answerBy({ SessionBase }: GenuineOfficeExtension, answer: (batch: string) => Promise<string>): void {
  class AnsweredSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (
          _customData: string,
          _flags: number,
          message: { readonly Body: unknown },
        ): Promise<Response> => JSON.parse(await answer(JSON.stringify(message.Body))) as Response,
      };
    }
  }
  SessionBase._overrideSession = new AnsweredSession();
}
