import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Share } from '../../app/share/read-share';
import type { ShareMessages } from '../../i18n/messages/share';
import { Field, TextArea } from '../parts/field';
import { useSharedStyles } from '../parts/shared-styles';
import { NO_NOTE_DRAFTS, type NoteDrafts } from '../session/note-drafts';
import type { ShareActions } from './use-share';

export interface NoteSuggestionsProps {
  readonly share: Share;
  readonly words: ShareMessages;
  readonly busy: boolean;
  readonly drafts: NoteDrafts;
  readonly onDrafts: (change: (drafts: NoteDrafts) => NoteDrafts) => void;
  readonly onPut: ShareActions['put'];
}

/** A win and a risk in a sentence each, suggested from the data, to edit and to put on the sheet by a click. */
export function NoteSuggestions({ share, words, busy, drafts, onDrafts, onPut }: NoteSuggestionsProps): ReactNode {
  const shared = useSharedStyles();
  const kinds = [
    { kind: 'wins', label: words.win, suggested: share.drafts.win, none: words.noWin },
    { kind: 'risks', label: words.risk, suggested: share.drafts.risk, none: words.noRisk },
  ] as const;
  return (
    <section className={shared.column} aria-label={words.notes}>
      <div>
        <h2 className={shared.subtitle}>{words.notes}</h2>
        <p className={shared.small}>{words.notesLead}</p>
      </div>
      {kinds.map(({ kind, label, suggested, none }) => {
        const text = drafts[kind] ?? suggested ?? '';
        const isFull = share.sheet !== null && share.free[kind] === 0;
        return (
          <form
            key={kind}
            onSubmit={(event) => {
              event.preventDefault();
              if (busy || isFull || text.trim() === '' || share.sheet === null) return;
              void onPut({ kind, text }).then((stands) => {
                if (stands) onDrafts((typed) => ({ ...typed, [kind]: NO_NOTE_DRAFTS[kind] }));
              });
            }}
          >
            <Field label={label} hint={isFull ? words.full : undefined}>
              {(control) => (
                <TextArea
                  {...control}
                  lang={share.language}
                  rows={3}
                  placeholder={none}
                  value={text}
                  onChange={(event) => onDrafts((typed) => ({ ...typed, [kind]: event.target.value }))}
                />
              )}
            </Field>
            <Button type="submit" size="small" disabled={isFull || share.sheet === null || text.trim() === ''}>
              {words.put}
            </Button>
          </form>
        );
      })}
    </section>
  );
}
