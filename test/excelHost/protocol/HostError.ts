/**
 * An error that Excel itself would answer with. The codes are those of Excel's error handling documentation
 * (learn.microsoft.com, "Error handling with the application-specific Office JavaScript APIs").
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/**
 * The simulation has been asked for something that it does not know. It is no error of Excel's and must never pass for
 * one: either the caller misspelt a member or the simulation has to grow.
 */
export class NotSimulated extends Error {
  constructor(what: string) {
    super(`The simulated Excel does not know ${what}`);
    this.name = 'NotSimulated';
  }
}
