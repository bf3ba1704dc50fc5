/**
 * Office's dialogs, for a page in a real browser: a frame in the page that opens one. Messages go by `postMessage`, so
 * they arrive later and as text, as the real ones do. Names and shapes are those of the Dialog API
 * (learn.microsoft.com, "Use the Office dialog API in your Office Add-ins").
 */
export const dialogEvents = {
  DialogMessageReceived: 'dialogMessageReceived',
  DialogEventReceived: 'dialogEventReceived',
  DialogParentMessageReceived: 'dialogParentMessageReceived',
} as const;

type Handler = (received: { readonly message?: string; readonly error?: number }) => void;

interface Letter {
  readonly to: 'parent' | 'dialog';
  readonly message: string;
}

function isLetter(value: unknown): value is Letter {
  return typeof value === 'object' && value !== null && 'to' in value && 'message' in value;
}

function onLetter(to: Letter['to'], handler: Handler): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isLetter(data) && data.to === to) handler({ message: data.message });
  });
}

/** The part of `Office.context.ui` that opens dialogs and talks from inside one. */
export const dialogUi = {
  displayDialogAsync: (
    address: string,
    _options: object,
    callback: (result: { readonly status: string; readonly value: object }) => void,
  ): void => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.title = 'Office';
    frame.width = '460';
    frame.height = '300';
    document.body.append(frame);
    const dialog = {
      close: () => frame.remove(),
      messageChild: (message: string) => frame.contentWindow?.postMessage({ to: 'dialog', message }, location.origin),
      addEventHandler: (type: string, handler: Handler) => {
        if (type === dialogEvents.DialogMessageReceived) onLetter('parent', handler);
      },
    };
    setTimeout(() => callback({ status: 'succeeded', value: dialog }), 0);
  },
  addHandlerAsync: (type: string, handler: Handler, _options: object, callback: () => void): void => {
    if (type === dialogEvents.DialogParentMessageReceived) onLetter('dialog', handler);
    setTimeout(callback, 0);
  },
  messageParent: (message: string): void => window.parent.postMessage({ to: 'parent', message }, location.origin),
};
