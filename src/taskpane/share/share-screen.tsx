import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Share } from '../../app/share/read-share';
import { SHARE_MESSAGES } from '../../i18n/share';
import type { ShareMessages } from '../../i18n/messages/share';
import type { DecodedWorkbook, PaneCommands } from '../commands';
import { ScreenHeading } from '../parts/screen-heading';
import { useSharedStyles } from '../parts/shared-styles';
import { Splash } from '../parts/splash';
import type { NoteDrafts } from '../session/note-drafts';
import type { Session } from '../session/use-session';
import { useWords } from '../words/messages-context';
import { ByHand } from './by-hand';
import { copyToClipboard, plainAsRich, type RichText } from './copy';
import { NoteSuggestions } from './note-suggestions';
import { PrintView } from './print-view';
import { Reminders } from './reminders';
import { SummaryPage } from './summary-page';
import { useShare } from './use-share';

const useStyles = makeStyles({
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
  },
  wide: { width: '100%' },
});

/** What came of the last copying: said beside the button, because the clipboard itself shows nothing. */
type Copied = { readonly kind: 'copied' } | { readonly kind: 'by-hand'; readonly text: string } | null;

function statusOf({ sheet, protection }: Share, words: ShareMessages): string {
  if (sheet === null) return words.noSheet;
  switch (protection) {
    case 'none':
      return words.unlockedHint({ sheet });
    case 'locked':
      return words.lockedHint({ sheet });
    case 'by-a-person':
      return words.protectedHint({ sheet });
  }
}

export interface ShareScreenProps {
  readonly session: Session;
  readonly commands: PaneCommands;
  readonly workbook: DecodedWorkbook;
  readonly drafts: NoteDrafts;
  readonly onDrafts: (change: (drafts: NoteDrafts) => NoteDrafts) => void;
}

/** The page that leadership reads: to look at, refresh, copy, print and lock; with what to say on it, and whom to remind. */
export function ShareScreen({ session, commands, workbook, drafts, onDrafts }: ShareScreenProps): ReactNode {
  const { language } = useWords();
  const words = SHARE_MESSAGES[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const { state } = session;
  const { share, actions } = useShare(session, commands, workbook);
  const [copied, setCopied] = useState<Copied>(null);
  const [printing, setPrinting] = useState<'no' | 'now' | 'refused'>('no');
  const busy = state.work !== null;

  const copy = (rich: RichText): void => {
    setCopied(null);
    void copyToClipboard(rich).then((outcome) =>
      setCopied(outcome === 'copied' ? { kind: 'copied' } : { kind: 'by-hand', text: rich.text }),
    );
  };

  return (
    <>
      <div>
        <ScreenHeading takeFocus={state.moves > 0}>{words.title}</ScreenHeading>
        <p className={shared.small}>{words.lead}</p>
      </div>
      {share === null ? (
        state.failure === null && <Splash />
      ) : (
        <>
          <Button appearance="primary" className={styles.wide} onClick={() => copy(share)}>
            {words.copy}
          </Button>
          {/* Always there: a screen reader passes over a region that appears together with its text. */}
          <p role="status" className={copied?.kind === 'copied' ? shared.small : shared.visuallyHidden}>
            {copied?.kind === 'copied' ? words.copied : ''}
          </p>
          {copied?.kind === 'by-hand' && <ByHand text={copied.text} words={words} />}
          <div className={shared.buttons}>
            <Button size="small" disabledFocusable={busy} onClick={() => !busy && actions.refresh()}>
              {words.refresh}
            </Button>
            <Button size="small" onClick={() => setPrinting('now')}>
              {words.print}
            </Button>
            {share.sheet !== null && share.protection !== 'by-a-person' && (
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => {
                  if (!busy) void actions.lock(share.protection === 'locked' ? 'unlocked' : 'locked');
                }}
              >
                {share.protection === 'locked' ? words.unlock : words.lock}
              </Button>
            )}
          </div>
          <p className={shared.small}>{statusOf(share, words)}</p>
          {printing === 'refused' && (
            <p role="alert" className={shared.text}>
              {words.printRefused({ sheet: share.sheet ?? words.title })}
            </p>
          )}
          {printing === 'now' && (
            <PrintView share={share} onEnd={(outcome) => setPrinting(outcome === 'refused' ? 'refused' : 'no')} />
          )}
          {!share.hasDates && <p className={shared.text}>{words.noDates}</p>}
          <section className={shared.column} aria-label={words.inSmall}>
            <h2 className={shared.subtitle}>{words.inSmall}</h2>
            <SummaryPage spoken={share.spoken} language={share.language} className={mergeClasses(styles.paper)} />
          </section>
          <NoteSuggestions
            share={share}
            words={words}
            busy={busy}
            drafts={drafts}
            onDrafts={onDrafts}
            onPut={actions.put}
          />
          <Reminders owners={share.stale} words={words} onCopy={(text) => copy(plainAsRich(text))} />
        </>
      )}
    </>
  );
}
