/** In which order tests are run: first what notices most mutants in the same time, as far as is known by then. */
export class TestOrder {
  private readonly met = new Map<string, { runs: number; noticed: number }>();

  /** @param durations how long each test takes, in milliseconds */
  constructor(private readonly durations: ReadonlyMap<string, number>) {}

  sorted(tests: readonly string[]): readonly string[] {
    return tests
      .map((test) => ({ test, worth: this.worthOf(test) }))
      .sort((one, other) => other.worth - one.worth)
      .map(({ test }) => test);
  }

  learn(test: string, hasNoticed: boolean): void {
    const { runs, noticed } = this.met.get(test) ?? { runs: 0, noticed: 0 };
    this.met.set(test, { runs: runs + 1, noticed: noticed + (hasNoticed ? 1 : 0) });
  }

  /** Of what nothing is known yet one run in ten is expected to notice. */
  private worthOf(test: string): number {
    const { runs, noticed } = this.met.get(test) ?? { runs: 0, noticed: 0 };
    return (noticed + 0.2) / (runs + 2) / (this.durations.get(test) ?? 1);
  }
}
