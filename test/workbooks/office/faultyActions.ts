import type { Batch } from '../../excelHost/protocol/Batch';
import type { SimulatedExcel } from '../../excelHost/SimulatedExcel';

/** A run of so few actions is tried at each of them. */
const FEW = 200;
/** Apart from the ends of each kind one of so many is tried. */
const STEP = 7;

/**
 * Listens to what a run asks of Excel, and says at which of its actions, counted from 1, a fault is to be tried: of each
 * kind at the first and the last, and at every seventh of all. `npm run test:full` tries every one.
 */
export function faultyActionsOf(excel: SimulatedExcel): () => readonly number[] {
  const kinds: string[] = [];
  const answer = excel.answer.bind(excel);
  excel.answer = (batch: Batch) => {
    for (const { ActionType, Name } of batch.Actions) kinds.push(`${ActionType} ${Name}`);
    return answer(batch);
  };
  return () => {
    const isFull = process.env.EVERY_FAULT === '1' || kinds.length <= FEW;
    return kinds.flatMap((kind, at) => {
      const isAnEnd = kinds.indexOf(kind) === at || kinds.lastIndexOf(kind) === at;
      return isFull || isAnEnd || at % STEP === 0 ? [at + 1] : [];
    });
  };
}
