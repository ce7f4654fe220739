import { useEffect, useRef, type ReactNode } from 'react';
import type { ShareMessages } from '../../i18n/messages/share';
import { Field, TextArea } from '../parts/field';
import { useSharedStyles } from '../parts/shared-styles';
import { copyKeys } from './copy';

/** The last resort where the clipboard is refused: the text itself, selected, and what to press. */
export function ByHand({ text, words }: { readonly text: string; readonly words: ShareMessages }): ReactNode {
  const shared = useSharedStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <div className={shared.column}>
      <p role="alert" className={shared.text}>
        {words.copyByHand({ keys: copyKeys() })}
      </p>
      <Field label={words.textToCopy}>
        {(control) => (
          <TextArea
            {...control}
            ref={area}
            readOnly
            rows={8}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
    </div>
  );
}
