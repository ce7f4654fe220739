import type { CheckMessages } from './check';
import type { ErrorMessages } from './errors';
import type { NameMessages } from './names';
import type { EditorMessages, PlanMessages } from './plan';
import type { FrameMessages, ReportMessages } from './screens';
import type { StartMessages } from './start';

/** Every word of the interface in one language. A missing one does not compile. Free of React: the command line uses it too. */
export interface Messages {
  readonly frame: FrameMessages;
  readonly reports: ReportMessages;
  readonly names: NameMessages;
  readonly errors: ErrorMessages;
  readonly start: StartMessages;
  readonly plan: PlanMessages;
  readonly editor: EditorMessages;
  readonly check: CheckMessages;
}
