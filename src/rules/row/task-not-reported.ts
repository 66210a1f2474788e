import type { Task } from '../../model/catalogue.js';
import type { Submission } from '../../model/submission.js';
import { cellPlace, sheetPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

const reports = ({ rows }: Submission, { id }: Task) => rows.some((row) => row.task.id === id);

/** What the unit still owes for the task; undefined when it owes nothing. */
function duty(
  task: Task,
  submission: Submission,
  reporting: ReadonlySet<string>,
): 'lead' | 'coordinating' | undefined {
  const { id } = submission.unit;
  if (id === undefined || reports(submission, task)) return undefined;
  if (task.leads.includes(id)) {
    const covered = task.leadMode === 'any' && task.leads.some((lead) => reporting.has(lead));
    return covered ? undefined : 'lead';
  }
  return task.coordinating.includes(id) ? 'coordinating' : undefined;
}

export const taskNotReported = defineRule<{ id: string; content: string; lead: boolean }>({
  code: 'DE306',
  name: 'task-not-reported',
  title: 'Nhiệm vụ chưa báo cáo',
  severity: 'warning',
  scope: 'round',
  explain: {
    what: 'Đơn vị đã nộp biểu nhưng không có dòng nào cho một nhiệm vụ được giao.',
    why: 'Nhiệm vụ mà đơn vị chủ trì không báo cáo sẽ bị tính là “Chưa báo cáo”. Với đơn vị phối hợp, đây chỉ là thông tin.',
    fix: 'Bổ sung dòng báo cáo cho nhiệm vụ được giao.',
  },
  atMost: ({ lead }) => (lead ? 'error' : 'info'),
  message: ({ id, content, lead }) =>
    `Chưa báo cáo nhiệm vụ ${id} ${quote(content)} mà đơn vị được giao ${lead ? 'chủ trì' : 'phối hợp'}.`,
  hint: ({ id }) => `Bổ sung một dòng cho nhiệm vụ ${id}, giữ nguyên nội dung như danh mục.`,
  *check({ round }) {
    const { used } = round.selection;
    for (const task of round.catalogue?.tasks ?? []) {
      const reporting = new Set(
        used.filter((each) => reports(each, task)).map(({ unit }) => unit.id ?? ''),
      );
      for (const submission of used) {
        const owed = duty(task, submission, reporting);
        if (!owed) continue;
        yield {
          at: sheetPlace(submission),
          related: submission.rows
            .filter((row) => row.task.how === 'none' && row.task.candidateId === task.id)
            .map((row) => cellPlace(submission, row, 'content')),
          args: { id: task.id, content: task.content, lead: owed === 'lead' },
        };
      }
    }
  },
});
