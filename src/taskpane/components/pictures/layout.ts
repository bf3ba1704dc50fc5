/** In units of the picture, which are pixels in the narrowest pane. */
export const WIDTH = 288;
export const ROW = 17;
export const BAR = 9;
/** Names stand left of the bars, figures right of them. */
export const [PLOT_LEFT, PLOT_RIGHT] = [112, 254];
/** Figures with a sign take more room. */
export const SIGNED_PLOT_RIGHT = 240;

/** Of a longer list, so many of each end are drawn. */
export const EACH_END = 3;

/** Cut to what fits beside the bars; capitals take more room. */
export function shortened(name: string): string {
  const room = name === name.toLocaleUpperCase('vi') ? 15 : 19;
  return name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`;
}

/** Where the base line of a row's text stands. */
export function textAt(row: number): number {
  return row * ROW + ROW - 5;
}

/** Where the top of a row's bar stands. */
export function barAt(row: number): number {
  return row * ROW + (ROW - BAR) / 2;
}

/** The place of a value on a scale laid over the plot. */
export function scaleOver(least: number, most: number, right = PLOT_RIGHT): (value: number) => number {
  const span = most - least;
  return (value) => PLOT_LEFT + (span === 0 ? 0 : ((value - least) / span) * (right - PLOT_LEFT));
}
