import type { Parts } from '../package/parts';
import { addRelation, declareType, relationsOf } from '../package/relations';
import { childrenOf, element, type XmlElement } from '../package/xml';
import { plainText, textElement } from './cell-text';

const PATH = 'xl/sharedStrings.xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** The texts that cells point to by number. New ones go to the end, so that no existing number changes its meaning. */
export class SharedStrings {
  private readonly root: XmlElement;
  private readonly texts: string[];
  private readonly path: string | null;
  private readonly added = new Map<string, number>();

  constructor(
    private readonly parts: Parts,
    private readonly workbookPath: string,
  ) {
    this.path = relationsOf(parts, workbookPath, 'sharedStrings')[0]?.path ?? null;
    this.root = this.path === null ? element('sst', { xmlns: NAMESPACE }) : parts.xml(this.path);
    this.texts = childrenOf(this.root, 'si').map(plainText);
  }

  /** The text of a number; blank for a number that the file does not define. */
  text(index: number): string {
    return this.texts[index] ?? '';
  }

  /** The number of a text, which is added if it was not added before. */
  indexOf(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const index = this.texts.push(text) - 1;
    this.added.set(text, index);
    return index;
  }

  save(): void {
    if (this.added.size === 0) return;
    const items = [...this.added.keys()].map((text) => element('si', {}, [textElement(text)]));
    const extensions = this.root.children.findIndex((child) => typeof child !== 'string' && child.name === 'extLst');
    const { children } = this.root;
    const at = extensions < 0 ? children.length : extensions;
    this.root.children = [...children.slice(0, at), ...items, ...children.slice(at)];
    // Both counts are optional, and a wrong one makes Excel repair the file.
    this.root.attributes.delete('count');
    this.root.attributes.delete('uniqueCount');
    if (this.path === null) {
      addRelation(this.parts, this.workbookPath, 'sharedStrings', PATH);
      declareType(this.parts, PATH, CONTENT_TYPE);
    }
    this.parts.putXml(this.path ?? PATH, this.root);
  }
}
