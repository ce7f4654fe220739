import { readFileSync } from 'node:fs';
import { isSetSupported } from '../../src/workbench/excel-stand-in/requirements';

type Send = (text: string) => void;

interface Bridge {
  sendMessageToHost: Send;
  onMessageFromHost: Send;
}

let bridge: Bridge | null = null;

/**
 * Loads the genuine Office.js client into this process, as it comes from the registry, with the few globals of a page that it
 * looks for. Its messages go to `send`; what the other side says goes into the function that is returned.
 */
export function connectOffice(send: Send): Send {
  bridge ??= load();
  bridge.sendMessageToHost = send;
  const { onMessageFromHost } = bridge;
  return (text) => onMessageFromHost(text);
}

function load(): Bridge {
  const made: Bridge = { sendMessageToHost: () => undefined, onMessageFromHost: () => undefined };
  const element = () => ({
    setAttribute: () => undefined,
    appendChild: () => undefined,
    style: {},
    getElementsByTagName: () => [],
  });
  const page = {
    _richApiNativeBridge: made,
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    navigator: { userAgent: 'Node' },
    localStorage: null,
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    document: {
      URL: 'https://localhost/',
      readyState: 'complete',
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: element,
      addEventListener: () => undefined,
      head: element(),
      documentElement: element(),
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  // The client declares its globals with `var`, so it has to run as a script and not as a module.
  (0, eval)(source);
  // `Office.context` asks the loader script (office.js), which is not part of the client and stands aside here.
  const context = { requirements: { isSetSupported }, displayLanguage: 'en-GB' };
  Object.assign(Reflect.get(globalThis, 'OSF'), { _OfficeAppFactory: { getContext: () => context } });
  return made;
}
