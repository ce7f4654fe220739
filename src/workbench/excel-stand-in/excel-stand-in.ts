import type { FUniver } from '@univerjs/core/facade';
import { Book } from './engine/book';
import { Calculation } from './engine/calculation';
import { Tables } from './engine/tables';
import { Events } from './events';
import { workbookObject } from './objects/workbook';
import type { ExcelCode } from './protocol/excel-failure';
import { runBatch } from './protocol/interpreter';
import type { WireRequest, WireResponseBody } from './protocol/messages';

export interface StandInOptions {
  /** See `InterpreterOptions`; Excel propagates. */
  readonly nullChains?: 'propagate' | 'throw';
  /** Whether new rows of a table get the formulas of its calculated columns. Excel fills them unless the user has turned that off. */
  readonly calculatedColumns?: 'go on' | 'stay behind';
  /** Asked before each batch, counted from 1: an answer makes the batch fail with that code without running. */
  readonly refuse?: (message: number) => ExcelCode | null;
  /** Asked after each batch: true loses the answer, as a dropped connection would. */
  readonly loseAnswer?: (message: number) => boolean;
}

/** What stands where Excel would be: texts in, texts out, of the protocol that Office.js speaks. */
export interface ExcelStandIn {
  /** For `_richApiNativeBridge.sendMessageToHost`. */
  sendMessageToHost(text: string): void;
  /** The listener gets what `_richApiNativeBridge.onMessageFromHost` expects. Returns how to stop. */
  onMessage(listener: (text: string) => void): () => void;
  /** Batches received so far. */
  readonly messageCount: number;
  /** Characters of the largest request and answer so far; Excel on the web refuses more than 5 MB. */
  readonly largestRequest: number;
  readonly largestAnswer: number;
  /** Cell-edit mode: every batch fails until it ends. */
  setCellEditMode(isOn: boolean): void;
  protectStructure(isOn: boolean): void;
  /** Resolves when formulas have been calculated. */
  settle(): Promise<void>;
  dispose(): void;
}

/** Excel on the web refuses larger requests and answers. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/**
 * Answers the genuine Office.js client from the open Univer workbook. Free of DOM and Node: the caller carries the texts.
 * Batches run one after the other, in the order of their arrival.
 */
export function createExcelStandIn(univerApi: FUniver, options: StandInOptions = {}): ExcelStandIn {
  const book = new Book(univerApi);
  const calculation = new Calculation(univerApi);
  const tables = new Tables(book, options.calculatedColumns ?? 'go on');
  const listeners = new Set<(text: string) => void>();
  const send = (text: string): void => {
    for (const listener of [...listeners]) listener(text);
  };
  let isRunning = false;
  let isEditing = false;
  let messageCount = 0;
  let largestRequest = 0;
  let largestAnswer = 0;
  const events = new Events(book, send, () => isRunning);
  const root = workbookObject({ book, tables, calculation, listen: (event, isOn) => events.listen(event, isOn) });
  const subscription = univerApi.addEvent(univerApi.Event.CommandExecuted, (event) => {
    const { id }: { readonly id: string } = event;
    const params: unknown = event.params;
    if (id.includes('.mutation.')) calculation.markDirty();
    events.observe(id, params);
    const typed = isRunning ? null : events.editedArea(id, params);
    // After the command that the edit is a part of.
    if (typed) queueMicrotask(() => tables.takeIn(typed));
  });

  const answer = async (text: string): Promise<void> => {
    const request = parse(text);
    messageCount += 1;
    const number = messageCount;
    largestRequest = Math.max(largestRequest, text.length);
    const body = await respond(text, request, number);
    let reply = JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
    largestAnswer = Math.max(largestAnswer, reply.length);
    if (reply.length > PAYLOAD_LIMIT) {
      const refused = failure('ResponsePayloadSizeLimitExceeded', 'The answer has exceeded the size limit');
      reply = JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body: refused } });
    }
    if (options.loseAnswer?.(number)) {
      reply = JSON.stringify({ id: request.id, type: 2, message: { statusCode: 503, headers: {}, body: '' } });
    }
    send(reply);
  };

  const respond = async (text: string, request: WireRequest, number: number): Promise<WireResponseBody> => {
    const refusal = options.refuse?.(number) ?? null;
    if (refusal !== null) return failure(refusal, 'Refused on purpose');
    if (isEditing) return failure('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode');
    if (text.length > PAYLOAD_LIMIT)
      return failure('RequestPayloadSizeLimitExceeded', 'The request has exceeded the size limit');
    isRunning = true;
    try {
      return await runBatch(request.message.body, { root, nullChains: options.nullChains ?? 'propagate' });
    } finally {
      book.flush();
      isRunning = false;
    }
  };

  let queue: Promise<void> = Promise.resolve();
  return {
    sendMessageToHost(text) {
      queue = queue.then(() => answer(text));
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get messageCount() {
      return messageCount;
    },
    get largestRequest() {
      return largestRequest;
    },
    get largestAnswer() {
      return largestAnswer;
    },
    setCellEditMode(isOn) {
      isEditing = isOn;
    },
    protectStructure(isOn) {
      book.structureIsProtected = isOn;
    },
    settle: () => calculation.settle(),
    dispose() {
      subscription.dispose();
      listeners.clear();
    },
  };
}

function failure(code: ExcelCode, message: string): WireResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0 } };
}

/** The client wrote it, so anything but a request is a fault of the carrier. */
function parse(text: string): WireRequest {
  const value: unknown = JSON.parse(text);
  if (!isRequest(value)) throw new Error(`Not a request of Office.js: ${text.slice(0, 200)}`);
  return value;
}

function isRequest(value: unknown): value is WireRequest {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('message' in value)) return false;
  const { message } = value;
  return (
    typeof message === 'object' &&
    message !== null &&
    'body' in message &&
    typeof message.body === 'object' &&
    message.body !== null
  );
}
