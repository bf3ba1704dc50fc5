import { actionTypes, type Action, type Batch, type Reply } from './Batch';
import { HostError, NotSimulated } from './HostError';
import { isHostObject, type HostObject } from './HostObject';
import { ObjectPaths } from './ObjectPaths';
import { queryResult } from './query';

/** What the interpreter is told before each action; it may throw a `HostError` in Excel's stead. */
export type ActionWatcher = () => void;

/**
 * Carries out a batch action by action. Excel does not undo: when an action fails, those before it stay done, those
 * after it never happen, and the reply says which it was.
 */
export function runBatch(
  root: HostObject,
  references: Map<string, HostObject>,
  batch: Batch,
  watch: ActionWatcher,
  refused: ReadonlyMap<string, string> = new Map(),
): Reply {
  const paths = new ObjectPaths(root, references, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      watch();
      refuse(action, paths, refused);
      if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(action, paths) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: paths.locationOf(action),
          ActionIndex: index,
          HttpStatusCode: 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** What Excel never does here, by place of the error, and the code it answers with. */
function refuse(action: Action, paths: ObjectPaths, refused: ReadonlyMap<string, string>): void {
  if (action.Name === '' || refused.size === 0) return;
  paths.resolve(action.ObjectPathId);
  const code = refused.get(paths.locationOf(action));
  if (code !== undefined) throw new HostError(code, 'There was an internal error while processing the request.');
}

function perform(action: Action, paths: ObjectPaths): unknown {
  switch (action.ActionType) {
    case actionTypes.trace:
      return null;
    case actionTypes.instantiate:
      return paths.instantiate(action.ObjectPathId);
    case actionTypes.query: {
      const target = paths.resolve(action.ObjectPathId);
      return target === undefined ? null : queryResult(target, action.QueryInfo?.Select ?? [], action.QueryInfo ?? {});
    }
    case actionTypes.setProperty: {
      const [value] = paths.arguments(action.ArgumentInfo);
      paths.require(action.ObjectPathId).write(action.Name, value);
      return null;
    }
    case actionTypes.method:
      return callMethod(action, paths);
    default:
      throw new NotSimulated(`actions of type ${action.ActionType}`);
  }
}

function callMethod(action: Action, paths: ObjectPaths): unknown {
  const args = paths.arguments(action.ArgumentInfo);
  if (action.Name === '_KeepReference') return paths.keep(action.ObjectPathId);
  if (action.Name === '_RemoveReference') return paths.forget(args[0]);
  const result = paths.require(action.ObjectPathId).call(action.Name, args);
  if (isHostObject(result)) throw new NotSimulated(`${action.Name}() as an action: it gives an object`);
  return result ?? null;
}
