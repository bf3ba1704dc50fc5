import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command that opens an address in the person's browser; `undefined` where there is nobody to see it. */
export function browserCommand(
  address: string,
  platform: NodeJS.Platform,
  environment: Environment,
): { readonly command: string; readonly args: readonly string[] } | undefined {
  if ((environment.CI ?? '') !== '') return undefined;
  switch (platform) {
    case 'win32':
      return { command: 'cmd', args: ['/c', 'start', '', address] };
    case 'darwin':
      return { command: 'open', args: [address] };
    default: {
      const hasDisplay = environment.DISPLAY !== undefined || environment.WAYLAND_DISPLAY !== undefined;
      return hasDisplay ? { command: 'xdg-open', args: [address] } : undefined;
    }
  }
}

/** Opens an address in the person's browser where there is one; the address has been printed anyway. */
export function openInBrowser(address: string): void {
  const found = browserCommand(address, process.platform, process.env);
  if (found === undefined) return;
  const child = spawn(found.command, found.args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
