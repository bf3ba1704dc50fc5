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

  /**
   * Learns from one mutant.
   * @param tests in the order in which they ran
   * @param noticedBy the one of them that ended it; absent where none did
   */
  learn(tests: readonly string[], noticedBy?: string): void {
    const ran = noticedBy === undefined ? tests : tests.slice(0, tests.indexOf(noticedBy) + 1);
    for (const test of ran) {
      const { runs, noticed } = this.met.get(test) ?? { runs: 0, noticed: 0 };
      this.met.set(test, { runs: runs + 1, noticed: noticed + (test === noticedBy ? 1 : 0) });
    }
  }

  /** Of what nothing is known yet one run in ten is expected to notice. */
  private worthOf(test: string): number {
    const { runs, noticed } = this.met.get(test) ?? { runs: 0, noticed: 0 };
    return (noticed + 0.2) / (runs + 2) / (this.durations.get(test) ?? 1);
  }
}
