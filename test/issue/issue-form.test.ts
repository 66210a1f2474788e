import { describe, expect, it } from 'vitest';
import { formFileName, issueForm } from '../../src/issue/issue-form.js';
import { previousResults } from '../../src/issue/previous.js';
import { sample } from '../merge/sample-round.js';
import {
  CATALOGUE,
  digest,
  EITHER,
  FORM,
  HEALTH,
  ROSTER,
  sampleForm,
} from '../support/issued-form.js';
import { CYCLE, unitOf } from '../support/round-builder.js';

describe('issueForm', () => {
  it("gives a unit its own tasks only, the lead's before the coordinator's", () => {
    const sections = sampleForm().sections.map(({ role, tasks }) => [role, tasks.map((t) => t.id)]);
    expect(sections).toEqual([
      ['lead', ['III.1.a', 'III.1.10', 'III.2.a']],
      ['coordinating', ['III.3.a']],
    ]);
  });

  it('sets apart what another lead may report instead', () => {
    const { sections, stamp } = sampleForm({ catalogue: EITHER });
    expect(sections.map(({ role, title }) => [role, title.split(' ')[0]])).toEqual([
      ['lead', 'I.'],
      ['shared', 'II.'],
      ['coordinating', 'III.'],
    ]);
    expect(sections[1]?.tasks.map(({ id }) => id)).toEqual(['III.1.10']);
    expect(stamp.tasks.find(({ id }) => id === 'III.1.10')?.role).toBe('shared');
  });

  it('has no section for a unit of which nothing is asked', () => {
    expect(sampleForm({ unit: unitOf('khac', 'Đơn vị khác') }).sections).toEqual([]);
  });

  it("offers one of the form's own words for each state, without words that claim lateness", () => {
    expect(sampleForm().statuses).toEqual([
      { state: 'completed', word: 'Đã hoàn thành' },
      { state: 'ongoing', word: 'Thực hiện thường xuyên' },
      { state: 'in-progress', word: 'Đang thực hiện' },
      { state: 'not-started', word: 'Chưa thực hiện' },
    ]);
  });

  it('passes over words that a drop-down cannot hold', () => {
    const statuses = [
      { text: 'Xong, đã nộp', state: 'completed' as const, claimsLate: false },
      { text: 'Xong', state: 'completed' as const, claimsLate: false },
    ];
    const form = issueForm({
      form: { ...FORM, statuses },
      catalogue: CATALOGUE,
      unit: HEALTH,
      cycle: CYCLE,
      digest,
    });
    expect(form.statuses).toEqual([{ state: 'completed', word: 'Xong' }]);
  });

  it("has the last period's column only when that is given, named after the period", () => {
    const previous = {
      period: 'tháng 5 năm 2024',
      texts: new Map([['III.1.a', 'Đang thực hiện']]),
    };
    const labels = (form: typeof first) => form.columns.map(({ label }) => label);
    const first = sampleForm();
    const second = sampleForm({ previous });
    expect(labels(first)).not.toContain('Kết quả kỳ trước (tháng 5 năm 2024)');
    expect(labels(second)).toContain('Kết quả kỳ trước (tháng 5 năm 2024)');
    expect(second.sections[0]?.tasks[0]?.cells.lastResult).toBe('Đang thực hiện');
  });

  it('names files in letters that every system keeps', () => {
    const name = formFileName(FORM, CYCLE.period, ROSTER.units[1] ?? HEALTH);
    expect(name).toBe('PLV_2024-06_so-tu-phap.xlsx');
    expect(formFileName(FORM, CYCLE.period, unitOf('CA/Tỉnh', 'Công an'))).toBe(
      'PLV_2024-06_ca-tinh.xlsx',
    );
  });
});

describe('previousResults', () => {
  it("takes the unit's own row of each task, state first", () => {
    const consolidated = sample();
    const task = consolidated.tasks.find(({ contributions }) => contributions.length > 0);
    const own = task?.contributions[0];
    const { texts } = previousResults(consolidated, own?.unit ?? '');
    expect(texts.get(task?.id ?? '')).toContain(own?.result ?? '');
    expect(previousResults(consolidated, 'khong-co').texts.size).toBe(0);
  });
});
