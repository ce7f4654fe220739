import { unreadable } from '../errors';
import { LIMITS } from './limits';

/** An element as written: names keep their prefix. Comments and processing instructions are not kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Callbacks of a pass over a text, for parts too large to hold as a tree. */
export interface XmlVisitor {
  open(name: string, attributes: Map<string, string>): void;
  text(text: string): void;
  close(): void;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/g, (whole, body: string) => {
    if (!body.startsWith('#')) return ENTITIES[body] ?? whole;
    const code = body[1] === 'x' ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const [DOUBLE, SINGLE, GREATER] = [0x22, 0x27, 0x3e];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export function encodeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? '') : text;
}

export function encodeAttribute(text: string): string {
  return /[&<>"\n\r\t]/.test(text) ? text.replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character] ?? '') : text;
}

/** By hand and not by a pattern: a sheet has an attribute or two for every cell, and this is where reading it spends its time. */
function parseAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  for (;;) {
    const equals = text.indexOf('=', at);
    if (equals < 0) return attributes;
    const single = text.indexOf("'", equals);
    const double = text.indexOf('"', equals);
    const open = single < 0 || (double >= 0 && double < single) ? double : single;
    const close = open < 0 ? -1 : text.indexOf(text.charAt(open), open + 1);
    if (close < 0) throw unreadable('an attribute has no value');
    attributes.set(text.slice(at, equals).trim(), decodeXml(text.slice(open + 1, close)));
    at = close + 1;
  }
}

/** Where a tag ends, minding `>` inside quoted attribute values. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  throw unreadable('a tag is not closed');
}

function skipTo(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  if (at < 0) throw unreadable(`${end} is missing`);
  return at;
}

/**
 * Passes over a text once, in linear time. Entities that a document declares itself are refused together with their declaration.
 * @throws HostError `file-unreadable` for what is not well-formed
 */
export function scanXml(text: string, visitor: XmlVisitor): void {
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const stretch = tag < 0 ? text.slice(at) : text.slice(at, tag);
    if (stretch && open.length > 0) visitor.text(decodeXml(stretch));
    if (tag < 0) break;
    const next = text.charAt(tag + 1);
    if (next === '?') at = skipTo(text, '?>', tag) + 2;
    else if (next === '!') at = skipMarkup(text, tag, visitor);
    else {
      const end = tagEnd(text, tag + 1);
      if (next === '/') {
        if (open.pop() !== text.slice(tag + 2, end).trim()) throw unreadable('tags are not nested');
        visitor.close();
      } else {
        const empty = text.charAt(end - 1) === '/';
        const body = text.slice(tag + 1, empty ? end - 1 : end);
        const space = body.search(/\s/);
        const name = space < 0 ? body : body.slice(0, space);
        visitor.open(name, space < 0 ? new Map<string, string>() : parseAttributes(body.slice(space)));
        if (empty) visitor.close();
        else if (open.push(name) > LIMITS.xmlDepth) throw unreadable('elements are nested too deeply');
      }
      at = end + 1;
    }
  }
  if (open.length > 0) throw unreadable(`<${open.join('/')}> is not closed`);
}

function skipMarkup(text: string, tag: number, visitor: XmlVisitor): number {
  if (text.startsWith('<!--', tag)) return skipTo(text, '-->', tag + 4) + 3;
  if (text.startsWith('<![CDATA[', tag)) {
    const end = skipTo(text, ']]>', tag);
    visitor.text(text.slice(tag + 9, end));
    return end + 3;
  }
  throw unreadable('a document type declaration');
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const map = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) map.set(key, String(value));
  return { name, attributes: map, children };
}

/** @throws HostError `file-unreadable` */
export function parseXml(text: string): XmlElement {
  const root = element('');
  const stack = [root];
  scanXml(text, {
    open(name, attributes) {
      const child: XmlElement = { name, attributes, children: [] };
      stack[stack.length - 1]?.children.push(child);
      stack.push(child);
    },
    text(value) {
      stack[stack.length - 1]?.children.push(value);
    },
    close() {
      stack.pop();
    },
  });
  const top = root.children[0];
  if (root.children.length !== 1 || top === undefined || typeof top === 'string')
    throw unreadable('not one XML document');
  return withoutRootPrefix(top);
}

/**
 * Some writers prefix every element (`<x:worksheet>`). Such a part is turned to the default namespace, so that the rest of the
 * host knows one spelling; the meaning stays the same.
 */
function withoutRootPrefix(root: XmlElement): XmlElement {
  const colon = root.name.indexOf(':');
  if (colon < 0) return root;
  const prefix = root.name.slice(0, colon + 1);
  const declaration = `xmlns:${root.name.slice(0, colon)}`;
  const namespace = root.attributes.get(declaration);
  if (namespace === undefined || root.attributes.has('xmlns')) return root;
  const plain = (node: XmlElement): XmlElement => ({
    name: node.name.startsWith(prefix) ? node.name.slice(prefix.length) : node.name,
    attributes: node.attributes,
    children: node.children.map((child) => (typeof child === 'string' ? child : plain(child))),
  });
  const result = plain(root);
  result.attributes.delete(declaration);
  result.attributes.set('xmlns', namespace);
  return result;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The element as text, without the XML declaration. */
export function printXml(node: XmlElement): string {
  const parts: string[] = [];
  print(node, parts);
  return parts.join('');
}

function print(node: XmlElement, parts: string[]): void {
  parts.push('<', node.name);
  for (const [key, value] of node.attributes) parts.push(' ', key, '="', encodeAttribute(value), '"');
  if (node.children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of node.children) {
    if (typeof child === 'string') parts.push(encodeText(child));
    else print(child, parts);
  }
  parts.push('</', node.name, '>');
}

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = (node: XmlElement): XmlElement[] => node.children.filter(isElement);

export const childOf = (node: XmlElement, name: string): XmlElement | undefined =>
  node.children.find((child): child is XmlElement => isElement(child) && child.name === name);

export const childrenOf = (node: XmlElement, name: string): XmlElement[] =>
  node.children.filter((child): child is XmlElement => isElement(child) && child.name === name);

/** The name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export function textOf(node: XmlElement): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Every element below and including `node`. */
export function* walk(node: XmlElement): Generator<XmlElement> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* walk(child);
}
