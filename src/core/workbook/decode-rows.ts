import type { Action, CheckIn, DeclinedRequest, GlossaryTerm, KeyResult, Objective, RuleSetting } from '../model/okrs';
import { parseQuarter } from '../model/quarter';
import {
  ACTION_STATE_LABELS,
  AMBITION_LABELS,
  INDICATOR_LABELS,
  MEASURE_LABELS,
  OBJECTIVE_STATE_LABELS,
  SEVERITY_LABELS,
} from './schema/labels';
import type { TableReader } from './table-reader';

type Reader = TableReader | undefined;

export function decodeObjectives(reader: Reader): readonly Objective[] {
  return (reader?.rows ?? []).map((row) => ({
    ref: row.ref,
    id: row.ref.id,
    text: row.text('text'),
    why: row.text('why'),
    owner: row.text('owner'),
    supports: row.text('supports'),
    ambition: row.choice('ambition', AMBITION_LABELS, 'committed'),
    state: row.choice('state', OBJECTIVE_STATE_LABELS, 'active'),
    check: row.text('check'),
  }));
}

export function decodeKeyResults(reader: Reader): readonly KeyResult[] {
  return (reader?.rows ?? []).map((row) => {
    const indicator = row.choice('indicator', INDICATOR_LABELS, 'lagging');
    const quarterText = row.text('quarter');
    return {
      ref: row.ref,
      id: row.ref.id,
      objective: row.id('objective'),
      text: row.text('text'),
      owner: row.text('owner'),
      quarterText,
      quarter: parseQuarter(quarterText),
      measure: row.choice('measure', MEASURE_LABELS, 'reach'),
      unit: row.text('unit'),
      start: row.number('start'),
      target: row.number('target'),
      current: row.number('current'),
      due: row.date('due'),
      weight: row.number('weight'),
      indicator: indicator.kind === 'blank' ? { kind: 'none' } : indicator,
      confidence: row.number('confidence'),
      lastCheckIn: row.date('lastCheckIn'),
      definition: row.text('definition'),
      finalGrade: row.number('finalGrade'),
      gradeNote: row.text('gradeNote'),
      follows: row.id('follows'),
      check: row.text('check'),
    };
  });
}

export function decodeActions(reader: Reader): readonly Action[] {
  return (reader?.rows ?? []).map((row) => ({
    ref: row.ref,
    id: row.ref.id,
    keyResult: row.id('keyResult'),
    text: row.text('text'),
    owner: row.text('owner'),
    due: row.date('due'),
    state: row.choice('state', ACTION_STATE_LABELS, 'to-do'),
    budget: row.number('budget'),
    check: row.text('check'),
  }));
}

export function decodeCheckIns(reader: Reader): readonly CheckIn[] {
  return (reader?.rows ?? []).map((row) => ({
    ref: row.ref,
    when: row.date('when'),
    keyResult: row.id('keyResult'),
    value: row.number('value'),
    confidence: row.number('confidence'),
    note: row.text('note'),
    by: row.text('by'),
    scoreThen: row.number('scoreThen'),
  }));
}

export function decodeDeclinedRequests(reader: Reader): readonly DeclinedRequest[] {
  return (reader?.rows ?? []).map((row) => ({
    ref: row.ref,
    date: row.date('date'),
    request: row.text('request'),
    from: row.text('from'),
    whyNotNow: row.text('whyNotNow'),
    revisit: row.date('revisit'),
  }));
}

export function decodeGlossary(reader: Reader): readonly GlossaryTerm[] {
  return (reader?.rows ?? []).map((row) => ({
    ref: row.ref,
    term: row.text('term'),
    definition: row.text('definition'),
    source: row.text('source'),
  }));
}

export function decodeRuleSettings(reader: Reader): readonly RuleSetting[] {
  return (reader?.rows ?? []).map((row) => {
    const severity = row.choice('severity', SEVERITY_LABELS, 'off');
    return {
      ref: row.ref,
      rule: row.text('rule').trim(),
      severity: severity.kind === 'blank' ? { kind: 'default' } : severity,
    };
  });
}
