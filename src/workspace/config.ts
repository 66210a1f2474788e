/** `de06.yaml` → Workspace. */
import { problemsOf, withoutBlanks } from '../forms/problems.js';
import { wording } from '../forms/wording.js';
import { type ConfigProblem, type ConfigResult, resultOf } from '../model/config.js';
import type { Workspace } from '../model/workspace.js';
import { DEFAULT_GROUPS, groupsWith } from './groups.js';
import { signerProblems } from './signer-problems.js';
import { type WorkspaceFile, workspaceSchema } from './workspace-schema.js';
import { parseYaml, type YamlFile } from './yaml-file.js';

export { workspaceSchema } from './workspace-schema.js';

/** Settings of a run without a `de06.yaml`. */
export const DEFAULT_WORKSPACE: Workspace = {
  form: 'phu-luc-v',
  letterhead: { parent: [], issuer: [], address: [] },
  signer: { lines: [] },
  recipients: [],
  addressees: [],
  basis: [],
  texts: {},
  cycles: {},
  groups: DEFAULT_GROUPS,
  options: { strictDeadlines: false, electronic: false },
  rules: {},
  exceptions: [],
};

function workspaceOf(settings: WorkspaceFile, file: string, locate: YamlFile['locate']): Workspace {
  const { roster, catalogue, register, groups, exceptions, ...rest } = settings;
  return {
    ...rest,
    file,
    rosterPath: roster,
    cataloguePath: catalogue,
    registerPath: register,
    groups: groupsWith(groups),
    exceptions: exceptions.map((one, index) => ({
      ...one,
      at: { file, line: locate(['exceptions', index])?.line },
    })),
  };
}

function unknownIncludes(
  { groups }: WorkspaceFile,
  file: string,
  locate: YamlFile['locate'],
): readonly ConfigProblem[] {
  const known = new Set(groupsWith(groups).map((group) => group.id));
  return groups.flatMap((group, at) =>
    group.includes.flatMap((id, index): readonly ConfigProblem[] => {
      if (known.has(id)) return [];
      const position = locate(['groups', at, 'includes', index]);
      const message = `Nhóm “${group.id}” gồm nhóm “${id}”, nhưng không có nhóm nào mã “${id}”.`;
      return [{ at: { file }, ...position, message, severity: 'error' }];
    }),
  );
}

/** Reads `de06.yaml`; every fault carries its line and column, an unknown key the nearest known one. */
export function readWorkspace(text: string, file: string): ConfigResult<Workspace> {
  const yaml = parseYaml(text, file);
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const result = workspaceSchema.safeParse(withoutBlanks(value ?? {}), { error: wording });
  if (!result.success)
    return { ok: false, problems: problemsOf(result.error.issues, file, locate) };
  return resultOf(workspaceOf(result.data, file, locate), [
    ...unknownIncludes(result.data, file, locate),
    ...signerProblems(result.data.signer, file, locate),
  ]);
}
