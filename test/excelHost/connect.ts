import type { Batch } from './protocol/Batch';
import type { Response, SimulatedExcel } from './SimulatedExcel';

/** What is used of the genuine runtime's `OfficeExtension`; its public typings leave the sessions out. */
export interface GenuineOfficeExtension {
  readonly SessionBase: { new (): object; _overrideSession?: object };
}

/**
 * Makes a simulated Excel answer the genuine Office.js that is loaded. `SessionBase._overrideSession` is what the
 * runtime itself asks first, before any host bridge (`ClientRequestContext`, `_runCommon`); each batch then comes as
 * an object and goes through JSON here, as it would on the wire.
 * @param pause how long Excel takes before it carries a batch out
 */
export function connect(
  excel: SimulatedExcel,
  { SessionBase }: GenuineOfficeExtension,
  pause: () => Promise<void> = () => Promise.resolve(),
): void {
  class SimulatedSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): object {
      return {
        // Asynchronous as the real one: a caller that forgets to wait finds nothing loaded.
        executeAsync: async (
          _customData: string,
          _flags: number,
          message: { readonly Body: unknown },
        ): Promise<Response> => {
          await pause();
          const batch = JSON.parse(JSON.stringify(message.Body)) as Batch;
          return JSON.parse(JSON.stringify(excel.answer(batch))) as Response;
        },
      };
    }
  }
  SessionBase._overrideSession = new SimulatedSession();
}
