/** The province's own outlines and Word files looked over before a report needs them. */
import type { CheckUpGroup, CheckUpItem } from '../model/check-up.js';
import type { ConfigResult } from '../model/config.js';
import type { PeriodKind } from '../model/period.js';
import type { Workspace } from '../model/workspace.js';
import { problemItems } from './check-up.js';
import type { Files, Platform } from './files.js';
import { loadOutline } from './outline.js';
import { openTemplate, ownTemplate } from './template.js';

const KINDS: Readonly<Record<PeriodKind, string>> = {
  week: 'kỳ tuần',
  month: 'kỳ tháng',
  quarter: 'kỳ quý',
  half: 'kỳ 6 tháng',
  year: 'kỳ năm',
};

function itemsOf(fact: string, { ok, problems }: ConfigResult<unknown>): readonly CheckUpItem[] {
  return [...(ok ? [{ level: 'ok' as const, fact }] : []), ...problemItems(problems)];
}

async function itemsFor(
  kind: PeriodKind,
  workspace: Workspace,
  files: Files,
  platform: Platform,
): Promise<readonly CheckUpItem[]> {
  const outline = workspace.cycles[kind]?.outline;
  const template = ownTemplate(workspace, files, kind);
  return [
    ...(outline === undefined
      ? []
      : itemsOf(
          `Đề cương báo cáo ${KINDS[kind]}: ${outline}.`,
          await loadOutline(undefined, workspace, files, kind),
        )),
    ...(template === undefined
      ? []
      : itemsOf(
          `Tệp mẫu báo cáo ${KINDS[kind]}: ${template}.`,
          await openTemplate(template, files, platform),
        )),
  ];
}

/** What de06.yaml names under `cycles` to write reports with; nothing where it names nothing. */
export async function checkUpWriting(
  workspace: Workspace,
  files: Files,
  platform: Platform,
): Promise<readonly CheckUpGroup[]> {
  const kinds = Object.keys(KINDS) as PeriodKind[];
  const items = await Promise.all(kinds.map((kind) => itemsFor(kind, workspace, files, platform)));
  const all = items.flat();
  return all.length === 0 ? [] : [{ title: 'Đề cương và tệp mẫu', items: all }];
}
