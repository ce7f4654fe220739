import { COMMANDS, type Command } from './commands';

/** What a host hands to a ribbon function. Keyboard shortcuts call the same function with nothing. */
export interface RibbonEvent {
  completed(): void;
}

export interface RibbonActions {
  associate(name: string, action: (event: RibbonEvent | null) => Promise<void>): void;
}

export interface RibbonPorts {
  readonly actions: RibbonActions;
  /** Brings the pane into view: results are shown there. */
  readonly showPane: () => Promise<void>;
  readonly run: (command: Command) => Promise<void>;
  /** A failure that the pane could not show, because it could not be reached. */
  readonly report: (error: unknown) => void;
}

/** Ties the ribbon's buttons to the pane. `completed()` is called whatever happens: without it the host greys the button out. */
export function registerRibbon({ actions, showPane, run, report }: RibbonPorts): void {
  for (const command of COMMANDS) {
    actions.associate(command, async (event) => {
      try {
        await showPane();
        await run(command);
      } catch (error) {
        report(error);
      } finally {
        event?.completed();
      }
    });
  }
}
