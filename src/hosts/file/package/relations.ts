import type { Parts } from './parts';
import { childrenOf, element, type XmlElement } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = '[Content_Types].xml';

export type RelationKind =
  'officeDocument' | 'worksheet' | 'styles' | 'sharedStrings' | 'calcChain' | 'table' | 'comments' | 'vmlDrawing';

export interface Relation {
  readonly id: string;
  /** Path of the part inside the file. */
  readonly path: string;
}

function relationsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The way from a part to another. Absolute paths are as lawful, but there are readers that do not know them. */
function wayTo(source: string, path: string): string {
  const [from, to] = [source.split('/').slice(0, -1), path.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

const readRelations = (parts: Parts, source: string): XmlElement =>
  parts.has(relationsPath(source)) ? parts.xml(relationsPath(source)) : element('Relationships', { xmlns: PACKAGE });

/** The part's relations of one kind. The kind is the last word of the type, which the strict variant of the format shares. */
export function relationsOf(parts: Parts, source: string, kind: RelationKind): Relation[] {
  return childrenOf(readRelations(parts, source), 'Relationship')
    .filter(
      (item) =>
        (item.attributes.get('Type') ?? '').endsWith(`/${kind}`) && item.attributes.get('TargetMode') !== 'External',
    )
    .map((item) => ({
      id: item.attributes.get('Id') ?? '',
      path: resolve(source, item.attributes.get('Target') ?? ''),
    }));
}

/** Relates a part to another and returns the id by which the part refers to it. */
export function addRelation(parts: Parts, source: string, kind: RelationKind, path: string): string {
  const relations = readRelations(parts, source);
  const taken = new Set(childrenOf(relations, 'Relationship').map((item) => item.attributes.get('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  relations.children.push(element('Relationship', { Id: id, Type: `${OFFICE}/${kind}`, Target: wayTo(source, path) }));
  parts.putXml(relationsPath(source), relations);
  return id;
}

export function removeRelation(parts: Parts, source: string, id: string): void {
  const relations = readRelations(parts, source);
  relations.children = relations.children.filter(
    (item) => typeof item === 'string' || item.attributes.get('Id') !== id,
  );
  parts.putXml(relationsPath(source), relations);
}

/** Declares a new part's content type. */
export function declareType(parts: Parts, path: string, contentType: string): void {
  const types = parts.xml(TYPES);
  types.children.push(element('Override', { PartName: `/${path}`, ContentType: contentType }));
  parts.putXml(TYPES, types);
}

/** Declares the content type of every part with this ending, unless that is done. */
export function declareEnding(parts: Parts, ending: string, contentType: string): void {
  const types = parts.xml(TYPES);
  const known = childrenOf(types, 'Default').some((item) => item.attributes.get('Extension')?.toLowerCase() === ending);
  if (known) return;
  types.children.unshift(element('Default', { Extension: ending, ContentType: contentType }));
  parts.putXml(TYPES, types);
}

/** Takes a part out of the file, together with its content type. Relations to it are the caller's. */
export function removePart(parts: Parts, path: string): void {
  const types = parts.xml(TYPES);
  types.children = types.children.filter(
    (item) => typeof item === 'string' || item.attributes.get('PartName') !== `/${path}`,
  );
  parts.putXml(TYPES, types);
  parts.remove(path);
}
