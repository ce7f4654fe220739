import type { Parts } from '../package/parts';
import { addRelation, declareEnding, declareType, relationsOf } from '../package/relations';
import { childOf, element, type XmlElement } from '../package/xml';
import { relationAttribute } from '../workbook/document';
import { textElement } from '../workbook/cell-text';
import { cellName } from '../workbook/references';
import type { Sheet } from '../workbook/sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const AUTHOR = 'Lamppost';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Puts notes on cells, beside those that are there. A note is stored twice: its text in the comments part, and the box that shows
 * it in a drawing of the old VML kind, without which Excel shows nothing.
 */
export function addNotes(parts: Parts, sheet: Sheet, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  addComments(parts, sheet, notes);
  addBoxes(parts, sheet, notes);
}

function addComments(parts: Parts, sheet: Sheet, notes: readonly Note[]): void {
  let path = relationsOf(parts, sheet.path, 'comments')[0]?.path;
  if (path === undefined) {
    path = parts.freePath('xl/comments#.xml');
    parts.putXml(path, element('comments', { xmlns: MAIN }, [element('authors'), element('commentList')]));
    declareType(parts, path, COMMENTS_TYPE);
    addRelation(parts, sheet.path, 'comments', path);
  }
  const root = parts.xml(path);
  const authors = childOf(root, 'authors') ?? element('authors');
  const list = childOf(root, 'commentList') ?? element('commentList');
  const authorId = authors.children.push(element('author', {}, [AUTHOR])) - 1;
  for (const { row, column, text } of notes) {
    // As a run of rich text, which is how Excel writes it: there are readers that know no other way.
    const font = element('rPr', {}, [element('sz', { val: 9 }), element('rFont', { val: 'Tahoma' })]);
    const content = element('text', {}, [element('r', {}, [font, textElement(text)])]);
    list.children.push(element('comment', { ref: cellName(row, column), authorId }, [content]));
  }
  parts.putXml(path, root);
}

const VML_HEAD =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The drawing is text to us: VML is not always well-formed XML, and what is there must stay. */
function addBoxes(parts: Parts, sheet: Sheet, notes: readonly Note[]): void {
  let path = relationsOf(parts, sheet.path, 'vmlDrawing').find(({ id }) => id === drawingId(sheet))?.path;
  if (path === undefined) {
    path = parts.freePath('xl/drawings/vmlDrawing#.vml');
    parts.putText(path, `${VML_HEAD}</xml>`);
    declareEnding(parts, 'vml', VML_TYPE);
    const id = addRelation(parts, sheet.path, 'vmlDrawing', path);
    sheet.insert(element('legacyDrawing', { [relationAttribute(sheet.frame)]: id }));
  }
  const text = parts.text(path);
  const taken = [...text.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const first = Math.max(1024, ...taken) + 1;
  const end = text.lastIndexOf('</xml>');
  const boxes = notes.map((note, index) => box(note, first + index)).join('');
  parts.putText(path, text.slice(0, end) + boxes + text.slice(end));
}

function drawingId(sheet: Sheet): string | undefined {
  const drawing: XmlElement | undefined = sheet.find('legacyDrawing');
  return [...(drawing?.attributes ?? [])].find(([key]) => key.endsWith(':id'))?.[1];
}

/** A box of about 240 by 90 points, right of the cell, hidden until somebody points at it. */
function box({ row, column }: Note, id: number): string {
  const anchor = [column + 1, 15, row, 2, column + 4, 31, row + 5, 9].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:240pt;height:90pt;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}
