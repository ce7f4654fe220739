import type { ErrorMessages } from '../messages/errors';

const named = (kind: string, subject: string | null, otherwise: string): string =>
  subject === null ? otherwise : `The ${kind} “${subject}”`;

export const errors: ErrorMessages = {
  codes: {
    'cell-edit-mode': {
      what: () => 'A cell is being edited, so Excel lets nobody else write.',
      next: 'Press Enter or Esc in the sheet, then try again.',
    },
    'sheet-protected': {
      what: ({ subject }) => `${named('sheet', subject, 'A sheet')} is protected.`,
      next: 'Choose Review > Unprotect Sheet, then try again.',
    },
    'workbook-protected': {
      what: () => 'The structure of this workbook is protected, so no sheet can be added.',
      next: 'Choose Review > Protect Workbook to lift the protection, then try again.',
    },
    'sheet-missing': {
      what: ({ subject }) => `${named('sheet', subject, 'A sheet')} is no longer in the workbook.`,
      next: 'Undo the deletion, or restore an earlier version of the file.',
    },
    'table-missing': {
      what: ({ subject }) => `${named('table', subject, 'A table')} is no longer in the workbook, or has another name.`,
      next: 'Validate to see what can be restored, or undo the last changes.',
    },
    'column-missing': {
      what: ({ subject }) => `${named('column', subject, 'A column')} is no longer in its table.`,
      next: 'Validate: one of the suggestions puts the column back.',
    },
    'row-missing': {
      what: () => 'That row is gone: someone deleted or rewrote it in the meantime.',
      next: 'Look at the sheet as it is now, then try again.',
    },
    'name-taken': {
      what: ({ subject }) => `${named('name', subject, 'The name')} is already used by a sheet or table of yours.`,
      next: 'Rename yours, then try again.',
    },
    'too-large': {
      what: () => 'That was more than Excel accepts at once.',
      next: 'Split the workbook, or remove rows that are no longer needed.',
    },
    busy: {
      what: () => 'Excel is busy.',
      next: 'Wait until it has finished calculating or saving, then try again.',
    },
    unsupported: {
      what: () => 'This version of Excel cannot do that.',
      next: 'Update Excel, or open the workbook in Excel for the web.',
    },
    'access-denied': {
      what: () => 'This workbook is read-only for you.',
      next: 'Choose Edit Workbook, or save a copy and work in that.',
    },
    'connection-lost': {
      what: () => 'The connection to the workbook was lost.',
      next: 'Check that you are online, then try again.',
    },
    'file-missing': {
      what: ({ subject }) => `${named('file', subject, 'The file')} does not exist.`,
      next: 'Check the path and the spelling.',
    },
    'file-unreadable': {
      what: ({ subject }) => `${named('file', subject, 'The file')} is not a readable .xlsx workbook.`,
      next: 'Open it in Excel, save it as .xlsx, then try again.',
    },
    'file-encrypted': {
      what: ({ subject }) => `${named('file', subject, 'The file')} is protected by a password.`,
      next: 'Remove the password in Excel under File > Info, then try again.',
    },
    'file-too-large': {
      what: ({ subject }) => `${named('file', subject, 'The file')} is too large to be read safely.`,
      next: 'Remove pictures and sheets that do not belong to the OKRs, then try again.',
    },
    'file-not-writable': {
      what: ({ subject }) => `${named('file', subject, 'The file')} cannot be written.`,
      next: 'Close it in other programs and check that you may write there.',
    },
    unknown: {
      what: () => 'Something went wrong that Lamppost did not expect.',
      next: 'Try again. If it happens twice, close the pane and open it again.',
    },
  },
  damage: {
    'nothing-changed': 'Nothing was changed.',
    'partly-changed': 'Some of it was written. Running it again finishes the rest.',
    unknown: 'It is not certain what was written. Running it again does no harm.',
  },
};
