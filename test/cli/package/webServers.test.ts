/** @jest-environment jsdom */
import { iisConfiguration, nginxConfiguration } from '../../../src/cli/package/webServers';

const headersIn = (scope: Element): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    [...scope.querySelectorAll('customHeaders > add')].map((each) => [
      each.getAttribute('name') ?? '',
      each.getAttribute('value'),
    ]),
  );

describe('the configuration for IIS', () => {
  const configuration = new DOMParser().parseFromString(iisConfiguration(), 'application/xml');
  const whole = configuration.querySelector('configuration > system\\.webServer');
  const place = (path: string): Element => {
    const found = configuration.querySelector(`location[path="${path}"]`);
    if (found === null) throw new Error(`There is nothing for ${path}.`);
    return found;
  };

  it('is well-formed, and takes a header away before it gives it', () => {
    expect(configuration.getElementsByTagName('parsererror')).toHaveLength(0);
    for (const added of configuration.querySelectorAll('customHeaders > add')) {
      expect(added.previousElementSibling?.tagName).toBe('remove');
      expect(added.previousElementSibling?.getAttribute('name')).toBe(added.getAttribute('name'));
    }
  });

  it('takes away what a site around gives with everything, before it gives its own', () => {
    const inherited = ['X-Frame-Options', 'Cache-Control', 'Expires', 'Cross-Origin-Opener-Policy'];
    const steps = [...(whole?.querySelectorAll('customHeaders > *') ?? [])].map(
      (each) => `${each.tagName} ${each.getAttribute('name') ?? ''}`,
    );
    expect(steps).toEqual(expect.arrayContaining(inherited.map((name) => `remove ${name}`)));
    expect(steps.filter((step) => inherited.some((name) => step === `add ${name}`))).toEqual([]);
    // What a site adds to its own leave to keep would be handed down to ours.
    expect(whole?.querySelector('clientCache')?.getAttribute('cacheControlCustom')).toBe('');
  });

  it('has pages asked for again, releases kept for ever and icons for a day', () => {
    const cache = (scope: Element | null) => scope?.querySelector('clientCache')?.getAttribute('cacheControlMode');
    const age = (path: string) => place(path).querySelector('clientCache')?.getAttribute('cacheControlMaxAge');
    expect(cache(whole)).toBe('DisableCache');
    expect([cache(place('releases')), age('releases')]).toEqual(['UseMaxAge', '365.00:00:00']);
    expect([cache(place('assets')), age('assets')]).toEqual(['UseMaxAge', '1.00:00:00']);
    // With an answer that something is missing a header by its name would go along; nobody may keep that.
    expect(Object.keys(headersIn(configuration.documentElement))).not.toContain('Cache-Control');
  });

  it('lets Excel alone show the pane inside itself', () => {
    const policy = (path: string) => headersIn(place(path))['Content-Security-Policy'];
    expect(policy('taskpane.html')).toMatch(/frame-ancestors 'self' https:/);
    expect(policy('commands.html')).toBe(policy('taskpane.html'));
    expect(whole === null ? '' : headersIn(whole)['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/);
  });
});

describe('the configuration for nginx', () => {
  it('serves the path, as nginx compares it', () => {
    expect(nginxConfiguration(new URL('https://example.gov.vn/b%E1%BA%A3ng/a.b/'))).toContain(
      'location ^~ "/bảng/a.b/" {',
    );
    expect(nginxConfiguration(new URL('https://example.gov.vn/a.b/'))).toContain(String.raw`"^/a\.b/releases/"`);
  });

  it('leaves the time to keep that a server around gives to everything outside', () => {
    expect(nginxConfiguration(new URL('https://example.gov.vn/bd/'))).toMatch(/^ {4}expires off;$/m);
  });

  it('leads on whoever leaves out the last slash, and loses none where there is no path', () => {
    expect(nginxConfiguration(new URL('https://example.gov.vn/b%E1%BA%A3ng/bd/'))).toContain(
      `location = "/bảng/bd" {\n    absolute_redirect off;\n    return 301 "/b%E1%BA%A3ng/bd/";\n}`,
    );
    expect(nginxConfiguration(new URL('https://example.gov.vn/'))).not.toContain('return 301');
  });

  it('gives no leave to keep what is missing', () => {
    const lines = nginxConfiguration(new URL('https://example.gov.vn/')).split('\n');
    const caching = lines.filter((line) => line.includes('Cache-Control'));
    expect(caching.length).toBeGreaterThan(3);
    expect(caching.filter((line) => line.includes('always'))).toEqual([]);
  });
});
