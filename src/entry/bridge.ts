/**
 * Runs in the workbench's copy of the task pane, once before and once after Office.js, in the place of the code that Excel
 * itself injects into a task pane. Production pages do not contain it.
 */
import type { OfficeShell } from '../workbench/pane/office-shell';

declare global {
  interface Window {
    /** Put there by the workbench page before it opens the pane. */
    lamppostShell?: OfficeShell;
  }
}

const shell = window.parent.lamppostShell;
if (!shell) throw new Error('This page is a part of the workbench: open index.html.');
if ('Office' in window) shell.afterOfficeJs(window);
else shell.beforeOfficeJs(window);
