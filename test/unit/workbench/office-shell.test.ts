/** @jest-environment jsdom */
import { withShellServices, type NativeBridge } from '../../../src/workbench/pane/native-bridge';
import { createPaneChannel, frameName, type FocusExit } from '../../../src/workbench/pane/pane-channel';

/** A pane that keeps what Office.js would receive. */
function channelToPane() {
  const received: Record<string, unknown>[] = [];
  const listener = (event: MessageEvent<string>): void =>
    void received.push(JSON.parse(event.data) as Record<string, unknown>);
  window.addEventListener('message', listener);
  const exits: FocusExit[] = [];
  const channel = createPaneChannel(window, {
    locale: 'fr-FR',
    requirements: { ExcelApi: '1.9', SharedRuntime: '1.1' },
    onFocusExit: (exit) => void exits.push(exit),
  });
  const post = async (name: string, data: unknown): Promise<void> => {
    channel.endpoint.postMessage(
      JSON.stringify({ _actionName: name, _conversationId: 'c', _correlationId: 7, _data: data }),
      '',
    );
    await Promise.resolve();
  };
  return { channel, received, exits, post, close: () => window.removeEventListener('message', listener) };
}

describe('the hand-shake with Office.js', () => {
  it('tells the language and exactly the requirement sets of the manifest', async () => {
    const { post, received, close } = channelToPane();
    await post('ContextActivationManager_getAppContextAsync', 'id');
    close();
    const [answer] = received;
    expect(answer).toMatchObject({ _correlationId: 7, _errorCode: 0, _responseType: 0 });
    const context = answer?.['_data'] as Record<string, string>;
    expect(context).toMatchObject({ _appUILocale: 'fr-FR' });
    expect(JSON.parse(context['_requirementMatrix'] ?? '')).toEqual({ ExcelApi: 1.9, SharedRuntime: 1.1 });
  });

  it('writes the language into the name of the frame', () => {
    expect(JSON.parse(frameName('pl-PL'))).toMatchObject({ hostInfo: 'Excel$Web$16.01$pl-PL$$$disableLogging$1' });
  });

  it.each([
    [13, 'forward'],
    [14, 'backward'],
    [15, 'to-grid'],
  ] as const)('hears that the keyboard leaves the pane (%d, %s)', async (action, exit) => {
    const { post, exits, close } = channelToPane();
    await post('ContextActivationManager_notifyHost', ['id', action]);
    close();
    expect(exits).toEqual([exit]);
  });

  it('does not pretend to understand', () => {
    const { channel, close } = channelToPane();
    const unknown = JSON.stringify({ _actionName: 'displayDialog', _correlationId: 1, _data: {} });
    expect(() => channel.endpoint.postMessage(unknown, '')).toThrow(
      "does not answer Office.js's message displayDialog",
    );
    close();
  });
});

describe('a press of a ribbon button', () => {
  const completed = (id: unknown, status: number) => ({ 0: id, 1: status, DdaMethod: { DispatchId: 94 } });

  it('waits until the add-in listens, and ends when the add-in completes it', async () => {
    const { channel, post, received, close } = channelToPane();
    const pressed = channel.press('validate', 'Lamppost.Validate');
    await Promise.resolve();
    expect(received).toEqual([]);
    await post('appCommandInvoked', { eventDispId: 39 });
    await new Promise((resolve) => setTimeout(resolve));
    const event = received.find(({ _responseType }) => _responseType === 1);
    const [id, name, source] = event?.['_data'] as readonly string[];
    expect([name, JSON.parse(source ?? '')]).toEqual(['validate', { source: { id: 'Lamppost.Validate' } }]);
    await post('executeMethod', completed(id, 0));
    await expect(pressed).resolves.toBeUndefined();
    close();
  });

  it('fails when the add-in has no such function', async () => {
    const { channel, post, received, close } = channelToPane();
    await post('appCommandInvoked', {});
    const pressed = channel.press('nothing', 'x');
    await new Promise((resolve) => setTimeout(resolve));
    const event = received.find(({ _responseType }) => _responseType === 1);
    await post('executeMethod', completed((event?.['_data'] as readonly string[])[0], 1));
    await expect(pressed).rejects.toThrow('no function');
    close();
  });
});

describe('messages of Office.js over the native bridge', () => {
  const setUp = () => {
    const passed: string[] = [];
    const received: string[] = [];
    const visible: boolean[] = [];
    const workbook: NativeBridge = {
      sendMessageToHost: (text) => void passed.push(text),
      onMessageFromHost: () => undefined,
    };
    const bridge = withShellServices(workbook, (isVisible) => void visible.push(isVisible));
    bridge.onMessageFromHost = (text) => void received.push(text);
    return { passed, received, visible, workbook, bridge };
  };
  const request = (path: object, ...actions: object[]) =>
    JSON.stringify({ id: 3, message: { body: { Actions: actions, ObjectPaths: { 1: path } } } });

  it('reach the workbook when they are about it, and its answers come back', () => {
    const { bridge, workbook, passed, received } = setUp();
    const text = request({ ObjectPathType: 1, Name: '' });
    bridge.sendMessageToHost(text);
    workbook.onMessageFromHost('answer');
    expect([passed, received]).toEqual([[text], ['answer']]);
  });

  it('stay out of the workbook when they are about the frame around it', async () => {
    const { bridge, passed, received, visible } = setUp();
    const service = { ObjectPathType: 2, Name: 'Microsoft.AppRuntime.AppRuntimeService' };
    bridge.sendMessageToHost(
      request(service, { Id: 4, Name: 'SetAppRuntimeState', ArgumentInfo: { Arguments: ['Visible'] } }),
    );
    await Promise.resolve();
    expect([passed, visible]).toEqual([[], [true]]);
    expect(JSON.parse(received[0] ?? '')).toMatchObject({
      id: 3,
      message: { body: { Results: [{ ActionId: 4, Value: null }] } },
    });
  });
});
