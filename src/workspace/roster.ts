/** The list of units → Roster, as valid in a period. */
import { type ConfigProblem, type ConfigResult, resultOf } from '../model/config.js';
import type { IsoDate } from '../model/grid.js';
import type { Roster, Unit, UnitGroup } from '../model/roster.js';
import type { Table, TableRow } from '../model/table.js';
import type { Workspace } from '../model/workspace.js';
import { foldKey } from '../text/fold.js';
import { nearest } from '../text/similarity.js';
import { dateIn, fault, partsOf, placeOf, remark, textOf } from './list-table.js';

const GROUP_IF_EMPTY = 'khac';
const BEGINNING = '0000-01-01';
const END = '9999-12-31';

interface Reading<T> {
  readonly value: T;
  readonly problems: readonly ConfigProblem[];
}

function readGroup(table: Table, row: TableRow, groups: readonly UnitGroup[]): Reading<string> {
  const written = textOf(row, 'group');
  const at = placeOf(table, row, 'group');
  if (written === '') {
    const message = `Chưa ghi nhóm của “${textOf(row, 'name')}”; tạm xếp vào nhóm “${GROUP_IF_EMPTY}”.`;
    return { value: GROUP_IF_EMPTY, problems: [remark(at, message)] };
  }
  const key = foldKey(written);
  const group = groups.find(({ id, name }) => foldKey(id) === key || foldKey(name) === key);
  if (group !== undefined) return { value: group.id, problems: [] };
  const meant = nearest(written, groups, ({ id }) => id, 0.5)?.candidate.id;
  const advice =
    meant === undefined
      ? `Các nhóm có sẵn: ${groups.map(({ id }) => id).join(', ')}.`
      : `Có phải “${meant}”?`;
  const message = `Không có nhóm “${written}”. ${advice} Nhóm riêng của tỉnh khai báo ở khóa groups của de06.yaml.`;
  return { value: written, problems: [fault(at, message)] };
}

function readDay(table: Table, row: TableRow, key: string): Reading<IsoDate | undefined> {
  const date = dateIn(row, key);
  if (date !== null) return { value: date, problems: [] };
  const message = `Không đọc được ngày “${textOf(row, key)}”; hãy ghi như 01/7/2025.`;
  return { value: undefined, problems: [fault(placeOf(table, row, key), message)] };
}

function missing(table: Table, row: TableRow): readonly ConfigProblem[] {
  return (['id', 'name'] as const)
    .filter((key) => textOf(row, key) === '')
    .map((key) => {
      const what = key === 'id' ? 'mã đơn vị' : 'tên đơn vị';
      const whose = textOf(row, key === 'id' ? 'name' : 'id');
      return fault(placeOf(table, row, key), `Dòng ${row.row} còn thiếu ${what} (“${whose}”).`);
    });
}

function readUnit(table: Table, row: TableRow, groups: readonly UnitGroup[]): Reading<Unit> {
  const group = readGroup(table, row, groups);
  const from = readDay(table, row, 'validFrom');
  const to = readDay(table, row, 'validTo');
  const reversed =
    from.value !== undefined && to.value !== undefined && from.value > to.value
      ? [fault(placeOf(table, row, 'validTo'), 'Ngày hết hiệu lực ở trước ngày bắt đầu hiệu lực.')]
      : [];
  const unit: Unit = {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    group: group.value,
    aliases: partsOf(textOf(row, 'aliases')),
    successorOf: partsOf(textOf(row, 'successorOf')),
    validFrom: from.value,
    validTo: to.value,
    at: placeOf(table, row, 'name'),
  };
  const problems = [
    ...missing(table, row),
    ...group.problems,
    ...from.problems,
    ...to.problems,
    ...reversed,
  ];
  return { value: unit, problems };
}

function overlap(a: Unit, b: Unit): boolean {
  return (
    (a.validFrom ?? BEGINNING) <= (b.validTo ?? END) &&
    (b.validFrom ?? BEGINNING) <= (a.validTo ?? END)
  );
}

/** One id or name for two units at the same time would make every report of theirs ambiguous. */
function clashes(
  units: readonly Unit[],
  rows: ReadonlyMap<Unit, TableRow>,
  table: Table,
): readonly ConfigProblem[] {
  return (['id', 'name'] as const).flatMap((key) => {
    const seen = new Map<string, Unit[]>();
    return units.flatMap((unit) => {
      const text = foldKey(unit[key]);
      const others = seen.get(text) ?? [];
      seen.set(text, [...others, unit]);
      const other = text === '' ? undefined : others.find((earlier) => overlap(earlier, unit));
      const row = rows.get(unit);
      if (other === undefined || row === undefined) return [];
      const what = key === 'id' ? 'Mã đơn vị' : 'Tên đơn vị';
      const advice =
        unit.validFrom === undefined && other.validTo === undefined
          ? 'mỗi đơn vị chỉ ghi một dòng, trừ khi thời gian hiệu lực nối tiếp nhau'
          : 'thời gian hiệu lực của hai dòng chồng lên nhau';
      const message = `${what} “${unit[key]}” đã có ở ô ${other.at.cell ?? ''}: ${advice}.`;
      return [fault(placeOf(table, row, key), message)];
    });
  });
}

/** Without a period the list's latest state: today's units, or the last ones of an old list. */
function referenceDay(
  units: readonly Unit[],
  period: { readonly to: IsoDate } | undefined,
): IsoDate {
  if (period !== undefined) return period.to;
  const ends = units.map((unit) => unit.validTo ?? END);
  return ends.toSorted().at(-1) ?? END;
}

function validOn(unit: Unit, day: IsoDate): boolean {
  return (unit.validFrom ?? BEGINNING) <= day && day <= (unit.validTo ?? END);
}

/** The names of what a unit took over: an id means that row's names; what still stands keeps its own. */
function formerNames(
  { successorOf }: Unit,
  units: readonly Unit[],
  valid: readonly Unit[],
): readonly string[] {
  const names = successorOf.flatMap((text) => {
    const key = foldKey(text);
    const meant = units.filter(({ id, name }) => foldKey(id) === key || foldKey(name) === key);
    if (meant.some((unit) => valid.includes(unit))) return [];
    return meant.length === 0 ? [text] : meant.flatMap(({ name, aliases }) => [name, ...aliases]);
  });
  return [...new Set(names)];
}

function withFormerNames(unit: Unit, units: readonly Unit[], valid: readonly Unit[]): Unit {
  const names = formerNames(unit, units, valid);
  return names.length === 0 ? unit : { ...unit, formerNames: names };
}

/**
 * Reads the bound list of units; only those valid on the period's last day are in the roster,
 * because after 1 July 2025 every old district name is also a commune's.
 */
export function rosterFrom(
  table: Table,
  workspace: Workspace,
  period?: { readonly from: IsoDate; readonly to: IsoDate },
): ConfigResult<Roster> {
  const rows = table.rows.filter((row) => row.kind === 'data');
  const readings = rows.map((row) => ({ row, ...readUnit(table, row, workspace.groups) }));
  const units = readings.map(({ value }) => value);
  const rowOf = new Map(readings.map(({ value, row }) => [value, row]));
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...clashes(units, rowOf, table),
  ];
  const day = referenceDay(units, period);
  const valid = units.filter((unit) => validOn(unit, day));
  if (valid.length === 0) {
    const when = period === undefined ? '' : ' còn hiệu lực trong kỳ này';
    const at = { file: table.file, sheet: table.sheet };
    return {
      ok: false,
      problems: [...problems, fault(at, `Danh mục không có đơn vị nào${when}.`)],
    };
  }
  const roster: Roster = {
    file: table.file,
    province: workspace.province,
    units: valid.map((unit) => withFormerNames(unit, units, valid)),
    groups: workspace.groups,
  };
  return resultOf(roster, problems);
}
