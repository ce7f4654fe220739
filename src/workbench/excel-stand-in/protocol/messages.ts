/** The JSON that the genuine Office.js client exchanges with Excel; only the parts that the client uses for Excel. */

export type Wire = string | number | boolean | null | readonly Wire[] | { readonly [name: string]: Wire };

export interface WireArguments {
  readonly Arguments?: readonly Wire[];
  /** Same length as `Arguments`: a number is the object path that stands for that argument. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface WireRequestBody {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: WireRequestBody };
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface WireResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Wire }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export const ObjectPathType = { global: 1, method: 3, property: 4, indexer: 5, reference: 6 } as const;
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** The client groups events under this category. */
export const EVENT_CATEGORY = 65536;
/** `Excel.EventType` numbers of the events that the stand-in raises; their target is the whole workbook. */
export const EventNumber = { worksheetChanged: 10, selectionChanged: 14 } as const;
export const EVENT_TARGET = 'Workbook';
