import { actionAfterKeyResult } from './action/action-after-key-result';
import { actionEmpty } from './action/action-empty';
import { actionOverdue } from './action/action-overdue';
import { actionWithoutOwner } from './action/action-without-owner';
import { keyResultDueOutsideQuarter } from './key-result-follow-up/key-result-due-outside-quarter';
import { keyResultStale } from './key-result-follow-up/key-result-stale';
import { keyResultUndefinedTerm } from './key-result-follow-up/key-result-undefined-term';
import { keyResultWithoutDue } from './key-result-follow-up/key-result-without-due';
import { keyResultWithoutOwner } from './key-result-follow-up/key-result-without-owner';
import { keyResultQuarterUnknown } from './key-result-follow-up/key-result-quarter-unknown';
import { keyResultDirection } from './key-result-numbers/key-result-direction';
import { keyResultNoDistance } from './key-result-numbers/key-result-no-distance';
import { keyResultTargetMissing } from './key-result-numbers/key-result-target-missing';
import { keyResultTextDisagrees } from './key-result-numbers/key-result-text-disagrees';
import { keyResultTooEasy } from './key-result-numbers/key-result-too-easy';
import { keyResultUnrealistic } from './key-result-numbers/key-result-unrealistic';
import { keyResultValueNotNumber } from './key-result-numbers/key-result-value-not-number';
import { keyResultEmpty } from './key-result-text/key-result-empty';
import { keyResultIsActivity } from './key-result-text/key-result-is-activity';
import { keyResultPercentage } from './key-result-text/key-result-percentage';
import { keyResultTwoInOne } from './key-result-text/key-result-two-in-one';
import { keyResultVague } from './key-result-text/key-result-vague';
import { keyResultWithoutNumber } from './key-result-text/key-result-without-number';
import { keyResultWithoutVerb } from './key-result-text/key-result-without-verb';
import { objectiveEmpty } from './objective/objective-empty';
import { objectiveMaintains } from './objective/objective-maintains';
import { objectiveNotAligned } from './objective/objective-not-aligned';
import { objectiveNounStart } from './objective/objective-noun-start';
import { objectiveSupportsDropped } from './objective/objective-supports-dropped';
import { objectiveSupportsItself } from './objective/objective-supports-itself';
import { objectiveTooLong } from './objective/objective-too-long';
import { objectiveTwoInOne } from './objective/objective-two-in-one';
import { objectiveWithTarget } from './objective/objective-with-target';
import { objectiveWithoutOwner } from './objective/objective-without-owner';
import { objectiveWithoutVerb } from './objective/objective-without-verb';
import { objectiveWithoutWhy } from './objective/objective-without-why';
import type { AnyRule } from './rule';
import { checkInNotCounted } from './sheet/check-in-not-counted';
import { dateNotRead } from './sheet/date-not-read';
import { duplicateColumn } from './sheet/duplicate-column';
import { duplicateId } from './sheet/duplicate-id';
import { formulaOverwritten } from './sheet/formula-overwritten';
import { internalFailure } from './sheet/internal-failure';
import { missingColumn } from './sheet/missing-column';
import { missingId } from './sheet/missing-id';
import { missingTable } from './sheet/missing-table';
import { quarterNotSet } from './sheet/quarter-not-set';
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

export const RULE_GROUP_NAMES = ['workbook', 'objective', 'keyResult', 'action', 'sheet'] as const;
export type RuleGroup = (typeof RULE_GROUP_NAMES)[number];

/**
 * Every rule by what it is about, in the order in which the documentation and the Settings sheet list them. To add a rule, write
 * its file and add its line here.
 */
export const RULE_GROUPS: Readonly<Record<RuleGroup, readonly AnyRule[]>> = {
  workbook: [
    objectiveCount,
    keyResultCount,
    objectiveWithoutKeyResult,
    keyResultWithoutObjective,
    keyResultWithoutAction,
    actionWithoutKeyResult,
    duplicateText,
    mixedIndicators,
    oneOwnerHoldsAll,
  ],
  objective: [
    objectiveEmpty,
    objectiveWithTarget,
    objectiveWithoutVerb,
    objectiveNounStart,
    objectiveTooLong,
    objectiveTwoInOne,
    objectiveMaintains,
    objectiveWithoutOwner,
    objectiveNotAligned,
    objectiveSupportsItself,
    objectiveSupportsDropped,
    objectiveWithoutWhy,
  ],
  keyResult: [
    keyResultEmpty,
    keyResultWithoutNumber,
    keyResultPercentage,
    keyResultWithoutVerb,
    keyResultVague,
    keyResultIsActivity,
    keyResultTwoInOne,
    keyResultTargetMissing,
    keyResultTextDisagrees,
    keyResultNoDistance,
    keyResultDirection,
    keyResultValueNotNumber,
    keyResultUnrealistic,
    keyResultTooEasy,
    keyResultWithoutOwner,
    keyResultWithoutDue,
    keyResultDueOutsideQuarter,
    keyResultQuarterUnknown,
    keyResultStale,
    keyResultUndefinedTerm,
  ],
  action: [actionEmpty, actionWithoutOwner, actionOverdue, actionAfterKeyResult],
  sheet: [
    duplicateId,
    missingId,
    missingTable,
    missingColumn,
    duplicateColumn,
    formulaOverwritten,
    unknownChoice,
    unknownRule,
    quarterNotSet,
    dateNotRead,
    checkInNotCounted,
    internalFailure,
  ],
};

export const RULES: readonly AnyRule[] = RULE_GROUP_NAMES.flatMap((group) => RULE_GROUPS[group]);
