import type { Background } from './Background';
import type { EarlierFile } from './Engine';

let files = 0;

/** Reads the file of an earlier period, once, to learn whether it can be. Throws `WorkbookFailure`. */
export async function readEarlier(background: Background, file: File): Promise<EarlierFile> {
  files += 1;
  const earlier = { id: files, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const unreadable = await background.run((engine) => engine.takeEarlier(earlier));
  return { ...earlier, unreadable };
}
