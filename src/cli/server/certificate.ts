import { X509Certificate } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import type { Certificate } from './serveFolder';

const DAYS = 30;
const SPARE_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The certificate for `localhost` kept in a folder, made anew where there is none or it ends within a day. Never installs any. */
export async function localCertificate(folder: string): Promise<Certificate> {
  const authority = path.join(folder, 'ca.crt');
  const certificate = path.join(folder, 'localhost.crt');
  const key = path.join(folder, 'localhost.key');
  const kept = await pairIn(certificate, key);
  if (kept !== undefined && lastsLongEnough(kept.cert)) return kept;
  await Promise.all([authority, certificate, key].map((file) => rm(file, { force: true })));
  await generateCertificates(authority, certificate, key, DAYS, ['127.0.0.1', 'localhost']);
  return { cert: await readFile(certificate), key: await readFile(key) };
}

async function pairIn(certificate: string, key: string): Promise<{ cert: Buffer; key: Buffer } | undefined> {
  try {
    return { cert: await readFile(certificate), key: await readFile(key) };
  } catch {
    return undefined;
  }
}

function lastsLongEnough(certificate: Buffer): boolean {
  return Date.parse(new X509Certificate(certificate).validTo) - Date.now() > SPARE_MILLISECONDS;
}
