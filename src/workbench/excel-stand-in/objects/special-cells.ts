import { address, cellCount, intersection } from '../engine/area';
import type { Area } from '../engine/area';
import type { Book } from '../engine/book';
import { defineKind } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { areaArgument } from './arguments';
import type { Scene } from './scene';

/** Cells that hold formulas, as `RangeAreas`. On a single cell Excel answers for the whole sheet, and so do we. */
export function rangeAreasKind(scene: Scene, makeRange: (area: Area) => HostObject): (area: Area) => HostObject | null {
  const collectionOf = defineKind<readonly Area[]>('RangeCollection', { items: (areas) => areas.map(makeRange) });
  const make: (areas: readonly Area[]) => HostObject = defineKind<readonly Area[]>('RangeAreas', {
    scalars: { address: { get: (areas) => areas.map(address).join(',') } },
    objects: { areas: collectionOf },
    methods: {
      getIntersectionOrNullObject: (areas, [other]) => {
        const limit = areaArgument(other, 'anotherRange');
        const common = areas.map((area) => intersection(area, limit)).filter((area) => area !== null);
        return common.length === 0 ? null : make(common);
      },
    },
  });
  return (area) => {
    const found = formulaAreas(scene.book, cellCount(area) === 1 ? scene.book.usedArea(area.sheet) : area);
    return found.length === 0 ? null : make(found);
  };
}

function formulaAreas(book: Book, area: Area): readonly Area[] {
  const found: Area[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    let start: number | null = null;
    for (let row = area.top; row <= area.bottom + 1; row += 1) {
      const isFormula = row <= area.bottom && book.formulaText(area.sheet, row, column) !== null;
      if (isFormula) start ??= row;
      else if (start !== null) {
        found.push({ sheet: area.sheet, top: start, bottom: row - 1, left: column, right: column });
        start = null;
      }
    }
  }
  return mergeNeighbours(found);
}

/** Excel answers with rectangles: columns side by side with the same rows are one area. */
function mergeNeighbours(areas: readonly Area[]): readonly Area[] {
  const merged: Area[] = [];
  for (const area of areas) {
    const last = merged.findIndex(
      (other) => other.top === area.top && other.bottom === area.bottom && other.right + 1 === area.left,
    );
    const before = merged[last];
    if (before) merged[last] = { ...before, right: area.right };
    else merged.push(area);
  }
  return merged;
}
