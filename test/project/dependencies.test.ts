import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
const shipped = installed.filter(([, each]) => !each.dev && !each.devOptional);
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences under which anybody may use, change and hand on a package. */
const LICENCES = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
]);

describe('what an installation brings along', () => {
  test('is no more than what is named here', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(30);
    expect(new Set(shipped.map(([place]) => nameOf(place))).size).toBeLessThanOrEqual(165);
  });

  test('runs nothing while it is installed', () => {
    expect(shipped.filter(([, each]) => each.hasInstallScript).map(([place]) => place)).toEqual([]);
  });

  test('is pinned by a checksum, each package', () => {
    const loose = shipped.filter(([, { integrity }]) => !/^sha(?:512|384)-/.test(integrity ?? ''));
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  test('may be used by anybody', () => {
    const parts = (licence: string) => licence.replace(/[()]/g, '').split(/ (?:OR|AND) /);
    const others = shipped.filter(
      ([, { license }]) => !parts(license ?? 'none').some((each) => LICENCES.has(each)),
    );
    expect(others.map(([place, { license }]) => `${nameOf(place)}: ${license}`)).toEqual([]);
  });
});
