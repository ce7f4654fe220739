import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { DecodedWorkbook } from '../commands';
import { Field, SelectInput } from '../parts/field';
import { Question } from '../parts/question';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';
import type { RowNode } from './plan-tree';
import { rowName } from './row-line';
import { objectiveOptions, keyResultOptions } from './parent-options';
import { useElement } from '../parts/use-element';

export interface DropPanelProps {
  readonly node: RowNode;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
}

/** Says what dropping does before it is done. */
export function DropPanel({ node, onDrop, onCancel }: DropPanelProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const [confirm, attachConfirm] = useElement<HTMLButtonElement>();
  useEffect(() => confirm.current?.focus(), [confirm]);
  const question = messages.plan.confirmDrop[node.kind]({ what: rowName(node, messages) });
  return (
    <Question label={question} onCancel={onCancel}>
      <p className={shared.text}>{question}</p>
      <p className={shared.small}>{messages.plan.nothingDeleted}</p>
      <div className={shared.buttons}>
        <Button ref={attachConfirm} appearance="primary" size="small" onClick={onDrop}>
          {messages.plan.drop}
        </Button>
        <Button size="small" onClick={onCancel}>
          {messages.frame.cancel}
        </Button>
      </div>
    </Question>
  );
}

export interface MovePanelProps {
  readonly node: Exclude<RowNode, { kind: 'objective' }>;
  readonly workbook: DecodedWorkbook;
  readonly onMove: (parentId: string) => void;
  readonly onCancel: () => void;
}

/** Chooses another parent. */
export function MovePanel({ node, workbook, onMove, onCancel }: MovePanelProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  const now = node.kind === 'keyResult' ? node.row.objective : node.row.keyResult;
  const all = node.kind === 'keyResult' ? objectiveOptions(workbook.okrs) : keyResultOptions(workbook.okrs);
  const options = all.filter(({ id }) => id !== now);
  const [parent, setParent] = useState(options[0]?.id ?? '');
  const title = messages.plan.moveTo({ what: rowName(node, messages) });
  return (
    <Question label={title} onCancel={onCancel}>
      <p className={shared.subtitle}>{title}</p>
      <Field label={messages.plan.newParent[node.kind]}>
        {(control) => (
          <SelectInput {...control} ref={select} value={parent} onChange={(event) => setParent(event.target.value)}>
            {options.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <div className={shared.buttons}>
        <Button appearance="primary" size="small" disabled={parent === ''} onClick={() => onMove(parent)}>
          {messages.plan.confirmMove}
        </Button>
        <Button size="small" onClick={onCancel}>
          {messages.frame.cancel}
        </Button>
      </div>
    </Question>
  );
}
