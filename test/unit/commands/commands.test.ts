import { COMMANDS, createCommandChannel, type Command } from '../../../src/commands/commands';
import { registerRibbon, type RibbonEvent } from '../../../src/commands/ribbon';

type Action = (event: RibbonEvent | null) => Promise<void>;

/** A ribbon as the host keeps it: functions by name. */
function ribbonOf(ports: Partial<Parameters<typeof registerRibbon>[0]> = {}) {
  const actions = new Map<string, Action>();
  const order: string[] = [];
  const reported: unknown[] = [];
  registerRibbon({
    actions: { associate: (name, action) => void actions.set(name, action) },
    showPane: () => {
      order.push('shown');
      return Promise.resolve();
    },
    run: (command) => {
      order.push(`ran ${command}`);
      return Promise.resolve();
    },
    report: (error) => void reported.push(error),
    ...ports,
  });
  const press = async (name: string): Promise<void> => {
    const action = actions.get(name);
    if (!action) throw new Error(`no function ${name}`);
    await action({ completed: () => void order.push('completed') });
  };
  return { actions, order, reported, press };
}

describe('a ribbon button', () => {
  it('shows the pane, runs its command and then tells the host that it is done', async () => {
    const { order, press } = ribbonOf();
    await press('validate');
    expect(order).toEqual(['shown', 'ran validate', 'completed']);
  });

  it('tells the host that it is done when the command fails, and reports the failure', async () => {
    const failure = new Error('no');
    const { order, reported, press } = ribbonOf({ run: () => Promise.reject(failure) });
    await press('calculateScores');
    expect(order).toEqual(['shown', 'completed']);
    expect(reported).toEqual([failure]);
  });

  it('works when a keyboard shortcut calls it without an event', async () => {
    const { actions, order } = ribbonOf();
    await actions.get('leadershipSummary')?.(null);
    expect(order).toEqual(['shown', 'ran leadershipSummary']);
  });

  it('exists for every command', () => {
    expect([...ribbonOf().actions.keys()]).toEqual([...COMMANDS]);
  });
});

describe('the channel from ribbon to pane', () => {
  it('keeps a command that comes before the pane is there', async () => {
    const channel = createCommandChannel();
    const ran: Command[] = [];
    const dispatched = channel.dispatch('validate');
    channel.connect((command) => {
      ran.push(command);
      return Promise.resolve();
    });
    await dispatched;
    expect(ran).toEqual(['validate']);
  });

  it('ends when the command has ended, with its failure', async () => {
    const channel = createCommandChannel();
    channel.connect(() => Promise.reject(new Error('busy')));
    await expect(channel.dispatch('validate')).rejects.toThrow('busy');
  });

  it('speaks to the handler that connected last, and to nobody who has left', async () => {
    const channel = createCommandChannel();
    const ran: string[] = [];
    const handler = (name: string) => () => {
      ran.push(name);
      return Promise.resolve();
    };
    const leaveFirst = channel.connect(handler('first'));
    channel.connect(handler('second'));
    leaveFirst();
    await channel.dispatch('validate');
    expect(ran).toEqual(['second']);
  });
});
