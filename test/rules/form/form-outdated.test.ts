import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/model/catalogue.js';
import { CATALOGUE, filled, received, sampleForm, written } from '../../support/issued-form.js';
import { catalogueOf, roundOf, runRule, taskOf } from '../../support/round-builder.js';

const bytes = await written(sampleForm(), filled);

function outdated(catalogue: Catalogue, rule = 'form-outdated') {
  const submission = received(bytes, 'nop/2024-06/bieu.xlsx', { catalogue });
  return runRule(rule, roundOf([submission], { catalogue }));
}

describe('form-outdated', () => {
  it('is silent while the catalogue is the same, for this unit', () => {
    const others = taskOf('IV.1', { leads: ['so-tu-phap'] });
    expect(outdated(CATALOGUE)).toEqual([]);
    expect(outdated(catalogueOf(...CATALOGUE.tasks, others))).toEqual([]);
  });

  it('names the tasks that came, went and changed', () => {
    const [first, , third, fourth] = CATALOGUE.tasks;
    const changed = catalogueOf(
      ...[first, third].flatMap((task) => task ?? []),
      ...(fourth ? [{ ...fourth, content: 'Rà soát toàn bộ dịch vụ công trực tuyến' }] : []),
      taskOf('IV.2'),
    );
    const [diagnostic, ...more] = outdated(changed);
    expect(diagnostic).toMatchObject({
      code: 'DE134',
      severity: 'warning',
      at: { sheet: 'Báo cáo' },
      args: { added: ['IV.2'], removed: ['III.1.10'], changed: ['III.3.a'], form: false },
    });
    expect(more).toEqual([]);
  });

  it('does not blame the office for a text that the catalogue changed', () => {
    const [first, ...rest] = CATALOGUE.tasks;
    const changed = catalogueOf(
      ...(first ? [{ ...first, content: `${first.content} tại tuyến xã` }] : []),
      ...rest,
    );
    expect(outdated(changed, 'task-edited')).toEqual([]);
    expect(outdated(changed)).toHaveLength(1);
  });
});
