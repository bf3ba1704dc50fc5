/**
 * What Office.js sends with each `context.sync()` and what it expects back, as found in the debug build of
 * `@microsoft/office-js` 1.1.110 (`ClientRequestBase.buildRequestMessageBodyAndRequestFlags`, `ObjectPathFactory`,
 * `ActionFactory`, `ClientRequestContext.processRequestExecutorResponseMessage`).
 */
export interface Batch {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** In the shape of `Arguments`: the object path that stands in the place of an argument, 0 where none does. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export const pathTypes = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    /** `Worksheet.delete`: becomes `debugInfo.errorLocation`. */
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}
