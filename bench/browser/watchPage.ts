import { answered, asked, BEGIN, CLICKED, type Wanted } from './marks';

/*
 * Runs before a page's own scripts and marks when things happen, at next to no cost: the tools of browser tests look
 * through the whole page again and again while they wait, on the very thread that is measured.
 */
performance.mark(BEGIN);
addEventListener('click', ({ timeStamp }) => performance.mark(CLICKED, { startTime: timeStamp }), { capture: true });

const find = ({ selector, text }: Wanted): HTMLElement | undefined => {
  const pattern = new RegExp(text, 'u');
  return [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
    pattern.test(element.textContent.trim()),
  );
};

const get = (wanted: Wanted): HTMLElement => {
  const element = find(wanted);
  if (element === undefined) throw new Error(`Not there: ${wanted.selector} ${wanted.text}`);
  return element;
};

window.bench = {
  watch: (mark, wanted) => {
    const look = (): void => {
      if (find(wanted) === undefined) return;
      observer.disconnect();
      // The frame that shows it is drawn before the timer runs.
      requestAnimationFrame(() => setTimeout(() => performance.mark(mark)));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    look();
  },
  press: (wanted) => get(wanted).click(),
  middleOf: (wanted) => {
    const { left, top, width, height } = get(wanted).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  },
};

for (const [mark, wanted] of Object.entries(window.toWatch ?? {})) window.bench.watch(mark, wanted);

/** What comlink sends to call a method, as far as it is looked at. */
interface Call {
  readonly id?: string;
  readonly type?: string;
  readonly path?: readonly string[];
}

/** A thread whose calls and answers are marked. */
class MarkedWorker extends Worker {
  private readonly calls = new Map<string, string>();

  constructor(...options: ConstructorParameters<typeof Worker>) {
    super(...options);
    this.addEventListener('message', ({ data }: MessageEvent<Call>) => {
      const method = this.calls.get(data.id ?? '');
      if (method !== undefined) performance.mark(answered(method));
    });
  }

  override postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
    const { id, type, path } = message as Call;
    if (type === 'APPLY' && id !== undefined && path !== undefined) {
      const method = path.join('.');
      this.calls.set(id, method);
      performance.mark(asked(method));
    }
    super.postMessage(message, transfer as StructuredSerializeOptions);
  }
}

window.Worker = MarkedWorker;
