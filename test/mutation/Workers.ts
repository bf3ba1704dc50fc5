import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Answer, Question } from './worker';

/** Processes that run tests, as many as the machine has cores. */
export class Workers {
  private readonly workers = Array.from({ length: availableParallelism() }, () => new Worker());

  /** Works through all subjects, each as soon as a process is free, which has it to itself until the work is done. */
  async work<Subject>(
    subjects: readonly Subject[],
    workOn: (subject: Subject, worker: Worker) => Promise<void>,
  ): Promise<void> {
    const waiting = subjects.values();
    await Promise.all(
      this.workers.map(async (worker) => {
        for (const subject of waiting) await workOn(subject, worker);
      }),
    );
  }

  end(): void {
    for (const worker of this.workers) worker.end();
  }
}

/** A process that runs tests; where it does not answer in time another takes its place. */
export class Worker {
  private child: ChildProcess | undefined;

  /**
   * @param within how long the answer may take, in milliseconds
   * @returns `undefined` where none came in time
   */
  ask(question: Question, within: number): Promise<Answer | undefined> {
    const child = (this.child ??= fork(path.join(__dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] }));
    return new Promise((resolve) => {
      const done = (answer: Answer | undefined): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (answer === undefined) this.end();
        resolve(answer);
      };
      const timer = setTimeout(() => {
        done(undefined);
      }, within);
      child.once('message', (answer) => {
        done(answer as Answer);
      });
      child.once('exit', () => {
        done(undefined);
      });
      child.send(question);
    });
  }

  end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}
