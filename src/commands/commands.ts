/** Ribbon buttons that run a function, by the names that manifest.xml gives. *Open* is the host's own action and needs none. */
export const COMMANDS = ['validate', 'calculateScores', 'leadershipSummary'] as const;
export type Command = (typeof COMMANDS)[number];

export type Disconnect = () => void;

/**
 * Carries ribbon clicks to the pane, which shares one runtime with them. A click that arrives before the pane has drawn its
 * first screen waits, so that pressing "Validate" with the pane closed opens it and validates.
 */
export interface CommandChannel {
  /** Runs the command when somebody is connected; settles when it has ended. */
  dispatch(command: Command): Promise<void>;
  /** One handler at a time: a later one takes over. */
  connect(handler: (command: Command) => Promise<void>): Disconnect;
}

export function createCommandChannel(): CommandChannel {
  let handler: ((command: Command) => Promise<void>) | null = null;
  let announce: (() => void)[] = [];

  return {
    async dispatch(command) {
      // A loop, because the handler that woke us may have gone again before we run.
      while (handler === null) await new Promise<void>((resolve) => announce.push(resolve));
      await handler(command);
    },
    connect(next) {
      handler = next;
      const waiting = announce;
      announce = [];
      for (const wake of waiting) wake();
      return () => {
        if (handler === next) handler = null;
      };
    },
  };
}
