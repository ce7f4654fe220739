import type { ReactNode } from 'react';
import type { KeyResult } from '../../core/model/okrs';
import type { DecodedWorkbook } from '../commands';
import { Definitions, useDefinitions } from '../glossary/definitions';

export interface SelectedTermsProps {
  readonly keyResult: KeyResult;
  readonly workbook: DecodedWorkbook;
}

/** What the terms of the selected key result mean: folded, so that the commands below it stay in sight. */
export function SelectedTerms({ keyResult, workbook }: SelectedTermsProps): ReactNode {
  return <Definitions terms={useDefinitions(workbook)(keyResult)} />;
}
