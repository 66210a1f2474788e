/** The list of tasks → Catalogue, leads and coordinators resolved in the roster. */
import type { Catalogue, CatalogueProblem, CatalogueRenaming, Task } from '../model/catalogue.js';
import { type ConfigProblem, type ConfigResult, resultOf } from '../model/config.js';
import type { Roster } from '../model/roster.js';
import type { Table, TableRow } from '../model/table.js';
import type { Workspace } from '../model/workspace.js';
import { readDeadline } from '../text/deadline.js';
import { foldKey } from '../text/fold.js';
import { fault, placeOf, remark, textOf } from './list-table.js';
import { type NamedUnits, namesReader, type ReadNames } from './named-units.js';

interface SectionRow {
  readonly row: TableRow;
  readonly section: string;
}

/** The section holds from its own row, or from the cell that names it, down to the next. */
function withSections(rows: readonly TableRow[]): readonly SectionRow[] {
  let section = '';
  return rows.flatMap((row) => {
    if (row.kind === 'section') section = row.text;
    if (row.kind !== 'data') return [];
    section = textOf(row, 'section') || section;
    return [{ row, section }];
  });
}

interface TaskReading {
  readonly task: Task;
  readonly unresolved: readonly CatalogueProblem[];
  readonly renamings: readonly CatalogueRenaming[];
  readonly problems: readonly ConfigProblem[];
}

function unresolvedOf(
  named: NamedUnits,
  role: CatalogueProblem['role'],
  taskId: string,
  at: CatalogueProblem['at'],
): readonly CatalogueProblem[] {
  // A coordinator that is nobody in particular stays as text; a task led by nobody is a fault.
  const nobody = role === 'lead' ? named.nobody.map((name) => ({ name })) : [];
  return [...named.unresolved, ...nobody].map((name) => ({ at, taskId, role, ...name }));
}

function unmarkedNames(named: NamedUnits, at: CatalogueProblem['at']): readonly ConfigProblem[] {
  return named.unmarked.map(({ name, unit }) =>
    remark(at, `“${name}” viết thiếu dấu, được hiểu là “${unit}”.`),
  );
}

function missing(table: Table, row: TableRow): readonly ConfigProblem[] {
  return (
    [
      ['id', 'mã nhiệm vụ'],
      ['content', 'nội dung nhiệm vụ'],
    ] as const
  )
    .filter(([key]) => textOf(row, key) === '')
    .map(([key, what]) => fault(placeOf(table, row, key), `Dòng ${row.row} còn thiếu ${what}.`));
}

/** A list without the column leads nothing on purpose; an empty cell is an oversight. */
function withoutLead(table: Table, row: TableRow): readonly ConfigProblem[] {
  const asked = table.columns.some((column) => column.key === 'leads');
  if (!asked || textOf(row, 'leads') !== '') return [];
  const message = `Nhiệm vụ “${textOf(row, 'id')}” chưa ghi đơn vị chủ trì nên sẽ luôn là chưa báo cáo.`;
  return [remark(placeOf(table, row, 'leads'), message)];
}

function readTask(
  table: Table,
  { row, section }: SectionRow,
  readNames: ReadNames,
  workspace: Workspace,
): TaskReading {
  const { planYear, strictDeadlines } = workspace.options;
  const id = textOf(row, 'id');
  const leads = readNames(textOf(row, 'leads'));
  const coordinating = readNames(textOf(row, 'coordinating'));
  const leadsAt = placeOf(table, row, 'leads');
  const coordinatingAt = placeOf(table, row, 'coordinating');
  const deadlineText = textOf(row, 'deadline');
  const deadlineAt = placeOf(table, row, 'deadline');
  const deadline = readDeadline(deadlineText, { strict: strictDeadlines, planYear });
  const unreadable =
    deadline?.kind === 'unreadable'
      ? [
          remark(
            deadlineAt,
            `Không hiểu thời hạn “${deadlineText}”; nhiệm vụ này không được tính chậm muộn. Hãy ghi như 30/6/2024, tháng 6/2024 hoặc thường xuyên.`,
          ),
        ]
      : [];
  return {
    task: {
      id,
      section,
      content: textOf(row, 'content'),
      leadText: textOf(row, 'leads'),
      leads: leads.ids,
      leadMode: leads.alternative ? 'any' : 'all',
      coordinatingText: textOf(row, 'coordinating'),
      coordinating: coordinating.ids.filter((unit) => !leads.ids.includes(unit)),
      deadline,
      product: textOf(row, 'product'),
      at: row.cells.id?.at ?? row.at,
      deadlineAt,
    },
    unresolved: [
      ...unresolvedOf(leads, 'lead', id, leadsAt),
      ...unresolvedOf(coordinating, 'coordinating', id, coordinatingAt),
    ],
    renamings: [
      ...leads.renamed.map((name) => ({ at: leadsAt, ...name })),
      ...coordinating.renamed.map((name) => ({ at: coordinatingAt, ...name })),
    ],
    problems: [
      ...missing(table, row),
      ...withoutLead(table, row),
      ...unreadable,
      ...unmarkedNames(leads, leadsAt),
      ...unmarkedNames(coordinating, coordinatingAt),
    ],
  };
}

function repeatedIds(tasks: readonly Task[]): readonly ConfigProblem[] {
  const first = new Map<string, Task>();
  return tasks.flatMap((task) => {
    const key = foldKey(task.id);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, task);
    if (earlier === undefined || key === '') return [];
    const advice =
      'mỗi nhiệm vụ phải có mã riêng (Excel đổi 1.10 thành 1.1 nếu ô không định dạng Văn bản)';
    return [
      fault(task.at, `Mã nhiệm vụ “${task.id}” đã có ở ô ${earlier.at.cell ?? ''}; ${advice}.`),
    ];
  });
}

/**
 * Reads the bound list of tasks. Names that the roster does not have are kept in `problems` of the
 * catalogue for the rules; a missing or repeated id or an empty content stops the run. Without a
 * roster the ids of leads are made from their names, and a group leads nobody.
 */
export function catalogueFrom(
  table: Table,
  roster: Roster | undefined,
  workspace: Workspace,
): ConfigResult<Catalogue> {
  const readNames = namesReader(roster, workspace.groups);
  const readings = withSections(table.rows).map((row) =>
    readTask(table, row, readNames, workspace),
  );
  const tasks = readings.map(({ task }) => task);
  const problems = [...readings.flatMap((reading) => reading.problems), ...repeatedIds(tasks)];
  if (tasks.length === 0) {
    const at = { file: table.file, sheet: table.sheet };
    return { ok: false, problems: [fault(at, 'Danh mục không có nhiệm vụ nào.')] };
  }
  const unresolved = readings.flatMap((reading) => reading.unresolved);
  const renamings = readings.flatMap((reading) => reading.renamings);
  const found = { file: table.file, tasks, problems: unresolved };
  return resultOf(renamings.length === 0 ? found : { ...found, renamings }, problems);
}
