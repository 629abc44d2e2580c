import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { btl } from './btl.ts';

/** The commands that a help lists, as it lists them. */
const listedIn = (help: string): string[] => {
  const [, list = ''] = /^Commands:\n((?: .*\n)+)/m.exec(help) ?? [];
  return Array.from(list.matchAll(/^ {2}([a-z]+) /gm), ([, name = '']) => name).filter(
    (name) => name !== 'help',
  );
};

const COMMANDS = listedIn(btl(['--help']).stdout);

const CODEBOOK_COMMANDS = listedIn(btl(['codebook', '--help']).stdout).map((name) => `codebook ${name}`);

const helps = new Map<string, ReturnType<typeof btl>>();

/** The help of a command, which takes a process to get. */
function helpOf(command: string): ReturnType<typeof btl> {
  const help = helps.get(command) ?? btl([...command.split(' '), '--help']);
  helps.set(command, help);
  return help;
}

test('the help lists every command, and how to begin', () => {
  const { status, stdout } = btl(['--help']);
  expect(status).toBe(0);
  expect(COMMANDS).toContain('slurm');
  expect([COMMANDS.length, CODEBOOK_COMMANDS.length]).toEqual([16, 6]);
  expect(stdout).toContain('To begin:');
  expect(stdout).toContain('Exit status:');
});

test('a command is listed by what it takes', () => {
  const list = btl(['--help']).stdout;
  for (const command of COMMANDS) {
    const [, usage] = /^Usage: btl (.*)$/m.exec(helpOf(command).stdout) ?? [];
    expect(list).toContain(`\n  ${usage?.replace(' [options] [command]', '')}  `);
  }
}, 120_000);

test('btl help COMMAND is btl COMMAND --help', () => {
  expect(btl(['help', 'sample']).stdout).toBe(btl(['sample', '--help']).stdout);
  expect(btl(['help', 'codebook', 'init']).stdout).toBe(btl(['codebook', 'init', '--help']).stdout);
});

test.each(COMMANDS)('btl %s --help explains the command', (command) => {
  const { status, stdout } = helpOf(command);
  expect(status).toBe(0);
  expect(stdout).toContain(`Usage: btl ${command}`);
  expect(stdout.length).toBeGreaterThan(300);
});

test.each([...COMMANDS.filter((each) => each !== 'codebook'), ...CODEBOOK_COMMANDS])(
  'btl %s --help ends with an example of its own',
  (command) => {
    const [, examples = ''] = /^Examples?:\n((?: {2}.*\n?)+)/m.exec(helpOf(command).stdout) ?? [];
    expect(examples).toContain(`btl ${command}`);
  },
);

test('the README has a row for every command, and names the options of btl run and no others', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const command of [...COMMANDS, ...CODEBOOK_COMMANDS].filter((each) => each !== 'codebook')) {
    expect(readme, `README.md on btl ${command}`).toMatch(
      new RegExp(`^\\| \`btl ${command}(?: [^\`]*)?\` \\| `, 'm'),
    );
  }
  const [, table = ''] = /^\| option \|.*\n((?:\|.*\n)+)/m.exec(readme) ?? [];
  const options = Array.from(
    helpOf('run').stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm),
    ([, name]) => name,
  );
  const named = new Set(table.match(/--[a-z][a-z-]*/g));
  expect([...named].sort()).toEqual(options.filter((name) => name !== '--help').sort());
}, 120_000);

test('the version is that of the package, the changelog and the citation', () => {
  const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
  expect(VERSION).toBe(version);
  expect(btl(['--version']).stdout).toBe(`${version}\n`);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${version} `);
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`version: ${version}\n`);
});

test.each([
  [['rnu', 'seeds'], /Did you mean run\?/],
  [['run'], /missing required argument 'paths'/],
  [['run', '--ouput', 'x', 'seeds'], /unknown option '--ouput'/],
  [['code', 'no-such.csv'], /no-such\.csv: there is no such file/],
  [['run', 'no-such-folder'], /no-such-folder: no such file or folder/],
  [['inspect', 'seeds', '--map', 'autor=user'], /--map: unknown field "autor", did you mean "author"\?/],
  [['run', 'seeds', '--codebook', 'no-such.yml'], /no-such\.yml: There is no such file\./],
])('wrong usage ends with 2 and says what would be right: btl %s', (args, message) => {
  const { status, stderr } = btl(args);
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
});
