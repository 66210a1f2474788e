import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/model/workspace.js';
import { officeProblems, ruleProblems, ruleSettings } from '../../src/pipeline/rule-settings.js';
import { DEFAULT_WORKSPACE } from '../../src/workspace/config.js';
import { formOf } from '../support/round-builder.js';

const excuse = (rule: string, office: string, line: number) => ({
  rule,
  office,
  until: '2024-12-31',
  reason: 'Đã thống nhất',
  at: { file: 'de06.yaml', line },
});
const workspace: Workspace = {
  ...DEFAULT_WORKSPACE,
  file: 'de06.yaml',
  rules: { 'unit-missing': { offices: { 'so-y-te': 'off', 'so-tu-php': 'off' } } },
  exceptions: [excuse('overdu', 'so-y-te', 9), excuse('de201', 'so-noi-vu', 10)],
};
const own = formOf({ 'unit-missing': { severity: 'warning', params: { onlyIfInvolved: [] } } });

describe('ruleSettings', () => {
  it('keeps what the province does not change', () => {
    expect(ruleSettings(own, workspace)['unit-missing']).toEqual({
      severity: 'warning',
      params: { onlyIfInvolved: [] },
      offices: { 'so-y-te': 'off', 'so-tu-php': 'off' },
    });
  });
});

describe('names in the settings of rules', () => {
  it('must be of rules, by name or by code', () => {
    const problems = ruleProblems(own, own, workspace);
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([[9, 'error']]);
  });

  it('should be of units of the roster', () => {
    const at = { file: 'don-vi.csv' };
    const unit = { group: 'so', aliases: [], successorOf: [], at };
    const units = [{ ...unit, id: 'so-y-te', name: 'Sở Y tế' }];
    const problems = officeProblems(workspace, { file: 'don-vi.csv', units, groups: [] });
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
      [undefined, 'warning'],
      [10, 'warning'],
    ]);
  });
});
