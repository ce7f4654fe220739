/** Names of sheets by Excel's id: events carry the id only. Refreshed by every read, so a renamed sheet is soon known again. */
export class SheetIndex {
  private names: ReadonlyMap<string, string> = new Map();

  remember(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }
}
