import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Answer, Question } from './worker';

/** Processes that run tests, as many as the machine has cores. One that does not answer in time is replaced by another. */
export class Workers {
  private readonly idle: ChildProcess[] = [];

  /**
   * Asks all questions, each as soon as a process is free.
   * @param within how long one may take, in milliseconds
   * @param heard is told every answer as it comes; `undefined` where none came in time
   */
  async ask(
    questions: readonly Question[],
    within: number,
    heard: (answer: Answer | undefined, index: number) => void,
  ): Promise<void> {
    let next = 0;
    const work = async (): Promise<void> => {
      for (let index = next++; index < questions.length; index = next++) {
        const question = questions[index];
        if (question !== undefined) heard(await this.askOne(question, within), index);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  }

  end(): void {
    for (const worker of this.idle) worker.kill();
  }

  private askOne(question: Question, within: number): Promise<Answer | undefined> {
    const worker = this.idle.pop() ?? fork(path.join(__dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] });
    return new Promise((resolve) => {
      const done = (answer: Answer | undefined): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (answer === undefined) worker.kill('SIGKILL');
        else this.idle.push(worker);
        resolve(answer);
      };
      const timer = setTimeout(() => {
        done(undefined);
      }, within);
      worker.once('message', (answer) => {
        done(answer as Answer);
      });
      worker.once('exit', () => {
        done(undefined);
      });
      worker.send(question);
    });
  }
}
