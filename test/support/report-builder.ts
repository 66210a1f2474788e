/** Consolidated rounds for tests of the report: everything by default, named parts given. */
import { readFileSync } from 'node:fs';
import type {
  Consolidated,
  Contribution,
  MergedTask,
  MergedUnit,
  Outside,
} from '../../src/model/consolidated.js';
import type { Outline } from '../../src/model/outline.js';
import type { State } from '../../src/model/status.js';
import { timelinessOf } from '../../src/model/status.js';
import { totalsOf } from '../../src/model/totals.js';
import type { Workspace } from '../../src/model/workspace.js';
import { DEFAULT_WORKSPACE } from '../../src/workspace/config.js';
import { readOutline } from '../../src/workspace/outline.js';

export const AS_OF = '2024-06-30';

/** An outline that the product ships: the monthly one, unless told otherwise. */
export function shippedOutline(name = 'report'): Outline {
  const path = `templates/phu-luc-v/${name}.yaml`;
  const result = readOutline(readFileSync(path, 'utf8'), path);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.value;
}

/** A province that has filled in nothing, not even the built-in groups. */
export const BARE_WORKSPACE: Workspace = { ...DEFAULT_WORKSPACE, groups: [] };

export const POLICE_WORKSPACE: Workspace = {
  ...BARE_WORKSPACE,
  province: 'Bắc Giang',
  letterhead: {
    parent: ['Bộ Công an'],
    issuer: ['Công an tỉnh Bắc Giang'],
    symbol: 'CAT',
    name: 'Công an tỉnh Bắc Giang',
  },
  place: 'Bắc Giang',
  signer: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
  addressees: ['Chủ tịch UBND tỉnh'],
  recipients: ['Thường trực Tổ công tác Đề án 06 tỉnh (để b/c)', 'Lưu: VT, PC06'],
  basis: [
    'Căn cứ Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030',
    'Căn cứ Kế hoạch số 18/KH-UBND của Chủ tịch UBND tỉnh về triển khai thực hiện Đề án 06 năm 2024',
  ],
};

export interface TaskSpec {
  readonly id?: string;
  readonly section?: string;
  readonly content?: string;
  readonly leads?: readonly string[];
  readonly leadText?: string;
  readonly status?: State;
  readonly due?: string;
  readonly completedOn?: string;
  readonly result?: string;
  readonly difficulties?: string;
  readonly proposals?: string;
  readonly contributions?: readonly Contribution[];
}

export function contribution(unit: string, given: Partial<Contribution> = {}): Contribution {
  return {
    unit,
    role: 'lead',
    status: 'in-progress',
    statusText: 'Đang thực hiện',
    result: '',
    difficulties: '',
    proposals: '',
    note: '',
    completedOn: null,
    source: { file: `nop/2024-06/${unit}.xlsx`, sheet: 'PL V', row: 9, cells: {} },
    ...given,
  };
}

export function task(spec: TaskSpec = {}): MergedTask {
  const leads = spec.leads ?? ['cat'];
  const status = spec.status ?? 'in-progress';
  const due = spec.due ?? null;
  const reported = status === 'no-report' ? 0 : leads.length;
  return {
    id: spec.id ?? '1',
    section: spec.section ?? '',
    content: spec.content ?? 'Ban hành Kế hoạch triển khai Đề án 06',
    leads: [...leads],
    leadText: spec.leadText ?? '',
    coordinating: [],
    coordinatingText: '',
    product: '',
    deadline: due === null ? null : { text: due, kind: 'date', due },
    status,
    timeliness: timelinessOf({
      state: status,
      due,
      completedOn: spec.completedOn ?? due ?? undefined,
      asOf: AS_OF,
    }),
    counts: {
      leads: leads.length,
      reported,
      completed: status === 'completed' ? reported : 0,
      ongoing: status === 'ongoing' ? reported : 0,
      inProgress: status === 'in-progress' ? reported : 0,
      notStarted: status === 'not-started' ? reported : 0,
      other: status === 'other' ? reported : 0,
    },
    result: spec.result ?? '',
    difficulties: spec.difficulties ?? '',
    proposals: spec.proposals ?? '',
    completedOn: spec.completedOn ?? null,
    contributions: [...(spec.contributions ?? [])],
  };
}

export function unit(id: string, name: string, given: Partial<MergedUnit> = {}): MergedUnit {
  return {
    id,
    name,
    group: 'so',
    submitted: true,
    file: `nop/2024-06/${id}.xlsx`,
    sha256: '0'.repeat(64),
    receivedAt: '2024-06-20T08:05:00',
    receivedFrom: 'register',
    onTime: true,
    daysLate: null,
    rows: 3,
    errors: 0,
    warnings: 0,
    refused: [],
    ...given,
  };
}

export const ABSENT: Partial<MergedUnit> = {
  submitted: false,
  file: null,
  sha256: null,
  receivedAt: null,
  receivedFrom: null,
  onTime: null,
  rows: 0,
};

export function consolidated(
  tasks: readonly MergedTask[],
  units: readonly MergedUnit[] = [unit('cat', 'Công an tỉnh')],
  outside: readonly Outside[] = [],
): Consolidated {
  const sections = [...new Set(tasks.map(({ section }) => section))];
  return {
    schemaVersion: 1,
    tool: { name: 'de06', version: '0.1.0' },
    period: '2024-06',
    asOf: AS_OF,
    submitBy: '2024-06-25',
    units: [...units],
    tasks: [...tasks],
    outside: [...outside],
    totals: totalsOf(tasks),
    bySection: sections.map((section) => ({
      section,
      ...totalsOf(tasks.filter((own) => own.section === section)),
    })),
    byUnit: [],
    reconciliation: { read: 0, merged: 0, outside: outside.length, setAside: 0 },
    refused: [],
    diagnostics: [],
  };
}

/** 10 completed, 28 ongoing, 12 in progress, none overdue: the counts of the 2024 notice. */
export function noticeTasks(): readonly MergedTask[] {
  const states: readonly State[] = [
    ...Array<State>(10).fill('completed'),
    ...Array<State>(28).fill('ongoing'),
    ...Array<State>(12).fill('in-progress'),
  ];
  const sections = [
    'I. Công tác chỉ đạo, điều hành',
    'II. Nhóm tiện ích phục vụ giải quyết thủ tục hành chính và cung cấp dịch vụ công trực tuyến',
    'III. Nhóm tiện ích phục vụ phát triển kinh tế - xã hội',
  ];
  return states.map((status, index) =>
    task({
      id: String(index + 1),
      section: sections[Math.floor((index * sections.length) / states.length)] ?? '',
      content: `Nhiệm vụ thứ ${index + 1} của kế hoạch`,
      status,
      ...(status === 'in-progress' ? { due: '2024-12-31' } : {}),
      result: `Kết quả của nhiệm vụ thứ ${index + 1}`,
    }),
  );
}
