import { keyResultWithoutOwner } from './key-result-cells/key-result-without-owner';
import type { AnyRule } from './rule';
import { duplicateColumn } from './sheet/duplicate-column';
import { duplicateId } from './sheet/duplicate-id';
import { formulaOverwritten } from './sheet/formula-overwritten';
import { internalFailure } from './sheet/internal-failure';
import { missingColumn } from './sheet/missing-column';
import { missingId } from './sheet/missing-id';
import { missingTable } from './sheet/missing-table';
import { unknownChoice } from './sheet/unknown-choice';
import { unknownRule } from './sheet/unknown-rule';
import { actionWithoutKeyResult } from './workbook/action-without-key-result';
import { duplicateText } from './workbook/duplicate-text';
import { keyResultCount } from './workbook/key-result-count';
import { keyResultWithoutAction } from './workbook/key-result-without-action';
import { keyResultWithoutObjective } from './workbook/key-result-without-objective';
import { mixedIndicators } from './workbook/mixed-indicators';
import { objectiveCount } from './workbook/objective-count';
import { objectiveWithoutKeyResult } from './workbook/objective-without-key-result';
import { oneOwnerHoldsAll } from './workbook/one-owner-holds-all';

/** Every rule, in the order in which the documentation and the Settings sheet list them. To add a rule, add its file and its line here. */
export const RULES: readonly AnyRule[] = [
  objectiveCount,
  keyResultCount,
  objectiveWithoutKeyResult,
  keyResultWithoutObjective,
  keyResultWithoutAction,
  actionWithoutKeyResult,
  duplicateId,
  missingId,
  duplicateText,
  mixedIndicators,
  oneOwnerHoldsAll,
  missingTable,
  missingColumn,
  duplicateColumn,
  unknownRule,
  unknownChoice,
  formulaOverwritten,
  internalFailure,

  keyResultWithoutOwner,
];
