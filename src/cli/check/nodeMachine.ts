import { randomUUID } from 'node:crypto';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { checkServerIdentity, TLSSocket } from 'node:tls';
import type { Machine } from '../../check/answers';
import { error, type Remark, warning } from '../../check/Remark';

/** How long a server may be silent before it counts as one that is not there. */
const PATIENCE = 20_000;

/** As many as browsers follow (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const REDIRECTS = 20;

/** What Node finds wrong with a certificate (https://nodejs.org/api/tls.html#x509-certificate-error-codes), by what cures it. */
const DISTRUST: Readonly<Record<string, (code: string) => Remark>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: (code) => error('certificate-name', '', code),
  CERT_HAS_EXPIRED: (code) => error('certificate-date', '', code),
  CERT_NOT_YET_VALID: (code) => error('certificate-date', '', code),
  // Node has a list of authorities of its own, not the machine's: what it does not know Excel may trust all the same.
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: (code) => warning('authority-unknown', '', code),
  UNABLE_TO_GET_ISSUER_CERT: (code) => warning('authority-unknown', '', code),
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: (code) => warning('authority-unknown', '', code),
  SELF_SIGNED_CERT_IN_CHAIN: (code) => warning('authority-unknown', '', code),
  DEPTH_ZERO_SELF_SIGNED_CERT: (code) => warning('authority-unknown', '', code),
};

/**
 * This machine without a browser. A certificate that it does not trust is told of, and the files are looked at all the same: they
 * are public, and nothing is sent along.
 */
export function nodeMachine(): Machine {
  let connection: Remark | undefined;
  let wasReached = false;
  const ask = async (address: string): Promise<IncomingMessage> => {
    try {
      const answer = await answerOf(new URL(address));
      wasReached = true;
      const code = distrustOf(answer.socket, new URL(address).hostname);
      if (code !== undefined)
        connection ??= (DISTRUST[code] ?? ((other) => error('certificate-refused', '', other)))(code);
      return answer;
    } catch (reason) {
      // One file that is broken off is told of as that file.
      if (!wasReached) connection ??= error('no-connection', '', codeOf(reason));
      throw reason;
    }
  };
  return {
    connection: () => Promise.resolve(connection),
    novelty: randomUUID,
    fetch: async (address, { redirect }) => {
      let answer = await ask(address);
      let at = new URL(address);
      for (let followed = 0; isRedirect(answer) && redirect !== 'manual'; followed += 1) {
        if (followed === REDIRECTS) throw new Error(`${address} leads on without end.`);
        answer.resume();
        at = new URL(answer.headers.location ?? '', at);
        answer = at.protocol === 'https:' ? await ask(at.href) : await answerOf(at);
      }
      return asResponse(answer, at.href);
    },
  };
}

function answerOf(address: URL): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { get } = address.protocol === 'https:' ? https : http;
    // As it is, not packed: what is compared are the package's bytes.
    const options = { rejectUnauthorized: false, headers: { 'Accept-Encoding': 'identity' }, timeout: PATIENCE };
    const request = get(address, options, resolve);
    request.on('timeout', () => request.destroy(Object.assign(new Error('No answer.'), { code: 'ETIMEDOUT' })));
    request.on('error', reject);
  });
}

function distrustOf(socket: Socket, host: string): string | undefined {
  if (!(socket instanceof TLSSocket) || socket.authorized) return undefined;
  // Node gives the code itself here, though its types say an error; and of several faults the issuer's alone.
  const code = String(socket.authorizationError);
  const isUnknown = DISTRUST[code]?.(code).kind === 'authority-unknown';
  const otherName = isUnknown && checkServerIdentity(host.replace(/^\[|\]$/g, ''), socket.getPeerCertificate());
  return otherName ? 'ERR_TLS_CERT_ALTNAME_INVALID' : code;
}

const isRedirect = ({ statusCode, headers }: IncomingMessage): boolean =>
  statusCode !== undefined && statusCode >= 300 && statusCode < 400 && headers.location !== undefined;

async function asResponse(answer: IncomingMessage, url: string): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const status = answer.statusCode ?? 0;
  const headers = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const response = new Response([204, 205, 304].includes(status) ? null : Buffer.concat(chunks), { status, headers });
  return Object.defineProperty(response, 'url', { value: url });
}

function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason);
}
