import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCA, createCert } from 'mkcert';
import type { Certificate } from './serveFolder';

/** A person trusts the authority once, so that it lasts for years; the certificates it gives are renewed under it. */
const [AUTHORITY_DAYS, CERTIFICATE_DAYS] = [10 * 365, 30];
const SPARE_MILLISECONDS = 24 * 60 * 60 * 1000;

const subject = {
  organization: 'Bang diem 766 (localhost)',
  countryCode: 'VN',
  state: 'Viet Nam',
  locality: 'localhost',
};

interface Pair {
  readonly cert: string;
  readonly key: string;
}

/**
 * The certificate for `localhost` kept in a folder, renewed where there is none, it ends within a day or another authority
 * gave it. The authority stays the same. Never installs any; keys are for their owner alone.
 */
export async function localCertificate(folder: string): Promise<Certificate> {
  await mkdir(folder, { recursive: true });
  const authority =
    (await keptIn(folder, 'ca')) ?? (await keep(folder, 'ca', createCA({ ...subject, validity: AUTHORITY_DAYS })));
  const kept = await keptIn(folder, 'localhost');
  if (kept !== undefined && new X509Certificate(kept.cert).checkIssued(new X509Certificate(authority.cert)))
    return kept;
  const domains = ['127.0.0.1', 'localhost'];
  return keep(folder, 'localhost', createCert({ ca: authority, domains, validity: CERTIFICATE_DAYS }));
}

/** A pair that is there and lasts for more than a day. */
async function keptIn(folder: string, name: string): Promise<Pair | undefined> {
  const [cert, key] = await Promise.all(['crt', 'key'].map((end) => textOf(path.join(folder, `${name}.${end}`))));
  if (cert === undefined || key === undefined) return undefined;
  await chmod(path.join(folder, `${name}.key`), 0o600);
  return Date.parse(new X509Certificate(cert).validTo) - Date.now() > SPARE_MILLISECONDS ? { cert, key } : undefined;
}

async function keep(folder: string, name: string, making: Promise<Pair>): Promise<Pair> {
  const { cert, key } = await making;
  const keyFile = path.join(folder, `${name}.key`);
  await writeFile(keyFile, key, { mode: 0o600 });
  await chmod(keyFile, 0o600);
  await writeFile(path.join(folder, `${name}.crt`), cert);
  return { cert, key };
}

/** The text of a file; `undefined` where there is none. */
async function textOf(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}
