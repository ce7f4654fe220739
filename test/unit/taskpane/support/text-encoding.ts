import { TextDecoder, TextEncoder as NodeEncoder } from 'node:util';

/** Node's own bytes are none to code that runs in jsdom, which has a `Uint8Array` of its own. */
class TextEncoder extends NodeEncoder {
  override encode(text?: string): Uint8Array<ArrayBuffer> {
    return new Uint8Array(super.encode(text));
  }
}

// Every browser has them, and jsdom does not. Import this before what needs them.
Object.assign(globalThis, { TextDecoder, TextEncoder });
