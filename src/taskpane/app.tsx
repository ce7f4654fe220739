import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Language } from '../core/model/language';
import type { PaneCommands, RuleBook } from './commands';
import { NO_MEMORY, type PaneMemory } from './memory';
import { Announcer } from './parts/announcer';
import { Frame } from './parts/frame';
import { OnceShown } from './parts/once-shown';
import { FailureNote, FirstStepNote, ReportNote } from './parts/notes';
import { Splash } from './parts/splash';
import { useSharedStyles } from './parts/shared-styles';
import { useLayoutStyles } from './parts/layout-styles';
import { NO_DRAFTS } from './session/check-in-drafts';
import { NO_NOTE_DRAFTS } from './session/note-drafts';
import { NO_CLOSING } from './session/closing';
import { failureOf, failureWords, type Failure } from './session/failure';
import { useSession, type Session } from './session/use-session';
import { schemeOf, themeOf, type PaneTheme } from './theme/themes';
import { useWords, WordsProvider } from './words/messages-context';

const StartScreen = lazy(async () => ({ default: (await import('./start/start-screen')).StartScreen }));
const PlanScreen = lazy(async () => ({ default: (await import('./plan/plan-screen')).PlanScreen }));
const CheckInScreen = lazy(async () => ({ default: (await import('./check-in/check-in-screen')).CheckInScreen }));
const ShareScreen = lazy(async () => ({ default: (await import('./share/share-screen')).ShareScreen }));
const CloseScreen = lazy(async () => ({ default: (await import('./close/close-screen')).CloseScreen }));
const CheckScreen = lazy(async () => ({ default: (await import('./check/check-screen')).CheckScreen }));

export interface AppProps {
  readonly commands: PaneCommands;
  readonly theme: PaneTheme;
  /** The host's display language (BCP 47), for regional formats; null when it does not tell. */
  readonly displayLanguage: string | null;
  /** The language to begin with: the user's last choice, else `languageFor(displayLanguage)`. */
  readonly language: Language;
  /** The user chose another language; whoever remembers it can. */
  readonly onLanguage?: (language: Language) => void;
  /** What is kept for the user on this device; nothing without it. */
  readonly memory?: PaneMemory;
}

/** The task pane. It knows no host: all that it does goes through `commands`. */
export function App({
  commands,
  theme,
  displayLanguage,
  language,
  onLanguage,
  memory = NO_MEMORY,
}: AppProps): ReactNode {
  const styles = useLayoutStyles();
  return (
    <FluentProvider theme={themeOf(theme)} className={styles.root} style={{ colorScheme: schemeOf(theme) }}>
      <WordsProvider
        initialLanguage={language}
        displayLanguage={displayLanguage}
        onLanguage={onLanguage}
        fallback={<Splash />}
      >
        <Pane commands={commands} memory={memory} />
      </WordsProvider>
    </FluentProvider>
  );
}

/** The rules, fetched once the first screen stands: they are larger than all that it needs. Until then, and if they cannot be had, null. */
function useRuleBook(
  commands: PaneCommands,
  wanted: boolean,
): { readonly book: RuleBook | null; readonly failure: Failure | null; readonly retry: () => void } {
  const [book, setBook] = useState<RuleBook | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    commands.loadRuleBook().then(
      (loaded) => {
        if (!current) return;
        setBook(loaded);
        setFailure(null);
      },
      (reason: unknown) => {
        console.error(reason);
        if (current) setFailure({ ...failureOf(reason), damage: 'nothing-changed', retryable: true });
      },
    );
    return () => {
      current = false;
    };
  }, [commands, wanted, attempt]);
  return { book, failure, retry: () => setAttempt((count) => count + 1) };
}

function Pane({ commands, memory }: { readonly commands: PaneCommands; readonly memory: PaneMemory }): ReactNode {
  const styles = useLayoutStyles();
  const { messages, missing, setLanguage } = useWords();
  const session = useSession(commands);
  const { state, actions } = session;
  const ready = state.phase.kind === 'ready';
  const [shown, setShown] = useState(false);
  const rules = useRuleBook(commands, ready && shown);

  const work = state.work === null ? null : messages.frame.progress[state.work];
  const failure = state.failure?.failure ?? rules.failure ?? (missing === null ? null : CHUNK_MISSING);
  const retry =
    state.failure?.retry ?? (rules.failure === null && missing !== null ? () => setLanguage(missing) : rules.retry);
  const urgent = failure === null ? '' : Object.values(failureWords(failure, messages)).join(' ');
  const polite = work ?? state.report?.lines(messages).join(' ') ?? '';

  return (
    <>
      <Frame screen={ready ? state.screen : null} work={work} onGo={actions.go} />
      <Announcer polite={polite} urgent={urgent} />
      <main className={styles.main} aria-busy={work !== null}>
        {failure !== null && (
          <FailureNote
            failure={failure}
            onRetry={retry}
            onDismiss={state.phase.kind === 'closed' ? null : actions.dismiss}
          />
        )}
        {state.report !== null && <ReportNote report={state.report} onDismiss={actions.dismiss} />}
        <Suspense fallback={<Splash />}>
          <CurrentScreen session={session} commands={commands} book={rules.book} memory={memory} />
          {ready && <OnceShown onShown={setShown} />}
        </Suspense>
      </main>
    </>
  );
}

/** A part of the pane itself could not be fetched: nothing in the workbook is concerned. */
const CHUNK_MISSING: Failure = { code: 'connection-lost', damage: 'nothing-changed', retryable: true, subject: null };

/** Not translated: it is a name. */
const PRODUCT = 'Lamppost';

interface CurrentScreenProps {
  readonly session: Session;
  readonly commands: PaneCommands;
  readonly book: RuleBook | null;
  readonly memory: PaneMemory;
}

function CurrentScreen({ session, commands, book, memory }: CurrentScreenProps): ReactNode {
  const { messages } = useWords();
  const { state, actions } = session;
  const { phase } = state;
  const shared = useSharedStyles();
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const [noteDrafts, setNoteDrafts] = useState(NO_NOTE_DRAFTS);
  const [closing, setClosing] = useState(NO_CLOSING);
  switch (phase.kind) {
    case 'opening':
      return <Splash />;
    case 'closed':
      return <h1 className={shared.title}>{PRODUCT}</h1>;
    case 'start':
      return <StartScreen today={commands.today()} busy={state.work !== null} onBuild={actions.build} />;
    case 'ready': {
      const { firstStep } = state;
      const firstThing = firstStep && (
        <FirstStepNote
          text={messages.start.firstSteps[firstStep]}
          button={firstStep === 'blank' ? messages.plan.add.objective : messages.check.validate}
          onDo={() => {
            actions.dismissFirstStep();
            if (firstStep === 'blank') return;
            actions.go('check');
            void actions.validate();
          }}
          onDismiss={actions.dismissFirstStep}
        />
      );
      switch (state.screen) {
        case 'plan':
          return (
            <PlanScreen
              session={session}
              commands={commands}
              workbook={phase.workbook}
              scores={phase.scores}
              book={book}
              firstThing={firstThing}
            />
          );
        case 'checkIn':
          return (
            <CheckInScreen
              session={session}
              workbook={phase.workbook}
              today={commands.today()}
              memory={memory}
              drafts={drafts}
              onDrafts={setDrafts}
            />
          );
        case 'close':
          return (
            <CloseScreen
              session={session}
              workbook={phase.workbook}
              today={commands.today()}
              closing={closing}
              onClosing={setClosing}
            />
          );
        case 'check':
          return <CheckScreen session={session} workbook={phase.workbook} book={book} />;
        case 'share':
          return (
            <ShareScreen
              session={session}
              commands={commands}
              workbook={phase.workbook}
              drafts={noteDrafts}
              onDrafts={setNoteDrafts}
            />
          );
        default:
          return state.screen satisfies never;
      }
    }
    default:
      return phase satisfies never;
  }
}
