import type { NameMessages } from '../messages/names';

export const names: NameMessages = {
  tables: {
    objectives: 'Objectives',
    keyResults: 'Key results',
    actions: 'Actions',
    checkIns: 'Check-ins',
    notNow: 'Not now',
    glossary: 'Glossary',
    settings: 'Settings',
    rules: 'Rules',
  },
  rows: { objective: 'Objective', keyResult: 'Key result', action: 'Action' },
  statuses: {
    'not-started': 'Not started',
    'on-track': 'On track',
    'at-risk': 'At risk',
    'off-track': 'Off track',
    done: 'Done',
  },
  objectiveStates: { active: 'Active', achieved: 'Achieved', paused: 'Paused', dropped: 'Dropped' },
  actionStates: { 'to-do': 'To do', doing: 'Doing', done: 'Done', dropped: 'Dropped' },
  ambitions: { committed: 'Committed', stretch: 'Stretch' },
  measures: {
    reach: 'Reach',
    'stay-at-or-above': 'Stay at or above',
    'stay-at-or-below': 'Stay at or below',
    'done-or-not': 'Done or not',
  },
  indicators: { leading: 'Leading', lagging: 'Lagging' },
  severities: { error: 'Error', warning: 'Warning', info: 'Hint' },
  smart: {
    specific: 'Specific',
    measurable: 'Measurable',
    achievable: 'Achievable',
    relevant: 'Relevant',
    timeBound: 'Time-bound',
  },
};
