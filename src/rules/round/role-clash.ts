import { grouped } from '../../model/grouped.js';
import { STATE_NAMES, type State } from '../../model/status.js';
import type { Submission, TaskRow } from '../../model/submission.js';
import { foldKey } from '../../text/fold.js';
import { type Context, senderName } from '../context.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

interface Report {
  readonly submission: Submission;
  readonly row: TaskRow;
}

/** What the lead says → what a coordinator cannot say at the same time. */
const CONTRADICTIONS: Readonly<Partial<Record<State, readonly State[]>>> = {
  completed: ['in-progress', 'not-started'],
  'not-started': ['completed'],
};

/** The reports on one task, by task; without a catalogue equal content is one task. */
function reportsByTask({ round }: Context): ReadonlyMap<string, readonly Report[]> {
  const reports = round.selection.used
    .flatMap((submission) => submission.rows.map((row): Report => ({ submission, row })))
    .filter(({ row: { task } }) => task.id !== undefined || task.how === 'no-catalogue');
  return grouped(reports, ({ row }) => row.task.id ?? foldKey(row.content));
}

/** Leads in the order in which the task names them. */
function leadReports(reports: readonly Report[], named: readonly string[]): readonly Report[] {
  const place = ({ submission }: Report) => {
    const index = named.indexOf(submission.unit.id ?? '');
    return index < 0 ? named.length : index;
  };
  return reports.filter(({ row }) => row.role === 'lead').sort((a, b) => place(a) - place(b));
}

function clashing(reports: readonly Report[], lead: Report): readonly Report[] {
  const excluded = CONTRADICTIONS[lead.row.status.state] ?? [];
  return reports.filter(
    ({ row }) => row.role === 'coordinating' && excluded.includes(row.status.state),
  );
}

export const roleClash = defineRule<{
  content: string;
  lead: string;
  leadState: State;
  unit: string;
  state: State;
  coordinating: boolean;
}>({
  code: 'DE404',
  name: 'role-clash',
  title: 'Chủ trì và phối hợp báo cáo trái nhau',
  severity: 'warning',
  scope: 'round',
  explain: {
    what: 'Đơn vị phối hợp báo cáo tình trạng trái với đơn vị chủ trì, hoặc hai đơn vị được giao chủ trì theo kiểu “A hoặc B” báo cáo khác nhau.',
    why: 'Tình trạng của nhiệm vụ lấy theo đơn vị chủ trì (đơn vị nêu tên trước); sự trái nhau cho thấy một bên báo cáo chưa đúng.',
    fix: 'Đề nghị hai đơn vị thống nhất tình trạng của nhiệm vụ.',
  },
  message: ({ content, lead, leadState, unit, state, coordinating }) =>
    `Nhiệm vụ ${quote(content)}: “${lead}” (chủ trì) báo cáo “${STATE_NAMES[leadState]}”, còn “${unit}” (${
      coordinating ? 'phối hợp' : 'cùng được giao chủ trì'
    }) báo cáo “${STATE_NAMES[state]}”.`,
  hint: ({ lead }) => `Đề nghị hai đơn vị thống nhất; hiện tính theo “${lead}”.`,
  *check(context) {
    for (const [id, reports] of reportsByTask(context)) {
      const task = context.tasks.get(id);
      const leads = leadReports(reports, task?.leads ?? []);
      const [lead] = leads;
      if (!lead) continue;
      const agreed = leads.every(({ row }) => row.status.state === lead.row.status.state);
      const alternatives = task?.leadMode === 'any' && !agreed ? leads.slice(1) : [];
      const contrary = agreed || task?.leadMode === 'any' ? clashing(reports, lead) : [];
      for (const { submission, row } of [...alternatives, ...contrary]) {
        if (submission === lead.submission || row.status.state === lead.row.status.state) continue;
        yield {
          at: row.status.at,
          related: [lead.row.status.at],
          args: {
            content: task?.content ?? row.content,
            lead: senderName(lead.submission),
            leadState: lead.row.status.state,
            unit: senderName(submission),
            state: row.status.state,
            coordinating: row.role === 'coordinating',
          },
          value: row.status.text,
        };
      }
    }
  },
});
