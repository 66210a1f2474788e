/** `de06 doctor`: whether the set-up is sound, and how to mend it. */
import { dirname, relative } from 'node:path';
import {
  type CheckUpGroup,
  checkUpFonts,
  checkUpReport,
  checkUpSetting,
  checkUpWriting,
  loadWorkspace,
  prepareSetting,
  problemItems,
  readPeriodId,
} from '../../index.js';
import { type ConsoleOptions, createConsole } from '../console.js';
import { withSlashes } from '../input-files.js';
import { findConfig, nodeFiles } from '../node-files.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
import {
  collectedPeriods,
  folderItems,
  fontFamilies,
  nodeItem,
  openFileItems,
  writableItem,
} from '../surroundings.js';

export interface DoctorOptions extends ConsoleOptions {
  readonly config?: string;
  readonly period?: string;
}

/** Settings and lists, as a run over the period would use them. */
async function settingGroups(
  config: string | undefined,
  period: string | undefined,
): Promise<readonly CheckUpGroup[]> {
  const title = 'Hồ sơ và danh mục';
  if (config === undefined) {
    const fact = 'Không có de06.yaml ở thư mục này và các thư mục bên trên: dùng biểu mẫu có sẵn.';
    const remedy = 'Chạy trong thư mục làm việc, hoặc tạo thư mục mới bằng “de06 init”.';
    return [{ title, items: [{ level: 'warning', fact, remedy }] }];
  }
  const workspace = await loadWorkspace(config, nodeFiles);
  if (!workspace.ok) return [{ title, items: problemItems(workspace.problems) }];
  const request = {
    workspace: workspace.value,
    period: period === undefined ? undefined : readPeriodId(period),
  };
  return [
    ...checkUpSetting(await prepareSetting(request, nodeFiles, nodePlatform)),
    ...(await checkUpWriting(workspace.value, nodeFiles, nodePlatform)),
  ];
}

export async function runDoctor(options: DoctorOptions): Promise<ExitCode> {
  const console = createConsole(options);
  const found = options.config ?? (await findConfig('.'));
  const home = relative('.', dirname(found ?? 'de06.yaml'));
  const config = found === undefined ? undefined : withSlashes(relative('.', found));
  const period = options.period ?? (await collectedPeriods(home)).at(-1);
  const groups: readonly CheckUpGroup[] = [
    {
      title: 'Máy này',
      items: [nodeItem(process.versions.node), checkUpFonts(await fontFamilies())],
    },
    ...(await settingGroups(config, period)),
    {
      title: 'Thư mục làm việc',
      items: [
        ...(await folderItems(home)),
        ...(await openFileItems(home)),
        await writableItem(home),
      ],
    },
  ];
  console.out(checkUpReport(groups, console.paint));
  return groups.some(({ items }) => items.some(({ level }) => level === 'error')) ? 1 : 0;
}
