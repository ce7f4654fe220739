interface NativeBridge {
  sendMessageToHost: (text: string) => void;
}

interface Batch {
  readonly message: { readonly body: { readonly Actions: { ActionType: number }[] } };
}

const NO_SUCH_ACTION = 99;

/**
 * Lets the n-th message from now on (1 is the next) fail in its middle: what stands before the given share of its actions is
 * carried out and stays, the rest is not, as when Excel stops at an action. The message is changed on its way.
 */
export function stopMidway(n: number, share: number): void {
  const bridge = nativeBridge();
  const send = bridge.sendMessageToHost;
  let count = 0;
  bridge.sendMessageToHost = (text) => {
    count += 1;
    if (count < n) {
      send(text);
      return;
    }
    bridge.sendMessageToHost = send;
    const batch: unknown = JSON.parse(text);
    if (!isBatch(batch)) throw new Error('The client sent no batch');
    const { Actions } = batch.message.body;
    const action = Actions[Math.floor(share * (Actions.length - 1))];
    if (action) action.ActionType = NO_SUCH_ACTION;
    send(JSON.stringify(batch));
  };
}

function nativeBridge(): NativeBridge {
  const bridge: unknown = Reflect.get(globalThis, '_richApiNativeBridge');
  if (!isBridge(bridge)) throw new Error('Office.js has not been loaded');
  return bridge;
}

const isBridge = (value: unknown): value is NativeBridge =>
  typeof value === 'object' && value !== null && 'sendMessageToHost' in value;

const isBatch = (value: unknown): value is Batch => typeof value === 'object' && value !== null && 'message' in value;
