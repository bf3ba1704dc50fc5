import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Answer, Question } from './worker';

/** Processes that run tests, as many as the machine has cores. One that does not answer in time is replaced by another. */
export class Workers {
  private readonly idle: ChildProcess[] = [];

  /**
   * Asks one question about each subject, as soon as a process is free.
   * @param questionOf puts a question when it is asked, knowing what was heard by then
   * @param within how long one may take, in milliseconds
   * @param heard is told every answer as it comes; `undefined` where none came in time
   */
  async ask<Subject, Asked extends Question>(
    subjects: readonly Subject[],
    questionOf: (subject: Subject) => Asked,
    within: number,
    heard: (answer: Answer | undefined, subject: Subject, question: Asked) => void,
  ): Promise<void> {
    const waiting = subjects.values();
    const work = async (): Promise<void> => {
      for (const subject of waiting) {
        const question = questionOf(subject);
        heard(await this.askOne(question, within), subject, question);
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
