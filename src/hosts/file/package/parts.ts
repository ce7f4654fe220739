import { unreadable } from '../errors';
import { parseXml, printXml, XML_HEAD, type XmlElement } from './xml';
import { assertLooksLikeZip } from './sniff';
import { inflateEntry, readZip, type ZipEntry } from './zip-reader';
import { deflateEntry, writeZip } from './zip-writer';

const ROOT_TYPES = '[Content_Types].xml';

/**
 * The parts of an .xlsx by path (`xl/workbook.xml`). Nothing is inflated before it is asked for, and what is never asked for goes
 * out again byte for byte. Stored values are never changed in place, so that a copy is cheap and a failed change leaves no trace.
 */
export class Parts {
  private constructor(private readonly stored: Map<string, ZipEntry | Uint8Array>) {}

  /** @throws HostError `file-unreadable`, `file-encrypted` or `file-too-large` */
  static open(bytes: Uint8Array): Parts {
    assertLooksLikeZip(bytes);
    const parts = new Parts(new Map(readZip(bytes).map((entry) => [entry.name, entry])));
    if (!parts.has(ROOT_TYPES)) throw unreadable('a zip, but not of the Office kind');
    return parts;
  }

  static of(texts: Readonly<Record<string, string>>): Parts {
    const parts = new Parts(new Map());
    for (const [path, text] of Object.entries(texts)) parts.putText(path, text);
    return parts;
  }

  copy(): Parts {
    return new Parts(new Map(this.stored));
  }

  paths(): string[] {
    return [...this.stored.keys()];
  }

  has(path: string): boolean {
    return this.stored.has(path);
  }

  /** @throws HostError `file-unreadable` when the part is missing or damaged */
  text(path: string): string {
    const part = this.stored.get(path);
    if (part === undefined) throw unreadable(`${path} is missing`);
    const bytes = part instanceof Uint8Array ? part : inflateEntry(part);
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    return new TextDecoder().decode(bytes);
  }

  xml(path: string): XmlElement {
    return parseXml(this.text(path));
  }

  putText(path: string, text: string): void {
    this.stored.set(path, new TextEncoder().encode(text));
  }

  putXml(path: string, root: XmlElement): void {
    this.putText(path, XML_HEAD + printXml(root));
  }

  remove(path: string): void {
    this.stored.delete(path);
  }

  /** `xl/worksheets/sheet3.xml` for the pattern `xl/worksheets/sheet#.xml`, with the lowest number that is free. */
  freePath(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const path = pattern.replace('#', String(number));
      if (!this.stored.has(path)) return path;
    }
  }

  toBytes(): Uint8Array {
    const entries = [...this.stored].map(([name, part]) =>
      part instanceof Uint8Array ? deflateEntry(name, part) : part,
    );
    // Readers that sniff the type look at the first entry.
    entries.sort((a, b) => Number(b.name === ROOT_TYPES) - Number(a.name === ROOT_TYPES));
    return writeZip(entries);
  }
}
