import type { Stretch } from './groups';

/** How far the text of a section has come on its pages. */
export class PageFlow {
  pages = 1;
  private used = 0;

  /** @param height the room of a page, in points */
  constructor(private readonly height: number) {}

  /** What is left of the page, in points. */
  get room(): number {
    return this.height - this.used;
  }

  /** The share of the last page that is filled. */
  get filled(): number {
    return this.used / this.height;
  }

  add(stretches: readonly Stretch[]): void {
    for (const { height, repeated } of stretches) {
      if (height > this.room && this.used > 0) {
        this.pages += 1;
        this.used = repeated;
      }
      this.used += height;
    }
  }
}
