/**
 * The object that a host with a JavaScript engine of its own puts into a task pane's window as `_richApiNativeBridge`
 * before Office.js loads. Office.js replaces `onMessageFromHost` by its receiver.
 */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

interface BridgeAction {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface BridgeRequest {
  readonly id: number;
  readonly message: {
    readonly body: {
      readonly Actions: readonly BridgeAction[];
      readonly ObjectPaths: Readonly<Record<string, { readonly Name?: string; readonly ObjectPathType: number }>>;
    };
  };
}

/** An object path of type 2 makes a service object by name; these belong to the frame around the workbook. */
const NEW_OBJECT = 2;
const SHELL_SERVICES: ReadonlySet<string> = new Set([
  'Microsoft.InternalService.AddinInternalService',
  'Microsoft.AppRuntime.AppRuntimeService',
]);

/**
 * Answers what Office.js says to the frame around the workbook (the pane's visibility, "my buttons are ready") and passes
 * everything else to the workbook's own bridge, so that what is counted there is the add-in's doing.
 */
export function withShellServices(workbook: NativeBridge, onVisible: (visible: boolean) => void): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      if (!isShellRequest(request)) {
        workbook.sendMessageToHost(text);
        return;
      }
      for (const action of request.message.body.Actions) {
        if (action.Name === 'SetAppRuntimeState') onVisible(action.ArgumentInfo?.Arguments?.[0] === 'Visible');
      }
      queueMicrotask(() => bridge.onMessageFromHost(shellAnswer(request)));
    },
    onMessageFromHost() {
      throw new Error('Office.js has not connected to the bridge.');
    },
  };
  workbook.onMessageFromHost = (text) => bridge.onMessageFromHost(text);
  return bridge;
}

function isShellRequest(request: BridgeRequest): boolean {
  return Object.values(request.message.body.ObjectPaths).some(
    (path) => path.ObjectPathType === NEW_OBJECT && SHELL_SERVICES.has(path.Name ?? ''),
  );
}

function shellAnswer(request: BridgeRequest): string {
  const Results = request.message.body.Actions.map((action) => ({ ActionId: action.Id, Value: null }));
  return JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body: { Results } } });
}
