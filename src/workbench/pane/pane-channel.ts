/** Where the keyboard goes when it leaves the pane. Office.js handles Tab inside a pane itself and tells its host about the ends. */
export type FocusExit = 'forward' | 'backward' | 'to-grid';

export interface PaneChannelOptions {
  /** Display language as Excel writes it, e.g. `fr-FR`. */
  readonly locale: string;
  /** Requirement sets with their versions. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly onFocusExit: (exit: FocusExit) => void;
}

/** The part of `Window` that Office.js uses of the window that hosts it. */
export interface HostEndpoint {
  postMessage(text: string, targetOrigin: string): void;
}

export interface PaneChannel {
  readonly endpoint: HostEndpoint;
  /** Settles when the add-in completes the command; rejects when the add-in knows no such function. */
  press(action: string, controlId: string): Promise<void>;
}

/** What Office.js posts, as far as it is read here. Field names are those of its wire format. */
interface PaneMessage {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface CompletedCall {
  /** Id of the invocation. */
  readonly 0: string;
  /** 0 when the function was found and completed. */
  readonly 1: number;
  readonly DdaMethod: { readonly DispatchId: number };
}

/** Office.js compares this with the sender of every answer. It is never looked up: no message leaves the page. */
const HOST_ORIGIN = 'https://localhost';
const CONVERSATION = 'workbench-conversation';
const CONTROL_ID = 'lamppost-pane';
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 0;
const SHARED_RUNTIME = 1;
const RESPONSE = 1;
const TO_A_CALL = 0;
const TO_AN_EVENT = 1;
const COMMAND_COMPLETED = 94;

const FOCUS_EXITS: Readonly<Record<number, FocusExit>> = {
  5: 'to-grid',
  6: 'to-grid',
  13: 'forward',
  14: 'backward',
  15: 'to-grid',
  16: 'to-grid',
  17: 'forward',
  18: 'backward',
};

/** What Excel on the web writes into the name of a pane's frame: host, language, flags, and how to reach the host. */
export function frameName(locale: string): string {
  // The sixth item would mark a dialog; the seventh keeps Office.js from sending telemetry.
  const hostInfo = ['Excel', 'Web', '16.01', locale, '', '', 'disableLogging', SHARED_RUNTIME].join('$');
  const xdmInfo = [CONVERSATION, CONTROL_ID, HOST_ORIGIN].join('|');
  return JSON.stringify({ hostInfo, xdmInfo, serializerVersion: '1' });
}

/** Speaks the messages by which Excel on the web and Office.js know each other, to one load of the pane. */
export function createPaneChannel(
  pane: Window,
  { locale, requirements, onFocusExit }: PaneChannelOptions,
): PaneChannel {
  const pending = new Map<string, { readonly resolve: () => void; readonly reject: (error: Error) => void }>();
  let announceReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    announceReady = resolve;
  });
  let presses = 0;

  const send = (actionName: string, correlationId: number, responseType: number, data: unknown): void => {
    const message = {
      _messageType: RESPONSE,
      _actionName: actionName,
      _conversationId: CONVERSATION,
      _correlationId: correlationId,
      _origin: HOST_ORIGIN,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    // Microtask: Office.js must have returned from posting before it is answered, as it would be by another process.
    queueMicrotask(() =>
      pane.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message), origin: HOST_ORIGIN })),
    );
  };

  const completed = (call: CompletedCall): void => {
    const invocation = pending.get(call[0]);
    pending.delete(call[0]);
    if (call[1] === 0) invocation?.resolve();
    else invocation?.reject(new Error(`The add-in has no function for this button (Office code ${call[1]}).`));
  };

  const receive = ({ _actionName: name, _correlationId: correlation, _data: data }: PaneMessage): void => {
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return send(name, correlation, TO_A_CALL, appContext(locale, requirements));
      case 'ContextActivationManager_notifyHost': {
        const exit = FOCUS_EXITS[(data as readonly [string, number])[1]];
        if (exit) onFocusExit(exit);
        return;
      }
      case 'appCommandInvoked':
        announceReady();
        return send(name, correlation, TO_A_CALL, { Error: 0 });
      case 'executeMethod': {
        const call = data as CompletedCall;
        if (call.DdaMethod.DispatchId !== COMMAND_COMPLETED) break;
        completed(call);
        return send(name, correlation, TO_A_CALL, { Error: 0 });
      }
    }
    // Stricter than Excel: whatever is not needed so far is an error that names itself.
    throw new Error(`The workbench does not answer Office.js's message ${name}.`);
  };

  return {
    endpoint: { postMessage: (text) => receive(JSON.parse(text) as PaneMessage) },
    async press(action, controlId) {
      await ready;
      const invocation = `press-${++presses}`;
      const event = JSON.stringify({ source: { id: controlId } });
      const outcome = new Promise<void>((resolve, reject) => pending.set(invocation, { resolve, reject }));
      send('appCommandInvoked', 0, TO_AN_EVENT, [invocation, action, event]);
      return outcome;
    },
  };
}

/** What Excel on the web tells an add-in about itself. Office.js refuses to start when a field is missing. */
function appContext(locale: string, requirements: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const versions = Object.entries(requirements).map(([name, version]) => [name, Number(version)]);
  return {
    _id: CONTROL_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0.0.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${HOST_ORIGIN}/workbench.xlsx`,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: CONVERSATION,
    _appInstanceId: CONTROL_ID,
    _requirementMatrix: JSON.stringify(Object.fromEntries(versions)),
    _hostCustomMessage: '',
    _initialDisplayMode: 2,
  };
}
