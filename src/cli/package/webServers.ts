import { cacheControl, headersOf, keepingOf, SECONDS } from '../server/headers';

/** A path of each kind that is told apart by its headers. */
const SAMPLE = {
  page: '/page.html',
  inExcel: '/taskpane.html',
  release: '/releases/0/page.js',
  asset: '/assets/icon.png',
};

/**
 * What sites around the folder give with everything, and what must not go along: a leave or a ban to keep that is not the file's own,
 * and what keeps Excel on the web from showing the pane, its dialog and the icons.
 */
const UNWANTED = [
  'Cache-Control',
  'Expires',
  'Pragma',
  'X-Frame-Options',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Resource-Policy',
];

/** The configuration that IIS takes from a folder itself. Headers from further up are taken away first, and what they say of keeping. */
export function iisConfiguration(): string {
  const headers = (path: string, indent: string): string =>
    Object.entries(headersOf(path))
      .map(([name, value]) => `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${value}" />`)
      .join('\n');
  // Goes with files that are there alone, unlike a header that is added by its name.
  const caching = (path: string): string => {
    const keeping = keepingOf(path);
    if (keeping === 'page') return '<clientCache cacheControlMode="DisableCache" cacheControlCustom="" />';
    const custom = keeping === 'release' ? 'public, immutable' : 'public';
    const days = SECONDS[keeping] / 86_400;
    return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${custom}" />`;
  };
  const location = (path: string, sample: string): string => `  <location path="${path}">
    <system.webServer>
      <staticContent>
        ${caching(sample)}
      </staticContent>
      <httpProtocol>
        <customHeaders>
${headers(sample, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      ${caching(SAMPLE.page)}
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript" />
      <remove fileExtension=".xlsx" />
      <mimeMap fileExtension=".xlsx" mimeType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${UNWANTED.map((name) => `        <remove name="${name}" />`).join('\n')}
${headers(SAMPLE.page, '        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${location('taskpane.html', SAMPLE.inExcel)}
${location('commands.html', SAMPLE.inExcel)}
${location('releases', SAMPLE.release)}
${location('assets', SAMPLE.asset)}
</configuration>
`;
}

/**
 * The part of an nginx server that serves the folder.
 * @param site its address
 */
export function nginxConfiguration(site: URL): string {
  // nginx compares paths decoded.
  const path = decodeURI(site.pathname);
  const pattern = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const headers = (sample: string, indent: string): string =>
    [
      ...Object.entries(headersOf(sample)).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`),
      // Not with a file that is missing: nobody may go on believing that.
      `${indent}add_header Cache-Control "${cacheControl(keepingOf(sample))}";`,
    ].join('\n');
  const within = (place: string, sample: string, more = ''): string => `    location ${place} {
${headers(sample, '        ')}${more}
    }`;
  // Who leaves out the last slash is led on, as IIS does by itself.
  const withoutSlash = path.slice(0, -1);
  const leading =
    withoutSlash === ''
      ? ''
      : `location = "${withoutSlash}" {
    absolute_redirect off;
    return 301 "${site.pathname}";
}
`;
  const ofRoot =
    withoutSlash === ''
      ? '# Bỏ "location / { … }" sẵn có của khối đó: đoạn này thay nó. Take the block\'s own "location / { … }" away: this replaces it.\n'
      : '';
  return `# Bảng điểm 766: ${site.href}
# Đặt đoạn này trong khối server { … } có HTTPS của máy chủ đó.
# Put this inside the server { … } block with HTTPS of that host.
# Tiêu đề và "expires" của khối ngoài không áp dụng ở đây. Headers and "expires" of the block around do not count here.
${ofRoot}${leading}location ^~ "${path}" {
    # Sửa: thư mục mà đường dẫn trên bắt đầu từ đó. Change: the folder from which that path begins.
    root /var/www;
    index index.html;
    charset utf-8;
    expires off;
    charset_types text/css text/plain text/xml application/javascript;
${headers(SAMPLE.page, '    ')}

${within(`~ "^${pattern}(taskpane|commands)\\.html$"`, SAMPLE.inExcel)}
${within(`~ "^${pattern}releases/"`, SAMPLE.release)}
${within(`~ "^${pattern}assets/"`, SAMPLE.asset)}
${within(`= "${path}page.webmanifest"`, SAMPLE.page, '\n        default_type application/manifest+json;')}
}
`;
}
