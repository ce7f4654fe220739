import type { Language } from '../model/language';
import type { Status } from '../model/okrs';
import { BAR_FILL, TONE_PAINT } from '../workbook/tones';
import type { Tone } from '../workbook/patch';
import type { SummaryModel } from './model';
import { speakSummary } from './spoken';
import type { SpokenObjective, SpokenSummary } from './spoken';

/*
 * Mail programs keep tables, inline styles and little else: no classes, no flex, no images. A bar is a table of two cells. Every
 * text that comes from a cell passes `escape`.
 */

const TONES: Readonly<Record<Status, Tone>> = {
  'not-started': 'muted',
  'on-track': 'good',
  'at-risk': 'caution',
  'off-track': 'bad',
  done: 'good',
};

const FONT = "font-family:'Segoe UI',Calibri,Arial,sans-serif";
const BRAND = '#1f4e79';
const INK = '#1f1f1f';
const QUIET = '#595959';
const LINE = '#d5dee8';
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/** The summary as a fragment to paste or to send. */
export function summaryHtml(model: SummaryModel, language: Language): string {
  const spoken = speakSummary(model, language);
  const parts = [
    `<h1 style="margin:0;font-size:24px;line-height:1.25;color:${BRAND}">${escape(spoken.title)}</h1>`,
    `<p style="margin:2px 0 12px;font-size:14px;color:${QUIET}">${escape(spoken.subtitle)}</p>`,
    figures(spoken),
    heading(spoken.objectivesTitle),
    spoken.objectives.length === 0 ? paragraph(spoken.noObjective) : objectives(spoken.objectives),
    ...(spoken.trend.length === 0 ? [] : [heading(spoken.trendTitle), trend(spoken)]),
    ...spoken.lists.flatMap(({ title, items }) => [heading(title), list(items)]),
  ];
  return `<div lang="${language}" style="max-width:760px;${FONT};font-size:14px;line-height:1.4;color:${INK}">${parts.join('\n')}</div>\n`;
}

/** The same as a page of its own. */
export function summaryPage(model: SummaryModel, language: Language): string {
  const { title } = speakSummary(model, language);
  return (
    `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escape(title)}</title></head>\n` +
    `<body style="margin:24px;background:#ffffff">\n${summaryHtml(model, language)}</body>\n</html>\n`
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const heading = (text: string): string =>
  `<h2 style="margin:18px 0 6px;font-size:16px;color:${BRAND}">${escape(text)}</h2>`;

const paragraph = (text: string): string => `<p style="margin:0 0 6px">${escape(text)}</p>`;

const list = (items: readonly string[]): string =>
  `<ul style="margin:0;padding-left:20px">${items.map((item) => `<li style="margin:2px 0">${escape(item)}</li>`).join('')}</ul>`;

function figures({ figures: all }: SpokenSummary): string {
  const cells = all.map(
    ({ label, value, note }) =>
      `<td width="25%" valign="top" style="padding:8px 10px;background:#f1f5fa;border-right:4px solid #ffffff">` +
      `<div style="font-size:12px;color:#44546a">${escape(label)}</div>` +
      `<div style="font-size:24px;font-weight:bold;color:${BRAND}">${escape(value)}</div>` +
      `<div style="font-size:11px;color:${QUIET}">${escape(note)}</div></td>`,
  );
  return `<table ${TABLE} width="100%" style="border-collapse:collapse"><tr>${cells.join('')}</tr></table>`;
}

function objectives(all: readonly SpokenObjective[]): string {
  return `<table ${TABLE} width="100%" style="border-collapse:collapse">${all.map(objectiveRow).join('')}</table>`;
}

function objectiveRow({ sentence, score, value, status, tone, owner, weakest }: SpokenObjective): string {
  const paint = tone === null ? null : TONE_PAINT[TONES[tone]];
  const chip =
    paint === null
      ? ''
      : `<span style="padding:1px 8px;background:${paint.fill};color:${paint.text};font-weight:bold;font-size:12px">${escape(status)}</span> `;
  const edge = `padding:8px 10px 8px 0;border-bottom:1px solid ${LINE}`;
  return (
    `<tr><td valign="top" style="${edge}"><strong>${escape(sentence.first)}</strong> ` +
    `<span style="color:#404040">${escape(sentence.second)}</span></td>` +
    `<td width="230" valign="top" style="${edge}">${bar(score ?? 0, value)}` +
    `<div style="margin-top:4px">${chip}${escape(owner)}</div>` +
    `<div style="font-size:12px;color:${QUIET}">${escape(weakest)}</div></td></tr>`
  );
}

const BAR_WIDTH = 150;

/** A number and its bar. A cell of no width would be drawn all the same: it is left out. */
function bar(score: number, value: string): string {
  const filled = Math.round(score * BAR_WIDTH);
  const cell = (width: number, fill: string): string =>
    width === 0
      ? ''
      : `<td width="${width}" height="10" style="background:${fill};font-size:1px;line-height:10px">&nbsp;</td>`;
  return (
    `<table ${TABLE}><tr><td style="padding-right:8px;font-weight:bold">${escape(value)}</td>` +
    `${cell(filled, BAR_FILL)}${cell(BAR_WIDTH - filled, '#eef1f5')}</tr></table>`
  );
}

function trend({ trend: weeks }: SpokenSummary): string {
  const rows = weeks.map(
    ({ week, value, score }) =>
      `<tr><td style="padding:1px 12px 1px 0;font-size:12px;color:${QUIET}">${escape(week)}</td>` +
      `<td style="padding:1px 0">${bar(score, value)}</td></tr>`,
  );
  return `<table ${TABLE}>${rows.join('')}</table>`;
}
