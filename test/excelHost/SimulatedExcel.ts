import { HostWorkbook } from './model/HostWorkbook';
import { workbook } from './objects/workbook';
import type { Batch, Reply } from './protocol/Batch';
import { HostError } from './protocol/HostError';
import type { HostObject } from './protocol/HostObject';
import { runBatch } from './protocol/runBatch';

/** One `context.sync()` as it crossed the wire. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

export interface SimulatedExcelOptions {
  /** The workbook to open; without it a new one. */
  readonly workbook?: HostWorkbook;
  /** Bytes a request or a response may have: 5 MB in Excel on the web. */
  readonly payloadLimit?: number;
  /** Works out the values of formulas after a batch that changed something. Without it they stay 0. */
  readonly calculate?: (workbook: HostWorkbook) => void;
}

/** What the client's request executor must answer (`OfficeExtension.IRequestExecutorResponseMessage`). */
export interface Response {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: Reply | null;
}

/**
 * Excel as far as Office.js can tell: it takes each batch as the genuine runtime sends it, carries it out on a workbook
 * in memory with Excel's habits and limits, and counts. Runs in Node and in a browser alike.
 */
export class SimulatedExcel {
  readonly workbook: HostWorkbook;
  /** Every round trip since the start or since `forgetTraffic`. */
  readonly roundTrips: RoundTrip[] = [];
  /** What it refuses at every time, as `PageLayout.paperSize`, and with which code. */
  readonly refused = new Map<string, string>();
  private readonly references = new Map<string, HostObject>();
  private readonly payloadLimit: number;
  private readonly calculate: ((workbook: HostWorkbook) => void) | undefined;
  private fault: { remaining: number; readonly error: HostError; readonly meanwhile: () => void } | undefined;
  private beforeBatch: (() => void) | undefined;

  constructor({
    workbook = new HostWorkbook(),
    payloadLimit = 5 * 1024 * 1024,
    calculate,
  }: SimulatedExcelOptions = {}) {
    this.workbook = workbook;
    this.payloadLimit = payloadLimit;
    this.calculate = calculate;
  }

  /**
   * The `actionNumber`-th action from now on (from 1) fails once, with one of Excel's own error codes.
   * @param meanwhile what else happens at that moment: the person begins to type, say
   */
  failAt(actionNumber: number, code = 'GeneralException', meanwhile: () => void = () => undefined): void {
    this.fault = {
      remaining: actionNumber,
      error: new HostError(code, 'There was an internal error while processing the request.'),
      meanwhile,
    };
  }

  /** Whether a failure that was asked for is still to come. */
  get faultPending(): boolean {
    return this.fault !== undefined;
  }

  /** Where the failure that was asked for happened, as `Worksheet.delete`. */
  faultLocation = '';

  /** Takes back a failure that did not happen. */
  forgetFault(): void {
    this.fault = undefined;
  }

  /** Something that happens just before the next batch arrives: a person or another add-in at work. */
  onceBeforeBatch(happening: () => void): void {
    this.beforeBatch = happening;
  }

  forgetTraffic(): void {
    this.roundTrips.length = 0;
  }

  /** Takes one batch, as parsed JSON, and gives the response message. */
  answer(batch: Batch): Response {
    const happening = this.beforeBatch;
    this.beforeBatch = undefined;
    happening?.();
    const requestBytes = bytesOf(batch);
    if (this.workbook.cellEditMode)
      return refused(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    if (requestBytes > this.payloadLimit) return this.overLimit('Request', requestBytes, batch);
    const { fault } = this;
    const reply = runBatch(
      workbook(this.workbook, this.workbook),
      this.references,
      batch,
      () => this.watch(),
      this.refused,
    );
    if (fault !== undefined && this.fault === undefined) this.faultLocation = reply.Error?.Location ?? '';
    if (this.workbook.stale && (this.workbook.calculationMode !== 'Manual' || this.workbook.calculates)) {
      this.calculate?.(this.workbook);
      this.workbook.stale = false;
    }
    this.workbook.calculates = false;
    const responseBytes = bytesOf(reply);
    if (responseBytes > this.payloadLimit) return this.overLimit('Response', requestBytes, batch);
    this.roundTrips.push({ requestBytes, responseBytes, actions: batch.Actions.length });
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: reply };
  }

  private watch(): void {
    if (this.fault === undefined) return;
    this.fault.remaining -= 1;
    if (this.fault.remaining > 0) return;
    const { error, meanwhile } = this.fault;
    this.fault = undefined;
    meanwhile();
    throw error;
  }

  private overLimit(which: 'Request' | 'Response', requestBytes: number, batch: Batch): Response {
    this.roundTrips.push({ requestBytes, responseBytes: 0, actions: batch.Actions.length });
    return refused(
      `${which}PayloadSizeLimitExceeded`,
      `The ${which.toLowerCase()} payload size has exceeded the limit.`,
    );
  }
}

function refused(code: string, message: string): Response {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}

function bytesOf(message: unknown): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}
