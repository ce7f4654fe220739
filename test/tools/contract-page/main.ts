/**
 * The contract suite inside the Excel that shows this page, in the place of the task pane. For developers: it is compiled by
 * `--contract` alone and ships nowhere. See docs/excel-checklist.md.
 */
import { hostContract } from '../../contract/host-contract';
import { leftOutHere } from './left-out';
import { officeFixtures } from './office-fixture';
import { lineOf, reportOf, summaryOf } from './report';
import { runCases } from './run-cases';

function byId<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`contract.html lacks the element #${id}.`);
  return found;
}

function excelName(): string {
  const { platform, version } = Office.context.diagnostics;
  return `Excel ${version} (${String(platform)}), ${Office.context.displayLanguage}, ${new Date().toISOString()}`;
}

function start(): void {
  const consent = byId('consent', HTMLInputElement);
  const only = byId('only', HTMLInputElement);
  const run = byId('run', HTMLButtonElement);
  const copy = byId('copy', HTMLButtonElement);
  const report = byId('report', HTMLTextAreaElement);
  const results = byId('results', HTMLOListElement);
  const state = byId('state', HTMLParagraphElement);
  const makeFixture = officeFixtures();

  consent.addEventListener('change', () => {
    run.disabled = !consent.checked;
  });
  run.addEventListener('click', () => void runAll());
  copy.addEventListener('click', () => void copyReport());

  async function runAll(): Promise<void> {
    run.disabled = true;
    consent.disabled = true;
    results.replaceChildren();
    const wanted = new RegExp(only.value, 'i');
    const cases = hostContract.filter(({ name }) => wanted.test(name));
    state.textContent = `Running ${cases.length} cases ...`;
    const all = await runCases({
      cases,
      makeFixture,
      leftOut: leftOutHere,
      now: () => performance.now(),
      onResult: (result) => {
        const item = document.createElement('li');
        item.dataset['outcome'] = result.outcome.kind;
        item.textContent = lineOf(result);
        results.append(item);
      },
    });
    report.value = reportOf(excelName(), all);
    report.hidden = false;
    copy.hidden = false;
    consent.disabled = false;
    run.disabled = !consent.checked;
    state.dataset['finished'] = 'true';
    state.textContent = summaryOf(all);
  }

  async function copyReport(): Promise<void> {
    report.select();
    try {
      await navigator.clipboard.writeText(report.value);
      state.textContent = 'Copied.';
    } catch {
      // Excel's web view may forbid it; the text is selected by now.
      state.textContent = 'Press Ctrl+C (or ⌘C) to copy the selected report.';
    }
  }
}

void Office.onReady(({ host }) => {
  if (host === Office.HostType.Excel) start();
  else byId('state', HTMLParagraphElement).textContent = 'Open this page in Excel, in the place of the task pane.';
});
