import type { HostErrorFacts } from '../../hosts/host-error';
import type { Messages } from '../../i18n/messages/messages';

/** What the pane shows of a failed command. The detail stays out of it: that is for a log. */
export type Failure = Pick<HostErrorFacts, 'code' | 'retryable' | 'damage' | 'subject'>;

function isHostError(error: unknown): error is HostErrorFacts {
  return error instanceof Error && error.name === 'HostError' && 'code' in error && 'damage' in error;
}

/** Anything that a command may throw, as a failure with words. What we did not foresee may be tried again: commands are repeatable. */
export function failureOf(error: unknown): Failure {
  if (!isHostError(error)) return { code: 'unknown', retryable: true, damage: 'unknown', subject: null };
  const { code, retryable, damage, subject } = error;
  return { code, retryable, damage, subject };
}

export interface FailureWords {
  readonly what: string;
  readonly damage: string;
  readonly next: string;
}

export function failureWords(failure: Failure, messages: Messages): FailureWords {
  const words = messages.errors.codes[failure.code];
  return {
    what: words.what({ subject: failure.subject }),
    damage: messages.errors.damage[failure.damage],
    next: words.next,
  };
}
