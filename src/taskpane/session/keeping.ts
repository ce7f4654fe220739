import type { GlossaryReport, NewTerm } from '../../app/glossary/add-term';
import type { NotNowMove, NotNowReport, NotNowRequest, SeenEntry } from '../../app/not-now/types';
import type { PaneCommands } from '../commands';
import { glossaryReport, notNowReport } from './keeping-reports';
import type { SessionActions } from './use-session';

/** What the pane writes into Not now and the Glossary. Each resolves when it is done, failed or not. */
export interface Keeping {
  /** `onAdded` is called once it stands in the sheet, also when only a second attempt succeeds. */
  addRequest(request: NotNowRequest, onAdded: () => void): Promise<boolean>;
  move(move: NotNowMove): Promise<boolean>;
  bringBack(entry: SeenEntry): Promise<boolean>;
  addTerm(term: NewTerm, onAdded: () => void): Promise<boolean>;
}

export function keepingOf(commands: PaneCommands, { write }: Pick<SessionActions, 'write'>): Keeping {
  const notNow = (command: () => Promise<NotNowReport>): Promise<boolean> =>
    write(command, (report) =>
      notNowReport(report, () => {
        const { undo } = report;
        if (undo !== null) void notNow(() => commands.undoNotNow(undo));
      }),
    );
  const glossary = (command: () => Promise<GlossaryReport>): Promise<boolean> =>
    write(command, (report) =>
      glossaryReport(report, () => {
        const { undo } = report;
        if (undo !== null) void glossary(() => commands.undoTerm(undo));
      }),
    );
  return {
    addRequest: (request, onAdded) =>
      notNow(async () => {
        const report = await commands.addToNotNow(request);
        if (report.outcome === 'added') onAdded();
        return report;
      }),
    move: (move) => notNow(() => commands.moveToNotNow(move)),
    bringBack: (entry) => notNow(() => commands.bringBackFromNotNow(entry)),
    addTerm: (term, onAdded) =>
      glossary(async () => {
        const report = await commands.addTerm(term);
        if (report.outcome === 'added' || report.outcome === 'filled-in') onAdded();
        return report;
      }),
  };
}
