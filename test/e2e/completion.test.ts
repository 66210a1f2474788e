/** `de06 completion`: what the shell offers, asked of a real shell where there is one. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { explainedFormatRules } from '../../src/inspect/document.js';
import { explainedRules } from '../../src/rules/document.js';
import { de06 } from '../support/de06.js';

const ALL = [...explainedRules(), ...explainedFormatRules()];

const script = de06(['completion', 'bash']).out;
const hasBash = spawnSync('bash', ['-c', 'compgen -W "a b" -- a'], { encoding: 'utf8' }).stdout;

/** What bash offers for the last word. */
function offered(...words: readonly string[]): readonly string[] {
  const quoted = ['de06', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _de06; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', `${script}\n${ask}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe.runIf(hasBash === 'a\n')('completion in bash', () => {
  it('offers every command of the help', () => {
    const listed = [...de06(['--help']).out.matchAll(/^ {2}([a-z][a-z-]*).* {2}\S/gm)];
    const commands = listed.map(([, name]) => name);
    expect(commands).toContain('validate');
    expect(offered('')).toEqual(expect.arrayContaining(commands));
    expect(offered('val')).toEqual(['validate']);
  });

  it('offers the options of the command, and the values of an option', () => {
    expect(offered('merge', '--js')).toEqual(['--json']);
    expect(offered('validate', 'nop', '--fail-on', '')).toEqual(['error', 'warning']);
    expect(offered('merge', 'nop', '--prefer', 'n')).toEqual(['newest']);
    expect(offered('check-docx', 'a.docx', '--fail-on', '')).toEqual(['error', 'warning']);
  });

  it('offers the shipped outlines by name, and leaves a province’s own to the shell', () => {
    expect(offered('render', 'a.xlsx', '--outline', 't')).toEqual(['thang', 'tuan', 'thong-bao']);
    expect(offered('render', 'a.xlsx', '--outline', 'bao-cao')).toEqual([]);
  });

  it('offers every code to explain, and leaves paths to the shell', () => {
    expect(offered('explain', 'DE')).toEqual(ALL.map(({ code }) => code));
    expect(offered('completion', 'z')).toEqual(['zsh']);
    expect(offered('merge', 'no')).toEqual([]);
  });
});

describe('completion', () => {
  it.each(['zsh', 'powershell'])(
    'prints a script for %s that knows commands and codes',
    (shell) => {
      const { code, out } = de06(['completion', shell]);
      expect(code).toBe(0);
      for (const word of ['validate', '--fail-on', 'newest', 'DE203']) expect(out).toContain(word);
    },
  );

  it('keeps to ASCII for Windows PowerShell', () => {
    expect(de06(['completion', 'powershell']).out).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('knows no other shell', () => {
    expect(de06(['completion', 'fish']).code).toBe(2);
  });
});

describe('explain', () => {
  it('gives every code as JSON', () => {
    const { out } = de06(['explain', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(ALL)));
  });
});
