import type { Language } from '../../core/model/language';
import type { Messages } from '../../i18n/messages/messages';
import type { CliPorts } from '../ports';
import type { CliWords } from '../words/words';

/** What a command runs with: the world, and the language of the person who called. */
export interface Context {
  readonly ports: CliPorts;
  /** The language asked for by `--lang`, else that of the environment. */
  readonly language: Language;
  readonly words: CliWords;
  readonly messages: Messages;
}
