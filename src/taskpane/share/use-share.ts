import { useCallback, useEffect, useState } from 'react';
import type { Share } from '../../app/share/read-share';
import type { NoteRequest } from '../../app/share/put-note';
import type { DecodedWorkbook, PaneCommands } from '../commands';
import type { Session } from '../session/use-session';
import { lockReport, noteReport, summaryReport } from '../session/reports';

export interface ShareActions {
  refresh(): void;
  lock(wanted: 'locked' | 'unlocked'): Promise<void>;
  /** Resolves with true when the words stand on the sheet. */
  put(note: Omit<NoteRequest, 'sheet'>): Promise<boolean>;
}

/** What there is to share, read anew whenever the workbook was: somebody may have typed on the summary. */
export function useShare(
  { actions: { perform } }: Session,
  commands: PaneCommands,
  workbook: DecodedWorkbook,
): { readonly share: Share | null; readonly actions: ShareActions } {
  const [share, setShare] = useState<Share | null>(null);
  const load = useCallback(
    () =>
      perform(null, async () => {
        setShare(await commands.readShare());
        return null;
      }),
    [perform, commands],
  );
  useEffect(() => void load(), [load, workbook]);

  const sheet = share?.sheet ?? null;
  return {
    share,
    actions: {
      refresh: () =>
        void perform('refreshing', async () => {
          const report = await commands.refreshSummary();
          // What it says is on screen already; only where it stands may be news.
          if (report.sheet !== sheet) setShare(await commands.readShare());
          return summaryReport(report);
        }),
      async lock(wanted) {
        if (sheet === null) return;
        const done = await perform('saving', async () => {
          await commands.lockSummary({ sheet, wanted });
          setShare((known) => known && { ...known, protection: wanted === 'locked' ? 'locked' : 'none' });
          return lockReport(sheet, wanted);
        });
        if (!done) await load();
      },
      async put(note) {
        if (sheet === null) return false;
        let stands = false;
        const done = await perform('saving', async () => {
          const outcome = await commands.putNote({ ...note, sheet });
          stands = outcome !== 'full';
          setShare(await commands.readShare());
          return noteReport(sheet, outcome);
        });
        return done && stands;
      },
    },
  };
}
