/** One of the items that an index adds up (nhóm chỉ số, tiêu chí). */
export interface IndexItem {
  /** By which columns, units and settings name it: `publicity`. */
  readonly key: string;
  /** How the sheet `Cấu hình` names it beside its name: `CKMB`, or its number in the index. */
  readonly code: string;
  readonly name: string;
  /** Its points at most; absent where nobody states them. */
  readonly max?: number;
  /** In percent of its maximum: the rate below which a unit falls short; `null` for never. */
  readonly target: number | null;
  /** Other names that offices give it in headers. */
  readonly words?: readonly string[];
}

/** A grade (xếp loại) and the composite from which it is given; the bound belongs to the better grade. */
export interface GradeBand {
  readonly name: string;
  /** How narrow columns of appendices print it (`TB`). */
  readonly short?: string;
  /** In percent of the whole. */
  readonly from: number;
}

/** How the points of an item's component (chỉ số thành phần) follow from its rate. */
export interface ComponentRule {
  /** Words that stand in the component's name, any of them. */
  readonly words: readonly string[];
  /** The key of the item that it is a part of; absent where the rule is for a component of any. */
  readonly item?: string;
  /** Its points at most, where the table does not say. */
  readonly max?: number;
  /** The rate, in percent, that earns all the points. */
  readonly target: number;
  /** The points where there was nothing to do, so that there is no rate. */
  readonly withoutBase: 'empty' | 'zero' | 'full';
  /** Whether it came with the index and not from the office, whose own rules go first. */
  readonly preset?: true;
}

/** An index (bộ chỉ số) by which units are scored: items with their maxima, the whole they add up to, and how composites are judged. */
export interface Index {
  /** By which tables, boards and filed periods name it: `766`. */
  readonly key: string;
  readonly name: string;
  readonly items: readonly IndexItem[];
  /** The points there are in all: the sum of the items' maxima, or what the office states; absent where neither is known. */
  readonly whole?: number;
  /** Best first. */
  readonly bands: readonly GradeBand[];
  /** In percent of the whole: the composite below which a unit is underlined; `null` for never. */
  readonly target: number | null;
  readonly components: readonly ComponentRule[];
}
