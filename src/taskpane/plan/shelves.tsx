import type { ReactNode } from 'react';
import type { Day } from '../../core/model/cells';
import type { DecodedWorkbook } from '../commands';
import { GlossarySection } from '../glossary/glossary-section';
import { NotNowSection } from '../not-now/not-now-section';
import type { Keeping } from '../session/keeping';
import type { Session } from '../session/use-session';

export interface ShelvesProps {
  readonly workbook: DecodedWorkbook;
  readonly today: Day;
  readonly session: Session;
  readonly keeping: Keeping;
}

/** What the team keeps beside its plan: what it said no to, and what its words mean. Fetched after the plan stands. */
export function Shelves(props: ShelvesProps): ReactNode {
  return (
    <div>
      <NotNowSection {...props} />
      <GlossarySection {...props} />
    </div>
  );
}
