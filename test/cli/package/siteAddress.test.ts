import { asFileName, siteAddress } from '../../../src/cli/package/siteAddress';

describe('siteAddress', () => {
  it.each([
    ['https://example.gov.vn/bangdiem766/', 'https://example.gov.vn/bangdiem766/'],
    ['https://example.gov.vn/bangdiem766', 'https://example.gov.vn/bangdiem766/'],
    ['https://example.gov.vn', 'https://example.gov.vn/'],
    ['https://may-chu:8443/bd/', 'https://may-chu:8443/bd/'],
    ['https://10.0.0.5/bd/', 'https://10.0.0.5/bd/'],
    ['  HTTPS://Example.GOV.vn/Bang-Diem/ ', 'https://example.gov.vn/Bang-Diem/'],
    ['https://ủy-ban.vn/', 'https://xn--y-ban-ie2b.vn/'],
    // The same letters with their marks apart, as macOS hands them over.
    ['https://ủy-ban.vn/'.normalize('NFD'), 'https://xn--y-ban-ie2b.vn/'],
    ['https://[::1]:8443/bd/', 'https://[::1]:8443/bd/'],
    ['https://example.gov.vn/~phong-1/v2.0_(thu)/', 'https://example.gov.vn/~phong-1/v2.0_(thu)/'],
    ['https://example.gov.vn/bảng điểm/', 'https://example.gov.vn/b%E1%BA%A3ng%20%C4%91i%E1%BB%83m/'],
  ])('takes %s as %s', (given, address) => {
    expect(siteAddress(given)).toMatchObject({ href: address });
  });

  it.each([
    ['', 'missing'],
    ['example.gov.vn/bangdiem766/', 'not-an-address'],
    ['https:///', 'not-an-address'],
    ['https://exa mple/', 'not-an-address'],
    ['http://example.gov.vn/bangdiem766/', 'not-https'],
    ['ftp://may-chu/bangdiem766/', 'not-https'],
    ['file:///C:/bangdiem766/', 'not-an-address'],
    ['https://example.gov.vn/?x=1', 'has-more'],
    ['https://example.gov.vn/#x', 'has-more'],
    ['https://ten:matkhau@example.gov.vn/', 'has-more'],
    ['https://example.gov.vn/bangdiem766/page.html', 'is-a-file'],
    ['https://may_chu/bd/', 'host'],
    ['https://may_chu.example.gov.vn/bd/', 'host'],
    ["https://may'chu.vn/", 'host'],
    ['https://example..vn/', 'host'],
    ['https://-may.vn/', 'host'],
    ['https://example.gov.vn//bd/', 'path'],
    ['https://example.gov.vn/bd//', 'path'],
    ['https://example.gov.vn/b"d/', 'path'],
    ["https://example.gov.vn/b'd/", 'path'],
    ['https://example.gov.vn/b;d/', 'path'],
    ['https://example.gov.vn/b{d}/', 'path'],
    ['https://example.gov.vn/b$d/', 'path'],
    ['https://example.gov.vn/b%24d/', 'path'],
    ['https://example.gov.vn/b%2Fd/', 'path'],
    ['https://example.gov.vn/b%0Ad/', 'path'],
    ['https://example.gov.vn/b%zzd/', 'path'],
    ['https://example.gov.vn/b%E1d/', 'path'],
    ['https://example.gov.vn/b*d/', 'path'],
    ['https://example.gov.vn/b&d/', 'path'],
    ['https://example.gov.vn/bd /', 'path'],
    ['https://example.gov.vn/bd./', 'path'],
  ])('refuses %j: %s', (given, problem) => {
    expect(siteAddress(given)).toBe(problem);
  });
});

describe('asFileName', () => {
  it.each([
    ['https://example.gov.vn/bangdiem766/', 'example.gov.vn-bangdiem766'],
    ['https://example.gov.vn/', 'example.gov.vn'],
    ['https://may-chu:8443/Đề án/bảng điểm/', 'may-chu-8443-De-an-bang-diem'],
  ])('writes %s as %s', (address, name) => {
    expect(asFileName(new URL(address)).replace(/-[\da-f]{6}$/, '')).toBe(name);
  });

  it('calls no two addresses alike', () => {
    const addresses = ['a/b/', 'a-b/', 'bảng/', 'bang/', 'a%20b/', 'a/', ''].map(
      (path) => `https://example.gov.vn/${path}`,
    );
    const names = addresses.map((address) => asFileName(new URL(address)));
    expect(new Set(names).size).toBe(addresses.length);
    expect(names.every((name) => /^[\w.-]+$/.test(name))).toBe(true);
  });
});
