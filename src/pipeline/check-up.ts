/** The province's settings and lists looked over: what would make a round go wrong or say less. */
import type { Catalogue } from '../model/catalogue.js';
import type { CheckUpGroup, CheckUpItem } from '../model/check-up.js';
import type { ConfigProblem, ConfigResult } from '../model/config.js';
import { grouped } from '../model/grouped.js';
import type { Cycle } from '../model/period.js';
import type { Roster, Unit } from '../model/roster.js';
import type { Workspace } from '../model/workspace.js';
import { printDateShort } from '../text/date.js';
import { foldKey } from '../text/fold.js';
import { problemLine } from './config-problem.js';
import type { Setting } from './setting.js';

/** More names than this are counted, not listed. */
const LISTED = 5;

const ok = (fact: string): CheckUpItem => ({ level: 'ok', fact });
const warning = (fact: string, remedy: string): CheckUpItem => ({ level: 'warning', fact, remedy });

function listed(names: readonly string[]): string {
  const more = names.length - LISTED;
  const shown = names.slice(0, LISTED).join('; ');
  return more > 0 ? `${shown}; và ${more} nữa` : shown;
}

/** Faults of the secretariat's own files, as a run would tell them. */
export function problemItems(problems: readonly ConfigProblem[]): readonly CheckUpItem[] {
  // The mark before the line says already that it is a warning.
  return problems.map((problem) => ({
    level: problem.severity,
    fact: problemLine({ ...problem, severity: 'error' }),
  }));
}

function formItem({ form }: Setting): CheckUpItem {
  const rules = Object.values(form.rules).filter(({ severity }) => severity !== 'off').length;
  return ok(`Biểu mẫu ${form.id}: ${form.columns.length} cột, ${rules} quy tắc kiểm tra.`);
}

interface Names {
  readonly name: string;
  readonly units: readonly Unit[];
}

/** Names and aliases that mean several units at once. */
function sharedNames({ units }: Roster): readonly Names[] {
  const all = units.flatMap((unit) =>
    [unit.name, ...unit.aliases].map((name) => ({ name, unit, key: foldKey(name) })),
  );
  return [...grouped(all, ({ key }) => key).values()].flatMap((same) => {
    const owners = [...new Set(same.map(({ unit }) => unit))];
    const [first] = same;
    return first !== undefined && owners.length > 1 ? [{ name: first.name, units: owners }] : [];
  });
}

function rosterItems({ roster, cycle }: Setting): readonly CheckUpItem[] {
  if (roster === undefined) {
    return [
      warning(
        'Chưa có danh mục đơn vị: không biết đơn vị nào chưa nộp, tên đơn vị không được đối chiếu.',
        'Ghi danh mục đơn vị và khai báo ở khóa roster của de06.yaml.',
      ),
    ];
  }
  const when = cycle === undefined ? '' : ' còn hiệu lực trong kỳ';
  const shared = sharedNames(roster).map(({ name, units }) =>
    warning(
      `${roster.file}: tên “${name}” dùng cho nhiều đơn vị: ${units
        .map((unit) => `${unit.name} (${unit.at.cell ?? unit.id})`)
        .join('; ')}.`,
      'Sửa cột “Tên gọi khác” để mỗi tên chỉ thuộc một đơn vị; nếu không, tệp ghi tên đó bị để riêng.',
    ),
  );
  return [ok(`Danh mục đơn vị: ${roster.units.length} đơn vị${when}.`), ...shared];
}

/** Names in the catalogue that nobody in the roster has, each once. */
function unknownNames({ problems, file }: Catalogue): readonly CheckUpItem[] {
  return [...grouped(problems, ({ name }) => foldKey(name)).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const tasks = listed(same.map(({ taskId }) => taskId));
    const meant = first.suggestion === undefined ? '' : ` Có phải “${first.suggestion}”?`;
    return [
      warning(
        `${file}: “${first.name}” không có trong danh mục đơn vị (nhiệm vụ ${tasks}).`,
        `Sửa tên trong danh mục nhiệm vụ, hoặc bổ sung vào cột “Tên gọi khác” của danh mục đơn vị.${meant}`,
      ),
    ];
  });
}

function withoutTasks({ units }: Roster, { tasks }: Catalogue): readonly CheckUpItem[] {
  const asked = new Set(tasks.flatMap(({ leads, coordinating }) => [...leads, ...coordinating]));
  const idle = units.filter(({ id }) => !asked.has(id)).map(({ name }) => name);
  if (idle.length === 0) return [];
  return [
    warning(
      `${idle.length} đơn vị không được giao nhiệm vụ nào: ${listed(idle)}.`,
      'Nếu đúng thì không phải làm gì; nếu thiếu, bổ sung đơn vị chủ trì, phối hợp trong danh mục nhiệm vụ.',
    ),
  ];
}

function catalogueItems({ roster, catalogue }: Setting): readonly CheckUpItem[] {
  if (catalogue === undefined) {
    return [
      warning(
        'Chưa có danh mục nhiệm vụ: không biết nhiệm vụ nào chưa ai báo cáo, ai chủ trì, thời hạn nào.',
        'Ghi danh mục nhiệm vụ và khai báo ở khóa catalogue của de06.yaml.',
      ),
    ];
  }
  return [
    ok(`Danh mục nhiệm vụ: ${catalogue.tasks.length} nhiệm vụ.`),
    ...unknownNames(catalogue),
    ...(roster === undefined ? [] : withoutTasks(roster, catalogue)),
  ];
}

function cycleItems(cycle: Cycle): readonly CheckUpItem[] {
  const { period, dataFrom, dataTo, submitBy, reportDate } = cycle;
  const key = `cycles.${period.kind}`;
  const window = `số liệu ${printDateShort(dataFrom)} – ${printDateShort(dataTo)}`;
  const report = `ngày báo cáo ${printDateShort(reportDate)}`;
  if (submitBy === undefined) {
    return [
      ok(`Kỳ ${period.id}: ${window}, ${report}.`),
      warning(
        'Chưa ghi hạn gửi: không biết đơn vị nào nộp muộn.',
        `Ghi ${key}.submitBy trong de06.yaml.`,
      ),
    ];
  }
  const dates = ok(`Kỳ ${period.id}: ${window}, hạn gửi ${printDateShort(submitBy)}, ${report}.`);
  if (submitBy <= reportDate) return [dates];
  return [
    dates,
    warning(
      `Hạn gửi ${printDateShort(submitBy)} ở sau ngày báo cáo ${printDateShort(reportDate)}: quá hạn được tính đến ngày báo cáo, khi đơn vị chưa phải gửi.`,
      `Sửa ${key}.submitBy hoặc ${key}.reportDate trong de06.yaml.`,
    ),
  ];
}

function letterItems({ letterhead, place, signer, recipients }: Workspace): readonly CheckUpItem[] {
  const blanks = [
    ...(letterhead.issuer.length === 0 ? ['cơ quan ban hành (letterhead.issuer)'] : []),
    ...(letterhead.symbol === undefined ? ['ký hiệu văn bản (letterhead.symbol)'] : []),
    ...(place === undefined ? ['địa danh (place)'] : []),
    ...(signer.lines.length === 0 ? ['chức vụ người ký (signer.lines)'] : []),
    ...(recipients.length === 0 ? ['nơi nhận (recipients)'] : []),
  ];
  if (blanks.length === 0) return [ok('Phần đầu văn bản, người ký, nơi nhận đã ghi đủ.')];
  return [
    warning(
      `Chưa ghi ${blanks.join(', ')}: báo cáo để dấu “…” ở các chỗ đó.`,
      'Bổ sung trong de06.yaml, hoặc điền tay vào báo cáo.',
    ),
  ];
}

/** The settings and lists of a round; faults that stop every run come alone. */
export function checkUpSetting(result: ConfigResult<Setting>): readonly CheckUpGroup[] {
  const problems = problemItems(result.problems);
  if (!result.ok) return [{ title: 'Hồ sơ và danh mục', items: problems }];
  const setting = result.value;
  const { cycle, workspace } = setting;
  return [
    {
      title: 'Hồ sơ và danh mục',
      items: [
        ...problems,
        formItem(setting),
        ...rosterItems(setting),
        ...catalogueItems(setting),
        ...letterItems(workspace),
      ],
    },
    ...(cycle === undefined ? [] : [{ title: 'Kỳ báo cáo', items: cycleItems(cycle) }]),
  ];
}

const SAME_WIDTHS = ['Tinos', 'Liberation Serif'];

/** Fonts for the report; `families` undefined: this system cannot be asked. */
export function checkUpFonts(families: readonly string[] | undefined): CheckUpItem {
  const named = 'Cài phông Times New Roman, hoặc mở báo cáo trên máy có phông này.';
  if (families === undefined) {
    return warning('Không kiểm tra được máy này có phông Times New Roman hay không.', named);
  }
  if (families.includes('Times New Roman')) return ok('Phông Times New Roman đã cài.');
  const alike = SAME_WIDTHS.find((family) => families.includes(family));
  if (alike !== undefined) {
    return ok(`Không có Times New Roman nhưng có ${alike}, cùng độ rộng chữ: trang in không đổi.`);
  }
  return warning(
    'Máy này không có phông Times New Roman: tệp báo cáo vẫn đúng, nhưng mở ở đây thì dòng và trang ngắt khác bản in.',
    named,
  );
}
